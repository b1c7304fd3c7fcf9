"""What has left, or is about to, is changed by nobody and nothing: every way of writing to an issue, in every state."""

import pytest
from django.utils import timezone

from events.models import Issue, Piece
from events.newsletter.actions import issues, sending
from events.newsletter.inlines import ISSUE
from institutions.base.exceptions import Refused
from institutions.parts import actions as parts

from ... import make

pytestmark = pytest.mark.django_db
BASE = "/newsletter/issues/"
PIECES = ISSUE.kinds["pieces"]
STATES = list(Issue.State)
FROZEN = [state for state in STATES if state != "draft"]
SENTENCES = {"scheduled": "Időzítve van"} | dict.fromkeys(("sending", "sent", "stopped"), "Ez már elment")
FORMS = {
    "edit": ("edit/", lambda: {"name": "Más tárgy", "language": "en", "lead": "Más.", "revision": 1}),
    "new piece": ("parts/pieces/new/", lambda: {"title": "Még valami", "text": "Saját szó."}),
    "new source": ("parts/pieces/new/", lambda: {"post": make.post(state="published").name}),
    "piece": ("parts/pieces/{piece}/edit/", lambda: {"title": "Más", "text": "Más.", "revision": 1}),
    "remove": ("parts/pieces/{piece}/remove/", dict),
}


@pytest.fixture
def editor():
    return make.person("editor")


def in_state(state):
    """An issue in that state, with a piece of the editor's own words."""
    moment = timezone.now()
    times = {"send_at": moment} if state != "draft" else {}
    times |= {"started_at": moment} if state in ("sending", "sent", "stopped") else {}
    issue = make.issue(state=state, **times)
    piece = Piece.objects.create(issue=issue, title="Cím", text="Szöveg.", position=1)
    return issue, piece


def content(issue):
    fields = ("name", "language", "county", "lead", "revision")
    pieces = issue.pieces.values_list("pk", "post", "event", "practice", "title", "text", "position", "revision")
    return Issue.objects.filter(pk=issue.pk).values_list(*fields).get(), sorted(pieces)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("form", FORMS)
def test_every_form(form, state, editor, client_of):
    """A draft takes it; else the page says why not, keeps what was typed, and nothing is written."""
    issue, piece = in_state(state)
    path, fields = FORMS[form]
    before, client, address = content(issue), client_of(editor), f"{BASE}{issue.slug}/{path.format(piece=piece.uuid)}"
    answer = client.post(address, fields(), follow=True)
    assert (answer.status_code, content(issue) != before) == (200, state == "draft")
    if state == "draft":
        return
    assert SENTENCES[state] in answer.text
    typed = fields().get("title") or fields().get("name")
    assert not typed or typed in answer.text
    opened = client.get(address, follow=True)
    assert (opened.status_code, SENTENCES[state] in opened.text) == (200, True)
    assert opened.redirect_chain[-1][0] == f"{BASE}{issue.slug}/desk/"


def writes(issue, piece, editor):
    """Every action that writes what an issue says."""
    return {
        "update": lambda: issues.update(issue, by=editor, revision=1, lead="Más."),
        "add": lambda: parts.add(ISSUE, PIECES, issue, by=editor, text="Más."),
        "change": lambda: parts.update(ISSUE, PIECES, piece, by=editor, revision=1, text="Más."),
        "remove": lambda: parts.remove(ISSUE, PIECES, piece, by=editor),
    }


@pytest.mark.parametrize("state", FROZEN)
def test_every_action(state, editor):
    issue, piece = in_state(state)
    before = content(issue)
    for name, write in writes(issue, piece, editor).items():
        with pytest.raises(Refused, match=SENTENCES[state]):
            write()
        assert content(issue) == before, name


BUTTONS = {
    "unschedule": {"scheduled": "draft"},
    "stop": {"sending": "stopped", "stopped": "stopped"},
    "withdraw": {"sent": "sent", "stopped": "stopped"},
    "schedule": {"draft": "scheduled"},
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("button", BUTTONS)
def test_every_button(button, state, editor, client_of):
    """It moves an issue in the states of which it speaks, and leaves what it says as it is in all."""
    issue, _piece = in_state(state)
    before = content(issue)
    answer = client_of(editor).post(f"{BASE}{issue.slug}/{button}/", {"revision": 1}, follow=True)
    issue.refresh_from_db()
    assert (answer.status_code, issue.state) == (200, BUTTONS[button].get(state, state))
    assert issue.is_withdrawn is (button == "withdraw" and state in BUTTONS[button])
    assert content(issue) == before


@pytest.mark.parametrize("state", FROZEN)
def test_the_desk_says_so_and_offers_nothing(state, editor, client_of):
    issue, _piece = in_state(state)
    page = client_of(editor).get(f"{BASE}{issue.slug}/desk/").text
    assert (SENTENCES[state] in page, "parts/pieces/new/" in page) == (True, False)
    lead = client_of(make.person("lead")).get(f"{BASE}{issue.slug}/desk/").text
    assert SENTENCES[state] not in lead


def test_what_began_while_somebody_wrote_is_frozen_for_them_too(editor):
    """The form was opened on a draft; meanwhile it was scheduled, and its moment came."""
    issue, piece = in_state("draft")
    issues.schedule(issue, by=editor)
    sending.carry_on.func(issue.pk)
    for write in writes(issue, piece, editor).values():
        with pytest.raises(Refused, match="elment"):
            write()
