"""Doors of assignments and hand-overs. The county has a coordinator in office; `w.hand_over` is what the mentor gave,
`w.taken_over` what they took over.
"""

from ...door import Door

ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
OUT = {"opens_with": 302}


def of(name, what=""):
    return lambda w: f"/handovers/{getattr(w, name).uuid}/{what}"


def letter(name, what=""):
    return lambda w: f"/handovers/{getattr(w, name).hand_over.uuid}/letters/{getattr(w, name).pk}/{what}"


def new(w):
    return f"/handovers/new/05/{w.people['mentor'].pk}/"


def chosen(w):
    return {
        "uuid": "5a6b0f0e-31c5-4cf5-9d76-8f9a9f0f4f10",
        "assignments": [w.assignment.pk],
        "to_mentor": w.hidden_card.user.pk,
        "date": w.hand_over.date.isoformat(),
        "reason": "load",
        "step": "confirm",
    }


WORDS = {"revision": 1, "story": "Tavasszal kezdtük.", "open_matters": "", "advice": "Előbb Katát hívd."}

DOORS = [
    Door("team", lambda w: "/counties/05/team/", "assignment.read"),
    Door(
        "assignment-create",
        lambda w: f"/counties/05/team/{w.people['mentor'].pk}/assign/",
        "assignment.give",
    ),
    Door(
        "assignment-create",
        lambda w: f"/counties/05/team/{w.people['mentor'].pk}/assign/",
        "assignment.give",
        "post",
        lambda w: {"subject": w.consortium.name, "valid_from": "2026-01-01"},
        **OUT,
    ),
    Door("assignment-options", lambda w: "/counties/05/team/options/?q=a", "assignment.give"),
    Door("assignment-end", lambda w: f"/assignments/{w.assignment.pk}/end/", "assignment.give", "post", **OUT),
    Door(
        "hand-over-list",
        lambda w: "/handovers/",
        "profile.edit",
        also=ELSEWHERE,
        why="everybody sees the list, with what they may read in it",
    ),
    Door(
        "hand-over-choose",
        lambda w: "/handovers/new/",
        "assignment.give",
        also={"coordinator_elsewhere", "lead"},
        why="each sees the counties where they may; the lead those without a coordinator",
    ),
    Door("hand-over-create", new, "assignment.give"),
    Door("hand-over-create", new, "assignment.give", "post", chosen, **OUT),
    Door("hand-over-detail", of("hand_over"), "handover.read"),
    Door("hand-over-detail", of("taken_over"), "handover.read"),
    Door("hand-over-undo", of("hand_over", "undo/"), "assignment.give"),
    Door("hand-over-undo", of("hand_over", "undo/"), "assignment.give", "post", lambda w: {"note": "Tévedés."}, **OUT),
    Door("hand-over-letters", of("hand_over", "letters/"), "handover.read"),
    Door("hand-over-letter", letter("letter"), "handover.read"),
    Door("hand-over-letter-edit", letter("letter", "edit/"), "handover.letter"),
    Door("hand-over-letter-edit", letter("letter", "edit/"), "handover.letter", "post", lambda w: WORDS, **OUT),
    Door(
        "hand-over-letter-edit",
        letter("letter_to_sign", "edit/"),
        "handover.letter",
        but={"mentor"},
        why="the successor reads and signs, and does not write",
    ),
    Door(
        "hand-over-letter-sign",
        letter("letter_to_sign", "sign/"),
        "handover.sign",
        "post",
        lambda w: {"revision": 1},
        **OUT,
    ),
    Door(
        "hand-over-letter-sign",
        letter("letter", "sign/"),
        "handover.sign",
        "post",
        lambda w: {"revision": 1},
        but={"mentor"},
        why="only the successor signs",
        **OUT,
    ),
]
