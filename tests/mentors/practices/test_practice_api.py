"""The editors' desk in the API: what is written is the working record, and visitors read it when it is published."""

import uuid

import pytest
from knox.models import AuthToken
from rest_framework.test import APIClient

from mentors.models import GoodPractice, PracticeText, PublishedPractice
from mentors.practices.models.practice_text import WORDS

from ... import make

URL = "/api/v1/practices/"
SCRIPT = "<script>alert(1)</script>"
FACTS = {
    "kind": "model_project",
    "field": "library",
    "started": 2017,
    "themes": ["volunteering", "equal_opportunities"],
    "target_groups": ["elderly", "roma"],
    "cost_band": "low",
    "staff_needed": 4,
    "accepts_study_visits": True,
    "contact_name": "Kapcsolat Kata",
    "contact_email": "kata@example.org",
    "contact_phone": "+36 1 234 5678",
    "contact_consent": False,
}
TEXT = {name: f"{name}: leírás." for name in WORDS} | {"title": "Őszi mesekör", "steps": "1. Kezdjük el."}


def caller(user) -> APIClient:
    client = APIClient(raise_request_exception=False)
    if user is not None:
        client.credentials(HTTP_AUTHORIZATION=f"Token {AuthToken.objects.create(user)[1]}")
    return client


@pytest.fixture
def editor(people):
    return caller(people["editor"])


def body(world, **changes):
    place = {"settlement": world.settlement.ksh_code, "institution": world.institution.pk}
    return {"uuid": str(uuid.uuid4())} | FACTS | place | {"text": TEXT} | changes


def test_a_draft_from_beginning_to_withdrawal(people, world, editor):
    visitor, begun = caller(None), body(world)
    answer = editor.post(URL, begun, format="json")
    made = answer.json()
    url = f"{URL}{made['slug']}/"
    assert (answer.status_code, made["slug"], made["state"], made["revision"]) == (201, "oszi-mesekor", "draft", 1)
    sent = {name: value for name, value in begun.items() if name != "text"}
    assert {name: made[name] for name in sent} == sent
    text = made["texts"]["hu"]
    assert {name: text[name] for name in WORDS} == TEXT
    assert (text["revision"], text["author"]) == (1, people["editor"].pk)
    assert editor.get(f"{url}draft/").json() == made
    assert visitor.get(url).status_code == 404

    assert editor.post(f"{url}publish/").status_code == 409
    make.ready(GoodPractice.objects.get(slug="oszi-mesekor"))
    published = editor.post(f"{url}publish/").json()
    assert published["state"] == "published"
    assert {name: visitor.get(url).json()["texts"]["hu"][name] for name in WORDS} == TEXT
    assert "contact_email" not in visitor.get(url).json()

    gone = editor.post(f"{url}withdraw/", {"reason": "Tévedés."}, format="json").json()
    assert (gone["state"], gone["state_note"]) == ("withdrawn", "Tévedés.")
    assert visitor.get(url).status_code == 404
    assert editor.post(f"{url}withdraw/", {"reason": "Megint."}, format="json").status_code == 409


def test_the_settlement_is_named_by_id_too(world, editor):
    answer = editor.post(URL, body(world, settlement=world.settlement.pk), format="json")
    assert answer.json()["settlement"] == world.settlement.ksh_code


def test_a_title_makes_a_draft_that_cannot_be_published_yet(world, editor):
    least = {"field": "museum", "cost_band": "none", "settlement": world.settlement.ksh_code, "text": {"title": "Új"}}
    assert list(editor.post(URL, least, format="json").json()["errors"]) == ["uuid"]
    least["uuid"] = str(uuid.uuid4())
    made = editor.post(URL, least, format="json").json()
    answer = editor.post(f"{URL}{made['slug']}/publish/")
    assert (answer.status_code, answer["Content-Type"]) == (409, "application/problem+json")
    assert not PublishedPractice.objects.filter(slug=made["slug"]).exists()


def test_the_same_sent_again_is_the_same_draft(people, world, editor):
    sent = body(world)
    first, again = (editor.post(URL, sent, format="json") for _time in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert first.json()["uuid"] == sent["uuid"]
    url = f"{URL}{first.json()['slug']}/"
    editor.patch(url, {"revision": 1, "staff_needed": 7}, format="json")
    late = editor.post(URL, sent, format="json")
    assert (late.status_code, late.json()["staff_needed"]) == (200, 7)
    spelled = sent | {"text": TEXT | {"lead": f"  {TEXT['lead']}"}}
    assert editor.post(URL, spelled, format="json").status_code == 200
    others = [editor.post(URL, sent | {"staff_needed": 9}, format="json")]
    others += [editor.post(URL, sent | {"text": TEXT | {"aim": "Más."}}, format="json")]
    others += [caller(make.person("editor")).post(URL, sent, format="json")]
    assert [answer.status_code for answer in others] == [409] * 3
    assert list(GoodPractice.objects.filter(uuid=sent["uuid"]).values_list("slug", flat=True)) == ["oszi-mesekor"]
    assert not GoodPractice.objects.filter(slug="oszi-mesekor-2").exists()


def test_facts_need_the_revision_that_was_read(world, editor):
    url = f"{URL}{world.practice.slug}/"
    assert editor.patch(url, {"staff_needed": 7}, format="json").json()["errors"].keys() == {"revision"}
    changed = editor.patch(
        url, {"revision": 1, "staff_needed": 7, "themes": ["volunteering"] * 2}, format="json"
    ).json()
    assert (changed["staff_needed"], changed["themes"], changed["revision"]) == (7, ["volunteering"], 2)
    assert editor.patch(url, {"revision": 1, "staff_needed": 9}, format="json").status_code == 409
    assert editor.get(f"{url}draft/").json() == changed


def test_a_text_needs_the_revision_that_was_read(world, editor):
    url = f"{URL}{world.practice.slug}/texts/"
    before = PracticeText.objects.get(practice=world.practice)
    assert editor.patch(f"{url}hu/", {"lead": "Más."}, format="json").json()["errors"].keys() == {"revision"}
    changed = editor.patch(f"{url}hu/", {"revision": before.revision, "lead": "Más."}, format="json").json()
    text = changed["texts"]["hu"]
    assert (text["lead"], text["title"], text["revision"]) == ("Más.", before.title, before.revision + 1)
    late = editor.patch(f"{url}hu/", {"revision": before.revision, "lead": "Harmadik."}, format="json")
    assert late.status_code == 409
    assert PracticeText.objects.get(practice=world.practice).lead == "Más."


def test_revision_0_begins_a_language(world, editor):
    url = f"{URL}{world.practice.slug}/texts/"
    assert editor.patch(f"{url}en/", {"revision": 0, "lead": "We sew."}, format="json").json()["errors"].keys() == {
        "title"
    }
    begun = editor.patch(f"{url}en/", {"revision": 0, "title": "Sewing"}, format="json").json()
    assert (begun["texts"]["en"]["title"], begun["texts"]["en"]["revision"]) == ("Sewing", 1)
    assert editor.patch(f"{url}en/", {"revision": 0, "title": "Again"}, format="json").status_code == 409
    assert editor.patch(f"{url}xx/", {"revision": 0, "title": "?"}, format="json").status_code == 404


def test_what_was_published_keeps_its_address(world, editor):
    practice = world.published_practice
    url = f"{URL}{practice.slug}/"
    assert editor.patch(url, {"revision": 1, "slug": "mas"}, format="json").status_code == 409
    draft = f"{URL}{world.practice.slug}/"
    assert editor.patch(draft, {"revision": 1, "slug": "desk"}, format="json").status_code == 409
    assert editor.patch(draft, {"revision": 1, "slug": practice.slug}, format="json").json()["errors"].keys() == {
        "slug"
    }
    assert editor.patch(draft, {"revision": 1, "slug": "mesekor"}, format="json").json()["slug"] == "mesekor"
    assert editor.get(f"{URL}mesekor/draft/").status_code == 200


def test_another_editor_may_write_it_too(world, people, editor):
    made = editor.post(URL, body(world), format="json").json()
    colleague = make.person("editor")
    url = f"{URL}{made['slug']}/texts/hu/"
    changed = caller(colleague).patch(url, {"revision": 1, "lead": "Kolléga írta."}, format="json").json()
    assert changed["texts"]["hu"]["author"] == colleague.pk


def test_nobody_else_learns_that_there_is_a_draft(world, people):
    """The same answer for a practice that exists and for one that does not, however right or wrong the input is."""
    for slug in (world.practice.slug, "nincs-ilyen"):
        url = f"{URL}{slug}/"
        for who, status in ((None, 401), ("mentor_elsewhere", 404), ("contact", 404), ("expert", 404)):
            api = caller(who and people[who])
            answers = [
                api.patch(url, {"revision": 1, "staff_needed": 9}, format="json"),
                api.patch(f"{url}texts/hu/", {}, format="json"),
                api.get(f"{url}draft/"),
                api.post(f"{url}publish/"),
                api.post(f"{url}withdraw/", {"reason": "x"}, format="json"),
            ]
            assert [answer.status_code for answer in answers] == [status] * 5
    assert GoodPractice.objects.get(slug=world.practice.slug).revision == 1
    assert not PublishedPractice.objects.filter(slug=world.practice.slug).exists()


def test_what_is_written_is_never_run(world, editor, client_of):
    words = dict.fromkeys(WORDS, f"{SCRIPT} [x](javascript:alert(2))") | {"steps": f"1. {SCRIPT}"}
    made = editor.post(URL, body(world, text=words), format="json").json()
    assert made["texts"]["hu"]["lead"] == words["lead"]
    make.ready(GoodPractice.objects.get(slug=made["slug"]))
    assert editor.post(f"{URL}{made['slug']}/publish/").status_code == 200
    page = client_of(None).get(f"/practices/{made['slug']}/")
    assert page.status_code == 200
    assert SCRIPT not in page.content.decode()
    assert 'href="javascript' not in page.content.decode()


def test_the_institution_is_one_of_the_place(world, editor):
    elsewhere = make.institution(make.settlement())
    answer = editor.post(URL, body(world, institution=elsewhere.pk), format="json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["institution"])
    made = editor.post(URL, body(world), format="json").json()
    url = f"{URL}{made['slug']}/"
    moved = {"revision": 1, "settlement": elsewhere.settlement.ksh_code or elsewhere.settlement.pk}
    assert editor.patch(url, moved, format="json").json()["errors"].keys() == {"institution"}
    assert editor.patch(url, moved | {"institution": elsewhere.pk}, format="json").status_code == 200


BAD = [
    *({"kind": value} for value in ("pigeon", [], {}, None)),
    *({"field": value} for value in ("", 1, ["library"])),
    *({"settlement": value} for value in ("99999", "a\x00b", {}, [], None, 10**15, True)),
    *({"institution": value} for value in (2**62, 0, "x", {}, True)),
    *({"started": value} for value in (1, 2**60, "tavaly", "9" * 900)),
    *({"themes": value} for value in ("volunteering", ["pigeon"], [{}], [[]], None, {"a": 1})),
    {"target_groups": ["pigeon"] * 10_000},
    {"cost_band": "free"},
    *({"staff_needed": value} for value in (-1, 1001, 2**60, None)),
    {"accepts_study_visits": "talán"},
    {"contact_name": "x" * 121},
    {"contact_email": "nem cím"},
    {"contact_phone": "a\x00"},
]
BAD_WORDS = [
    *({"title": value} for value in ("", None, "x" * 161, "a\x00b", {}, [])),
    {"lead": "x" * 601},
    {"aim": "x" * 10_001},
    {"steps": ["1. Első"]},
]


@pytest.mark.parametrize("change", [*BAD, {"text": None}, {"text": "x"}, {"text": []}, {"text": {}}], ids=ascii)
def test_bad_facts_are_the_callers_error(world, editor, change):
    before = GoodPractice.objects.count()
    answer = editor.post(URL, body(world, **change), format="json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, list(change))
    assert GoodPractice.objects.count() == before


@pytest.mark.parametrize(
    "change",
    [*BAD, {"slug": "a b"}, {"slug": "a\x00"}, {"slug": ""}, {"slug": "x" * 121}, {"revision": 10**15}],
    ids=ascii,
)
def test_bad_changes_are_the_callers_error(world, editor, change):
    answer = editor.patch(f"{URL}{world.practice.slug}/", {"revision": 1} | change, format="json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, list(change))
    assert GoodPractice.objects.get(pk=world.practice.pk).revision == 1


@pytest.mark.parametrize("change", [*BAD_WORDS, {"revision": -1}, {"revision": 2**40}, {"revision": "x"}], ids=ascii)
def test_bad_words_are_the_callers_error(world, editor, change):
    answer = editor.patch(f"{URL}{world.practice.slug}/texts/hu/", {"revision": 1} | change, format="json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, list(change))


@pytest.mark.parametrize("sent", [[], "x", 1, None], ids=repr)
def test_what_is_not_an_object_is_the_callers_error(world, editor, sent):
    url = f"{URL}{world.published_practice.slug}/"
    for send, address in (
        (editor.post, URL),
        (editor.patch, url),
        (editor.patch, f"{url}texts/hu/"),
        (editor.post, f"{url}withdraw/"),
    ):
        assert send(address, sent, format="json").status_code == 400


@pytest.mark.parametrize("reason", ["", "  ", None, "x" * 1001, "a\x00", {}])
def test_a_withdrawal_needs_its_reason(world, editor, reason):
    answer = editor.post(f"{URL}{world.published_practice.slug}/withdraw/", {"reason": reason}, format="json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["reason"])
    assert GoodPractice.objects.get(pk=world.published_practice.pk).is_public
