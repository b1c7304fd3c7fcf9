"""What of a practice will be public, and its hash: to that an institution consents, to that and nothing else."""

from django.conf import settings

from institutions.once.actions import digest

from ..models.practice import GoodPractice
from ..models.practice_consent import ConsentState
from ..models.practice_facts import PracticeContact
from ..models.practice_text import CONTENT, PracticeText

ORDER = [code for code, _name in settings.CONTENT_LANGUAGES]


def texts_of(practice: GoodPractice) -> list[PracticeText]:
    """The working texts, in the order of the languages."""
    return sorted(practice.texts.all(), key=lambda text: ORDER.index(text.language))


def as_pictures(photos) -> list[dict]:
    """Photos, read with their files, as the shelf shows them."""
    return [
        {"uuid": str(one.uuid), "alt": one.alt, "alt_en": one.alt_en, "credit": one.credit}
        | {"width": one.upload.width, "height": one.upload.height}
        for one in photos
    ]


def as_files(attachments) -> list[dict]:
    """Attachments, read with their files, as the shelf shows them."""
    return [
        {"uuid": str(one.uuid), "title": one.title, "language": one.language, "lacks": one.lacks}
        | {"suffix": one.upload.suffix, "size": one.upload.size}
        for one in attachments
    ]


def content_of(practice: GoodPractice) -> dict:
    """What will be public, without the contact."""
    texts = {text.language: {name: getattr(text, name) for name in CONTENT} for text in texts_of(practice)}
    pictures = as_pictures(practice.photos.select_related("upload"))
    return {"texts": texts, "pictures": pictures, "files": as_files(practice.attachments.select_related("upload"))}


def kept_of(content: dict) -> dict:
    """What a consent keeps of it: the texts; of a picture only which it was, as what is said of it goes with it."""
    return content | {"pictures": [one["uuid"] for one in content["pictures"]]}


def contact_mark(practice: GoodPractice) -> str:
    """The hash of the contact as it will be public; „” where none will."""
    if not practice.contact_consent:
        return ""
    return digest([str(practice.uuid), *(getattr(practice, name) for name in PracticeContact.PERSONAL)])


def hash_of(practice: GoodPractice, content: dict | None = None) -> str:
    """The hash of texts, pictures, files and contact as they will be public, and of whose consent it is."""
    told = content_of(practice) if content is None else content
    return digest([told, contact_mark(practice), practice.institution_id])


def has_consent(practice: GoodPractice) -> bool:
    """Whether the institution has agreed to exactly this content, and not taken it back."""
    return practice.consents.filter(state=ConsentState.AGREED, content_hash=hash_of(practice)).exists()
