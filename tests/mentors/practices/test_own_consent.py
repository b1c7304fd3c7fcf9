"""Consent without a mail: who speaks for the institution answers exactly what was asked, and nobody else."""

import datetime
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import close_old_connections

from institutions.base.exceptions import NotGranted
from mentors.models import GoodPractice, PracticeConsent, PracticeStep
from mentors.practices import parts
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_consent as consents

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(world):
    return f"/practices/consents/{world.consent.pk}/"


def test_it_waits_in_the_corner_and_shows_what_will_be_public(world, people, client_of, address):
    client = client_of(people["contact"])
    assert address in client.get("/corner/").text
    page = client.get(address)
    assert (page.status_code, "Együtt varrunk." in page.text) == (200, True)
    assert f"{address}pictures/{world.practice_photo.uuid}/" in page.text
    assert client.get(f"{address}pictures/{world.practice_photo.uuid}/").status_code == 200
    assert "signer_name" not in page.text, "the account says who it is"
    assert PracticeConsent.objects.get(pk=world.consent.pk).state == "asked"


def test_consent_is_kept_with_the_account_and_what_it_was_for(world, people, client_of, address):
    client, before = client_of(people["contact"]), PracticeConsent.objects.get(pk=world.consent.pk)
    sent = {"state": "agreed", "signer_role": "igazgató", "signer_name": "Más Márta"}
    assert [client.post(address, sent).status_code for _ in range(2)] == [302, 302]
    consent = PracticeConsent.objects.get(pk=world.consent.pk)
    assert (consent.state, consent.signer_name, consent.signer_role) == ("agreed", "Kapcsos Kata", "igazgató")
    assert (consent.content_hash, consent.content) == (before.content_hash, before.content)
    [step] = PracticeStep.objects.filter(practice=world.practice, kind="consented")
    assert step.by == people["contact"]
    assert GoodPractice.objects.get(pk=world.practice.pk).state == "institution_consented"
    assert "Kapcsos Kata" in client.get(address).text
    assert client.post(address, {"revoke": "1"}).status_code == 302
    assert (PracticeConsent.objects.get(pk=consent.pk).state, PracticeStep.objects.last().by) == (
        "revoked",
        people["contact"],
    )


@pytest.mark.parametrize(("state", "words", "status"), [("corrected", "", 200), ("declined", "Nem a miénk.", 302)])
def test_a_correction_or_a_refusal_needs_words(world, people, client_of, address, state, words, status):
    answer = client_of(people["contact"]).post(address, {"state": state, "words": words})
    assert answer.status_code == status
    assert PracticeConsent.objects.get(pk=world.consent.pk).state == ("asked" if status == 200 else state)


def test_an_older_text_is_agreed_to_by_nobody(world, people, client_of, address):
    client = client_of(people["contact"])
    practice, text = world.practice, world.practice.texts.get(language="hu")
    practices.save_text(practice, by=people["editor"], language="hu", revision=text.revision, lead="Egészen más.")
    page = client.get(address)
    assert ("A szöveg azóta megváltozott" in page.text, "Egészen más" in page.text) == (True, False)
    assert client.post(address, {"state": "agreed"}).status_code == 409
    assert client.get(f"{address}pictures/{world.practice_photo.uuid}/").status_code == 404
    newer = make.consent(practice, "asked")
    page = client.get(address)
    assert f"/practices/consents/{newer.pk}/" in page.text
    assert client.post(address, {"state": "agreed"}).status_code == 409
    assert client.post(f"/practices/consents/{newer.pk}/", {"state": "agreed"}).status_code == 302
    states = list(PracticeConsent.objects.filter(practice=practice).order_by("pk").values_list("state", flat=True))
    assert states == ["superseded", "agreed"]


def test_a_colleague_of_another_body_a_stranger_and_who_asked_do_not_find_it(world, people, client_of, address):
    colleague = make.person(name="Másik Márta")
    make.speaks_for(colleague, institution=make.institution(world.settlement))
    neighbour = make.person(name="Körös Kinga")
    make.speaks_for(neighbour, community=world.community)
    make.speaks_for(people["editor"], institution=world.institution)
    PracticeConsent.objects.filter(pk=world.consent.pk).update(asked_by=people["editor"])
    for who in (colleague, neighbour, people["editor"], people["mentor"]):
        client = client_of(who)
        assert client.get(address).status_code == 404
        assert client.post(address, {"state": "agreed"}).status_code == 404
        with pytest.raises(NotGranted):
            consents.answer(world.consent, by=who, state="agreed", signer_name="X")
        with pytest.raises(NotGranted):
            consents.revoke(world.consent, by=who)
    assert client_of(None).get(address).status_code == 302
    assert PracticeConsent.objects.get(pk=world.consent.pk).state == "asked"
    assert address not in client_of(colleague).get("/corner/").text


def test_who_speaks_for_it_no_more_answers_no_more(world, people, client_of, address):
    client = client_of(people["contact"])
    GoodPractice.objects.filter(pk=world.practice.pk).update(institution=make.institution(world.settlement))
    assert client.post(address, {"state": "agreed"}).status_code == 404


def test_its_form_needs_the_token_of_a_form(world, people, client_of, address):
    client = client_of(people["contact"], enforce_csrf_checks=True)
    assert client.post(address, {"state": "agreed"}).status_code == 403
    assert 'name="csrfmiddlewaretoken"' in client.get(address).text


def test_the_digest_tells_it_the_day_after_and_on_mondays(world, people):
    asked = PracticeConsent.objects.get(pk=world.consent.pk).asked_at.date()
    next_day, week_later = asked + datetime.timedelta(days=1), asked + datetime.timedelta(days=7)
    monday = week_later + datetime.timedelta(days=-week_later.weekday() % 7)
    tuesday = monday + datetime.timedelta(days=1)
    for day, told in ((next_day, 1), (monday, 1), (tuesday, 0)):
        assert len(parts.to_consent(people["contact"], day)) == told, day
    [section] = parts.to_consent(people["contact"], monday)
    assert [line.path for line in section.lines] == [f"/practices/consents/{world.consent.pk}/"]
    for persona in ("mentor", "coordinator", "editor", "lead", "administrator"):
        assert parts.to_consent(people[persona], monday) == []


@pytest.mark.django_db(transaction=True)
def test_the_link_and_the_account_at_once_are_one_answer(client_of):
    place, contact = make.settlement("Abaújszántó"), make.person(name="Kapcsos Kata")
    house, editor = make.institution(place), make.person("editor")
    make.speaks_for(contact, institution=house)
    consent = make.consent(make.practice(editor, place, institution=house), "asked")
    own, link = f"/practices/consents/{consent.pk}/", f"/practices/consent/{consents.token_of(consent)}/"
    ways = [(contact, own, {"state": "agreed"})] * 4
    ways += [(None, link, {"state": "declined", "signer_name": "Más Márta", "words": "Nem a miénk."})] * 4

    def send(way):
        who, address, sent = way
        try:
            return client_of(who).post(address, sent).status_code
        finally:
            close_old_connections()

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, ways))
    agreed = PracticeConsent.objects.get().state == "agreed"
    assert answers == [302 if agreed else 409] * 4 + [409 if agreed else 302] * 4
    assert PracticeStep.objects.filter(kind__in=["consented", "declined"]).count() == 1
