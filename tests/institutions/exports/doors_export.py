"""Doors of the lists as files, and of the log of them. Whoever lists nothing of a kind takes an empty file away."""

from django.urls import reverse

from ...door import Door

ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
TAKERS = {"mentor", "coordinator", "editor", "lead", "administrator"}
EVERYBODYS = {
    *("post", "issue", "adoption", "collection", "guide", "question"),
    *(
        "body",
        "community",
        "consortium",
        "course",
        "event",
        "hand-over",
        "institution",
        "mail",
        "mentor",
        "partnership",
        "study",
    ),
    *("course", "run", "enrolment"),
    *("practice", "project", "promise", "proposal", "series", "settlement", "speaker", "visit", "export"),
}
"""Lists whose page opens to everybody who may take lists away."""
ONLY = {
    "tally": {"mentor", "coordinator", "lead"},
    "question-work": {"editor", "lead"},
    "account": {"coordinator", "lead", "administrator"},
    "account-request": {"coordinator", "lead", "administrator"},
    "invitation": {"coordinator", "lead", "administrator"},
    "practice-editing": {"mentor", "coordinator", "editor", "lead", "administrator"},
    "process": {"mentor", "coordinator", "lead"},
    "supervision": {"mentor"},
    "supervision-date": {"mentor"},
    "trip": {"mentor"},
}


def of(noun: str) -> Door:
    let_in = ONLY.get(noun, TAKERS)
    return Door(
        f"{noun}-export",
        lambda w: reverse(f"{noun}-export") + "?format=csv",
        "list.export",
        also={f"{one}_elsewhere" for one in let_in & {"mentor", "coordinator"}},
        but=(TAKERS | ELSEWHERE) - let_in - {f"{one}_elsewhere" for one in let_in},
        why="who may take lists away, of what they may list",
    )


def below(route: str, address, let_in=TAKERS, elsewhere=ELSEWHERE) -> Door:
    """The export of a list that lies below a record."""
    return Door(
        route,
        lambda w: f"{address(w)}export/?format=csv",
        "list.export",
        also=elsewhere,
        but=TAKERS - let_in,
        why="who may take lists away, of what they may list",
    )


DOORS = [
    *(of(noun) for noun in sorted(EVERYBODYS | set(ONLY))),
    below("registration-export", lambda w: f"/events/{w.open_event.slug}/registrations/", elsewhere=set()),
    below("week-detail-export", lambda w: f"/community-week/{w.campaign.year}/"),
    below("week-joiner-export", lambda w: f"/community-week/{w.campaign.year}/joiners/"),
    Door("export-list", lambda w: "/exports/", "export.log", also=ELSEWHERE, why="everybody their own"),
    Door(
        "export-file",
        lambda w: f"/exports/{w.export.uuid}/",
        "export.log",
        but=(TAKERS - {"mentor"}),
        why="the mentor's own, nobody else's",
    ),
]
