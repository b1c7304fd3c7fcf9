"""Counting questionnaires: each once, add-only, within rights and days; progress, burden, what everybody reads."""

import datetime
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import InternalError, close_old_connections, transaction
from django.utils.formats import date_format

from institutions.base.exceptions import Conflict, NotGranted
from mentors.models import Quota, Tally
from mentors.people.models.period import today
from mentors.surveys import parts
from mentors.surveys.actions import study as studies
from mentors.surveys.actions import tally as tallies
from mentors.surveys.queries import Progress, asked_already, quarter_of, with_burden

from ... import make

pytestmark = pytest.mark.django_db


def count(by, wave, place, number=5, **fields):
    fields = {"uuid": uuid.uuid4(), "date": today(), "settlement": place} | fields
    return tallies.count(by=by, wave=wave, count=number, **fields)


def post(client, **data):
    return client.post("/api/v1/tallies/", data, content_type="application/json")


def sent(wave, place, **fields):
    about = {"uuid": str(uuid.uuid4()), "wave": wave.pk, "settlement": place.ksh_code, "count": 5}
    return about | {"date": today().isoformat()} | fields


def test_the_same_twice_counts_once_and_other_content_is_a_conflict(people, client_of, wave, place):
    client, data = client_of(people["mentor"]), sent(wave, place)
    answers = [post(client, **data) for _ in range(3)]
    assert [one.status_code for one in answers] == [201, 200, 200]
    assert answers[0].json() == answers[2].json()
    other = post(client, **data | {"count": 6})
    assert (other.status_code, Tally.objects.count()) == (409, 1)
    colleague = client_of(make.person("mentor", make.HOME))
    assert post(colleague, **data).status_code == 409
    assert Tally.objects.get().count == 5


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"count": 0}, "count"),
        ({"count": -3}, "reason"),
        ({"count": -9, "reason": "Elírás"}, "count"),
        ({"count": 10**9}, "count"),
        ({"date": "2999-01-01"}, "date"),
        ({"date": "2020-01-01"}, "date"),
        ({"settlement": "99999"}, "settlement"),
        ({"settlement": None}, None),
        ({"wave": 10**12}, "wave"),
        ({"uuid": "x"}, "uuid"),
        ({"reason": "a" * 300}, "reason"),
    ],
)
def test_what_cannot_be_counted_gets_a_sentence(people, client_of, wave, place, fields, wrong):
    make.tally(wave, place, people["mentor"], 5)
    answer = post(client_of(people["mentor"]), **sent(wave, place) | fields)
    assert (answer.status_code, Tally.objects.count()) == (400, 1)
    assert wrong is None or wrong in answer.json()["errors"]


def test_a_wrong_one_is_taken_back_with_a_reason_and_nothing_is_ever_changed(people, wave, place):
    first, _new = count(people["mentor"], wave, place, 12)
    count(people["mentor"], wave, place, -2, reason="Kettő üres volt.")
    assert sorted(Tally.objects.values_list("count", flat=True)) == [-2, 12]
    for change in (lambda: Tally.objects.update(count=1), first.delete, lambda: Tally.objects.all().delete()):
        with pytest.raises(InternalError), transaction.atomic():
            change()
    assert sorted(Tally.objects.values_list("count", flat=True)) == [-2, 12]


def test_nobody_takes_back_what_another_counted(people, wave, place):
    count(make.person("mentor", make.HOME), wave, place, 12)
    with pytest.raises(ValidationError):
        count(people["mentor"], wave, place, -2, reason="Nem az enyém.")


def test_above_the_quota_it_is_kept_and_flagged(people, wave, place):
    make.quota(wave, place, 10)
    flags = [count(people["mentor"], wave, place, number)[0].is_above for number in (6, 4, 1)]
    assert flags == [False, False, True]
    assert count(people["mentor"], wave, make.settlement(), 99)[0].is_above is False, "no quota, none exceeded"


def test_only_mentors_of_the_county_count_there(people, wave, place):
    with pytest.raises(ValidationError):
        count(people["mentor_elsewhere"], wave, place)
    for persona in ("coordinator", "lead", "editor", "contact", "administrator"):
        with pytest.raises(NotGranted):
            count(people[persona], wave, place)
    assert Tally.objects.count() == 0


def test_a_study_of_institutions_counts_institutions(people, client_of, place):
    wave, house = make.wave(of="institutions"), make.institution(place)
    with pytest.raises(ValidationError):
        count(people["mentor"], wave, place)
    data = sent(wave, place, institution=house.pk) | {"settlement": None}
    answer = post(client_of(people["mentor"]), **data)
    assert (answer.status_code, answer.json()["institution"], answer.json()["county"]) == (201, house.pk, make.HOME)


def test_each_team_reads_its_own_county(people, client_of, wave, place):
    make.tally(wave, place, people["mentor"])
    make.tally(wave, make.settlement(code=make.ELSEWHERE), people["mentor_elsewhere"])

    def counties(persona):
        answer = client_of(people[persona]).get("/api/v1/tallies/")
        return sorted(one["county"] for one in answer.json()["results"]) if answer.status_code == 200 else None

    assert counties("mentor") == counties("coordinator") == [make.HOME]
    assert counties("mentor_elsewhere") == [make.ELSEWHERE]
    assert counties("lead") == sorted([make.HOME, make.ELSEWHERE])
    assert {counties(persona) for persona in ("contact", "editor", "expert", "supervisor", "administrator")} == {None}


def test_everybody_reads_counts_and_no_few(people, client_of, wave, place):
    make.quota(wave, place, 40)
    make.tally(wave, place, people["mentor"], 4)
    visitor = client_of(None)

    def done():
        [study] = visitor.get("/api/v1/studies/").json()["results"]
        return study["waves"][0]["target"], study["waves"][0]["done"]

    assert done() == (40, None)
    assert "nem mutatjuk / 40" in visitor.get(f"/studies/{wave.study_id}/").text
    make.tally(wave, place, people["mentor"], 7)
    assert done() == (40, 11)
    assert people["mentor"].name not in visitor.get(f"/studies/{wave.study_id}/").text


def test_nobody_subtracts_the_counties_from_the_wave(people, client_of, wave):
    """Of 3, 20 and 40 the three would be the sum less the others: the twenty is hidden with it, number and bar."""
    for code, number in (("05", 3), ("02", 20), ("03", 40)):
        there = make.settlement(code=code)
        make.quota(wave, there, 80)
        make.tally(wave, there, people["mentor"], number)
    page = client_of(None).get(f"/studies/{wave.study_id}/")
    [(_wave, of_all, counties)] = page.context["waves"]
    assert (of_all.public_done, {county.ksh_code: one.public_done for county, one in counties}) == (
        63,
        {"05": None, "02": None, "03": 40},
    )
    assert (page.text.count("nem mutatjuk / 80"), page.text.count('width="0%"'), "20 / 80" in page.text) == (
        2,
        2,
        False,
    )
    [study] = client_of(None).get("/api/v1/studies/").json()["results"]
    assert study["waves"][0]["done"] == 63
    exact = client_of(people["lead"]).get(f"/waves/{wave.pk}/").context["counties"]
    assert sorted(one.done for _county, one, _expected in exact) == [3, 20, 40]


def test_a_quota_below_what_is_done_is_refused_with_a_sentence(people, client_of, wave, place):
    quota = make.quota(wave, place, 20)
    make.tally(wave, place, people["mentor"], 14)
    client = client_of(people["lead"])
    answer = client.post(f"/quotas/{quota.pk}/edit/", {"target": "10", "revision": "1"})
    assert (answer.status_code, "már 14 kitöltött kérdőív van" in answer.text) == (200, True)
    assert client.post(f"/quotas/{quota.pk}/edit/", {"target": "14", "revision": "1"}).status_code == 302
    assert client.post(f"/quotas/{quota.pk}/edit/", {"target": "30", "revision": "1"}).status_code == 409
    assert Quota.objects.get().target == 14


def test_who_was_asked_this_quarter_is_shown_before_they_are_asked_again(people, client_of, place):
    earlier, wave = make.wave(), make.wave()
    make.quota(earlier, place, 20)
    make.tally(earlier, place, people["mentor"], 14)
    client = client_of(people["lead"])
    address = f"/waves/{wave.pk}/quotas/new/"
    answer = client.post(address, {"settlement": "Gönc", "target": "10"})
    assert (answer.status_code, Quota.objects.filter(wave=wave).count()) == (200, 0)
    assert "ebben a negyedévben már kérdeztek" in answer.text
    assert client.post(address, {"settlement": "Gönc", "target": "10", "insist": "on"}).status_code == 302
    [quota] = with_burden(list(Quota.objects.filter(wave=wave)), today())
    assert ([one.wave for one in quota.asked], quota.together) == ([earlier], [earlier])
    form = client_of(people["mentor"]).get("/tallies/new/").text
    assert "Ebben a negyedévben már kérdezték" in form
    assert "menjen egyszer" in form


def test_what_is_done_there_proposes_no_common_visit(people, place):
    full, wave = make.wave(), make.wave()
    make.quota(full, place, 14)
    quota = make.quota(wave, place, 10)
    assert with_burden([quota], today())[0].together == [full]
    make.tally(full, place, people["mentor"], 14)
    [quota] = with_burden([quota], today())
    assert ([one.wave for one in quota.asked], quota.together) == ([full], [])


def test_another_quarter_burdens_nobody(people, place):
    first, _behind = quarter_of(today())
    before = first - datetime.timedelta(days=1)
    wave = make.wave(starts_on=before - datetime.timedelta(days=5))
    make.tally(wave, place, people["mentor"], date=before)
    assert asked_already({"settlement": place}, today()) == []
    assert len(asked_already({"settlement": place}, before)) == 1


@pytest.mark.parametrize(
    ("day", "first", "behind"),
    [
        ((2026, 1, 1), (2026, 1, 1), (2026, 4, 1)),
        ((2026, 6, 30), (2026, 4, 1), (2026, 7, 1)),
        ((2026, 12, 31), (2026, 10, 1), (2027, 1, 1)),
    ],
)
def test_quarters(day, first, behind):
    assert quarter_of(datetime.date(*day)) == (datetime.date(*first), datetime.date(*behind))


def test_forecast(wave):
    wave.starts_on, wave.ends_on = datetime.date(2026, 3, 1), datetime.date(2026, 3, 30)
    progress = Progress(target=100, done=30)
    assert progress.expected(wave, datetime.date(2026, 3, 3)) is None
    assert progress.expected(wave, datetime.date(2026, 3, 10)) == 90
    assert progress.expected(wave, datetime.date(2026, 5, 1)) == 30


def test_the_day_on_which_a_quota_is_met(wave):
    wave.starts_on, wave.ends_on = datetime.date(2026, 3, 1), datetime.date(2026, 3, 30)
    day = datetime.date(2026, 3, 10)
    assert Progress(target=60, done=30).met_on(wave, day) == datetime.date(2026, 3, 20)
    assert Progress(target=61, done=30).met_on(wave, day) == datetime.date(2026, 3, 21)
    assert Progress(target=90, done=30).met_on(wave, day) == wave.ends_on
    assert Progress(target=100, done=33).met_on(wave, day) is None, "99 by the end"
    assert Progress(target=301, done=100).met_on(wave, day) is None
    assert Progress(target=8, done=8).met_on(wave, day) is None, "met already"
    assert Progress(target=8, done=0).met_on(wave, day) is None
    assert Progress(target=60, done=30).met_on(wave, datetime.date(2026, 3, 3)) is None, "too early to tell"
    assert Progress(target=60, done=30).met_on(wave, datetime.date(2026, 5, 1)) is None, "over"


def test_a_wave_keeps_the_days_on_which_something_was_counted(people, wave, place):
    make.tally(wave, place, people["mentor"])
    with pytest.raises(ValidationError):
        studies.update_wave(
            wave, by=people["lead"], revision=1, ends_on=today() - datetime.timedelta(days=1), starts_on=wave.starts_on
        )
    with pytest.raises(NotGranted):
        studies.update_wave(wave, by=people["coordinator"], revision=1, name="Más")
    with pytest.raises(Conflict):
        studies.update_wave(wave, by=people["lead"], revision=7, name="Más")


def test_it_stands_on_the_mentors_day(people, client_of, wave, place):
    make.quota(wave, place, 20, mentor=people["mentor"])
    other = make.settlement()
    make.quota(wave, other, 20, mentor=make.person("mentor", make.HOME))
    page = client_of(people["mentor"]).get("/today/").text
    assert ("Gönc" in page, other.name in page) == (True, False)
    make.tally(wave, place, people["mentor"], 20)
    assert "Kérdőívek, amelyek még kellenek" not in client_of(people["mentor"]).get("/today/").text


def test_a_phone_is_told_as_json(people, client_of, wave, place):
    client = client_of(people["mentor"])
    data = {"uuid": str(uuid.uuid4()), "wave": wave.pk, "settlement": "gonc", "count": "7", "date": today().isoformat()}
    data |= {"for_user": people["mentor"].pk, "state": "submitted"}

    def send(**fields):
        return client.post("/tallies/new/", data | fields, headers={"Accept": "application/json"})

    answers = [send() for _ in range(2)]
    assert [one.status_code for one in answers] == [201, 200]
    assert {one.json()["uuid"] for one in answers} == {data["uuid"]}
    assert send(count="8").json()["code"] == "taken"
    assert send(uuid=str(uuid.uuid4()), count="x").json()["errors"].keys() == {"count"}
    assert send(for_user=people["lead"].pk).json()["code"] == "other_user"
    assert Tally.objects.get().count == 7


def test_a_bar_tells_no_few_either(people, client_of, wave, place):
    make.quota(wave, place, 40)
    make.tally(wave, place, people["mentor"], 4)
    for address in (f"/studies/{wave.study_id}/", "/studies/"):
        page = client_of(None).get(address).text
        assert ('width="10%"' in page, 'width="0%"' in page) == (False, True), address


def test_the_dashboards_tell_what_running_waves_have_and_will_have(people, client_of, wave, place):
    make.quota(wave, place, 40)
    make.quota(wave, make.settlement(code=make.ELSEWHERE), 60)
    make.tally(wave, place, people["mentor"], 21)
    over = make.wave(starts_on=today() - datetime.timedelta(days=40), ends_on=today() - datetime.timedelta(days=20))
    make.quota(over, place, 33)
    [(_wave, county, _n, met_on)] = parts.of_dashboard(today(), place.county)["waves"]
    [(_wave, country, expected, never)] = parts.of_dashboard(today())["waves"]
    assert [(one.done, one.target) for one in (county, country)] == [(21, 40), (21, 100)]
    assert expected == 41, "21 in 21 of 41 days"
    assert (met_on, never) == (today() + datetime.timedelta(days=19), None)
    page = client_of(people["coordinator"]).get(f"/dashboard/{make.HOME}/").text
    assert f"21 / 40, várhatóan meglesz: {date_format(met_on, 'SHORT_DATE_FORMAT')}" in page
    assert "21 / 100, a végéig várhatóan 41" in client_of(people["lead"]).get("/dashboard/").text


def test_a_wave_that_is_long_over_takes_no_more(people, client_of, place):
    ends = today() - datetime.timedelta(days=61)
    wave = make.wave(starts_on=ends - datetime.timedelta(days=5), ends_on=ends)
    answer = post(client_of(people["mentor"]), **sent(wave, place, date=ends.isoformat()))
    assert (answer.status_code, list(answer.json()["errors"]), Tally.objects.count()) == (400, ["wave"], 0)
    lately = make.wave(starts_on=ends, ends_on=ends + datetime.timedelta(days=1))
    assert post(client_of(people["mentor"]), **sent(lately, place, date=ends.isoformat())).status_code == 201


def test_a_study_as_a_table_has_its_counts(people, client_of, wave, place):
    make.quota(wave, place, 40)
    make.tally(wave, place, people["mentor"], 21)
    few = make.wave()
    make.tally(few, place, people["mentor"], 3)
    answer = client_of(people["lead"]).get("/studies/export/?format=csv")
    text = b"".join(answer.streaming_content).decode()
    rows = {row.split(";")[0].strip('"\ufeff'): row.split(";")[2:4] for row in text.splitlines()}
    assert (rows[wave.study.name], rows[few.study.name]) == (["40", "21"], ["0", ""])


def test_nobody_subtracts_a_wave_from_its_study(people, client_of, wave, place):
    """One wave has 3, which is not told, another 20: the 23 of both would tell it."""
    second = wave.study.waves.create(name="2. hullám", starts_on=wave.starts_on, ends_on=wave.ends_on)
    for which, number in ((wave, 3), (second, 20)):
        make.tally(which, place, people["mentor"], number)
    answer = client_of(make.person("mentor", make.ELSEWHERE)).get("/studies/export/?format=csv")
    text = b"".join(answer.streaming_content).decode()
    rows = {row.split(";")[0].strip('"\ufeff'): row.split(";")[2:4] for row in text.splitlines()}
    assert rows[wave.study.name] == ["0", ""]


@pytest.mark.django_db(transaction=True)
def test_many_at_once_are_one(client_of):
    mentor, wave, place = make.person("mentor", make.HOME), make.wave(), make.settlement("Gönc")
    data = sent(wave, place)

    def send(_number):
        try:
            return post(client_of(mentor), **data).status_code
        finally:
            close_old_connections()

    with ThreadPoolExecutor(8) as pool:
        answers = sorted(pool.map(send, range(24)))
    assert answers == [200] * 23 + [201]
    assert Tally.objects.count() == 1
