"""What the page of a working record says besides its text: where it stands, what the person may do, the comments."""

import uuid

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from mentors.visits.forms.visit_promises import as_uuid
from mentors.visits.models.visit import Visit

from ..actions.practice import reviews_left
from ..actions.practice_content import has_consent
from ..actions.practice_missing import MAIN_LANGUAGE
from ..actions.practice_review import paragraphs
from ..forms.practice_way import CommentForm
from ..markup import as_plain
from ..models.practice import GoodPractice, PracticeState
from ..models.practice_consent import ConsentState
from ..models.practice_text import SECTIONS, PracticeText
from ..queries import way_of
from ..readability import reading_of
from ..rules import (
    may_ask_consent,
    may_comment,
    may_edit_practices,
    may_erase_names,
    may_review_as_expert,
    may_review_for_county,
    may_write,
)

BEFORE_REVIEW = (PracticeState.DRAFT, PracticeState.INSTITUTION_CONSENTED)
IN_REVIEW = (PracticeState.COUNTY_REVIEW, PracticeState.EXPERT_REVIEW)


def way_on_page(user, practice: GoodPractice) -> dict:
    """Where it stands, what has happened, and what the person may do now."""
    consents = list(practice.consents.select_related("asked_by"))
    consented, left = has_consent(practice), reviews_left(practice)
    edits, asks = may_edit_practices(user), may_ask_consent(user, practice)
    state = practice.state
    return {
        "way": way_of(practice),
        "happened": practice.way.select_related("by").order_by("-pk")[:50],
        "consents": consents,
        "has_consent": consented,
        "outdated_consent": not consented and any(one.state == ConsentState.AGREED for one in consents),
        "reviews_left": left,
        "may_publish": edits,
        "may_erase": may_erase_names(user),
        "may_hand_in": state == PracticeState.COLLECTED and may_write(user, practice),
        "may_ask_consent": asks,
        "may_send_on": asks and consented and bool(left) and state in BEFORE_REVIEW,
        "may_decide": state == PracticeState.COUNTY_REVIEW and may_review_for_county(user, practice),
        "may_assign": edits and state == PracticeState.EXPERT_REVIEW,
        "may_lector": state == PracticeState.EXPERT_REVIEW and may_review_as_expert(user, practice),
        "may_skip": edits and state in IN_REVIEW and bool(left),
        "review": practice.reviews.select_related("expert").first(),
    }


def comments_on_page(user, practice: GoodPractice, text: PracticeText | None) -> dict:
    """The open comments on this language's text by section, and the paragraphs to which one may be written."""
    if text is None:
        return {"comments": [], "commented": []}
    rows = practice.comments.filter(language=text.language, resolved_at=None).select_related("author")
    found = {"comments": list(rows), "may_resolve": may_write(user, practice), "commented": []}
    labels = {name: PracticeText._meta.get_field(name).verbose_name for name in ("lead", *SECTIONS)}
    for one in found["comments"]:
        one.label = labels.get(one.section, "")
    if may_comment(user, practice):
        found["commented"] = [
            {
                "label": PracticeText._meta.get_field(name).verbose_name,
                "quote": " ".join(part.split())[:80],
                "form": form,
            }
            for name in labels
            for number, part in enumerate(paragraphs(getattr(text, name)))
            for form in [comment_form(text.language, name, number)]
        ]
    return found


def about_text(practice: GoodPractice, text: PracticeText) -> dict:
    """For the author of a text: how it reads, what a translation was made of, in which languages there may be one."""
    names = {name: PracticeText._meta.get_field(name).verbose_name for name in ("lead", *SECTIONS)}
    found = [(label, reading_of(as_plain(getattr(text, name)))) for name, label in names.items()]
    told = {"readings": [(label, one) for label, one in found if one] if text.language == MAIN_LANGUAGE else []}
    told["languages"] = [(code, name) for code, name in settings.CONTENT_LANGUAGES if code != text.language]
    if text.language != MAIN_LANGUAGE and text.pk:
        main = practice.texts.filter(language=MAIN_LANGUAGE).first()
        now = main.revision if main else 0
        told["translation"] = {"source": text.source, "now": now, "outdated": text.source < now}
    return told


def comment_form(language: str, section: str, paragraph: int) -> CommentForm:
    told = {"uuid": uuid.uuid4(), "language": language, "section": section, "paragraph": paragraph}
    return CommentForm(initial=told, auto_id=f"{section}-{paragraph}-%s")


def tabs(practice: GoodPractice, path: str) -> list[dict]:
    """The ways to work on one practice."""
    known = [
        (_("Előnézet"), reverse("practice-preview", args=[practice.slug])),
        (_("Adatok"), reverse("practice-edit", args=[practice.slug])),
        (_("Magyar szöveg"), reverse("practice-text-edit", args=[practice.slug, "hu"])),
        (_("Angol szöveg"), reverse("practice-text-edit", args=[practice.slug, "en"])),
        (_("Képek, mellékletek"), reverse("practice-files", args=[practice.slug])),
        (_("Változatok"), reverse("practice-versions", args=[practice.slug])),
    ]
    return [{"label": label, "url": url, "current": url == path} for label, url in known]


def visit_of(user, key) -> Visit | None:
    """The visit of that key, if the person reads the team's part of it."""
    return Visit.objects.team_layer_for(user).filter(uuid=key).first() if key else None


def from_visit(request) -> dict:
    """What the form begins with where it is opened from a visit."""
    visit = visit_of(request.user, as_uuid(request.GET.get("visit", "")))
    return {"visit": visit.uuid, "settlement": visit.settlement} if visit else {}
