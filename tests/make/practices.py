"""Good practices with what belongs to them, collections, guides, adoptions."""

import datetime

from django.utils import timezone

from institutions.models import Settlement
from institutions.uploads.actions import take
from mentors.guides import actions as guides
from mentors.models import (
    Adoption,
    Collection,
    GoodPractice,
    Guide,
    PracticeAttachment,
    PracticeComment,
    PracticeConsent,
    PracticePhoto,
    PracticeReview,
    PracticeStep,
    User,
)
from mentors.people.models.period import today
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_loading
from mentors.practices.actions.practice_content import content_of, hash_of, kept_of

from .files import uploaded
from .numbers import counter
from .places import settlement


def practice(editor: User, place: Settlement | None = None, published=False, words=None, **facts) -> GoodPractice:
    """A practice with a Hungarian text, or with those in `words` ({language: {title, …}}); a draft unless published."""
    number = next(counter)
    place = Settlement.objects.select_related("county").get(pk=(place or settlement()).pk)
    texts = {"title": f"Varróest {number}", "lead": "Együtt varrunk.", "aim": "Legyen hol.", "steps": "1. Kezdjük el."}
    chosen = {language: texts | one for language, one in (words or {"hu": {}}).items()}
    facts = {
        "slug": f"varroest-{number}",
        "field": "library",
        "settlement": place,
        "themes": ["volunteering"],
        "cost_band": "low",
        "staff_needed": 2,
    } | facts
    # Later ones are published later, however many a process has made.
    later = datetime.datetime(2026, 3, 4, 12, tzinfo=datetime.UTC) + datetime.timedelta(minutes=number)
    moment = facts.pop("published_at", later)
    entry = practice_loading.Entry(facts, chosen, moment if published else None)
    practice_loading.load([entry], by=editor)
    return GoodPractice.objects.get(slug=facts["slug"])


def consent(of: GoodPractice, state="agreed", **fields) -> PracticeConsent:
    """The institution's consent to what the practice holds now, signed, unless `state` says otherwise."""
    of.consents.filter(state="asked").update(state="superseded")
    of = GoodPractice.objects.get(pk=of.pk)
    content = content_of(of)
    answered = {"signer_name": "Aláíró Anna", "answered_at": timezone.now()} if state != "asked" else {}
    fields = answered | {"email": f"intezmeny{next(counter)}@example.org"} | fields
    return PracticeConsent.objects.create(
        practice=of, state=state, content=kept_of(content), content_hash=hash_of(of, content), **fields
    )


def ready(of: GoodPractice) -> GoodPractice:
    """The same practice, with everything that publishing asks for: consent, and both reviews."""
    consent(of)
    for kind in ("county_passed", "expert_passed"):
        PracticeStep.objects.create(practice=of, kind=kind)
    return of


def review(of: GoodPractice, expert: User, by: User, **fields) -> PracticeReview:
    """A practice given to an expert, for a month."""
    GoodPractice.objects.filter(pk=of.pk).update(state="expert_review")
    fields = {"due_on": today() + datetime.timedelta(days=30)} | fields
    return PracticeReview.objects.create(practice=of, expert=expert, assigned_by=by, **fields)


def practice_photo(of: GoodPractice, by: User, **fields) -> PracticePhoto:
    """A photo of a practice, not published by itself."""
    fields = {"alt": "Asszonyok varrnak.", "credit": "Fotós Flóra", "consent": "everybody"} | fields
    return PracticePhoto.objects.create(practice=of, upload=take(uploaded(), by=by, only_pictures=True), **fields)


def attachment(of: GoodPractice, by: User, **fields) -> PracticeAttachment:
    """A document beside a practice."""
    file = uploaded(b"%PDF-1.7\n%%EOF\n", "lap.pdf")
    return PracticeAttachment.objects.create(practice=of, upload=take(file, by=by), **({"title": "Űrlap"} | fields))


def publish(of: GoodPractice, by: User) -> GoodPractice:
    """The same practice, on the shelf, with all that publishing asks for."""
    return practices.publish(ready(of), by=by)


def comment(of: GoodPractice, by: User, **fields) -> PracticeComment:
    """What somebody says beside a paragraph."""
    fields = {"language": "hu", "section": "aim", "paragraph": 0, "text": "Kinek a célja?"} | fields
    return PracticeComment.objects.create(practice=of, author=by, **fields)


def collection(*practices: GoodPractice, **fields) -> Collection:
    """A public collection of these practices in their order."""
    number = next(counter)
    fields = {
        "name": f"Válogatás {number}",
        "slug": f"valogatas-{number}",
        "about": "Kezdőknek.",
        "is_public": True,
    } | fields
    made = Collection.objects.create(**fields)
    made.arrangement = [one.pk for one in practices]
    made.arrange()
    return made


def guide(*practices: GoodPractice, **fields) -> Guide:
    """A public guide that speaks of these practices in their order."""
    number = next(counter)
    fields = {
        "name": f"Közösségi útmutató {number}",
        "slug": f"utmutato-{number}",
        "authors": "Író Irma",
        "year": 2020,
        "summary": "Így kezdjük.",
        "is_public": True,
    } | fields
    made = Guide.objects.create(**fields)
    made.arrangement = [one.pk for one in practices]
    made.arrange()
    guides.index(made)
    return made


def adoption(practice: GoodPractice, place: Settlement | None = None, **fields) -> Adoption:
    """An adoption that was checked, unless `state` says otherwise."""
    fields = {
        "who": f"Faluház {next(counter)}",
        "started_on": datetime.date(2025, 3, 1),
        "outcome": "Tizenketten járnak.",
        "result": "worked",
        "state": "checked",
    } | fields
    if fields["state"] == "checked":
        fields.setdefault("checked_at", timezone.now())
    return Adoption.objects.create(practice=practice, settlement=place or settlement(), **fields)
