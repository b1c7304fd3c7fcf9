"""What was stored and sent before texts were cleaned: cleaned in place, known again when it is sent again."""

import datetime
import uuid

import pytest
from django.apps import apps
from django.db import connection

from institutions.base.text_cleaning import Collision, clean_stored
from institutions.models import Contact, Institution
from mentors.models import Proposal, User, Visit, VisitConflict
from mentors.visits.actions import visit as visits
from mentors.visits.actions.visit.content import content_hash, former_content

from .. import make
from ..test_architecture import APPS

pytestmark = pytest.mark.django_db
RAW, CLEAN = "Fó\u00adrum volt\u200b\u00a0itt.", "Fórum volt itt."


def stored(table: str, pk, **columns) -> None:
    """Puts a text into the database as it was stored before: past every field."""
    with connection.cursor() as cursor:
        changes = ", ".join(f"{name} = %s" for name in columns)
        cursor.execute(f"UPDATE {table} SET {changes} WHERE id = %s", [*columns.values(), pk])  # noqa: S608


def clean_all() -> list[Collision]:
    return clean_stored(model for model in apps.get_models() if model._meta.app_label in (*APPS, "account"))


@pytest.fixture
def mentor():
    return make.person("mentor", make.HOME)


@pytest.fixture
def old(mentor):
    """A visit as it was stored before, and the form as its phone sent it."""
    place, key = make.settlement("Golop"), uuid.uuid4()
    content = {"date": datetime.date(2026, 3, 4), "settlement": place, "method": "phone", "activities": ["forum"]}
    visit, _new = visits.log(by=mentor, uuid=key, summary=CLEAN, **content)
    was = content_hash(key, former_content(content | {"summary": CLEAN}, {"summary": RAW}))
    stored("mentors_visit", visit.pk, summary=RAW, content_hash=was)
    stored("mentors_visitrevision", visit.revisions.get().pk, content_hash=was)
    sent = {"date": "2026-03-04", "settlement": "Golop", "method": "phone", "activities": "forum"}
    return visit, sent | {"uuid": str(key), "summary": RAW, "state": "draft"}


@pytest.mark.parametrize("migrated", [False, True])
@pytest.mark.parametrize("edited", [False, True])
def test_a_form_that_is_sent_again_makes_nothing_new(client_of, mentor, old, migrated, edited):
    visit, sent = old
    if migrated:
        assert clean_all() == []
    if edited:
        visits.update(Visit.objects.get(), by=mentor, revision=1, summary="Más lett belőle.")
    client = client_of(mentor)
    answer = client.post("/visits/new/", sent, headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json()["uuid"]) == (200, sent["uuid"])
    body = sent | {"activities": ["forum"], "settlement": visit.settlement.ksh_code}
    assert client.post("/api/v1/visits/", body, content_type="application/json").status_code == 200
    assert (Visit.objects.count(), VisitConflict.objects.count()) == (1, 0)


def test_another_content_is_another_one_still(client_of, mentor, old):
    _visit, sent = old
    answer = client_of(mentor).post("/visits/new/", sent | {"summary": "Más."}, headers={"Accept": "application/json"})
    assert (answer.status_code, VisitConflict.objects.count()) == (409, 1)


def test_what_is_cleaned_is_unchanged_for_its_author(mentor, old):
    clean_all()
    visit = visits.update(Visit.objects.get(), by=mentor, revision=1, summary=RAW)
    assert (visit.summary, visit.revision) == (CLEAN, 1)


def test_what_is_stored_is_cleaned_once_and_leaves_no_trail(mentor):
    place = make.settlement("Golop")
    library, contact = make.institution(place, name="Könyvtár"), make.contact(name="Kati")
    proposal = make.proposal(mentor, library, {"name": {"before": "a", "after": "b"}})
    stored("institutions_institution", library.pk, name="Ko\u0308nyv\u00ad  tár ", about="a\r\nb\u202c ")
    stored("institutions_contact", contact.pk, email="Kati@Example.org\u200b", phone="\u202a+36 30 123 4567\u202c")
    stored("mentors_user", mentor.pk, email="Janos@xn--bcher-kva.example\u200b")
    stored("mentors_proposal", proposal.pk, changes='{"name": {"before": "a", "after": "\u200bb"}}')
    trail = apps.get_model("institutions", "InstitutionEvent").objects
    before = trail.count()
    assert clean_all() == []
    library.refresh_from_db()
    assert (library.name, library.about, library.folded) == ("Könyv tár", "a\nb", "konyv tar")
    assert list(Contact.objects.values_list("email", "phone")) == [("kati@example.org", "+36 30 123 4567")]
    assert User.objects.get(pk=mentor.pk).email == "janos@bücher.example"
    assert Proposal.objects.get().changes["name"]["after"] == "b"
    assert (trail.count(), clean_all()) == (before, [])


def test_two_that_are_one_when_clean_are_told_and_stay(mentor):
    place = make.settlement("Golop")
    first, second = make.institution(place, name="Könyvtár"), make.institution(place, name="Tájház")
    other = make.user(email="kati@example.org")
    stored("institutions_institution", second.pk, name="Könyv\u00adtár", about="a\u200b")
    stored("mentors_user", mentor.pk, email="kati@example.org\u200b")
    assert set(clean_all()) == {
        Collision("institutions.Institution", second.pk, ("name", "about")),
        Collision("mentors.User", mentor.pk, ("email",)),
    }
    names = Institution.objects.filter(settlement=place).order_by("pk").values_list("pk", "name")
    assert list(names) == [(first.pk, "Könyvtár"), (second.pk, "Könyv\u00adtár")]
    assert set(User.objects.values_list("pk", flat=True)) >= {mentor.pk, other.pk}
