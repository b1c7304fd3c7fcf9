"""Pages that a device keeps for the road: what is told once is told to the person, not to the device."""

import pytest

from mentors.visits.views.visit_offline import MARK

from ... import make

pytestmark = pytest.mark.django_db
TOLD = "Megvalósult: Elviszem a kerékpártárolót."


@pytest.fixture
def told(client):
    """A mentor whose next page has something to tell."""
    mentor = make.user()
    make.appoint(mentor, "mentor", make.HOME)
    visit = make.visit(mentor)
    promise = make.promise(visit, text="Elviszem a kerékpártárolót.", made_by="mentor")
    client.force_login(visit.mentor)
    assert client.post(f"/promises/{promise.uuid}/keep/").status_code == 302
    return client


def test_a_page_fetched_for_later_leaves_the_message_to_the_next_one(told):
    fetched = told.get("/today/", headers={"Sec-Fetch-Mode": "cors"})
    assert (TOLD in fetched.text, MARK in fetched) == (False, True)
    assert TOLD in told.get("/today/", headers={"Sec-Fetch-Mode": "navigate"}).text


def test_a_page_with_a_message_is_not_kept(told):
    shown = told.get("/today/")
    assert (TOLD in shown.text, MARK in shown) == (True, False)
    again = told.get("/today/")
    assert (TOLD in again.text, MARK in again) == (False, True)
