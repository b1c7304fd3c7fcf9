"""The demo's courses: the old runs with what was published of them, one that goes on and one that is to come."""

import datetime
from itertools import count

from django.utils import timezone

from events.training.models.course import Course, CoursePerson, CourseText, Module
from events.training.models.enrolment import Attendance, Enrolment, EnrolmentState, PortfolioItem
from events.training.models.run import CourseRun, RunModule, RunTeacher
from institutions.certificates import actions as certificates
from institutions.places.models.county import County
from mentors.directory.models import Speaker
from mentors.people.models.qualification import Qualification

from . import content
from .accounts import invented

TEXTS = ("name", "summary", "about")
FIELDS = ("slug", "hours", "qualifies")
LACK = {7: 4, 10: 14}
"""What the first trainee lacks: half of a contact module and the field practice, so that 102 of 120 hours are there."""
APPLIED = [EnrolmentState.APPLIED] * 9 + [EnrolmentState.ACCEPTED] * 4 + [EnrolmentState.WAITING] * 2
APPLIED += [EnrolmentState.DECLINED]


def load(rng, today: datetime.date, users) -> None:
    """Enters the courses with their people, runs and trainees."""
    words, numbers = content.texts("training"), count(1)
    taken = set(Speaker.objects.values_list("name", flat=True))
    for row in words["courses"]:
        course = Course.objects.create(is_public=True, **{name: row[name] for name in (*FIELDS, *TEXTS)})
        CourseText.objects.create(course=course, language="en", **row["en"])
        Module.objects.bulk_create(
            Module(course=course, position=place, **module) for place, module in enumerate(row["modules"], 1)
        )
        people = contributors(rng, taken, course, row["people"], users)
        for old in row["archive"]:
            hold(course, people, is_public=True, **old)
        going_on(rng, today, course, people, users, words, numbers)
        to_come(rng, today, course, people, words, numbers)


def contributors(rng, taken, course, wanted, users) -> list[Speaker]:
    """Authors, reviewers and teachers, invented; the first teacher has the expert's account. Answers the teachers."""
    expert = users["expert@example.org"]
    known = Speaker.objects.filter(user=expert).first()
    number = sum(wanted.values()) - 1
    found = [known or Speaker.objects.create(name=expert.name, user=expert, consent_public=True)]
    found += Speaker.objects.bulk_create(
        Speaker(name=invented(rng, taken), language="hu", consent_public=rng.random() < 0.4) for _one in range(number)
    )
    roles = [role for role in ("teacher", "author", "reviewer") for _one in range(wanted[role])]
    CoursePerson.objects.bulk_create(
        CoursePerson(course=course, speaker=speaker, role=role, position=place)
        for place, (speaker, role) in enumerate(zip(found, roles, strict=True), 1)
    )
    return found[: wanted["teacher"]]


def hold(course, teachers, **fields) -> CourseRun:
    """A run with the modules of its course, spread over its days."""
    run = CourseRun.objects.create(course=course, **fields)
    modules = list(course.modules.all())
    length = (run.ends_on - run.starts_on).days
    RunModule.objects.bulk_create(
        RunModule(run=run, module=one, held_on=run.starts_on + datetime.timedelta(days=place * length // len(modules)))
        for place, one in enumerate(modules)
    )
    RunTeacher.objects.bulk_create(
        RunTeacher(run=run, speaker=one, email="" if one.user_id else f"oktato{one.pk}@demo.example.org")
        for one in teachers[:6]
    )
    return run


def people_of(rng, run, words, numbers, states) -> list[Enrolment]:
    """So many who applied, as they stand."""
    counties = list(County.objects.filter(country="HU"))
    taken: set[str] = set()
    return Enrolment.objects.bulk_create(
        Enrolment(
            run=run,
            name=invented(rng, taken),
            email=f"kepzes{next(numbers)}@demo.example.org",
            county=rng.choice(counties),
            words=rng.choice(words["reasons"]),
            state=state,
            state_reason=words["declined"] if state == EnrolmentState.DECLINED else "",
        )
        for state in states
    )


def going_on(rng, today, course, teachers, users, words, numbers) -> None:
    """A run in its second half: the modules so far are marked but the last one; somebody has nearly all."""
    days = {"starts_on": today - datetime.timedelta(days=60), "ends_on": today + datetime.timedelta(days=12)}
    split = {"contact_hours": 60, "elearning_hours": 60} if course.hours == 120 else {}
    run = hold(course, teachers, place="Miskolc" if course.hours == 120 else "Szolnok", is_public=True, **days, **split)
    trainees = people_of(rng, run, words, numbers, [EnrolmentState.ACCEPTED] * 16)
    if course.hours < 120:
        own = users["mentor@example.org"]
        Enrolment.objects.filter(pk=trainees[0].pk).update(user=own, name=own.name, email=own.email)
    held = list(run.modules.select_related("module"))
    past = [one for one in held if one.held_on < today][:-1]
    RunModule.objects.filter(pk__in=[one.pk for one in past]).update(marked_at=timezone.now(), revision=2)
    Attendance.objects.bulk_create(hours(rng, trainees[1:], past))
    first = [
        attendance(trainees[0], one.module, one.module.hours - LACK.get(place, 0))
        for place, one in enumerate(held if course.hours == 120 else past)
    ]
    Attendance.objects.bulk_create(one for one in first if one.attended or one.credited)
    PortfolioItem.objects.bulk_create(PortfolioItem(enrolment=trainees[0], title=title) for title in words["items"])
    finish(trainees[1], held)


def hours(rng, trainees, past) -> list[Attendance]:
    """Mostly whole modules, now and then half a day missed."""
    return [
        attendance(one, held.module, held.module.hours - rng.choice([0, 0, 0, 0, 0, 0, 4]))
        for one in trainees
        for held in past
    ]


def attendance(one: Enrolment, module: Module, number: int) -> Attendance:
    name = "credited" if module.kind == Module.Kind.ELEARNING else "attended"
    return Attendance(enrolment=one, module=module, **{name: number})


def finish(one: Enrolment, held) -> None:
    """Somebody who did it all ahead of the others, with the certificate."""
    Attendance.objects.filter(enrolment=one).delete()
    Attendance.objects.bulk_create(attendance(one, row.module, row.module.hours) for row in held)
    marks = {"tests_passed": True, "exam_passed": True, "completed_at": timezone.now()}
    Enrolment.objects.filter(pk=one.pk).update(state=EnrolmentState.COMPLETED, **marks)
    course = one.run.course
    facts = {"Képzés": course.name, "Óraszám": f"{course.hours} óra", "Hol": one.run.place}
    certificates.issue("training", one.name, facts, one.pk, language="hu")
    if course.qualifies:
        Qualification.objects.create(email=one.email, basis="course", title=course.name, enrolment=one.pk)


def to_come(rng, today, course, teachers, words, numbers) -> None:
    """A run for which one can apply, with those who have."""
    first = today + datetime.timedelta(days=45)
    run = hold(
        course,
        teachers,
        place="Eger" if course.hours == 120 else "Kecskemét",
        starts_on=first,
        ends_on=first + datetime.timedelta(days=60),
        applies_from=today - datetime.timedelta(days=14),
        applies_until=today + datetime.timedelta(days=21),
        seats=16,
        is_public=True,
    )
    people_of(rng, run, words, numbers, APPLIED)
