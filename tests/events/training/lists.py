"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def courses(people, number):
    for index in range(number):
        make.run(make.course(qualifies=bool(index % 2), is_public=bool(index % 3)))


def runs(people, number):
    for index in range(number):
        make.enrolment(make.run(is_public=bool(index % 3)), state="completed" if index % 2 else "applied")
        make.running()


def trainees(people, number):
    for index in range(number):
        run = make.running()
        make.run_teacher(run, people["expert"] if index == 1 else None)
        made = make.enrolment(
            run,
            people["mentor"] if index == 2 else None,
            county=make.county(make.HOME if index % 2 else make.ELSEWHERE),
            state="accepted" if index % 3 else "applied",
        )
        make.attendance(made, 60, 40, index)


LISTS = [
    List(
        "course",
        "/training/",
        "/api/v1/courses/",
        courses,
        queries=("", "?q=mentor", "?qualifies=yes", "?qualifies=no"),
    ),
    List(
        "run",
        "/training/runs/",
        "/api/v1/course-runs/",
        runs,
        queries=("", "?q=esztergom", "?phase=coming", "?phase=running", "?open=yes", "?certified=yes", "?certified=no"),
    ),
    List(
        "enrolment",
        "/training/enrolments/",
        "/api/v1/enrolments/",
        trainees,
        key="uuid",
        queries=("", "?q=timea", "?state=accepted", "?county=05", "?order=arrival"),
    ),
]
