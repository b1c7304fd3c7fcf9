"""Proposals on their pages and at their endpoint: the form and what it leaves alone, the comparison, the decision."""

import pytest

from institutions.models import Institution
from mentors.models import Proposal, Representation, User
from mentors.people.models.period import today
from mentors.proposals.views.proposal_comparison import marked

AS_JSON = {"content_type": "application/json"}
LIST = "/api/v1/proposals/"


@pytest.fixture
def contact(people, world, client_of):
    """The contact's client; nothing of theirs waits yet."""
    Proposal.objects.all().delete()
    return client_of(people["contact"])


def address_of(world):
    return f"/institutions/{world.institution.pk}/proposals/new/"


def as_sent(form, **changes) -> dict:
    """What a browser sends of a form that was opened, with this typed into it."""
    return {field.html_name: field.value() or "" for field in form} | changes


def texts(response) -> str:
    return response.content.decode()


def test_the_way_there_and_what_comes_after(contact, people, world, client_of):
    page = texts(contact.get(f"/institutions/{world.institution.pk}/"))
    assert address_of(world) in page
    for who in ("visitor", "mentor", "lead", "editor"):
        assert address_of(world) not in texts(client_of(people[who]).get(f"/institutions/{world.institution.pk}/"))
    form = contact.get(address_of(world)).context["form"]
    answer = contact.post(address_of(world), as_sent(form, website="konyvtar.example.org", words="Új."), follow=True)
    made = Proposal.objects.get()
    assert answer.redirect_chain == [(f"/proposals/{made.pk}/", 302)]
    assert made.changes == {"website": {"before": "", "after": "https://konyvtar.example.org"}}
    for told in ("Elküldtük", "https://konyvtar.example.org", "Koordi Klára", "Visszavonom"):
        assert told in texts(answer)
    assert "Javaslata döntésre vár" in texts(contact.get(f"/institutions/{world.institution.pk}/"))
    again = contact.get(address_of(world)).context["form"]
    assert (again["website"].value(), again["was_website"].value()) == ("https://konyvtar.example.org", "")
    contact.post(f"/proposals/{made.pk}/withdraw/", {"next": "institution"})
    assert Proposal.objects.get().state == "withdrawn"
    assert "Javaslata döntésre vár" not in texts(contact.get(f"/institutions/{world.institution.pk}/"))


def test_a_field_that_was_left_alone_takes_nothing_back(contact, world):
    """The team corrects the address while the contact is writing about something else."""
    form = contact.get(address_of(world)).context["form"]
    Institution.objects.filter(pk=world.institution.pk).update(address="Kossuth tér 3.")
    contact.post(address_of(world), as_sent(form, about="Szombaton is nyitva."))
    assert list(Proposal.objects.get().changes) == ["about"]


def test_nothing_changed_and_bad_input_come_back_with_what_was_typed(contact, world):
    form = contact.get(address_of(world)).context["form"]
    answer = contact.post(address_of(world), as_sent(form))
    assert (answer.status_code, answer.context["form"].non_field_errors()) != (302, [])
    answer = contact.post(address_of(world), as_sent(form, name="", about="a\x00", words="Ez marad."))
    assert set(answer.context["form"].errors) == {"name", "about"}
    assert "Ez marad." in texts(answer)
    answer = contact.post(address_of(world), {"name": "<script>alert(1)</script>", "kind": "library"}, follow=True)
    assert "<script>alert" not in texts(answer)
    assert list(Proposal.objects.get().changes) == ["name"]


def test_the_page_shows_then_proposed_and_now(people, world, client_of):
    mentor, address = client_of(people["mentor"]), f"/proposals/{world.proposal.pk}/"
    first = mentor.get(address)
    assert (first.context["moved"], "Akkor ez állt" in texts(first)) == (False, False)
    read = first.context["proposal"].seen
    Institution.objects.filter(pk=world.institution.pk).update(address="Kossuth tér 3.")
    told = mentor.post(f"{address}accept/", {"seen": read}, follow=True)
    assert Proposal.objects.get().state == "open"
    assert told.context["moved"]
    for text in ("Közben megváltozott", "Akkor ez állt", "Kossuth tér 3."):
        assert text in texts(told)
    mentor.post(f"{address}accept/", {"seen": told.context["proposal"].seen})
    assert Institution.objects.get(pk=world.institution.pk).address == world.proposal.changes["address"]["after"]


def test_declining_asks_why_and_the_contact_reads_it(people, world, client_of):
    mentor, address = client_of(people["mentor"]), f"/proposals/{world.proposal.pk}/"
    answer = mentor.post(f"{address}decline/", {"reason": " "})
    assert (answer.status_code, list(answer.context["decline_form"].errors)) == (200, ["reason"])
    mentor.post(f"{address}decline/", {"reason": "Az a hivatal címe."})
    contact = client_of(people["contact"])
    for path in (address, f"/institutions/{world.institution.pk}/"):
        assert "Az a hivatal címe." in texts(contact.get(path))
    assert "Az a hivatal címe." not in texts(client_of(None).get(f"/institutions/{world.institution.pk}/"))


def test_the_team_sees_what_waits_and_that_its_author_has_left(people, world, client_of):
    mentor = client_of(people["mentor"])
    assert "Javaslat vár döntésre" in texts(mentor.get(f"/institutions/{world.institution.pk}/"))
    assert "ma már nem képviseli" not in texts(mentor.get(f"/proposals/{world.proposal.pk}/"))
    Representation.objects.update(valid_until=today())
    assert "ma már nem képviseli" in texts(mentor.get(f"/proposals/{world.proposal.pk}/"))
    former = client_of(User.objects.get(pk=people["contact"].pk))
    page = former.get(f"/proposals/{world.proposal.pk}/")
    assert (page.status_code, page.context["may_withdraw"]) == (200, False)
    assert former.get(address_of(world)).status_code == 404


def test_the_queue_of_visits_leads_to_what_waits(people, world, client_of):
    counts = {
        who: client_of(people[who]).get("/review/").context["proposals"]
        for who in ("coordinator", "coordinator_elsewhere", "lead")
    }
    assert counts == {"coordinator": 1, "coordinator_elsewhere": 0, "lead": 1}


def test_in_english(people, world, client_of):
    answer = texts(client_of(people["contact"]).get(f"/proposals/{world.proposal.pk}/?lang=en"))
    for text in ("What happens now?", "Proposed", "waiting for a decision"):
        assert text in answer


def test_words_that_differ_are_marked():
    old = "Hétköznap kilenctől ötig vagyunk nyitva, és van egy termünk, amelyet bármelyik kör elkérhet tőlünk."
    new = old.replace("ötig", "hatig")
    before, after = marked(old, new)
    assert [piece.text for piece in before if piece.is_new] == ["ötig"]
    assert [piece.text for piece in after if piece.is_new] == ["hatig"]
    assert [piece.text for side in marked(old, old.replace(", és", ",\n és")) for piece in side if piece.is_new] == []
    assert ("".join(piece.text for piece in before), "".join(piece.text for piece in after)) == (old, new)


def test_at_the_endpoint(contact, people, world, client_of):
    sent = {"institution": world.institution.pk, "changes": {"address": {"after": "Fő út 1."}}}
    answers = [contact.post(LIST, sent, **AS_JSON) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 200]
    made = answers[0].json()
    assert (made["changes"], made["present"]) == ({"address": {"before": "", "after": "Fő út 1."}}, {"address": ""})
    # What GET gives, POST accepts.
    assert contact.post(LIST, made, **AS_JSON).status_code == 200
    mentor, one = client_of(people["mentor"]), f"{LIST}{made['id']}/"
    assert mentor.post(f"{one}accept/", {"seen": "0" * 64}, **AS_JSON).status_code == 409
    assert mentor.post(f"{one}accept/", {}, **AS_JSON).status_code == 400
    accepted = mentor.post(f"{one}accept/", {"seen": made["seen"]}, **AS_JSON).json()
    assert (accepted["state"], accepted["decided_by_name"]) == ("accepted", "Mentor Manó")
    refused = contact.post(f"{one}withdraw/", **AS_JSON)
    assert (refused.status_code, refused["Content-Type"]) == (409, "application/problem+json")
    assert mentor.post(f"{one}decline/", {"reason": "Nem."}, **AS_JSON).status_code == 409


@pytest.mark.parametrize(
    "body",
    [
        {}, {"changes": {}}, {"changes": []}, {"changes": {"address": "Fő út 1."}}, {"changes": {"address": {}}},
        {"changes": {"address": {"after": None}}}, {"changes": {"address": {"after": "a\x00"}}},
        {"changes": {"status": {"after": "closed"}}}, {"changes": {"kind": {"after": "castle"}}},
        {"changes": {"website": {"after": "javascript:alert(1)"}}}, {"changes": {"about": {"after": "a" * 3000}}},
        {"changes": {"address": {"after": "Fő út 1."}}, "words": []},
    ],
)  # fmt: skip
def test_a_hostile_body_is_told_what_is_wrong(contact, world, body):
    answer = contact.post(LIST, {"institution": world.institution.pk} | body, **AS_JSON)
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert not Proposal.objects.exists()


@pytest.mark.parametrize("key", [0, -1, 2**63, "x", None, [], {"a": 1}, 987654321])
def test_a_hostile_institution(contact, key):
    sent = {"institution": key, "changes": {"address": {"after": "Fő út 1."}}}
    assert contact.post(LIST, sent, **AS_JSON).status_code in (400, 404)


@pytest.mark.parametrize("query", ["state=lost", "county=99", "institution=sehol", "order=words", "after=AAAA", "x=1"])
def test_a_nasty_list(contact, query):
    assert (contact.get(f"/proposals/?{query}").status_code, contact.get(f"{LIST}?{query}").status_code) == (200, 400)
