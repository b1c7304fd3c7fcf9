"""Requests to come and see a practice: mails to who does it and to the mentor, no address on any page."""

import time

import pytest
from django.core import mail as mailbox

from institutions.models import Mail
from mentors.models import StudyVisit
from mentors.people.public_form import new_stamp

from ... import make
from ...jobs import work


@pytest.fixture
def practice(people):
    return make.practice(
        people["editor"],
        published=True,
        accepts_study_visits=True,
        collected_by=people["mentor"],
        contact_name="Gazda Géza",
        contact_email="geza@example.org",
    )


def form(**fields):
    return {
        "name": "Kiss Éva",
        "email": "eva@example.com",
        "organisation": "Golopi Faluház",
        "people": "12",
        "wished": "áprilisban",
        "message": "A varrógépek érdekelnek.",
        "stamp": new_stamp(opened_at=time.time() - 60),
    } | fields


def test_contact_and_mentor_get_a_mail_and_no_address_is_shown(people, practice, client_of):
    visitor = client_of(None)
    sent = form()
    for _twice in range(2):
        answer = visitor.post(f"/practices/{practice.slug}/study-visit/", sent)
        assert answer["Location"] == "/study-visits/sent/"
    work()
    assert sorted(letter.to[0] for letter in mailbox.outbox) == sorted(["geza@example.org", people["mentor"].email])
    for letter in mailbox.outbox:
        assert letter.extra_headers["Reply-To"] == "eva@example.com"
        assert "A varrógépek érdekelnek." in letter.body
    for address in (f"/practices/{practice.slug}/", f"/practices/{practice.slug}/study-visit/", "/study-visits/sent/"):
        page = visitor.get(address).content.decode()
        assert "geza@example.org" not in page
        assert people["mentor"].email not in page
    assert StudyVisit.objects.count() == 1


def test_the_county_s_mentor_is_asked_where_nobody_else_is(people, client_of):
    practice = make.practice(people["editor"], published=True, accepts_study_visits=True)
    client_of(None).post(f"/practices/{practice.slug}/study-visit/", form())
    assert list(Mail.objects.values_list("to", flat=True)) == [people["mentor"].email]


@pytest.mark.parametrize("name", ["name", "organisation", "wished", "message"])
def test_a_stranger_s_words_lead_nowhere(name, practice, client_of):
    answer = client_of(None).post(
        f"/practices/{practice.slug}/study-visit/", form(**{name: "Nézze meg: www.example.com/x"})
    )
    assert list(answer.context["form"].errors) == [name]
    assert Mail.objects.count() == 0


@pytest.mark.parametrize("people_coming", ["0", "-1", "501", "x", "9" * 40])
def test_a_number_that_cannot_be_is_said(people_coming, practice, client_of):
    answer = client_of(None).post(f"/practices/{practice.slug}/study-visit/", form(people=people_coming))
    assert list(answer.context["form"].errors) == ["people"]


def test_only_where_visitors_are_welcome(people, client_of):
    practice = make.practice(people["editor"], published=True)
    assert client_of(None).get(f"/practices/{practice.slug}/study-visit/").status_code == 404
    draft = make.practice(people["editor"], accepts_study_visits=True)
    assert client_of(None).get(f"/practices/{draft.slug}/study-visit/").status_code == 404
