"""Exchange occasions and study visits: who came by county, what was taken home, and the numbers with their records."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from events.exchange.queries import figures
from events.models import EventBody, EventCounty, EventText, Outcome
from events.programme import moving
from events.programme.inlines import EVENT
from institutions.base.exceptions import NotGranted
from institutions.parts import actions as parts

from ... import make

pytestmark = pytest.mark.django_db
LAST_YEAR = datetime.date(2025, 4, 10)


def occasion(kind="exchange", day=LAST_YEAR, state="published", came=(), **fields):
    made = make.event(kind=kind, starts_on=day, ends_on=day, state=state, **fields)
    for code, number in came:
        EventCounty.objects.create(event=made, county=make.county(code), number=number)
    return made


@pytest.fixture
def held(db):
    """Three that count, and three that do not: one to come, one that was called off, a conference."""
    ahead = datetime.date(2050, 1, 1)
    occasion("exchange", day=ahead, came=[("05", 900)])
    occasion("exchange", state="cancelled", came=[("05", 900)])
    occasion("conference", came=[("05", 900)])
    return [
        occasion("exchange", came=[("05", 12), ("02", 20)]),
        occasion("study_visit", came=[("05", 8), ("10", 3)], county=make.county("02")),
        occasion("exchange", day=datetime.date(2024, 3, 1)),
    ]


def numbers_of(client, address="/api/v1/events/exchange/"):
    return {code: one["number"] for code, one in client.get(address).json()["numbers"].items()}


def names(client, address):
    """What the list behind a number holds."""
    return sorted(one["slug"] for one in client.get(address).json()["results"])


def test_what_counts_is_what_was(held, client):
    assert numbers_of(client) == {"exchange": 2, "study_visit": 1, "participants": 43, "counted": 2}
    assert numbers_of(client, "/api/v1/events/exchange/?year=2024") == {
        "exchange": 1,
        "study_visit": 0,
        "participants": 0,
        "counted": 0,
    }
    # A year that never was, or no year at all, is all of them, here and on the page.
    for strange in ("1999", "2024x", "९", "9" * 40):
        assert numbers_of(client, f"/api/v1/events/exchange/?year={strange}")["exchange"] == 2
        assert client.get(f"/events/exchange/?year={strange}").context["year"] is None


def test_each_number_leads_to_exactly_its_records(held, people, client_of):
    client = client_of(people["lead"])
    first, second, third = [event.slug for event in held]
    told = client.get("/api/v1/events/exchange/").json()
    behind = {code: names(client, one["records"]) for code, one in told["numbers"].items()}
    assert behind == {
        "exchange": sorted([first, third]),
        "study_visit": [second],
        "participants": sorted([first, second]),
        "counted": sorted([first, second]),
    }
    lines = {one["county"]: one for one in told["counties"]}
    assert [names(client, lines[code]["went_records"]) for code in ("05", "02", "10", "03")] == [
        sorted([first, second]),
        [first],
        [second],
        [],
    ]
    assert [names(client, lines[code]["held_records"]) for code in ("05", "02", "10")] == [
        sorted([first, third]),
        [second],
        [],
    ]
    assert all(one["held"] == len(names(client, one["held_records"])) for one in lines.values())
    assert all(one["went"] == len(names(client, one["went_records"])) for one in lines.values())
    # The page says the same, and its links lead to the list with as many cards.
    page = client.get("/events/exchange/")
    assert [one.number for one in page.context["figures"].numbers] == [2, 1, 43, 2]
    for one in page.context["figures"].numbers:
        assert len(client.get(one.url).context["rows"]) == len(behind[one.code])


def test_sums_are_those_of_the_rows(held, people):
    found = figures(people["coordinator"])
    assert sum(one.participants for one in found.counties) == found.numbers[2].number == 43
    assert found.of_county(make.county("05")).participants == 20


def test_small_numbers_are_for_the_network_alone(held, people, client_of):
    """The three of county 10 are hidden, and the next number with them, which two counties have: the sum gives nothing
    away.
    """
    of = {}
    for who in ("visitor", "contact", "expert", "mentor", "editor", "lead"):
        told = client_of(people.get(who)).get("/api/v1/events/exchange/").json()
        of[who] = {one["county"]: one["participants"] for one in told["counties"] if one["went"]}
    exact, hidden = {"05": 20, "02": 20, "10": 3}, {"05": None, "02": None, "10": None}
    assert [of[who] for who in ("mentor", "editor", "lead")] == [exact] * 3
    assert [of[who] for who in ("visitor", "contact", "expert")] == [hidden] * 3


def test_of_one_event_the_public_reads_the_sum(people, client_of):
    event = occasion("conference", came=[("05", 12), ("10", 3)])
    few = occasion("conference", came=[("10", 4)])
    read = {}
    for who in ("visitor", "mentor"):
        client = client_of(people.get(who))
        one, other = (client.get(f"/api/v1/events/{each.slug}/").json() for each in (event, few))
        read[who] = (
            [each["number"] for each in one["counties"]],
            one["counted_participants"],
            other["counted_participants"],
        )
        page = " ".join(client.get(f"/events/{event.slug}/").text.replace("&nbsp;", " ").replace("\xa0", " ").split())
        assert "15 fő a megyékből:" in page
        assert ("Heves 3" in page) == (who == "mentor")
        few_page = client.get(f"/events/{few.slug}/").text
        assert ("4\xa0fő a megyékből" in few_page, "Heves" in few_page) == (who == "mentor", True)
    assert read == {"visitor": ([None, None], 15, None), "mentor": ([12, 3], 15, 4)}
    assert [one["county"] for one in one["counties"]] == ["05", "10"]


def test_no_single_event_gives_a_few_of_a_county_away(people, client_of):
    """County 10 sent three to one occasion, together with 02, which went nowhere else: 23 of that one less its 20."""
    occasion(came=[("05", 8), ("03", 9)])
    event = occasion("study_visit", came=[("02", 20), ("10", 3)], registration=True)
    for number in range(23):
        make.registration(event, "attended", county=make.county("10" if number < 3 else "02"))
    read = {}
    for who in ("visitor", "mentor"):
        client = client_of(people.get(who))
        told = client.get("/api/v1/events/exchange/").json()["counties"]
        page = " ".join(client.get(f"/events/{event.slug}/").text.replace("&nbsp;", " ").replace("\xa0", " ").split())
        assert ("23 fő a megyékből" in page, "Ott voltak" in page) == (who == "mentor", False)
        read[who] = (
            {one["county"]: one["participants"] for one in told if one["went"]},
            client.get(f"/api/v1/events/{event.slug}/").json()["counted_participants"],
        )
    assert read["visitor"] == ({"05": None, "02": 20, "03": 9, "10": None}, None)
    assert read["mentor"] == ({"05": 8, "02": 20, "03": 9, "10": 3}, 23)
    assert client_of(None).get(f"/api/v1/events/{event.slug}/figures/").json()["attended"] is None


def test_no_year_gives_a_few_of_a_county_away(people, client_of):
    """People are told over all years: 23 of all years less the 20 of the one would be the three of the other."""
    occasion(came=[("05", 20), ("02", 30)])
    addresses = [f"/api/v1/events/exchange/{query}" for query in ("?year=2024", "?year=2025", "")]

    def read(who):
        found = []
        for address in addresses:
            told = client_of(people.get(who)).get(address).json()
            lines = {one["county"]: one["participants"] for one in told["counties"] if one["went"]}
            found.append((told["numbers"]["participants"]["number"], lines))
        return found

    assert read("visitor") == [(50, {"05": 20, "02": 30}), (50, {"05": 20, "02": 30}), (50, {"05": 20, "02": 30})]
    occasion("study_visit", day=datetime.date(2024, 3, 1), came=[("05", 3)])
    of_all = (53, {"05": 23, "02": 30})
    assert read("visitor") == [(None, {"05": None}), (None, {"05": None, "02": None}), of_all]
    assert read("mentor") == [(3, {"05": 3}), (50, {"05": 20, "02": 30}), of_all]
    page = client_of(None).get("/events/exchange/?year=2024")
    assert ("Egy-egy évből azért nem mutatunk" in page.text, page.context["figures"].numbers[2].number) == (True, None)


@pytest.mark.parametrize(
    ("county", "number", "field", "told"),
    [
        ("05", -1, "number", "nagyobb"),
        ("05", 0, "number", "nagyobb"),
        ("05", 10_001, "number", "kisebb"),
        ("05", 10**30, "number", "kisebb"),
        ("05", "sok", "number", "szám"),
        ("02", 4, "county", "már fel van véve"),
        ("99", 4, "county", "99"),
        ("", 4, "county", ""),
    ],
)
def test_wrong_counts_get_a_sentence(county, number, field, told, people, client_of):
    event = occasion(state="draft", came=[("02", 4)])
    client = client_of(people["mentor"])
    keys = {"05": make.county().pk, "02": make.county("02").pk, "99": 999_999_999, "": ""}
    page = client.post(f"/events/{event.slug}/parts/counties/new/", {"county": keys[county], "number": number})
    assert page.status_code == 200
    said = page.context["form"].errors
    assert told in str(said) or county == "99"
    assert list(said) in ([field], ["__all__"])
    answer = client.post(
        f"/api/v1/events/{event.slug}/parts/counties/",
        {"county": county, "number": number},
        content_type="application/json",
    )
    assert answer.status_code == 400
    assert EventCounty.objects.filter(event=event).count() == 1


def test_who_counts(people):
    event = occasion(state="draft")
    kind = EVENT.kinds["counties"]
    for who in ("mentor", "coordinator", "editor"):
        code = {"mentor": "03", "coordinator": "04", "editor": "06"}[who]
        parts.add(EVENT, kind, event, by=people[who], county=make.county(code), number=5)
    for who in ("mentor_elsewhere", "expert", "contact"):
        with pytest.raises(NotGranted):
            parts.add(EVENT, kind, event, by=people[who], county=make.county("07"), number=5)
    with pytest.raises(ValidationError):
        parts.add(EVENT, kind, event, by=people["editor"], county=make.county("03"), number=5)
    assert [(one.county.ksh_code, one.number) for one in kind.of(event)] == [("03", 5), ("04", 5), ("06", 5)]


def test_what_was_taken_home_in_the_readers_language(client):
    event = occasion()
    Outcome.objects.create(event=event, conclusions="A **kulcsot** adják át.")
    EventText.objects.create(event=event, language="en", name="Exchange", conclusions="Hand over the **key**.")
    EventText.objects.create(event=event, language="sl", name="Izmenjava")
    assert "A <strong>kulcsot</strong> adják át." in client.get(f"/events/{event.slug}/").text
    assert "Hand over the <strong>key</strong>." in client.get(f"/events/{event.slug}/?lang=en").text
    # Nobody wrote it in Slovenian: what there is says which language it is in.
    shown = client.get(f"/events/{event.slug}/?lang=hu&text=sl").text
    assert '<div class="article" lang="hu"><p>A <strong>kulcsot</strong>' in shown
    read = client.get(f"/api/v1/events/{event.slug}/").json()["outcome"]
    assert (read["conclusions"], read["conclusions_in"]) == (
        "A **kulcsot** adják át.",
        {"en": "Hand over the **key**."},
    )


def test_a_picture_in_what_was_taken_home_is_refused(people):
    with pytest.raises(ValidationError):
        parts.add(
            EVENT,
            EVENT.kinds["texts"],
            occasion(state="draft"),
            by=people["editor"],
            language="en",
            name="Exchange",
            conclusions="![x](https://a.example.org/b.png)",
        )


def test_the_next_one_begins_without_what_this_one_brought(people):
    event = occasion(came=[("05", 12)])
    EventText.objects.create(event=event, language="en", name="Exchange", conclusions="Hand over the key.")
    made, _new = moving.clone(event, by=people["editor"], starts_on=datetime.date(2026, 4, 9))
    assert (made.counties.count(), made.texts.get().name, made.texts.get().conclusions) == (0, "Exchange", "")


def test_the_page_tells_hosts_and_what_was_taken_home(client):
    event = occasion(came=[("05", 12)])
    house = make.institution(name="Golopi Faluház")
    body = make.body(None, kind="institution", country="HU", own_name="", institution=house)
    EventBody.objects.create(event=event, body=body, role="host", name_then="Golopi Faluház")
    EventBody.objects.create(event=event, body=make.body("Más"), role="partner", name_then="Más")
    Outcome.objects.create(event=event, conclusions="A **kulcsot** adják át.")
    page = client.get("/events/exchange/").text
    assert ("Golopi Faluház" in page, "A kulcsot adják át." in page, ">Más<" in page) == (True, True, False)
    assert client.get("/events/exchange/?year=2025").text.count("A kulcsot adják át.") == 1


def test_where_else_the_numbers_stand(held, people, client_of, client):
    public = client.get("/figures/").context["exchange"]
    assert [one.number for one in public.numbers] == [2, 1, 43, 2]
    county = client_of(people["coordinator"]).get("/dashboard/05/").context["exchange_here"]
    assert (county.held, county.went, county.participants) == (2, 2, 20)
    country = client_of(people["lead"]).get("/dashboard/").context
    assert ([one.number for one in country["exchange"].numbers], country["exchange_here"]) == ([2, 1, 43, 2], None)
    assert client.get("/counties/10/").context["exchange_here"].went == 1


def test_the_list_as_a_file_says_who_came(people, client_of):
    occasion(came=[("05", 12), ("10", 3)])
    answer = client_of(people["editor"]).get("/events/export/?format=csv&kind=exchange&counted=yes")
    text = b"".join(answer).decode("utf-8-sig") if answer.streaming else answer.content.decode("utf-8-sig")
    assert '15;"Borsod-Abaúj-Zemplén: 12; Heves: 3"' in text


def test_who_was_marked_as_present_is_counted_once(people, client_of):
    """The organiser's own number stands; whoever did not come, or is of no known county, is counted nowhere."""
    event = occasion(came=[("02", 30)], registration=True)
    for code, number in (("05", 3), ("02", 2), (None, 1)):
        for _one in range(number):
            make.registration(event, "attended", county=make.county(code) if code else None)
    make.registration(event, "confirmed", county=make.county("10"))
    client, address = client_of(people["coordinator"]), f"/api/v1/events/{event.slug}/arrivals/count/"
    assert client_of(people["mentor"]).post(address).status_code == 404
    assert [client.post(address).json() for _twice in range(2)] == [{"added": 1}, {"added": 0}]
    came = sorted((one.county.ksh_code, one.number) for one in event.counties.all())
    assert came == [("02", 30), ("05", 3)]
    make.registration(event, "attended", county=make.county("10"))
    page = client.post(f"/events/{event.slug}/registrations/count/", follow=True)
    assert (page.redirect_chain[-1][0], "1 megye létszámát vettük át." in page.text) == (
        f"/events/{event.slug}/desk/",
        True,
    )
    assert event.counties.get(county=make.county("10")).number == 1
