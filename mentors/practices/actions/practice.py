"""Writes of good practices: each client UUID begins one draft, however often it is sent."""

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
from ..models.practice_text import CONTENT, PracticeText
from ..models.practice_way import PracticeStep
from ..rules import may_collect_in, may_edit_practices, may_write
from . import practice_shelf as shelf
from .practice_content import has_consent
from .practice_freezing import freeze, freeze_changed, newest_versions
from .practice_missing import MAIN_LANGUAGE, Incomplete, Missing, missing_in, needed, refuse_incomplete
from .practice_steps import Kind, locked, log, move

__all__ = ["MAIN_LANGUAGE", "Incomplete", "Missing", "freeze", "missing_in", "needed", "newest_versions"]

RESERVED = frozenset(
    {
        "catalogue",
        "consent",
        "desk",
        "export",
        "feed",
        "fit",
        "import",
        "misses",
        "new",
        "photo",
        "suggest",
        "translations",
        "words",
    }
)
"""Addresses below /practices/ that are pages of ours."""


@transaction.atomic
def create(*, by, uuid, title: str, words: dict | None = None, **facts) -> tuple[GoodPractice, bool]:
    """Begins a draft with its Hungarian title and the other `words` there are; answers it and whether it is new. What a
    mentor begins is collected, until they say that it is ready to be worked on.

    What was sent before begins nothing new. Raises NotGranted, ValidationError, and Conflict for other content.
    """
    grant(may_collect_in(by, facts["settlement"].county_id))
    practice = GoodPractice(uuid=uuid, **facts)
    if not may_edit_practices(by):
        practice.state, practice.collected_by = PracticeState.COLLECTED, by
    text = PracticeText(practice=practice, language=MAIN_LANGUAGE, title=title, author=by, **(words or {}))
    practice.content_hash = _content_hash(by, practice, text)
    return known_or_made(lambda: _known(practice, by), lambda: _begin(practice, text))


def _begin(practice: GoodPractice, text: PracticeText) -> GoodPractice:
    practice.slug = free_slug(text.title)
    _complete(practice)
    text.full_clean(exclude=["practice"])
    practice.save(force_insert=True)
    text.save()
    collected = practice.state == PracticeState.COLLECTED
    log(practice, Kind.COLLECTED if collected else Kind.DRAFTED, by=text.author)
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
    content = facts | {name: getattr(text, name) for name in CONTENT}
    tidy = {name: tidied(value) if isinstance(value, str) else value for name, value in content.items()}
    return digest([by.pk, tidy])


@transaction.atomic
def update_facts(practice: GoodPractice, *, by, revision: int, **facts) -> GoodPractice:
    """Changes the facts that were read at this revision; with a contact's consent all that is kept of them ends.

    Raises NotGranted, Conflict, Refused, ValidationError.
    """
    practice = locked(practice)
    grant(may_write(by, practice))
    grant(may_collect_in(by, facts.get("settlement", practice.settlement).county_id))
    if practice.published_at and facts.get("slug", practice.slug) != practice.slug:
        raise Refused(_("A már közzétett jó gyakorlat webcíme nem módosítható."))
    consented = practice.contact_consent
    if not put(practice, facts, revision=revision):
        return practice
    if consented and not practice.contact_consent:
        for name in GoodPractice.PERSONAL:
            setattr(practice, name, "")
        shelf.forget_contact(practice)
    _complete(practice)
    practice.save()
    tidy_trail(practice, GoodPractice.PERSONAL, consented=practice.contact_consent)
    return practice


@transaction.atomic
def save_text(practice: GoodPractice, *, by, language: str, revision: int, **words) -> PracticeText:
    """Writes the working text of one language; revision 0 begins it. Raises NotGranted, Conflict, ValidationError."""
    practice = locked(practice)
    grant(may_write(by, practice))
    text = PracticeText.objects.select_for_update().filter(practice=practice, language=language).first()
    text = text or PracticeText(practice=practice, language=language, revision=0)
    if not put(text, words, revision=revision):
        return text
    text.author = by
    if language != MAIN_LANGUAGE:
        main = practice.texts.filter(language=MAIN_LANGUAGE).first()
        text.source = main.revision if main else 0
    text.full_clean()
    text.save()
    practice.save(update_fields=["changed_at"])
    return text


@transaction.atomic
def publish(practice: GoodPractice, *, by, at=None) -> GoodPractice:
    """Freezes what changed into new versions and shows them to visitors, at once. A withdrawn practice may come back.

    Raises NotGranted; Incomplete with the list of what is still missing; Refused without the institution's consent to
    exactly this, or where a review was left out.
    """
    grant(may_edit_practices(by))
    practice = locked(practice)
    texts = list(practice.texts.order_by("language"))
    refuse_incomplete(practice, texts)
    _refuse_unready(practice)
    at = at or timezone.now()
    newest, fresh = freeze_changed(practice, texts, by, at)
    was_public = practice.is_public
    state = practice.state if was_public else PracticeState.PUBLISHED
    state = PracticeState.REVISED if fresh and practice.published_at else state
    practice.published_at = practice.published_at or at
    practice.withdrawn_at, practice.public_reason = None, ""
    practice.save()
    if fresh or not was_public:
        move(practice, state, Kind.PUBLISHED, by=by)
    shelf.put({practice: [newest[code] for code in sorted(newest)]})
    return practice


@transaction.atomic
def withdraw(practice: GoodPractice, *, by, reason: str, public_reason: str = "") -> GoodPractice:
    """Takes a published practice from the visitors, with a reason that editors read, and one for the visitors if there
    is to be one. Raises NotGranted, Refused, ValidationError.
    """
    grant(may_edit_practices(by))
    practice = locked(practice)
    if not practice.is_public:
        raise Refused(_("Csak közzétett jó gyakorlat vonható vissza."))
    if not (reason := tidied(reason)):
        raise Refused(_("Írja le röviden, miért vonja vissza."))
    take_down(practice, Kind.WITHDRAWN, by=by, reason=reason, public_reason=public_reason)
    return practice


def take_down(practice: GoodPractice, kind: str, *, by=None, reason: str, public_reason: str = "") -> None:
    """A public, locked practice is nowhere any more, within the caller's transaction."""
    practice.state_note, practice.public_reason = reason, tidied(public_reason)
    practice.withdrawn_at = timezone.now()
    practice.full_clean()
    practice.save()
    move(practice, PracticeState.WITHDRAWN, kind, by=by, note=reason)
    shelf.take_off(practice)


def reviews_left(practice: GoodPractice) -> list[str]:
    """Which of the reviews („county”, „expert”) a practice that never appeared has not passed."""
    if practice.published_at:
        return []
    kinds = set(PracticeStep.objects.filter(practice=practice).values_list("kind", flat=True))
    return [name for name in ("county", "expert") if not kinds & {f"{name}_passed", f"{name}_skipped"}]


def _refuse_unready(practice: GoodPractice) -> None:
    if not has_consent(practice):
        told = _("Az intézmény ehhez a tartalomhoz még nem járult hozzá: kérje a hozzájárulását hivatkozással.")
        raise Refused(told)
    names = {"county": _("a megyei ellenőrzés"), "expert": _("a lektorálás")}
    if left := reviews_left(practice):
        names = ", ".join(str(names[name]) for name in left)
        raise Refused(_("Még hiányzik, mielőtt megjelenhet: %(names)s.") % {"names": names})


def free_slug(title: str, model=GoodPractice, reserved=RESERVED) -> str:
    """An address made from the title that no other record of this kind has."""
    base = slugify(title)[:100].strip("-") or slugify(str(model._meta.verbose_name))
    taken = set(model.objects.filter(slug__startswith=base).values_list("slug", flat=True)) | reserved
    number = 1
    slug = base
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def _complete(practice: GoodPractice) -> None:
    """Fills what follows from the settlement, and checks the whole."""
    if practice.settlement.population is not None:
        practice.settlement_size = SettlementSize.of(practice.settlement.population)
    practice.full_clean(exclude=["uuid"])
    if practice.slug in RESERVED:
        raise Refused(_("Ez a webcím foglalt, válasszon másikat."))
