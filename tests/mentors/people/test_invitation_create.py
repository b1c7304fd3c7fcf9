"""Inviting: who may offer what, the mail, taking back."""

import io

import pytest
from django.conf import settings
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from institutions.base.exceptions import NotGranted
from mentors.models import Invitation
from mentors.people.actions import invitation as invitations

from ... import make
from ...jobs import work

ROLES = ["", "mentor", "coordinator", "supervisor", "editor", "expert", "lead", "administrator"]


def offer(world, role, code=make.HOME, **fields):
    """What inviting to a role needs, in the county of that code."""
    fields = {"email": "uj@example.org", "name": "Új Ubul", "language": "hu", "role": role} | fields
    if role == "mentor":
        make.qualification(email=fields["email"])
    if role in ("mentor", "coordinator"):
        return fields | {"county": make.county(code)}
    return fields | ({} if role else {"institution": world.institution})


@pytest.mark.parametrize("role", ROLES)
def test_who_may_offer_what(role, people, world):
    expected = {
        "": {"coordinator", "lead", "administrator"},
        "mentor": {"coordinator", "lead", "administrator"},
        "lead": {"administrator"},
        "administrator": {"administrator"},
    }.get(role, {"lead", "administrator"})
    found = set()
    for name, user in people.items():
        if user is None:
            continue
        try:
            invitations.invite(by=user, **offer(world, role, email=f"{name}-uj@example.org"))
            found.add(name)
        except NotGranted:
            pass
    assert found == expected


def test_role_and_county_are_never_taken_from_the_address_or_the_body(people, world, client_of):
    client = client_of(people["coordinator"])
    assert client.get("/people/invitations/new/?role=administrator").status_code == 404
    elsewhere = {"email": "uj@example.org", "language": "hu", "county": make.county(make.ELSEWHERE).pk}
    response = client.post(
        "/people/invitations/new/?role=mentor", elsewhere | {"role": "administrator", "invited_by": 1}
    )
    assert (response.status_code, Invitation.objects.filter(email="uj@example.org").count()) == (200, 0)
    assert "uj@example.org" in response.content.decode(), "nothing typed is lost"


def test_a_contact_is_invited_by_name_and_settlement(people, world, client_of):
    make.institution(make.settlement("Golop"), name="Városi Könyvtár")
    client = client_of(people["coordinator"])
    data = {"email": "Kati@Example.org", "language": "en", "spoken_for": "varosi konyvtar"}
    ambiguous = client.post("/people/invitations/new/?role=contact", data).content.decode()
    assert "Városi Könyvtár (Abaújszántó); Városi Könyvtár (Golop)" in ambiguous
    data["spoken_for"] = "városi könyvtár – abaujszanto"
    assert client.post("/people/invitations/new/?role=contact", data).status_code == 302
    made = Invitation.objects.get(email="kati@example.org")
    assert (made.role, made.institution, made.county, made.language) == ("", world.institution, world.county, "en")


def test_nobody_offers_for_what_lies_in_another_county(people, world, client_of):
    make.institution(make.settlement("Mohács", make.ELSEWHERE), name="Bányász Klub")
    client = client_of(people["coordinator"])
    data = {"email": "kati@example.org", "language": "hu", "spoken_for": "Bányász Klub – Mohács"}
    assert client.post("/people/invitations/new/?role=contact", data).status_code == 200
    assert client.get("/people/options/?q=banyasz").json() == {"results": []}
    assert not Invitation.objects.filter(email="kati@example.org").exists()


def test_nobody_invites_themselves(people, world, client_of):
    coordinator = people["coordinator"]
    data = {"email": coordinator.email.upper(), "language": "hu", "county": world.county.pk}
    response = client_of(coordinator).post("/people/invitations/new/?role=mentor", data)
    assert "Saját magát nem hívhatja meg." in response.content.decode()


def test_the_same_offer_twice_is_one(people, world, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        made = [invitations.invite(by=people["coordinator"], **offer(world, "mentor"))[0] for _ in range(2)]
    assert made[0] == made[1]
    assert DBTaskResult.objects.count() == 1
    Invitation.objects.filter(pk=made[0].pk).update(expires_at=timezone.now())
    again, _is_new = invitations.invite(by=people["coordinator"], **offer(world, "mentor"))
    assert again.pk != made[0].pk
    assert Invitation.objects.get(pk=made[0].pk).state == "withdrawn"


@pytest.mark.django_db(transaction=True)
def test_the_mail_leaves_through_the_queue_after_the_commit(transactional_db):
    """By the real worker, in the invited person's language, with the link that the inviter sees."""
    from ...world import people as everybody

    coordinator = everybody()["coordinator"]
    fields = {"role": "mentor", "county": make.county(), "name": "Jane", "language": "hu"}
    make.qualification(email="jane@example.org")
    made, _is_new = invitations.invite(by=coordinator, email="jane@example.org", **fields)
    assert mail.outbox == []
    call_command("db_worker", batch=True, startup_delay=False, verbosity=0)
    (message,) = mail.outbox
    assert (message.to, message.subject) == (["jane@example.org"], "Kaláka: meghívó")
    assert invitations.link_of(made) in message.body
    assert "mentor, Borsod-Abaúj-Zemplén" in message.body
    assert not message.alternatives


def test_the_link_begins_with_the_portals_own_address_whatever_host_the_inviter_named(people, world, client_of):
    client = client_of(people["coordinator"], headers={"host": "localhost:6666"})
    fields = {"email": "uj@example.org", "name": "Új Ubul", "language": "hu", "county": make.county().pk}
    make.qualification(email="uj@example.org")
    made = client.post("/people/invitations/new/?role=mentor", fields, follow=True)
    assert made.context["link"].startswith(f"{settings.SITE_URL}/invitations/accept/")


def test_a_withdrawn_offer_is_not_mailed(people, world):
    made, other = (
        invitations.invite(by=people["coordinator"], **offer(world, "mentor", email=f"{name}@example.org"))[0]
        for name in ("vissza", "marad")
    )
    invitations.revoke(made, by=people["coordinator"])
    work()
    assert [message.to for message in mail.outbox] == [[other.email]]


def test_the_link_is_shown_to_who_may_give_that_right_only(people, world, client_of):
    """A lead who saw an administrator's link could become one."""
    high = make.invitation(people["administrator"], "administrator", None)
    for name, expected in {"administrator": 200, "lead": 404, "coordinator": 404, "mentor": 404}.items():
        client = client_of(people[name])
        assert client.get(f"/people/invitations/{high.pk}/").status_code == expected
        assert client.post(f"/people/invitations/{high.pk}/revoke/").status_code == (302 if expected == 200 else 404)
        listed = client.get("/people/invitations/")
        assert (high.email in listed.content.decode()) == (expected == 200)


def test_the_list_is_filtered(people, world, client_of):
    client = client_of(people["lead"])
    accepted = make.invitation(people["lead"], accepted_at=timezone.now())
    expired = make.invitation(people["lead"], expires_at=timezone.now())
    revoked = make.invitation(people["lead"], revoked_at=timezone.now())

    def listed(query):
        return {row.pk for row in client.get(f"/people/invitations/?{query}").context["rows"]}

    assert listed("state=accepted") == {accepted.pk}
    assert listed("state=expired") == {expired.pk}
    assert listed("state=withdrawn") == {revoked.pk}
    assert listed("state=open") == {world.invitation.pk}
    assert listed(f"q={expired.email[:12]}") >= {expired.pk}
    assert listed("county=02") == set()


def test_the_first_administrator_comes_from_the_command_line(client, db):
    out = io.StringIO()
    for _ in range(2):
        call_command("invite_administrator", "Elso@Example.org", stdout=out)
    first, second = out.getvalue().split()
    assert first == second
    new = {"name": "Első Elek", "password": "negy-fuggetlen-szo-2026"}
    assert client.post(first.removeprefix(settings.SITE_URL), new).status_code == 302
    assert client.get("/people/").status_code == 200
    with pytest.raises(CommandError):
        call_command("invite_administrator", "nem cím")
