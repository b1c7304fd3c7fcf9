"""Sessions that are changed behind the link, or by who organises: as they are chosen, and what is left goes on."""

import pytest

from events.models import Registration, SessionQuota
from events.registration.actions import registration as registrations
from events.registration.letters import path_of
from institutions.base.exceptions import Conflict
from institutions.models import Mail

from ... import make
from .coming import come as registered
from .coming import now_of
from .test_registering import announced

pytestmark = pytest.mark.django_db
CONFLICT = "Közben más is módosította. Nézze meg mindkét változatot, mielőtt felülírja."


@pytest.fixture
def event():
    return announced()


@pytest.fixture
def sessions(event):
    found = [make.session(event, name=name) for name in ("Kenyérsütés", "Kosárfonás", "Rajz")]
    for session in found:
        SessionQuota.objects.create(event=event, session=session, seats=1)
    return found


def come(event, **facts):
    """Who has just registered, as the page shows them."""
    return now_of(registered(event, **facts))


def sent(one, *chosen, **more):
    """The form as the page behind the link holds it."""
    fields = {"change-form": one.form, "change-organisation": one.organisation, "change-place": one.place}
    fields |= {"change-workshops": [session.uuid for session in chosen], "change-revision": one.revision}
    return {"do": "change"} | fields | more


def held(one):
    rows = one.session_seats.order_by("quota__session__name")
    return list(rows.values_list("quota__session__name", "is_granted"))


def told():
    Mail.objects.exclude(kind="registration_changed").delete()
    found = [(mail.about, mail.facts.get("lines")) for mail in Mail.objects.order_by("pk")]
    Mail.objects.all().delete()
    return found


def test_behind_the_link_and_what_is_left_goes_to_who_wished_for_it(event, sessions, client):
    bread, baskets, drawing = sessions
    first, second = come(event, workshops=[bread.uuid]), come(event, workshops=[baskets.uuid])
    page = client.get(path_of(first)).text
    assert [name in page for name in ("Kenyérsütés: betelt", "Kosárfonás: betelt")] == [False, True]
    told()
    # Nothing else chosen: nothing written, nothing mailed.
    assert client.post(path_of(first), sent(first, bread)).status_code == 302
    assert (told(), now_of(first).revision) == ([], first.revision)
    assert client.post(path_of(first), sent(first, drawing)).status_code == 302
    assert (held(first), held(second), told()) == ([("Rajz", True)], [("Kosárfonás", True)], [(first.pk, None)])
    third = come(event, workshops=[bread.uuid])
    assert client.post(path_of(first), sent(now_of(first))).status_code == 302
    assert (held(first), held(third)) == ([], [("Kenyérsütés", True)])


def test_a_seat_that_is_left_goes_on_by_the_order_of_registering(sessions, client):
    event = sessions[0].event
    bread = sessions[0]
    first = come(event)
    second, third = come(event), come(event)
    quota = SessionQuota.objects.get(session=bread)
    for one in (first, third, second):
        one.session_seats.create(quota=quota, is_granted=one == first)
    told()
    assert client.post(path_of(first), sent(first)).status_code == 302
    assert [held(one) for one in (first, second, third)] == [[], [("Kenyérsütés", True)], [("Kenyérsütés", False)]]
    assert told() == [(second.pk, ["Felszabadult egy hely, az Öné: Kenyérsütés"]), (first.pk, None)]


def test_a_full_one_is_said_at_the_field_and_what_was_held_stays(event, sessions, client):
    bread, baskets, drawing = sessions
    first, _other = come(event, workshops=[bread.uuid]), come(event, workshops=[baskets.uuid])
    told()
    page = client.post(path_of(first), sent(first, drawing, baskets, **{"change-organisation": "Tájház"}))
    full = ["Ez a programpont betelt: Kosárfonás. Válasszon másikat."]
    assert (page.status_code, page.context["change"].errors["workshops"]) == (200, full)
    assert (held(first), now_of(first).organisation, told()) == ([("Kenyérsütés", True)], "", [])


def test_who_waits_for_the_event_changes_wishes(event, sessions, client):
    type(event).objects.filter(pk=event.pk).update(capacity=1)
    seated, waits = come(event), come(event)
    assert client.post(path_of(waits), sent(waits, sessions[0])).status_code == 302
    assert held(waits) == [("Kenyérsütés", False)]
    registrations.cancel(now_of(seated))
    assert held(waits) == [("Kenyérsütés", True)]


def test_of_two_tabs_the_second_is_told_and_may_send_again(event, sessions, client):
    bread, baskets, drawing = sessions
    one = come(event, workshops=[bread.uuid])
    assert client.post(path_of(one), sent(one, baskets)).status_code == 302
    late = client.post(path_of(one), sent(one, drawing))
    assert (late.status_code, late.context["change"].errors["__all__"]) == (200, [CONFLICT])
    assert held(one) == [("Kosárfonás", True)]
    again = sent(one, drawing, **{"change-revision": late.context["change"]["revision"].value()})
    assert client.post(path_of(one), again).status_code == 302
    assert held(one) == [("Rajz", True)]


def test_two_at_once_are_asked_about_where_they_are_chosen_newly(event, sessions, client):
    bread, baskets, _drawing = sessions
    type(bread).objects.filter(pk__in=[bread.pk, baskets.pk]).update(
        day=event.starts_on, start_time="10:00", end_time="11:00"
    )
    one = come(event)
    page = client.post(path_of(one), sent(one, bread, baskets))
    assert (page.status_code, list(page.context["change"].errors)) == (200, ["workshops", "despite"])
    assert client.post(path_of(one), sent(one, bread, baskets, **{"change-despite": "on"})).status_code == 302
    now = now_of(one)
    assert client.post(path_of(now), sent(now, bread, baskets, **{"change-place": "Máshol"})).status_code == 302
    assert (now_of(one).place, len(held(one))) == ("Máshol", 2)


def test_who_organises_changes_them_too_and_a_mentor_does_not(event, sessions, client_of, people):
    bread, baskets, _drawing = sessions
    editor, mentor = people["editor"], people["mentor"]
    one = come(event, workshops=[bread.uuid])
    address = f"/events/{event.slug}/registrations/{one.uuid}/"
    form = {name: value for name, value in sent(one, baskets).items() if name != "do"}
    assert client_of(mentor).post(f"{address}change/", form).status_code == 404
    assert (f"{address}change/" in client_of(editor).get(address).text, held(one)) == (True, [("Kenyérsütés", True)])
    assert client_of(editor).post(f"{address}change/", form).status_code == 302
    assert held(one) == [("Kosárfonás", True)]
    late = client_of(editor).post(f"{address}change/", form | {"change-workshops": []})
    assert (late.status_code, late.context["form"].errors["__all__"]) == (200, [CONFLICT])
    assert late.context["form"]["revision"].value() == now_of(one).revision
    with pytest.raises(Conflict):
        registrations.change(now_of(one), by=editor, revision=one.revision, workshops=[])


def test_where_the_form_of_participation_is_gone_the_rest_can_be_changed(client):
    """A hybrid event becomes an online one: whoever was to come there, and changes their organisation, comes online."""
    event = announced(mode="hybrid")
    one = come(event, form="onsite")
    type(event).objects.filter(pk=event.pk).update(mode="online")
    fields = {"do": "change", "change-organisation": "Tájház", "change-revision": one.revision}
    assert client.post(path_of(one), fields).status_code == 302
    assert (now_of(one).organisation, now_of(one).form) == ("Tájház", "online")


def test_a_replay_answers_what_the_first_did_whatever_was_taken_away_since(event, sessions, client):
    """The seats of a session, a question, the form of participation, and registration itself."""
    body = {"uuid": "4fdc2e43-8d7e-4d0c-9d9b-3d54f0f3c001", "name": "Vendég Vali", "email": "vali@example.org"}
    body |= {"workshops": [str(sessions[0].uuid)], "form": "onsite"}
    address = f"/api/v1/events/{event.slug}/registrations/"

    def send():
        answer = client.post(address, body, content_type="application/json")
        return answer.status_code, answer.json()

    received = {"uuid": body["uuid"], "state": "received"}
    assert send() == (201, received)
    SessionQuota.objects.all().delete()
    assert send() == (200, received)
    type(event).objects.filter(pk=event.pk).update(mode="online")
    assert send() == (200, received)
    type(event).objects.filter(pk=event.pk).update(registration=False)
    assert (send(), Registration.objects.count()) == ((200, received), 1)
