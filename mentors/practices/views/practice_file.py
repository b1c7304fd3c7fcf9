"""Pictures and attachments of practices: kept by who writes, shown as far as they were published, taken off by code."""

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from institutions.base.exceptions import Refused, grant
from institutions.base.qr import qr_path
from institutions.uploads.views import answer
from mentors.people import guard

from ..actions import practice_consent as consents
from ..actions import practice_photo as photos
from ..forms.practice_way import PhotoCodeForm
from ..models.practice import GoodPractice
from ..models.practice_file import PracticeAttachment, PracticePhoto
from ..models.published_practice import PublishedPractice
from ..rules import may_ask_consent, may_write
from .practice_consent import own_consent
from .practice_editing import working
from .practice_on_page import tabs

SIZES = ("large", "small")


@require_safe
def practice_files(request, slug):
    """The photos and attachments of the working record."""
    practice = working(request, slug)
    told = {
        "practice": practice,
        "photos": practice.photos.select_related("upload"),
        "attachments": practice.attachments.select_related("upload"),
        "may_edit": may_write(request.user, practice),
        "may_print": may_ask_consent(request.user, practice),
        "tabs": tabs(practice, request.path) if may_write(request.user, practice) else [],
    }
    return render(request, "mentors/practice/files.html", told)


@require_safe
def practice_slip(request, slug, uuid):
    """The consent slip of a photo, to be printed: with the code, and the address where it is used."""
    practice = working(request, slug)
    grant(may_ask_consent(request.user, practice))
    photo = practice.photos.select_related("upload").filter(uuid=uuid).first()
    grant(photo is not None)
    address = request.build_absolute_uri(reverse("practice-photo-withdraw"))
    side, path = qr_path(f"{address}?code={photo.code}")
    told = {"practice": practice, "photo": photo, "address": address, "qr_side": side, "qr_path": path}
    return render(request, "mentors/practice/slip.html", told)


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def practice_photo_withdraw(request):
    """The page on which the code is typed. GET takes nothing off, whatever the address says; the code is the proof."""
    if request.method != "POST":
        return render(request, "mentors/practice/photo_withdraw.html", {"form": PhotoCodeForm(initial=request.GET)})
    form = PhotoCodeForm(request.POST)
    if form.is_valid():
        try:
            guard.ask(request, "practice photo code")
            photos.withdraw(form.cleaned_data["code"])
        except guard.TooSoon as too_soon:
            form.add_error("code", " ".join(too_soon.messages))
        except Refused as refused:
            form.add_error("code", str(refused))
        else:
            return render(request, "mentors/practice/photo_withdraw.html", {"done": True})
    return render(request, "mentors/practice/photo_withdraw.html", {"form": form})


def may_have(request, slug: str, column: str, uuid) -> bool:
    """Whether it was published with the practice, or the person reads the working record."""
    published = PublishedPractice.objects.filter(slug=slug, **{f"{column}__contains": [{"uuid": str(uuid)}]})
    return published.exists() or GoodPractice.objects.visible_to(request.user).filter(slug=slug).exists()


def sent(request, model, kind: str = "large", **which):
    """The file of that photo or attachment. Raises Http404."""
    found = model.objects.select_related("upload").filter(**which).first()
    if found is None:
        raise Http404
    return answer(request, found.upload, kind)


@require_safe
def practice_picture(request, slug, uuid, kind):
    """A picture; each asking is answered by the rights of that moment, so that what was taken off is gone at once."""
    if kind not in SIZES or not may_have(request, slug, "pictures", uuid):
        raise Http404
    return sent(request, PracticePhoto, kind, practice__slug=slug, uuid=uuid)


@require_safe
def practice_file(request, slug, uuid):
    """An attachment, to be saved."""
    if not may_have(request, slug, "files", uuid):
        raise Http404
    return sent(request, PracticeAttachment, practice__slug=slug, uuid=uuid)


def asked_by(token: str) -> GoodPractice:
    """The practice of a consent link, while its page shows it. Raises Http404."""
    consent = consents.consent_of(token)
    if consent is None or not consents.shows_content(consent):
        raise Http404
    return consent.practice


def asked_of(request, pk: int) -> GoodPractice:
    """The same for who speaks for the institution."""
    consent = own_consent(request, pk)
    grant(consents.shows_content(consent))
    return consent.practice


@require_safe
def practice_consent_own_picture(request, pk, uuid):
    """A picture, for who speaks for the institution that is asked about it."""
    return sent(request, PracticePhoto, practice=asked_of(request, pk), uuid=uuid)


@require_safe
def practice_consent_own_file(request, pk, uuid):
    """An attachment, for who speaks for the institution that is asked about it."""
    return sent(request, PracticeAttachment, practice=asked_of(request, pk), uuid=uuid)


@require_safe
def practice_consent_picture(request, token, uuid):
    """A picture, for the institution that is asked about it."""
    return sent(request, PracticePhoto, practice=asked_by(token), uuid=uuid)


@require_safe
def practice_consent_file(request, token, uuid):
    """An attachment, for the institution that is asked about it."""
    return sent(request, PracticeAttachment, practice=asked_by(token), uuid=uuid)
