"""From the mentor's notebook to the shelf: five people, each step theirs alone, and nothing without consent."""

import datetime
import re
import uuid

import pytest
from django.test import Client

from institutions.base.exceptions import NotGranted, Refused
from institutions.models import Mail
from mentors.models import GoodPractice, PracticeConsent, PublishedPractice
from mentors.people.models.period import today
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_consent as consents
from mentors.practices.actions import practice_review as reviews

from ... import make

WORDS = {"lead": "Együtt varrunk.", "aim": "Legyen hol.", "steps": "1. Kezdjük el."}


@pytest.fixture
def place():
    return make.settlement("Abaújszántó", population=2900)


@pytest.fixture
def collected(people, place):
    facts = {"settlement": place, "field": "library", "cost_band": "low", "themes": ["volunteering"]}
    made, _is_new = practices.create(by=people["mentor"], uuid=uuid.uuid4(), title="Varróest", words=WORDS, **facts)
    return made


def fresh(practice):
    return GoodPractice.objects.get(pk=practice.pk)


def ask(practice, by):
    return consents.ask(practice, by=by, email="igazgato@example.org", uuid=uuid.uuid4())[0]


def agree(consent, **more):
    return consents.answer(consent, **{"state": "agreed", "signer_name": "Igazgató Ilona"} | more)


def test_the_whole_way(people, collected):
    mentor, editor = people["mentor"], people["editor"]
    assert (collected.state, collected.collected_by) == ("collected", mentor)
    reviews.hand_in(collected, by=mentor)
    consent = ask(collected, mentor)
    with pytest.raises(Refused):
        practices.publish(collected, by=editor)
    agree(consent)
    assert fresh(collected).state == "institution_consented"
    with pytest.raises(Refused, match="megyei ellenőrzés, a lektorálás"):
        practices.publish(collected, by=editor)
    reviews.send_on(collected, by=mentor)
    reviews.decide_for_county(collected, by=people["coordinator"], passes=True)
    assert fresh(collected).state == "expert_review"
    reviews.assign(collected, by=editor, expert=people["expert"], due_on=today())
    reviews.decide_as_expert(collected, by=people["expert"], passes=True, note="Szép.")
    practices.publish(collected, by=editor)
    assert PublishedPractice.objects.get().slug == "varroest"
    kinds = list(fresh(collected).way.values_list("kind", flat=True))
    assert kinds == [
        *("collected", "drafted", "consent_asked", "consented", "sent_on", "county_passed"),
        *("expert_assigned", "expert_passed", "published"),
    ]


def test_other_content_needs_a_new_link(people, collected):
    editor = people["editor"]
    make.ready(collected)
    practices.publish(collected, by=editor)
    text = collected.texts.get()
    practices.save_text(collected, by=editor, language="hu", revision=text.revision, lead="Hetente varrunk.")
    with pytest.raises(Refused, match="nem járult hozzá"):
        practices.publish(collected, by=editor)
    agree(ask(collected, editor))
    practices.publish(collected, by=editor)
    assert fresh(collected).state == "revised"


@pytest.mark.parametrize(
    "change",
    [
        lambda one, by: make.practice_photo(one, by),
        lambda one, by: practices.update_facts(
            one, by=by, revision=one.revision, contact_name="Kapcsos Kata", contact_consent=True
        ),
        lambda one, by: practices.save_text(one, by=by, language="en", revision=0, title="Sewing", lead="We sew."),
        lambda one, by: practices.save_text(
            one, by=by, language="hu", revision=1, plan=[{"what": "Szólj a varrónőnek", "who": "bárki", "how_long": ""}]
        ),
    ],
    ids=["picture", "contact", "language", "plan"],
)
def test_consent_binds_to_all_that_will_be_public(change, people, collected):
    make.ready(collected)
    change(fresh(collected), people["editor"])
    with pytest.raises(Refused, match="nem járult hozzá"):
        practices.publish(collected, by=people["editor"])


def test_a_contact_that_the_institution_has_not_seen_is_not_shown(people, collected, client_of):
    editor = people["editor"]
    make.ready(collected)
    practices.publish(collected, by=editor)
    revision = fresh(collected).revision
    practices.update_facts(collected, by=editor, revision=revision, contact_name="Kapcsos Kata", contact_consent=True)
    assert "Kapcsos Kata" not in client_of(None).get("/practices/varroest/").text
    agree(ask(collected, editor))
    practices.publish(collected, by=editor)
    assert "Kapcsos Kata" in client_of(None).get("/practices/varroest/").text


def test_each_step_is_of_who_it_is(people, collected):
    mentor = people["mentor"]
    GoodPractice.objects.filter(pk=collected.pk).update(state="county_review")
    for name in ("mentor", "coordinator_elsewhere", "editor", "expert", "lead", "contact"):
        with pytest.raises(NotGranted):
            reviews.decide_for_county(collected, by=people[name], passes=True)
    make.review(collected, people["expert"], people["editor"])
    for name in ("mentor", "coordinator", "editor", "lead"):
        with pytest.raises(NotGranted):
            reviews.decide_as_expert(collected, by=people[name], passes=True)
    with pytest.raises(NotGranted):
        reviews.decide_as_expert(collected, by=make.person("expert"), passes=True)
    with pytest.raises(NotGranted):
        practices.save_text(fresh(collected), by=mentor, language="hu", revision=1, title="Más")
    with pytest.raises(NotGranted):
        practices.publish(collected, by=mentor)


def test_an_own_practice_is_not_decided_by_its_collector(people, place):
    both = make.person("mentor", make.HOME)
    make.appoint(both, "coordinator", make.HOME)
    practice = make.practice(people["editor"], place, collected_by=both, state="county_review")
    with pytest.raises(NotGranted):
        reviews.decide_for_county(practice, by=both, passes=True)


def test_where_there_is_no_coordinator_the_lead_decides(people):
    practice = make.practice(people["editor"], make.settlement(code="18"), state="county_review")
    reviews.decide_for_county(practice, by=people["lead"], passes=True)
    assert fresh(practice).state == "expert_review"


def test_what_comes_back_says_why(people, collected):
    GoodPractice.objects.filter(pk=collected.pk).update(state="county_review")
    reviews.decide_for_county(collected, by=people["coordinator"], passes=False, note="Kevés a lépés.")
    assert (fresh(collected).state, fresh(collected).state_note) == ("draft", "Kevés a lépés.")


def test_an_editor_leaves_a_review_out_with_a_reason(people, collected):
    reviews.hand_in(collected, by=people["mentor"])
    make.consent(collected)
    reviews.send_on(collected, by=people["editor"])
    reviews.skip(collected, by=people["editor"], reason="Nincs koordinátor.")
    reviews.skip(collected, by=people["editor"], reason="Nincs szakértő.")
    practices.publish(collected, by=people["editor"])
    assert PublishedPractice.objects.exists()


# -- The link --------------------------------------------------------------------------------------------------------


def link_of(consent) -> str:
    return f"/practices/consent/{consents.token_of(consent)}/"


def test_the_link_is_in_the_mail_and_needs_no_account(people, collected):
    consent = ask(collected, people["mentor"])
    mail = Mail.objects.get(kind="practice_consent")
    body = consents.text_of(mail).body
    path = re.search(r"https?://[^/\s]+(/practices/consent/\S+/)", body)[1]
    assert (mail.to, path) == ("igazgato@example.org", link_of(consent))
    client = Client()
    page = client.get(path)
    assert (page.status_code, "Együtt varrunk." in page.text, page.cookies) == (200, True, {})
    assert PracticeConsent.objects.get().state == "asked"
    answer = client.post(path, {"state": "agreed", "signer_name": "Igazgató Ilona"})
    assert (answer.status_code, PracticeConsent.objects.get().state) == (302, "agreed")
    assert "Igazgató Ilona" in client.get(path).text
    assert client.cookies == {}


def test_a_link_that_was_used_answers_the_same_and_nothing_else(people, collected):
    consent = ask(collected, people["mentor"])
    client, path = Client(), link_of(consent)
    sent = {"state": "declined", "signer_name": "Igazgató Ilona", "words": "Nem a miénk."}
    assert client.post(path, sent).status_code == 302
    assert client.post(path, sent).status_code == 302
    other = client.post(path, {"state": "agreed", "signer_name": "Más Márta", "words": "Mégis."})
    assert (other.status_code, "Erre már válaszoltak" in other.text) == (409, True)
    found = PracticeConsent.objects.get()
    assert (found.state, found.signer_name, fresh(collected).state) == ("declined", "Igazgató Ilona", "draft")


def test_a_link_of_an_older_text_agrees_to_nothing(people, collected):
    consent = ask(collected, people["mentor"])
    practices.save_text(collected, by=people["mentor"], language="hu", revision=1, lead="Egészen más.")
    client, path = Client(), link_of(consent)
    page = client.get(path)
    assert ("A szöveg azóta megváltozott" in page.text, "Egészen más" in page.text) == (True, False)
    answer = client.post(path, {"state": "agreed", "signer_name": "Igazgató Ilona"})
    assert (answer.status_code, PracticeConsent.objects.get().state) == (409, "asked")


def test_a_newer_link_replaces_the_older_one(people, collected):
    older, newer = ask(collected, people["mentor"]), ask(collected, people["mentor"])
    client = Client()
    assert "Újabb hivatkozást küldtünk" in client.get(link_of(older)).text
    assert client.post(link_of(older), {"state": "agreed", "signer_name": "Igazgató Ilona"}).status_code == 409
    assert client.post(link_of(newer), {"state": "agreed", "signer_name": "Igazgató Ilona"}).status_code == 302


@pytest.mark.parametrize("token", ["x", "WzEsMV0:abc", "a" * 2000])
def test_a_forged_link_opens_nothing(token, collected):
    assert Client().get(f"/practices/consent/{token}/").status_code == 404
    assert Client().post(f"/practices/consent/{token}/", {"state": "agreed"}).status_code == 404


@pytest.mark.parametrize(
    "sent",
    [{}, {"state": "agreed"}, {"signer_name": "X"}, {"state": "declined", "signer_name": "X"}, {"state": "asked"}],
)
def test_an_answer_without_name_or_words_comes_back(sent, people, collected):
    consent = ask(collected, people["mentor"])
    answer = Client().post(link_of(consent), sent)
    assert (answer.status_code, PracticeConsent.objects.get().state) == (200, "asked")
    assert "data-error-summary" in answer.text


def test_taken_back_it_is_nowhere(people, collected):
    make.ready(collected)
    practices.publish(collected, by=people["editor"])
    consent = PracticeConsent.objects.get()
    client = Client()
    answer = client.post(link_of(consent), {"revoke": "1", "public_reason": "Megszűnt a kör."})
    assert answer.status_code == 302
    gone = client.get("/practices/varroest/")
    assert (gone.status_code, "Megszűnt a kör." in gone.text, "Varróest" in gone.text) == (410, True, False)
    assert 'name="robots" content="noindex"' in gone.text
    assert client.get("/api/v1/practices/varroest/").status_code == 404
    with pytest.raises(Refused):
        practices.publish(collected, by=people["editor"])


def test_the_editors_reason_is_not_the_visitors(people, collected, client_of):
    make.ready(collected)
    practices.publish(collected, by=people["editor"])
    practices.withdraw(collected, by=people["editor"], reason="Kitalálták.", public_reason="Elavult.")
    gone = client_of(None).get("/practices/varroest/")
    assert ("Elavult." in gone.text, "Kitalálták." in gone.text) == (True, False)


def test_where_it_stands_is_said_to_each(people, collected, client_of):
    ask(collected, people["mentor"])
    for name in ("mentor", "coordinator", "editor", "lead"):
        page = client_of(people[name]).get("/practices/varroest/preview/")
        assert "válaszol a hivatkozáson" in page.text, name
    desk = client_of(people["mentor"]).get("/practices/desk/")
    assert "Varróest" in desk.text


def test_a_comment_stands_beside_its_paragraph_until_it_is_resolved(people, collected, client_of):
    make.review(collected, people["expert"], people["editor"])
    sent = {"language": "hu", "section": "aim", "paragraph": 0, "text": "Kinek a célja?", "uuid": str(uuid.uuid4())}
    client = client_of(people["expert"])
    for _time in range(2):
        assert client.post("/practices/varroest/comments/", sent).status_code == 302
    comment = collected.comments.get()
    assert (comment.quote, comment.author) == ("Legyen hol.", people["expert"])
    assert "Kinek a célja?" in client_of(people["editor"]).get("/practices/varroest/preview/").text
    client_of(people["editor"]).post(f"/practices/varroest/comments/{comment.uuid}/resolve/")
    assert "Kinek a célja?" not in client_of(people["editor"]).get("/practices/varroest/preview/").text


def test_mentors_collect_in_their_counties_alone(people, client_of):
    elsewhere = make.settlement("Másfalva", code=make.ELSEWHERE)
    data = {"uuid": str(uuid.uuid4()), "title": "X", "settlement": elsewhere.pk, "field": "library"}
    with pytest.raises(NotGranted):
        practices.create(by=people["mentor"], uuid=uuid.uuid4(), title="X", settlement=elsewhere, field="library")
    answer = client_of(people["mentor"]).post(
        "/practices/new/", data | {"settlement": "Másfalva", "kind": "practice", "cost_band": "low"}
    )
    assert (answer.status_code, GoodPractice.objects.exists()) == (200, False)


def test_collected_on_a_visit(people, place, client_of):
    visit = make.visit(people["mentor"], place)
    client = client_of(people["mentor"])
    page = client.get(f"/practices/new/?visit={visit.uuid}")
    assert "Abaújszántó" in page.text
    data = {"uuid": str(uuid.uuid4()), "title": "Varróest", "settlement": "Abaújszántó", "field": "library"}
    data |= {"kind": "practice", "cost_band": "low", "visit": str(visit.uuid)}
    for _time in range(2):
        assert client.post("/practices/new/", data).status_code == 302
    made = GoodPractice.objects.get()
    assert (made.visit, made.state, made.collected_by) == (visit, "collected", people["mentor"])


def test_two_versions_are_compared_and_one_restored(people, collected, client_of):
    editor = people["editor"]
    practices.save_text(collected, by=editor, language="hu", revision=1, lead="Hetente varrunk.")
    page = client_of(editor).get("/practices/varroest/versions/?one=d1&other=d2")
    assert re.search(r"<del>\s*Együtt", page.text)
    assert re.search(r"<ins>\s*Hetente", page.text)
    sent = {"language": "hu", "code": "d1", "revision": 2}
    client_of(editor).post("/practices/varroest/restore/", sent)
    text = collected.texts.get()
    assert (text.lead, text.revision) == ("Együtt varrunk.", 3)
    again = client_of(editor).post("/practices/varroest/restore/", sent | {"code": "d2"}, follow=True)
    assert (collected.texts.get().revision, "Közben más is módosította" in again.text) == (3, True)


def test_a_deadline_in_the_past_is_refused(people, collected, client_of):
    GoodPractice.objects.filter(pk=collected.pk).update(state="expert_review")
    yesterday = today() - datetime.timedelta(days=1)
    data = {"uuid": str(uuid.uuid4()), "expert": people["expert"].pk, "due_on": yesterday.isoformat()}
    answer = client_of(people["editor"]).post("/practices/varroest/assign/", data)
    assert (answer.status_code, collected.reviews.count()) == (200, 0)
