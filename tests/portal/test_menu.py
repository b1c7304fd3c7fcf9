"""The menu: at most seven entries on top for everybody, what a role does most in front, one of them where one is."""

import pytest

from institutions.base.menu import Group
from institutions.base.standing import NOBODY, Role, Standing
from portal.menu import ENTRIES, MOST, Folded, menu_of

from .. import make
from ..world import PERSONAS

EVERY_ROLE = Standing(1, {role: frozenset({1}) for role in Role.values}, frozenset({1}))
CONTACT = Standing(1, institutions=frozenset({1}), communities=frozenset({1}))


def top(standing, path="/"):
    return [one.label for one in menu_of(standing, path).top]


def holding(*roles):
    return Standing(1, {role: frozenset({1}) for role in roles})


@pytest.mark.parametrize("standing", [NOBODY, CONTACT, EVERY_ROLE, *(holding(role) for role in Role.values)])
def test_no_more_than_seven_on_top(standing):
    assert len(top(standing)) <= MOST


def test_what_a_role_does_most_is_in_front():
    fields = ["Terep", "Szervezetek", "Tudás", "Események"]
    assert top(holding(Role.MENTOR)) == ["Mai munka", *fields, "Vezetés"]
    assert top(holding(Role.COORDINATOR)) == ["Vezetés", "Mai munka", *fields]
    assert top(holding(Role.COORDINATOR, Role.MENTOR))[0] == "Mai munka"
    assert top(holding(Role.EDITOR)) == ["Tudás", "Megyék", "Szervezetek", "Események", "Kimenő levelek"]
    assert top(NOBODY) == ["Megyék", "Szervezetek", "Tudás", "Események"]


@pytest.mark.parametrize("persona", PERSONAS)
def test_every_entry_opens(persona, people, world, client_of):
    client = client_of(people[persona])
    links = client.get("/about/").context["menu"].links
    assert {link.url: client.get(link.url, follow=True).status_code for link in links} == {
        link.url: 200 for link in links
    }


def test_every_entry_is_in_somebodys_menu_once():
    links = menu_of(EVERY_ROLE, "/").links
    assert len({link.url for link in links}) == len(links) == len(ENTRIES)
    assert {link.group for link in links} == set(Group)


def current(standing, path):
    return [one.label for one in menu_of(standing, path).links if one.current]


def test_one_entry_is_where_one_is():
    assert current(EVERY_ROLE, "/people/invitations/") == ["Fiókok"]
    assert current(EVERY_ROLE, "/visits/new/") == ["Látogatások"]
    assert (current(EVERY_ROLE, "/"), current(EVERY_ROLE, "/about/")) == ([], [])
    assert current(EVERY_ROLE, "/practices/desk/") == ["Kéziratok"]
    folded = [one.label for one in menu_of(EVERY_ROLE, "/visits/").top if isinstance(one, Folded) and one.current]
    assert folded == ["Mai munka"]


def test_lists_open_in_ones_own_county(people, world, client_of):
    def counties(who):
        links = client_of(people[who]).get("/about/").context["menu"].links
        return {link.url.partition("?county=")[2] for link in links if link.label in ("Települések", "Intézmények")}

    shown = {who: counties(who) for who in ("mentor", "coordinator_elsewhere", "lead", "administrator", "editor")}
    everywhere = {who: {""} for who in ("lead", "administrator", "editor")}
    assert shown == {"mentor": {"05"}, "coordinator_elsewhere": {"02"}} | everywhere
    link = next(one for one in client_of(people["mentor"]).get("/about/").context["menu"].links if "settle" in one.url)
    client = client_of(people["mentor"])
    [chip] = client.get(link.url).context["chips"]
    page = client.get("/settlements/" + chip["url"])
    assert (page.context["chips"], page.context["total"]) == ([], client.get("/settlements/").context["total"])


def test_who_works_in_two_counties_sees_both(people, client_of):
    make.appoint(people["mentor"], "mentor", make.ELSEWHERE)
    links = client_of(people["mentor"]).get("/about/").context["menu"].links
    assert [link.url for link in links if "?" in link.url] == []
