"""Who checks a programme, who sees it before, and what the numbers say afterwards."""

import pytest

from events.models import Joiner, Programme
from events.week import queries, rules
from events.week.actions import checking, joining, programmes
from institutions.base.exceptions import Conflict, NotGranted, Refused
from institutions.models import Mail

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make.campaign()


def waiting(year, code=make.HOME, **fields):
    return make.week_programme(make.joiner(year, make.settlement(code=code)), **fields)


def checkers(people, programme) -> set[str]:
    return {name for name, who in people.items() if who and rules.may_check(who, programme)}


def test_the_county_checks_and_the_lead_where_no_mentor_is(people, year):
    assert checkers(people, waiting(year)) == {"mentor", "coordinator"}
    assert checkers(people, waiting(year, make.ELSEWHERE)) == {"mentor_elsewhere", "coordinator_elsewhere"}
    assert checkers(people, waiting(year, "13")) == {"lead"}
    abroad = make.week_programme(make.joiner(year), settlement=None, county=None, country="RO", city="Szováta")
    assert checkers(people, abroad) == {"lead"}


def test_nobody_accepts_what_they_entered(people, year):
    own = waiting(year, entered_by=people["mentor"])
    assert checkers(people, own) == {"coordinator", "lead"}
    with pytest.raises(NotGranted):
        checking.accept(own, by=people["mentor"])
    mailed = make.week_programme(make.joiner(year, email=people["mentor"].email.upper()))
    assert checkers(people, mailed) == {"coordinator"}


def test_unchecked_it_is_seen_by_the_county_alone(people, year, client_of):
    programme = waiting(year)
    page = programme.get_absolute_url()
    seen = {name for name, who in people.items() if client_of(who).get(page).status_code == 200}
    assert seen == {"mentor", "coordinator", "editor", "lead"}
    visitor = client_of(None)
    for way in ("", "programmes.ics", "feed/", "print/", "joiners/"):
        assert programme.title not in visitor.get(f"/community-week/{year.year}/{way}").content.decode()
    checking.accept(programme, by=people["mentor"])
    for way in ("", "programmes.ics", "feed/", "print/"):
        assert programme.title in visitor.get(f"/community-week/{year.year}/{way}").content.decode()


def test_a_joiner_counts_from_its_first_accepted_programme(people, year):
    joiner = make.joiner(year, said_via_mentor=True)
    first, second = make.week_programme(joiner), make.week_programme(joiner)
    none = dict.fromkeys(queries.SUMS, 0)
    assert queries.sums(year) == none
    checking.accept(first, by=people["mentor"])
    once = none | {"joiners": 1, "programmes": 1, "settlements": 1, "via_mentor": 1}
    assert queries.sums(year) == once
    checking.accept(second, by=people["mentor"])
    assert queries.sums(year) == once | {"programmes": 2}
    assert list(Joiner.objects.counted()) == [joiner]


def test_the_joiners_answer_beats_the_mentors(people, year):
    joiner = make.joiner(year)
    joining.brought(joiner, by=people["mentor"], yes=True)
    assert Joiner.objects.get().via_mentor is True
    joining.update(joiner, by=joiner, revision=1, said_via_mentor=False)
    assert Joiner.objects.get().via_mentor is False
    with pytest.raises(NotGranted):
        joining.brought(joiner, by=people["mentor_elsewhere"], yes=True)


def test_asked_back_changed_and_accepted(people, year):
    programme = waiting(year)
    joiner = programme.joiner
    checking.ask_back(programme, by=people["coordinator"], reason="Hánykor kezdődik?", revision=1)
    programme.refresh_from_db()
    assert (programme.state, programme.state_reason) == ("returned", "Hánykor kezdődik?")
    changed = programmes.update(programme, by=joiner, revision=programme.revision, title="Új cím")
    assert (changed.state, changed.state_reason) == ("received", "")
    with pytest.raises(Conflict):
        checking.accept(programme, by=people["mentor"], revision=1)
    checking.accept(programme, by=people["mentor"], revision=changed.revision)
    assert programmes.update(changed, by=joiner, revision=4, title="Megint új").state == "received"
    assert sorted(Mail.objects.values_list("kind", flat=True)) == ["week_decided", "week_decided"]


def test_a_declined_one_stays_declined(people, year):
    programme = waiting(year)
    checking.decline(programme, by=people["mentor"], reason="Nem erre a hétre szól.")
    with pytest.raises(Refused):
        checking.accept(programme, by=people["mentor"])
    with pytest.raises(Refused):
        programmes.update(programme, by=programme.joiner, revision=2, title="Mégis")


def test_every_number_leads_to_exactly_its_records(people, year, client_of):
    for number in range(4):
        code = make.HOME if number % 2 else "13"
        joiner = make.joiner(year, make.settlement(code=code), said_via_mentor=number < 2)
        made = make.week_programme(joiner, state="accepted", county=joiner.county)
        if number == 3:
            Programme.objects.filter(pk=made.pk).update(reported_at=made.received_at, participants=9)
        make.week_programme(joiner)
    for who in (None, people["mentor"], people["lead"]):
        client = client_of(who)
        home = make.county()
        for one in (
            *queries.numbers(year),
            *queries.numbers(year, home),
            *queries.by_kind(year),
            *queries.by_theme(year),
        ):
            page = client.get(one.url)
            assert (one.code, page.status_code) == (one.code, 200)
            assert (one.code, one.url, len(page.context["rows"])) == (one.code, one.url, one.number)
        for row in queries.by_county(year):
            for number, url in (row["joiners"], row["programmes"], row["settlements"], row["via_mentor"]):
                assert (url, len(client.get(url).context["rows"])) == (url, number)
