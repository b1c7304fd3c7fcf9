"""Proposals of contacts: what one is, who reads and decides it, twice and at once, when the page changed meanwhile."""

import datetime
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.http import Http404

from institutions.base.exceptions import Conflict, Refused
from institutions.models import Institution
from institutions.organisations.actions import institution as institutions
from mentors.models import Proposal, Representation, User
from mentors.people.models.period import today
from mentors.proposals import actions as proposals
from portal.pages.digest import digest_of

from ... import make

NOTHING = dict.fromkeys(("maintainer", "address", "website", "about"), "")


@pytest.fixture
def house(db):
    return make.institution(make.settlement("Golop"), name="Községi Könyvtár", maintainer="Golop Község", address="")


@pytest.fixture
def contact(house):
    who = make.person(name="Kapcsos Kata")
    make.speaks_for(who, institution=house)
    return who


@pytest.fixture
def mentor(house):
    return make.person("mentor", make.HOME)


def again(who):
    """The same person as another request knows them."""
    return User.objects.get(pk=who.pk)


def page(house):
    return Institution.objects.filter(pk=house.pk).values("name", "kind", *NOTHING, "status", "settlement").get()


def test_only_what_differs_is_kept_and_only_that_is_written(house, contact, mentor):
    before = page(house)
    made, is_new = proposals.propose(
        house, by=contact, name="Községi Könyvtár ", kind="library", address=" Fő út 1.", about="Egy.\r\nKettő.",
        words=" Tavaly óta. ",
    )  # fmt: skip
    assert is_new
    assert made.changes == {
        "address": {"before": "", "after": "Fő út 1."},
        "about": {"before": "", "after": "Egy.\nKettő."},
    }
    assert (made.words, made.state, page(house)) == ("Tavaly óta.", "open", before)
    done = proposals.accept(made, by=mentor, seen=made.seen)
    assert (done.state, done.decided_by) == ("accepted", mentor)
    assert page(house) == before | {"address": "Fő út 1.", "about": "Egy.\nKettő."}


def test_sent_twice_is_one_and_other_content_takes_its_place(house, contact):
    first, _new = proposals.propose(house, by=contact, address="Fő út 1.")
    same, is_new = proposals.propose(house, by=contact, address="Fő út 1. ")
    assert (same.pk, same.proposed_at, is_new) == (first.pk, first.proposed_at, False)
    other, is_new = proposals.propose(house, by=contact, website="https://golop.example.org/")
    assert (other.pk, is_new, list(other.changes)) == (first.pk, False, ["website"])
    assert other.proposed_at > first.proposed_at
    kept = Proposal.trail.rel.related_model.objects.order_by("pgh_id").values_list("changes", flat=True)
    assert [list(changes) for changes in kept] == [["address"], ["website"]]


def test_a_colleague_has_one_of_their_own(house, contact):
    colleague = make.person()
    make.speaks_for(colleague, institution=house)
    mine, _new = proposals.propose(house, by=contact, address="Fő út 1.")
    theirs, is_new = proposals.propose(house, by=colleague, address="Fő út 1.")
    assert (is_new, theirs.pk == mine.pk) == (True, False)
    assert [set(Proposal.objects.visible_to(who)) for who in (contact, colleague)] == [{mine, theirs}] * 2
    with pytest.raises(Http404):
        proposals.withdraw(mine, by=colleague)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"address": ""}, {"__all__"}),
        ({}, {"__all__"}),
        ({"name": ""}, {"name"}),
        ({"name": "a\x00b"}, {"name"}),
        ({"name": "a" * 201}, {"name"}),
        ({"name": "Faluház"}, {"__all__"}),
        ({"kind": "castle"}, {"kind"}),
        ({"website": "javascript:alert(1)"}, {"website"}),
        ({"website": "golop"}, {"website"}),
        ({"about": "a" * 2001}, {"about"}),
        ({"address": "Fő út 1.", "words": "a" * 1001}, {"words"}),
        ({"address": "Fő út 1.", "words": "a\x00"}, {"words"}),
    ],
)
def test_bad_content(house, contact, fields, wrong):
    make.institution(house.settlement, name="Faluház")
    with pytest.raises(ValidationError) as refused:
        proposals.propose(house, by=contact, **fields)
    error = refused.value
    assert set(error.message_dict if hasattr(error, "error_dict") else {"__all__"}) == wrong
    assert not Proposal.objects.exists()


@pytest.mark.parametrize("field", ["settlement", "status", "pk", "sort_key"])
def test_nothing_else_can_be_proposed(house, contact, field):
    with pytest.raises(Http404):
        proposals.propose(house, by=contact, **{field: "closed"})


def test_the_table_holds_what_the_actions_promise(house, contact, mentor):
    make.proposal(contact, house)
    now = datetime.datetime.now(tz=datetime.UTC)
    for fields in (
        {},
        {"state": "lost"},
        {"state": "accepted"},
        {"state": "withdrawn", "decided_at": now, "decided_by": mentor},
        {"state": "declined", "decided_at": now, "decided_by": mentor},
        {"state": "accepted", "decided_at": now, "decided_by": mentor, "changes": {}},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            make.proposal(contact, house, **fields)


def test_who_reads_and_decides(people, world):
    away = make.institution(make.settlement(code=make.ELSEWHERE))
    theirs = make.proposal(make.person(), away)
    home, every = {world.proposal}, {world.proposal, theirs}
    read = {who: set(Proposal.objects.visible_to(user)) for who, user in people.items()}
    assert read == {who: set() for who in people} | {
        "contact": home, "mentor": home, "coordinator": home, "mentor_elsewhere": {theirs},
        "coordinator_elsewhere": {theirs}, "lead": every, "administrator": every,
    }  # fmt: skip
    decided = set()
    for who, user in people.items():
        with transaction.atomic():
            try:
                proposals.accept(world.proposal, by=user, seen=world.proposal.seen)
                decided.add(who)
            except Http404:
                continue
            finally:
                transaction.set_rollback(True)
    assert decided == {"mentor", "coordinator", "lead", "administrator"}


def test_who_speaks_for_another_institution_or_spoke_for_this_one(house, contact, mentor):
    stranger = make.person()
    make.speaks_for(stranger, institution=make.institution(house.settlement))
    mine, _new = proposals.propose(house, by=contact, address="Fő út 1.")
    assert list(Proposal.objects.visible_to(stranger)) == []
    with pytest.raises(Http404):
        proposals.propose(house, by=stranger, address="Fő út 1.")
    Representation.objects.filter(user=contact).update(valid_until=today())
    former = again(contact)
    assert list(Proposal.objects.visible_to(former)) == [mine]
    for step in (
        lambda: proposals.propose(house, by=former, address="Más."),
        lambda: proposals.withdraw(mine, by=former),
    ):
        with pytest.raises(Http404):
            step()
    assert proposals.accept(mine, by=mentor, seen=mine.seen).state == "accepted"


def test_what_changed_meanwhile_is_read_again_before_it_is_accepted(house, contact, mentor):
    made, _new = proposals.propose(house, by=contact, address="Fő út 1.")
    read = made.seen
    institutions.update(house, by=mentor, revision=1, about="Új.")
    assert Proposal.objects.get().seen == read
    institutions.update(house, by=mentor, revision=2, address="Fő út 2.")
    with pytest.raises(Conflict):
        proposals.accept(made, by=mentor, seen=read)
    read = Proposal.objects.get().seen
    proposals.propose(house, by=contact, address="Fő út 3.")
    with pytest.raises(Conflict):
        proposals.accept(made, by=mentor, seen=read)
    assert page(house)["address"] == "Fő út 2."
    proposals.accept(made, by=mentor, seen=Proposal.objects.get().seen)
    assert page(house) | {"address": "Fő út 3.", "about": "Új."} == page(house)


def test_a_name_that_is_taken_by_now_is_told(house, contact, mentor):
    made, _new = proposals.propose(house, by=contact, name="Faluház")
    make.institution(house.settlement, name="Faluház")
    with pytest.raises(ValidationError):
        proposals.accept(made, by=mentor, seen=made.seen)
    assert Proposal.objects.get().state == "open"


def test_each_step_once(house, contact, mentor):
    def steps(made):
        return {
            "accepted": lambda: proposals.accept(made, by=mentor, seen=made.seen),
            "declined": lambda: proposals.decline(made, by=mentor, reason="Nem az."),
            "withdrawn": lambda: proposals.withdraw(made, by=contact),
        }

    for number, state in enumerate(("accepted", "declined", "withdrawn")):
        made, _new = proposals.propose(house, by=contact, address=f"Fő út {number}.")
        assert steps(made)[state]().state == state
        assert steps(made)[state]().state == state
        for other in {"accepted", "declined", "withdrawn"} - {state}:
            with pytest.raises(Refused):
                steps(made)[other]()
    with pytest.raises(Refused):
        proposals.decline(Proposal.objects.get(state="declined"), by=mentor, reason="Más okból.")


@pytest.mark.parametrize("reason", ["", "  ", "a" * 1001, "a\x00"])
def test_a_reason_that_is_none(house, contact, mentor, reason):
    made = make.proposal(contact, house)
    with pytest.raises(ValidationError) as refused:
        proposals.decline(made, by=mentor, reason=reason)
    assert set(refused.value.message_dict) == {"reason"}
    assert Proposal.objects.get().state == "open"


def at_once(*steps) -> list[str]:
    """What became of steps begun in the same moment, each in a transaction of its own."""
    ready = threading.Barrier(len(steps))

    def run(step):
        try:
            ready.wait(20)
            return step()
        except Refused:
            return "refused"
        finally:
            connection.close()

    with ThreadPoolExecutor(len(steps)) as pool:
        return list(pool.map(run, steps))


@pytest.mark.django_db(transaction=True)
def test_two_windows_at_once_never_make_two(house, contact):
    def send(address):
        return lambda: proposals.propose(house, by=contact, address=address)[1]

    for number in range(6):
        assert sorted(at_once(*[send(f"Fő út {number}.")] * 4)) == [False] * 3 + [number == 0]
        assert at_once(send("Egyik."), send("Másik.")) == [False, False]
    assert [row.changes["address"]["after"] in ("Egyik.", "Másik.") for row in Proposal.objects.all()] == [True]


@pytest.mark.django_db(transaction=True)
def test_accepted_and_withdrawn_at_once(house, contact, mentor):
    for number in range(8):
        made, _new = proposals.propose(house, by=contact, address=f"Fő út {number}.")
        before = page(house)["address"]
        found = at_once(
            lambda made=made: proposals.accept(made, by=mentor, seen=made.seen).state,
            lambda made=made: proposals.withdraw(made, by=contact).state,
        )
        state = Proposal.objects.get(pk=made.pk).state
        assert sorted(found) == sorted(["refused", state])
        assert page(house)["address"] == (f"Fő út {number}." if state == "accepted" else before)


def test_the_digest_tells_the_coordinator_the_day_after_and_on_mondays(people, world):
    def told(who, day):
        return [line.text for one in digest_of(people[who], day) if one.path == "/proposals/" for line in one.lines]

    tuesday = datetime.date(2026, 3, 3)
    noon = datetime.datetime(2026, 3, 3, 12, tzinfo=datetime.UTC)
    Proposal.objects.update(proposed_at=noon)
    days = [tuesday + datetime.timedelta(days=number) for number in range(14)]
    line = f"{world.institution.name} ({world.settlement.name})"
    assert [str(day) for day in days if told("coordinator", day) == [line]] == [
        "2026-03-04",
        "2026-03-09",
        "2026-03-16",
    ]
    assert [who for who in people if people[who] and who != "coordinator" and told(who, days[1])] == []
