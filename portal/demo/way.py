"""How the demo's practices came to the shelf: consents, reviews, comments, pictures; and some that are on their way."""

import datetime

import pgtrigger
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from institutions.uploads.actions import take
from mentors.people.models.appointment import Appointment
from mentors.practices.actions.practice_content import content_of, hash_of, kept_of
from mentors.practices.actions.practice_freezing import newest_versions
from mentors.practices.actions.practice_shelf import put
from mentors.practices.models.practice import PUBLIC, GoodPractice, PracticeState
from mentors.practices.models.practice_consent import ConsentState, PracticeConsent
from mentors.practices.models.practice_file import PracticePhoto
from mentors.practices.models.practice_review import PracticeComment, PracticeReview
from mentors.practices.models.practice_way import PracticeStep

from . import content
from .drawings import draw

Kind = PracticeStep.Kind
TEXTS = content.texts("practice_way")
PUBLISHED_WAY = (
    Kind.COLLECTED,
    Kind.DRAFTED,
    Kind.CONSENT_ASKED,
    Kind.CONSENTED,
    Kind.SENT_ON,
    Kind.COUNTY_PASSED,
    Kind.EXPERT_ASSIGNED,
    Kind.EXPERT_PASSED,
    Kind.PUBLISHED,
)
BEFORE = {
    PracticeState.COLLECTED: PUBLISHED_WAY[:1],
    PracticeState.DRAFT: PUBLISHED_WAY[:3],
    PracticeState.INSTITUTION_CONSENTED: PUBLISHED_WAY[:4],
    PracticeState.COUNTY_REVIEW: PUBLISHED_WAY[:5],
    PracticeState.EXPERT_REVIEW: PUBLISHED_WAY[:7],
}
"""What has happened to a practice that is in that state."""
DAY, PAUSE, WEEK, MONTH = (datetime.timedelta(days=number) for number in (1, 4, 7, 30))


def load(rng, today, users) -> None:
    """Everything that publishing asks for, for what is published; the half of it for what waits."""
    practices = list(
        GoodPractice.objects.select_related("settlement", "collected_by").prefetch_related("texts").order_by("pk")
    )
    editor, expert = users["editor@example.org"], users["expert@example.org"]
    with_pictures(rng, [one for one in practices if one.state in PUBLIC][-len(TEXTS["pictures"]) :], editor)
    coordinators = coordinator_of_county()
    lately = at_work(timezone.make_aware(datetime.datetime.combine(today, datetime.time())) - WEEK, 0)
    consents, steps = [], []
    for practice in practices:
        people = {"editor": editor, "expert": expert, "county": coordinators.get(practice.settlement.county_id)}
        told = happened(practice, people, practice.published_at or lately)
        steps += told
        consents += consent(rng, practice, editor, {step.kind: step.at for step in told})
    keep(consents, "asked_at")
    with pgtrigger.ignore("mentors.PracticeStep:add_only"):
        keep(steps, "at")
    for practice in practices:
        if practice.state == PracticeState.EXPERT_REVIEW:
            review(practice, editor, expert)
    since(steps)


def with_pictures(rng, practices, editor) -> None:
    """A drawing for each of the latest ones: nobody is on it."""
    for practice, told in zip(practices, TEXTS["pictures"], strict=True):
        file = SimpleUploadedFile("rajz.jpg", draw(told["drawing"]))
        photo = PracticePhoto(practice=practice, alt=told["alt"], alt_en=told["alt_en"], credit=TEXTS["credit"])
        photo.consent, photo.upload = PracticePhoto.Consent.NOBODY, take(file, by=editor, only_pictures=True)
        photo.position = 1
        photo.save()
    rows = GoodPractice.objects.select_related("settlement__county", "institution")
    rows = rows.filter(pk__in=[practice.pk for practice in practices])
    put({practice: list(newest_versions(practice)) for practice in rows})


def coordinator_of_county() -> dict:
    serving = Appointment.objects.filter(role="coordinator", valid_until=None).select_related("user")
    return {one.county_id: one.user for one in serving}


def consent(rng, practice: GoodPractice, editor, at: dict) -> list[PracticeConsent]:
    """The institution's answer to what stands there; a draft's question waits, what was only collected has none."""
    if practice.state == PracticeState.COLLECTED or not practice.texts.all():
        return []
    shown = content_of(practice)
    asked = PracticeConsent(practice=practice, content=kept_of(shown), content_hash=hash_of(practice, shown))
    asked.asked_by, asked.email, asked.asked_at = (
        editor,
        f"igazgato{practice.pk}@demo.example.org",
        at[Kind.CONSENT_ASKED],
    )
    if Kind.CONSENTED in at:
        asked.state, asked.signer_name = ConsentState.AGREED, rng.choice(TEXTS["signers"])
        asked.signer_role, asked.answered_at = TEXTS["role"], at[Kind.CONSENTED]
    return [asked]


def happened(practice: GoodPractice, who: dict, last: datetime.datetime) -> list[PracticeStep]:
    """Its way, each step some days before the next, the last one at `last`."""
    kinds = PUBLISHED_WAY if practice.state in PUBLIC else BEFORE.get(practice.state, ())
    if practice.state == PracticeState.DRAFT and not practice.texts.all():
        kinds = kinds[:2]
    people = dict.fromkeys(PUBLISHED_WAY, who["editor"]) | {
        Kind.COLLECTED: practice.collected_by,
        Kind.CONSENTED: None,
        Kind.COUNTY_PASSED: who["county"],
        Kind.EXPERT_PASSED: who["expert"],
    }
    ago = (len(kinds) - 1 - number for number in range(len(kinds)))
    return [
        PracticeStep(
            practice=practice, kind=kind, by=people[kind], at=at_work(last - back * PAUSE, number) if back else last
        )
        for number, (kind, back) in enumerate(zip(kinds, ago, strict=True))
    ]


def at_work(day: datetime.datetime, number: int) -> datetime.datetime:
    """That day within the hours in which people work; `number` tells them apart."""
    return timezone.localtime(day).replace(hour=9 + number % 7, minute=number * 13 % 60, second=0, microsecond=0)


def keep(rows, moment: str) -> None:
    """Enters the rows with their own moment where the model would write that of the loading."""
    told = [getattr(row, moment) for row in rows]
    model = type(rows[0])
    for row, at in zip(model.objects.bulk_create(rows), told, strict=True):
        setattr(row, moment, at)
    model.objects.bulk_update(rows, [moment])


def since(steps) -> None:
    """Each stands where it stands since its last step, and nobody has touched it after that."""
    last = {step.practice_id: step.practice for step in steps}
    for step in steps:
        practice = last[step.practice_id]
        practice.state_since = practice.changed_at = step.at
    GoodPractice.objects.bulk_update(last.values(), ["state_since", "changed_at"])


def review(practice: GoodPractice, editor, expert) -> None:
    """The expert has begun to read."""
    assigned = practice.way.get(kind=Kind.EXPERT_ASSIGNED).at
    due = timezone.localdate(assigned) + MONTH
    keep(
        [PracticeReview(practice=practice, expert=expert, assigned_by=editor, due_on=due, assigned_at=assigned)],
        "assigned_at",
    )
    text = next(one for one in practice.texts.all() if one.language == "hu")
    comments = [
        PracticeComment(practice=practice, author=expert, language="hu", paragraph=0, quote=beginning, **told)
        for told in TEXTS["comments"]
        for beginning in [" ".join(getattr(text, told["section"]).split())[:80]]
    ]
    for number, one in enumerate(comments):
        one.written_at = at_work(assigned + 2 * DAY, number)
    keep(comments, "written_at")
