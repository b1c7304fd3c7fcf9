"""Doors of accounts, appointments, links and invitations."""

from ...door import Door

KEEPERS_ELSEWHERE = {"coordinator_elsewhere"}


def appointment_of(w):
    return w.people["mentor"].appointments.get().pk


def representation_of(w):
    return w.people["contact"].representations.get(institution=w.institution).pk


def post(route, url, right, **more):
    return Door(route, url, right, method="post", opens_with=302, **more)


DOORS = [
    Door("account-list", lambda w: "/people/", "account.invite", also=KEEPERS_ELSEWHERE),
    Door("spoken-for-options", lambda w: "/people/options/?q=a", "account.invite", also=KEEPERS_ELSEWHERE),
    Door("account-detail", lambda w: f"/people/{w.people['mentor'].pk}/", "account.invite"),
    post("account-close", lambda w: f"/people/{w.people['mentor'].pk}/close/", "account.appoint_heads"),
    post("account-reopen", lambda w: f"/people/{w.people['mentor'].pk}/reopen/", "account.appoint_heads"),
    Door("appointment-create", lambda w: f"/people/{w.people['mentor'].pk}/appoint/", "account.invite"),
    post(
        "appointment-create",
        lambda w: f"/people/{w.people['contact'].pk}/appoint/",
        "account.invite",
        data=lambda w: {"role": "mentor", "county": w.county.pk, "valid_from": "2026-01-01"},
    ),
    Door("representation-create", lambda w: f"/people/{w.people['mentor'].pk}/represent/", "account.invite"),
    post(
        "representation-create",
        lambda w: f"/people/{w.people['mentor'].pk}/represent/",
        "account.invite",
        data=lambda w: {"spoken_for": f"{w.institution.name} – {w.settlement.name}"},
    ),
    Door("supervision-create", lambda w: f"/people/{w.people['mentor'].pk}/supervise/", "account.appoint"),
    post(
        "supervision-create",
        lambda w: f"/people/{w.people['mentor'].pk}/supervise/",
        "account.appoint",
        data=lambda w: {"supervisor": w.other_supervisor.pk},
    ),
    post("appointment-end", lambda w: f"/appointments/{appointment_of(w)}/end/", "account.invite"),
    post("representation-end", lambda w: f"/representations/{representation_of(w)}/end/", "account.invite"),
    post(
        "supervision-end",
        lambda w: f"/supervisions/{w.people['mentor'].supervisions.get().pk}/end/",
        "account.appoint",
    ),
    Door("invitation-list", lambda w: "/people/invitations/", "account.invite", also=KEEPERS_ELSEWHERE),
    Door("invitation-create", lambda w: "/people/invitations/new/", "account.invite", also=KEEPERS_ELSEWHERE),
    post(
        "invitation-create",
        lambda w: "/people/invitations/new/?role=coordinator",
        "account.appoint",
        data=lambda w: {"email": "uj@example.org", "language": "hu", "county": w.county.pk},
    ),
    Door("invitation-detail", lambda w: f"/people/invitations/{w.invitation.pk}/", "account.invite"),
    post("invitation-revoke", lambda w: f"/people/invitations/{w.invitation.pk}/revoke/", "account.invite"),
    Door(
        "invitation-accept",
        lambda w: f"/invitations/accept/{w.invitation.token}/",
        "public.read",
        why="the link itself is the key",
    ),
]
