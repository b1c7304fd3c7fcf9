"""Joining on the page and the joiner's link: no account, no cookie; a GET changes nothing; it opens nobody else's."""

import datetime
import time

import pytest

from events.models import Joiner, Programme
from events.week.actions import afterwards, joining
from events.week.links import joiner_of, path_to, token_of
from institutions.models import Mail
from mentors.people.models.period import today
from mentors.people.public_form import new_stamp

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make.campaign()


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


def stamp() -> str:
    return new_stamp(time.time() - 60)


def words(year, place, **more) -> dict:
    return {
        "stamp": stamp(),
        "name": "Városi Könyvtár",
        "kind": "institution",
        "settlement": place.name,
        "country": "HU",
        "email": "Konyvtar@Example.org",
        "title": "Meseóra a padláson",
        "theme": "generations",
        "date": year.starts_on.isoformat(),
        "start_time": "17:30",
        "place": "Nagyterem",
        "is_open": "True",
        "consent": "on",
    } | more


def join(client, year, content):
    return client.post(f"/community-week/{year.year}/join/", content)


def test_joining_without_an_account_a_cookie_or_a_script(visitor, year):
    place, page = make.settlement(), visitor.get(f"/community-week/{year.year}/join/")
    assert (page.status_code, page.cookies) == (200, {})
    answer = join(visitor, year, words(year, place))
    joiner = Joiner.objects.get()
    token = answer["Location"].removeprefix("/community-week/link/").removesuffix("/?joined=1")
    assert (answer.status_code, answer.cookies, joiner_of(token)) == (302, {}, joiner)
    assert (joiner.email, joiner.settlement, joiner.entered_by) == ("konyvtar@example.org", place, None)
    assert "Meseóra a padláson" in visitor.get(answer["Location"]).content.decode()
    assert Mail.objects.get().to == "konyvtar@example.org"


def test_the_same_form_twice_is_one(visitor, year):
    content = words(year, make.settlement())
    assert [join(visitor, year, content).status_code for _time in range(2)] == [302, 302]
    assert (Joiner.objects.count(), Programme.objects.count(), Mail.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"date": "2031-01-01"}, "között van"),
        ({"settlement": "Nincsilyen"}, "nem találunk"),
        ({"settlement": ""}, "településről"),
        ({"email": "nem cím"}, "e-mail"),
        ({"consent": ""}, "mező"),
        ({"start_time": "18:00", "end_time": "17:00"}, "befejezés"),
    ],
)
def test_what_is_wrong_comes_back_with_every_word(visitor, year, wrong, told):
    answer = join(visitor, year, words(year, make.settlement(), **wrong))
    assert answer.status_code == 200
    assert told in answer.content.decode()
    assert "Meseóra a padláson" in answer.content.decode()
    assert Joiner.objects.count() == 0


def test_a_picture_that_is_none_is_refused_and_nothing_is_kept(visitor, year):
    content = words(
        year, make.settlement(), image=make.uploaded(b"no picture", "kep.jpg"), alt="Egy kép.", picture_consent="on"
    )
    answer = join(visitor, year, content)
    assert (answer.status_code, "JPEG" in answer.content.decode(), Joiner.objects.count()) == (200, True, 0)


def test_a_picture_comes_with_the_programme(visitor, year):
    content = words(year, make.settlement(), image=make.uploaded(), alt="Gyerekek a padláson.")
    refused = join(visitor, year, content)
    assert (refused.status_code, "hozzájárulással" in refused.text, Joiner.objects.count()) == (200, True, 0)
    content = words(year, make.settlement(), image=make.uploaded(), alt="Gyerekek.", picture_consent="on")
    assert join(visitor, year, content).status_code == 302
    assert Programme.objects.get().picture.kind == "picture"


def test_who_is_known_is_offered_the_link_to_the_known_address(visitor, year):
    place = make.settlement()
    known = make.joiner(year, place, name="Városi Könyvtár", email="regi@example.org", contact_name="Titkos Tímea")
    page = join(visitor, year, words(year, place, name="városi KÖNYVTAR"))
    said = page.content.decode()
    assert (page.status_code, Joiner.objects.count()) == (200, 1)
    assert ("Városi Könyvtár" in said, "regi@example.org" in said, "Titkos" in said) == (True, False, False)
    join(visitor, year, words(year, place, send=str(known.uuid)))
    assert list(Mail.objects.values_list("to", "about")) == [("regi@example.org", known.pk)]
    assert join(visitor, year, words(year, place, other="on")).status_code == 302
    assert Joiner.objects.count() == 2


def test_a_get_of_the_link_changes_nothing(visitor, year):
    joiner = make.joiner(year)
    programme = make.week_programme(joiner, state="accepted")
    before = Programme.objects.values().get()
    for way in ("", "edit/", "programmes/new/", *(f"programmes/{programme.uuid}/{way}" for way in ("", "withdraw/"))):
        assert visitor.get(f"{path_to(joiner)}{way}").status_code == 200
    assert Programme.objects.values().get() == before


def test_a_link_opens_its_own_programmes_alone(visitor, year):
    joiner, other = make.joiner(year), make.joiner(year)
    programme = make.week_programme(other)
    for way in ("", "withdraw/", "report/"):
        address = f"{path_to(joiner)}programmes/{programme.uuid}/{way}"
        assert (visitor.get(address).status_code, visitor.post(address, {"stamp": stamp()}).status_code) == (404, 404)
    token = token_of(joiner)
    for forged in (
        token[:-1] + ("a" if token[-1] != "a" else "b"),
        "x",
        token_of(Joiner(pk=joiner.pk, link_version=7)),
    ):
        assert visitor.get(f"/community-week/link/{forged}/").status_code == 404


def test_a_new_link_closes_the_old_one(visitor, year):
    joiner = make.joiner(year)
    old = path_to(joiner)
    new = path_to(joining.renew_link(joiner, by=joiner))
    assert (visitor.get(old).status_code, visitor.get(new).status_code) == (404, 200)


def programme_words(year, **more):
    return {
        "stamp": stamp(),
        "title": "Könyvcsere",
        "theme": "learning",
        "date": year.starts_on.isoformat(),
        "place": "Udvar",
        "is_open": "False",
    } | more


def test_one_more_programme_changed_and_withdrawn(visitor, year):
    joiner = make.joiner(year)
    home = path_to(joiner)
    assert visitor.post(f"{home}programmes/new/", programme_words(year)).status_code == 302
    programme = Programme.objects.get()
    assert (programme.settlement, programme.is_open, programme.state) == (joiner.settlement, False, "received")
    Programme.objects.update(state="accepted")
    own = f"{home}programmes/{programme.uuid}/"
    stale = visitor.post(own, programme_words(year, title="Régi", revision="9"))
    assert (stale.status_code, "Régi" in stale.content.decode()) == (409, True)
    assert visitor.post(own, programme_words(year, title="Új", revision="1")).status_code == 302
    programme.refresh_from_db()
    assert (programme.title, programme.state, programme.revision) == ("Új", "received", 2)
    assert visitor.post(f"{own}withdraw/", {"stamp": stamp()}).status_code == 302
    programme.refresh_from_db()
    assert programme.state == "withdrawn"


@pytest.fixture
def over(year):
    """The same week, over since yesterday."""
    last = today() - datetime.timedelta(days=1)
    year.starts_on, year.ends_on = last - datetime.timedelta(days=6), last
    year.save()
    return year


def test_after_the_week_each_joiner_is_asked_once(over):
    joiner = make.joiner(over)
    for state in ("accepted", "accepted", "received"):
        make.week_programme(joiner, state=state)
    make.week_programme(make.joiner(over, email=""), state="accepted")
    assert [afterwards.ask_all(over.pk) for _time in range(2)] == [1, 0]
    assert list(Mail.objects.values_list("kind", "to")) == [("week_report", joiner.email)]


def test_it_is_reported_by_the_link(visitor, over):
    programme = make.week_programme(make.joiner(over), state="accepted")
    address = f"{path_to(programme.joiner)}programmes/{programme.uuid}/report/"
    report = {"stamp": stamp(), "participants": "42", "helpers": "5", "sentence": "Jó volt együtt."}
    assert visitor.post(address, report).status_code == 302
    programme.refresh_from_db()
    assert (programme.participants, programme.helpers, programme.sentence) == (42, 5, "Jó volt együtt.")
    assert "Jó volt együtt." in visitor.get(programme.get_absolute_url()).content.decode()


def test_after_the_week_nothing_is_added(visitor, over):
    answer = visitor.post(f"{path_to(make.joiner(over))}programmes/new/", programme_words(over))
    assert (answer.status_code, Programme.objects.count()) == (200, 0)
    assert "véget ért" in answer.content.decode()


def test_a_year_later_the_contact_is_gone(over):
    joiner = make.joiner(over, contact_name="Könyves Kálmán")
    assert afterwards.forget() == 0
    over.ends_on -= datetime.timedelta(days=366)
    over.starts_on -= datetime.timedelta(days=366)
    over.save()
    assert (afterwards.forget(), afterwards.forget()) == (1, 0)
    joiner.refresh_from_db()
    assert (joiner.contact_name, joiner.email) == ("", "")
