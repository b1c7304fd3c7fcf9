"""Writes of good practices: each client UUID begins one draft, however often it is sent."""

from typing import NamedTuple

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.text import tidied
from institutions.erasing.actions import tidy_trail
from institutions.once.actions import digest, known_or_made, plain, put
from institutions.places.models.settlement_size import SettlementSize

from ..models.practice import GoodPractice, PracticeState
from ..models.practice_facts import CONTACT, FACTS
from ..models.practice_text import WORDS, PracticeText
from ..models.practice_version import PracticeVersion
from ..rules import may_edit_practices
from . import practice_shelf as shelf

RESERVED = frozenset({"new", "desk", "words", "feed", "export", "import"})
"""Addresses below /practices/ that are pages of ours."""
MAIN_LANGUAGE = "hu"
NEEDED, NEEDED_BESIDE = ("title", "lead", "aim", "steps"), ("title", "lead")
"""What a text must have to be published: the Hungarian one, and one beside it, which may be a summary."""


class Missing(NamedTuple):
    """A field that says nothing yet: of the text in that language, or of the facts where there is none."""

    name: str
    language: str = ""

    @property
    def label(self) -> str:
        model = PracticeText if self.language else GoodPractice
        label = str(model._meta.get_field(self.name).verbose_name)
        return label if self.language in ("", MAIN_LANGUAGE) else _("%(field)s (angolul)") % {"field": label}


def needed(language: str) -> tuple[str, ...]:
    """The fields that a text in this language must have to be published."""
    return NEEDED if language == MAIN_LANGUAGE else NEEDED_BESIDE


class Incomplete(Refused):
    """A practice that cannot be published yet, for it lacks what is `missing`."""

    def __init__(self, message: str, missing: list[Missing]):
        super().__init__(message)
        self.missing = missing


@transaction.atomic
def create(*, by, uuid, title: str, words: dict | None = None, **facts) -> tuple[GoodPractice, bool]:
    """Begins a draft with its Hungarian title and the other `words` there are; answers it and whether it is new.

    What was sent before begins nothing new. Raises NotGranted, ValidationError, and Conflict for other content.
    """
    grant(may_edit_practices(by))
    practice = GoodPractice(uuid=uuid, **facts)
    text = PracticeText(practice=practice, language=MAIN_LANGUAGE, title=title, author=by, **(words or {}))
    practice.content_hash = _content_hash(by, practice, text)
    return known_or_made(lambda: _known(practice, by), lambda: _begin(practice, text))


def _begin(practice: GoodPractice, text: PracticeText) -> GoodPractice:
    practice.slug = free_slug(text.title)
    _complete(practice)
    text.full_clean(exclude=["practice"])
    practice.save(force_insert=True)
    text.save()
    return practice


def _known(sent: GoodPractice, by) -> GoodPractice | None:
    """The practice that was begun before under this UUID, if any. Raises Conflict when that was with other content."""
    found = GoodPractice.objects.with_title().filter(uuid=sent.uuid).first()
    if found and found.content_hash != sent.content_hash and not _stands_so(found, by, sent.content_hash):
        raise Conflict(_("Ezen az azonosítón már más tartalommal van jó gyakorlat."), found)
    return found


def _stands_so(found: GoodPractice, by, content_hash: str) -> bool:
    """Whether it holds this content now: what it was begun with may have been cleaned since, and has another hash."""
    text = found.texts.filter(language=MAIN_LANGUAGE, author=by).first()
    return text is not None and _content_hash(by, found, text) == content_hash


def _content_hash(by, practice: GoodPractice, text: PracticeText) -> str:
    """What tells two beginnings apart. The same words of somebody else are another one."""
    facts = {name: plain(getattr(practice, name)) for name in (*FACTS, *CONTACT) if name != "settlement_size"}
    content = facts | {name: getattr(text, name) for name in WORDS}
    tidy = {name: tidied(value) if isinstance(value, str) else value for name, value in content.items()}
    return digest([by.pk, tidy])


@transaction.atomic
def update_facts(practice: GoodPractice, *, by, revision: int, **facts) -> GoodPractice:
    """Changes the facts that were read at this revision; with a contact's consent all that is kept of them ends.

    Raises NotGranted, Conflict, Refused, ValidationError.
    """
    grant(may_edit_practices(by))
    practice = _locked(practice)
    if practice.published_at and facts.get("slug", practice.slug) != practice.slug:
        raise Refused(_("A már közzétett jó gyakorlat webcíme nem módosítható."))
    consented = practice.contact_consent
    if not put(practice, facts, revision=revision):
        return practice
    if consented and not practice.contact_consent:
        for name in GoodPractice.PERSONAL:
            setattr(practice, name, "")
    _complete(practice)
    practice.save()
    tidy_trail(practice, GoodPractice.PERSONAL, consented=practice.contact_consent)
    return practice


@transaction.atomic
def save_text(practice: GoodPractice, *, by, language: str, revision: int, **words) -> PracticeText:
    """Writes the working text of one language; revision 0 begins it. Raises NotGranted, Conflict, ValidationError."""
    grant(may_edit_practices(by))
    practice = _locked(practice)
    text = PracticeText.objects.select_for_update().filter(practice=practice, language=language).first()
    text = text or PracticeText(practice=practice, language=language, revision=0)
    if not put(text, words, revision=revision):
        return text
    text.author = by
    text.full_clean()
    text.save()
    practice.save(update_fields=["changed_at"])
    return text


@transaction.atomic
def publish(practice: GoodPractice, *, by, at=None) -> GoodPractice:
    """Freezes what changed into new versions and shows them to visitors, at once. A withdrawn practice may come back.

    Raises NotGranted; Incomplete with the list of what is still missing.
    """
    grant(may_edit_practices(by))
    practice = _locked(practice)
    texts = list(practice.texts.order_by("language"))
    _refuse_incomplete(practice, texts)
    at = at or timezone.now()
    newest = {one.language: one for one in newest_versions(practice)}
    fresh = [freeze(text, newest.get(text.language), by, at) for text in texts if _differs(text, newest)]
    PracticeVersion.objects.bulk_create(fresh)
    newest |= {one.language: one for one in fresh}
    if fresh and practice.published_at:
        practice.state = PracticeState.REVISED
    elif not practice.is_public:
        practice.state = PracticeState.PUBLISHED
    practice.published_at = practice.published_at or at
    practice.withdrawn_at, practice.state_note = None, ""
    practice.save()
    shelf.put({practice: [newest[code] for code in sorted(newest)]})
    return practice


@transaction.atomic
def withdraw(practice: GoodPractice, *, by, reason: str) -> GoodPractice:
    """Takes a published practice from the visitors, with a reason that editors read. Raises NotGranted, Refused."""
    grant(may_edit_practices(by))
    practice = _locked(practice)
    if not practice.is_public:
        raise Refused(_("Csak közzétett jó gyakorlat vonható vissza."))
    if not (reason := tidied(reason)):
        raise Refused(_("Írja le röviden, miért vonja vissza."))
    practice.state, practice.state_note = PracticeState.WITHDRAWN, reason
    practice.withdrawn_at = timezone.now()
    practice.full_clean()
    practice.save()
    shelf.take_off(practice)
    return practice


def newest_versions(practice: GoodPractice):
    """The last published version of each language."""
    return practice.versions.order_by("language", "-number").distinct("language")


def freeze(text: PracticeText, before: PracticeVersion | None, by, at) -> PracticeVersion:
    """The version, not yet saved, that this text becomes."""
    return PracticeVersion(
        practice=text.practice,
        language=text.language,
        number=before.number + 1 if before else 1,
        author=text.author,
        published_by=by,
        published_at=at,
        **{name: getattr(text, name) for name in WORDS},
    )


def free_slug(title: str) -> str:
    """An address made from the title that no other practice has."""
    base = slugify(title)[:100].strip("-") or "gyakorlat"
    taken = set(GoodPractice.objects.filter(slug__startswith=base).values_list("slug", flat=True)) | RESERVED
    number = 1
    slug = base
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def _locked(practice: GoodPractice) -> GoodPractice:
    rows = GoodPractice.objects.select_for_update(of=("self",)).select_related("settlement__county")
    return rows.get(pk=practice.pk)


def _complete(practice: GoodPractice) -> None:
    """Fills what follows from the settlement, and checks the whole."""
    if practice.settlement.population is not None:
        practice.settlement_size = SettlementSize.of(practice.settlement.population)
    practice.full_clean(exclude=["uuid"])
    if practice.slug in RESERVED:
        raise Refused(_("Ez a webcím foglalt, válasszon másikat."))


def _differs(text: PracticeText, newest: dict[str, PracticeVersion]) -> bool:
    before = newest.get(text.language)
    return before is None or any(getattr(before, name) != getattr(text, name) for name in WORDS)


def missing_in(practice: GoodPractice, texts: list[PracticeText]) -> list[Missing]:
    """What it still needs before it can be published: of the Hungarian text, and of each other that was begun."""
    known = {MAIN_LANGUAGE: None} | {text.language: text for text in texts}
    found = [
        Missing(name, code) for code, text in known.items() for name in needed(code) if not getattr(text, name, "")
    ]
    return found if practice.themes else [*found, Missing("themes")]


def _refuse_incomplete(practice: GoodPractice, texts: list[PracticeText]) -> None:
    if missing := missing_in(practice, texts):
        names = ", ".join(one.label for one in missing)
        raise Incomplete(_("Még hiányzik, mielőtt megjelenhet: %(names)s.") % {"names": names}, missing)
