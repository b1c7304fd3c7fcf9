"""How the demo's practices came to the shelf: consents, reviews, comments, pictures; and some that are on their way."""

import datetime

import pgtrigger
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import F
from django.utils import timezone

from institutions.uploads.actions import take
from mentors.people.models.period import today as local_today
from mentors.practices.actions.practice_content import content_of, hash_of, kept_of
from mentors.practices.actions.practice_freezing import newest_versions
from mentors.practices.actions.practice_shelf import put
from mentors.practices.models.practice import PUBLIC, GoodPractice, PracticeState
from mentors.practices.models.practice_consent import ConsentState, PracticeConsent
from mentors.practices.models.practice_file import PracticePhoto
from mentors.practices.models.practice_review import PracticeComment, PracticeReview
from mentors.practices.models.practice_way import PracticeStep

from . import content
from .drawings import draw

Kind = PracticeStep.Kind
TEXTS = content.texts("practice_way")
PUBLISHED_WAY = (Kind.COLLECTED, Kind.DRAFTED, Kind.CONSENTED, Kind.COUNTY_PASSED, Kind.EXPERT_PASSED, Kind.PUBLISHED)
BEFORE = {
    PracticeState.COLLECTED: PUBLISHED_WAY[:1],
    PracticeState.DRAFT: PUBLISHED_WAY[:2],
    PracticeState.INSTITUTION_CONSENTED: PUBLISHED_WAY[:3],
    PracticeState.COUNTY_REVIEW: (*PUBLISHED_WAY[:3], Kind.SENT_ON),
    PracticeState.EXPERT_REVIEW: (*PUBLISHED_WAY[:4], Kind.EXPERT_ASSIGNED),
}
"""What has happened to a practice that is in that state."""
WEEK, MONTH = datetime.timedelta(days=7), datetime.timedelta(days=30)


def load(rng, users) -> None:
    """Everything that publishing asks for, for what is published; the half of it for what waits."""
    practices = list(GoodPractice.objects.prefetch_related("texts").order_by("pk"))
    editor, expert = users["editor@example.org"], users["expert@example.org"]
    with_pictures(rng, [one for one in practices if one.state in PUBLIC][-len(TEXTS["pictures"]) :], editor)
    consents, steps = [], []
    for practice in practices:
        consents += consent(rng, practice, editor)
        steps += happened(practice, editor, expert)
    PracticeConsent.objects.bulk_create(consents)
    PracticeStep.objects.bulk_create(steps)
    date_back()
    for practice in practices:
        if practice.state == PracticeState.EXPERT_REVIEW:
            review(practice, editor, expert)


def with_pictures(rng, practices, editor) -> None:
    """A drawing for each of the latest ones: nobody is on it."""
    for practice, told in zip(practices, TEXTS["pictures"], strict=True):
        file = SimpleUploadedFile("rajz.jpg", draw(told["drawing"]))
        photo = PracticePhoto(practice=practice, alt=told["alt"], alt_en=told["alt_en"], credit=TEXTS["credit"])
        photo.consent, photo.upload = PracticePhoto.Consent.NOBODY, take(file, by=editor, only_pictures=True)
        photo.position = 1
        photo.save()
    rows = GoodPractice.objects.select_related("settlement__county", "institution")
    rows = rows.filter(pk__in=[practice.pk for practice in practices])
    put({practice: list(newest_versions(practice)) for practice in rows})


def consent(rng, practice: GoodPractice, editor) -> list[PracticeConsent]:
    """The institution's answer to what stands there; a draft's question waits, what was only collected has none."""
    if practice.state == PracticeState.COLLECTED or not practice.texts.all():
        return []
    shown = content_of(practice)
    asked = PracticeConsent(practice=practice, content=kept_of(shown), content_hash=hash_of(practice, shown))
    asked.asked_by, asked.email = editor, f"igazgato{practice.pk}@demo.example.org"
    if practice.state != PracticeState.DRAFT:
        asked.state, asked.signer_name = ConsentState.AGREED, rng.choice(TEXTS["signers"])
        asked.signer_role, asked.answered_at = TEXTS["role"], practice.published_at or timezone.now() - WEEK
    return [asked]


def happened(practice: GoodPractice, editor, expert) -> list[PracticeStep]:
    kinds = PUBLISHED_WAY if practice.state in PUBLIC else BEFORE.get(practice.state, ())
    who = {Kind.COLLECTED: practice.collected_by, Kind.CONSENTED: None, Kind.COUNTY_PASSED: None}
    who |= {Kind.EXPERT_PASSED: expert}
    return [PracticeStep(practice=practice, kind=kind, by=who.get(kind, editor)) for kind in kinds]


def date_back() -> None:
    """Each step some days before the next: the last one when it was published, or lately."""
    with pgtrigger.ignore("mentors.PracticeStep:add_only"):
        for number, kind in enumerate(reversed(PUBLISHED_WAY)):
            before = number * WEEK
            steps = PracticeStep.objects.filter(kind=kind, practice__published_at__isnull=False)
            for step in steps.select_related("practice"):
                step.at = step.practice.published_at - before
                step.save(update_fields=["at"])
            late = PracticeStep.objects.filter(kind=kind, practice__published_at=None)
            late.update(at=timezone.now() - WEEK - before)
    GoodPractice.objects.filter(published_at__isnull=False).update(state_since=F("published_at"))
    GoodPractice.objects.filter(published_at=None).update(state_since=timezone.now() - WEEK)


def review(practice: GoodPractice, editor, expert) -> None:
    """The expert has begun to read."""
    PracticeReview.objects.create(practice=practice, expert=expert, assigned_by=editor, due_on=local_today() + MONTH)
    text = next(one for one in practice.texts.all() if one.language == "hu")
    PracticeComment.objects.bulk_create(
        PracticeComment(practice=practice, author=expert, language="hu", paragraph=0, quote=beginning, **told)
        for told in TEXTS["comments"]
        for beginning in [" ".join(getattr(text, told["section"]).split())[:80]]
    )
