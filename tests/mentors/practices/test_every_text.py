"""Every text field of the library's models, found by the models: what would run is text on every page, mail and file
that says it.
"""

import json
import re

import pgtrigger
import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils import translation

from institutions.base.text_fields import Email
from institutions.outbox.models import Mail
from mentors.adoptions import mails
from mentors.guides.actions import index
from mentors.models import (
    CollectionText,
    GoodPractice,
    GuideText,
    PracticeConsent,
    PracticeStep,
    PracticeVersion,
    SearchMiss,
    StudyVisit,
    Synonym,
)
from mentors.people.models.period import today
from mentors.practices.actions import practice_consent as consents
from mentors.practices.actions import practice_shelf as shelf
from mentors.practices.actions.practice_content import content_of, hash_of, kept_of
from mentors.practices.actions.practice_freezing import newest_versions

from ... import make
from .test_practice_injection import STRINGS, judge

ROOMS = ("mentors.practices.", "mentors.guides.", "mentors.collections.", "mentors.adoptions.")
NO_WORDS = {"content_hash", "code", "contact_mark", "language", "section", "word", "slug"}
"""What nobody types."""


def fields():
    """(model, name, longest) of every field in which somebody's words stand."""
    for model in apps.get_app_config("mentors").get_models():
        if not model.__module__.startswith(ROOMS):
            continue
        for one in model._meta.concrete_fields:
            is_text = isinstance(one, models.CharField | models.TextField) and not isinstance(one, Email)
            if is_text and not one.choices and one.name not in NO_WORDS:
                yield model, one.name, one.max_length


@pytest.fixture
def world(people):
    """One of everything, published where it can be."""
    editor, place = people["editor"], make.settlement("Golop", population=900)
    words = {"hu": {}, "en": {"title": "Sewing", "lead": "We sew.", "aim": "A.", "steps": "1. B"}}
    practice = make.practice(
        editor, place, slug="varroest", words=words, contact_name="Anna", contact_phone="+36 30 1234567",
        contact_consent=True, accepts_study_visits=True, collected_by=people["mentor"],
        institution=make.institution(place),
    )  # fmt: skip
    make.practice_photo(practice, editor)
    make.attachment(practice, editor)
    make.review(practice, people["expert"], editor, note="Jó.")
    make.comment(practice, people["expert"], quote="Legyen hol.")
    PracticeStep.objects.create(practice=practice, kind="county_returned", note="Javítsák.")
    practice = make.publish(GoodPractice.objects.get(pk=practice.pk), editor)
    collection = make.collection(practice, slug="gyujtemeny")
    CollectionText.objects.create(collection=collection, language="en", name="Set", about="Some.")
    guide = make.guide(practice, slug="utmutato", text="Szöveg", reviewers="Lektor Laura")
    GuideText.objects.create(guide=guide, language="en", name="Guide", summary="So.", text="Text")
    adoption = make.adoption(practice, place, changed="Kicsit.", holds="yes", holds_note="Megy.", state_note="Jó.")
    StudyVisit.objects.create(
        practice=practice,
        name="K",
        email="k@example.org",
        organisation="Ház",
        people=2,
        wished="Május",
        message="Hogy?",
    )
    Synonym.objects.all().delete()
    Synonym.objects.create(typed="bábkör", meant="bábozás")
    SearchMiss.objects.create(words="nincs ilyen", month=today(), times=3)
    return {"practice": practice, "adoption": adoption, "guide": guide}


def hostile(first: int, longest: int | None = None) -> str:
    """As many of the strings as fit, from that one on: three at least where there is room for a title."""
    return " ".join(STRINGS[first:] + STRINGS[:first])[:longest].strip()


def fill(practice, guide, first: int) -> None:
    """Writes the strings into every field, past the doors, as far as they fit; the shelf is made anew of them."""
    with pgtrigger.ignore("mentors.PracticeVersion:frozen", "mentors.PracticeStep:add_only"):
        for model, name, longest in fields():
            model.objects.update(**{name: hostile(first, longest)})
        plan = [dict.fromkeys(("what", "who", "how_long"), hostile(first, 300))]
        for model in (PracticeVersion, practice.texts.model):
            model.objects.update(plan=plan)
    practice = GoodPractice.objects.select_related("settlement__county", "institution").get(pk=practice.pk)
    content = content_of(practice)
    PracticeConsent.objects.update(content=kept_of(content), content_hash=hash_of(practice, content))
    shelf.put({practice: list(newest_versions(practice))})
    index(type(guide).objects.get(pk=guide.pk))


OPEN = [
    "/practices/", "/practices/?q=xss4711", "/practices/suggest/?q=xss", "/practices/fit/?helpers=9&money=high",
    "/practices/varroest/", "/practices/varroest/?text=en&lang=en", "/practices/varroest/print/",
    "/practices/varroest/adopt/", "/practices/varroest/study-visit/", "/collections/", "/collections/gyujtemeny/",
    "/collections/gyujtemeny/?text=en", "/guides/", "/guides/?q=xss4711", "/guides/utmutato/",
    "/guides/utmutato/?lang=en", "/adoptions/", "/practices/photo/", "/search/?q=xss4711", "/",
]  # fmt: skip
AT_WORK = [
    *(
        f"/practices/varroest/{way}"
        for way in (
            "preview/", "edit/", "text/hu/", "text/en/", "files/", "ask-consent/", "versions/",
            "versions/?one=d1&other=v1", "assign/", "erase-name/",
        )
    ),
    "/practices/desk/", "/practices/words/", "/practices/misses/", "/practices/translations/", "/practices/import/",
    "/collections/gyujtemeny/edit/", "/guides/utmutato/edit/",
]  # fmt: skip


def pages_of(world, people, client_of):
    practice, visitor, editor = world["practice"], client_of(None), client_of(people["editor"])
    consent = practice.consents.get()
    photo, more = practice.photos.get(), practice.attachments.get()
    link, adopted = consents.token_of(consent), f"/adoptions/{world['adoption'].uuid}/"
    place = practice.settlement
    yield from ((visitor, one) for one in OPEN)
    yield visitor, adopted
    yield visitor, f"/settlements/{place.pk}/"
    yield visitor, f"/institutions/{practice.institution_id}/"
    yield visitor, f"/practices/consent/{link}/"
    yield from ((editor, one) for one in AT_WORK)
    yield editor, f"/practices/varroest/photos/{photo.uuid}/slip/"
    yield editor, f"/practices/varroest/parts/photos/{photo.uuid}/edit/"
    yield editor, f"/practices/varroest/parts/attachments/{more.uuid}/edit/"
    yield editor, adopted
    yield client_of(people["mentor"]), "/practices/varroest/preview/"
    yield client_of(people["expert"]), "/practices/varroest/preview/"
    yield visitor, mails.link_of(world["adoption"]).removeprefix(settings.SITE_URL)


@pytest.mark.parametrize("first", range(0, len(STRINGS), 3))
def test_every_text_is_text_everywhere(first, world, people, client_of):
    fill(world["practice"], world["guide"], first)
    heard = 0
    for client, address in pages_of(world, people, client_of):
        answer = client.get(address)
        assert answer.status_code == 200, address
        found = judge(answer.text)
        assert found.wrong == [], address
        heard += found.heard
        for block in re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', answer.text, re.DOTALL):
            json.loads(block)
    assert heard > 25
    feed = client_of(None).get("/practices/feed/")
    assert feed.status_code == 200
    assert "<script" not in feed.text
    assert client_of(None).get("/practices/varroest/share.png")["Content-Type"] == "image/png"


def said_in(data) -> set[str]:
    """The texts in JSON."""
    if isinstance(data, dict | list):
        return set().union(*map(said_in, data.values() if isinstance(data, dict) else data))
    return {data}


@pytest.mark.parametrize("first", range(0, len(STRINGS), 12))
def test_files_and_mails_say_it_as_it_is(first, world, people, client_of):
    fill(world["practice"], world["guide"], first)
    visitor = client_of(None)
    for address in ("/practices/catalogue/?county=05", "/collections/gyujtemeny/pdf/"):
        answer = visitor.get(address)
        assert answer["Content-Type"] == "application/pdf"
        assert not re.search(rb"/(JavaScript|JS|Launch|URI\s*\(javascript)", answer.content)
    detail = visitor.get("/practices/varroest/").text
    (block,) = re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', detail, re.DOTALL)
    assert hostile(first, 160) in said_in(json.loads(block))
    wish = StudyVisit.objects.get()
    told = mails.study_visit(Mail(about=wish.pk, to="a@example.org", language="hu"))
    assert (hostile(first, 200) in told.body, told.html, "\n" in told.subject) == (True, "", False)
    world["practice"].consents.update(state="asked", answered_at=None)
    asked = world["practice"].consents.get()
    with translation.override("hu"):
        written = consents.text_of(Mail(about=asked.pk, to=asked.email, language="hu"))
    assert (hostile(first, 160) in written.body, written.html, "\n" in written.subject) == (True, "", False)
