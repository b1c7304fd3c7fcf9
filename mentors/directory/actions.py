"""Writes of the directory. Erasing somebody reaches every place where their name was kept as it was then."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from institutions.base.exceptions import grant
from institutions.erasing.actions import erase_trail, tidy_trail
from institutions.once.actions import once, put
from institutions.uploads.actions import discard, take

from . import rules
from .models import ERASED, Speaker, SpeakerText


@once
def create(*, by, **fields) -> Speaker:
    """Enters somebody. Raises NotGranted, ValidationError for bad content."""
    grant(rules.may_keep(by))
    file = fields.pop("file", None)
    speaker = Speaker(**fields)
    _check_picture(speaker, file, by)
    speaker.full_clean()
    speaker.save()
    return speaker


@transaction.atomic
def update(speaker: Speaker, *, by, revision: int | None, file=None, no_picture: bool = False, **fields) -> Speaker:
    """Changes these fields; `file` is a new picture. Without consent the picture goes. Raises NotGranted, Conflict when
    it changed since `revision`, ValidationError.
    """
    speaker = _locked(speaker)
    grant(rules.may_edit(by, speaker))
    before = speaker.picture
    wanted = fields | ({"picture": None} if before and no_picture else {})
    if fields.get("consent_public") is False and before:
        wanted["picture"] = None
    changed = put(speaker, wanted, revision=revision)
    if file:
        changed = put(speaker, {"picture": take(file, by=by, only_pictures=True)}, revision=speaker.revision)
    if changed:
        speaker.full_clean()
        speaker.save()
        tidy_trail(speaker, Speaker.PERSONAL)
    if before and speaker.picture_id != before.pk:
        discard(before)
    return speaker


@transaction.atomic
def erase(speaker: Speaker, *, by) -> None:
    """Takes somebody's name and all that is said of them out everywhere, also of what was frozen; that somebody spoke
    stays. Raises NotGranted.
    """
    grant(rules.may_erase(by))
    speaker = _locked(speaker)
    if speaker.erased_at:
        return
    picture, instead = speaker.picture, ERASED
    for name in Speaker.PERSONAL:
        setattr(speaker, name, "")
    speaker.name, speaker.erased_at = instead, timezone.now()
    speaker.picture = speaker.user = None
    speaker.country, speaker.consent_public = "", False
    speaker.revision += 1
    speaker.save()
    for text in SpeakerText.objects.filter(speaker=speaker):
        text.delete()
    tidy_texts(speaker)
    erase_trail(Speaker, speaker.pk, Speaker.PERSONAL)
    if picture:
        discard(picture)
    for path in settings.FROZEN_NAMES:
        import_string(path)(speaker, instead)


def tidy_texts(speaker: Speaker) -> None:
    """After a write: the trail holds of the texts in further languages only what stands in one now."""
    told = SpeakerText._meta.get_field("trail").related_model.objects.filter(speaker=speaker.pk)
    for text in SpeakerText.objects.filter(speaker=speaker):
        told = told.exclude(pgh_obj=text.pk, about=text.about)
    told.update(about="")


def _check_picture(speaker: Speaker, file, by) -> None:
    if file:
        speaker.picture = take(file, by=by, only_pictures=True)


def _locked(speaker: Speaker) -> Speaker:
    return Speaker.objects.select_for_update(of=("self",)).select_related("picture").get(pk=speaker.pk)
