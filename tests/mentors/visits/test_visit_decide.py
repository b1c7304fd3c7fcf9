"""Deciding about a visit: who may, from which state, with what words."""

import pytest
from django.core.exceptions import ValidationError
from django.http import Http404

from institutions.base.exceptions import Refused
from mentors.visits.actions import visit as visits

from ... import make


@pytest.fixture
def home(db):
    mentor, coordinator = make.person("mentor", make.HOME), make.person("coordinator", make.HOME)
    return mentor, coordinator, make.visit(mentor)


def decisions(visit, by):
    """Which of the decisions the person may take about a visit in a state where each is possible."""
    allowed = set()
    for name, decide, state in (
        ("accept", lambda: visits.accept(visit, by=by), "submitted"),
        ("return", lambda: visits.return_(visit, by=by, note="Miért?"), "submitted"),
        ("reopen", lambda: visits.reopen(visit, by=by, reason="Elírás."), "accepted"),
    ):
        type(visit).objects.filter(pk=visit.pk).update(state=state)
        try:
            decide()
            allowed.add(name)
        except Http404:
            pass
    return allowed


def test_the_countys_coordinator_decides_and_nobody_else(home):
    mentor, coordinator, visit = home
    others = [mentor, make.person("mentor", make.HOME), make.person("coordinator", make.ELSEWHERE), make.person("lead")]
    others += [make.person(role) for role in ("supervisor", "editor", "expert", "administrator", None)]
    assert decisions(visit, coordinator) == {"accept", "return", "reopen"}
    assert [decisions(visit, who) for who in others] == [set()] * len(others)


def test_never_ones_own(home):
    mentor, _coordinator, visit = home
    make.appoint(mentor, "coordinator", make.HOME)
    assert decisions(visit, mentor) == set()


def test_the_lead_decides_where_no_coordinator_is_in_office(home):
    mentor, coordinator, visit = home
    lead = make.person("lead")
    away = make.visit(make.person("mentor", make.ELSEWHERE), make.settlement(code=make.ELSEWHERE))
    assert decisions(away, lead) == {"accept", "return", "reopen"}
    assert decisions(visit, lead) == set()
    coordinator.appointments.update(valid_until="2026-01-01")
    assert decisions(visit, lead) == {"accept", "return", "reopen"}
    # A coordinator alone in the county does not decide about their own visits; then the lead does.
    make.appoint(mentor, "coordinator", make.HOME)
    assert decisions(visit, lead) == {"accept", "return", "reopen"}


def test_the_words_and_the_day_of_a_decision_are_kept(home):
    mentor, coordinator, visit = home
    visits.return_(visit, by=coordinator, note="  Hányan voltak?  ")
    visit.refresh_from_db()
    assert (visit.state, visit.state_note, visit.decided_by) == ("returned", "Hányan voltak?", coordinator)
    visits.submit(visit, by=mentor)
    visits.accept(visit, by=coordinator)
    visit.refresh_from_db()
    assert (visit.state, visit.state_note, visit.decided_by) == ("accepted", "", coordinator)


@pytest.mark.parametrize("words", ["", "   ", "a\x00b", "x" * 1001])
def test_without_fitting_words_nothing_is_returned(home, words):
    _mentor, coordinator, visit = home
    with pytest.raises(ValidationError):
        visits.return_(visit, by=coordinator, note=words)
    visit.refresh_from_db()
    assert visit.state == "submitted"


STEPS = {
    "submit": {"draft", "submitted", "returned", "withdrawn"},
    "withdraw": {"submitted", "returned", "withdrawn"},
    "accept": {"submitted", "accepted"},
    "return": {"submitted"},
    "reopen": {"accepted"},
}


@pytest.mark.parametrize("step", STEPS)
def test_each_step_starts_from_its_states(home, step):
    mentor, coordinator, visit = home
    doings = {
        "submit": lambda: visits.submit(visit, by=mentor),
        "withdraw": lambda: visits.withdraw(visit, by=mentor),
        "accept": lambda: visits.accept(visit, by=coordinator),
        "return": lambda: visits.return_(visit, by=coordinator, note="Miért?"),
        "reopen": lambda: visits.reopen(visit, by=coordinator, reason="Elírás."),
    }
    possible = set()
    for state in visit.State.values:
        type(visit).objects.filter(pk=visit.pk).update(state=state)
        try:
            doings[step]()
            possible.add(state)
        except (Refused, Http404):  # a draft does not exist for the coordinator
            pass
    assert possible == STEPS[step]


def test_nobody_accepts_what_they_have_not_read(home):
    mentor, coordinator, visit = home
    visits.withdraw(visit, by=mentor)
    visits.update(visit, by=mentor, revision=1, summary="Egészen más történt.")
    visits.submit(visit, by=mentor)
    with pytest.raises(visits.Conflict):
        visits.accept(visit, by=coordinator, revision=1)
    assert visits.accept(visit, by=coordinator, revision=2).state == "accepted"


def test_rights_end_with_the_appointment(home):
    mentor, coordinator, visit = home
    for who in (mentor, coordinator):
        who.appointments.update(valid_until="2026-11-01")
        vars(who).pop("standing", None)
    for step in (
        lambda: visits.accept(visit, by=coordinator),
        lambda: visits.withdraw(visit, by=mentor),
    ):
        with pytest.raises(Http404):
            step()
