"""Earlier texts of a practice: what was published, and what stood in the draft; any of them may be the draft again."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant

from ..models.practice import GoodPractice
from ..models.practice_text import CONTENT, PracticeText
from ..rules import may_write
from .practice import save_text
from .practice_steps import Kind, log

MOST_DRAFTS = 100


@dataclass(frozen=True)
class Earlier:
    """A text as it stood once. `code` names it in addresses: „v3” was published, „d5” is the draft's revision 5."""

    code: str
    label: str
    at: datetime
    who: str
    words: dict


def earlier_of(practice: GoodPractice, language: str) -> list[Earlier]:
    """The texts in that language, the latest first: the working one is the first of them."""
    trail = PracticeText._meta.get_field("trail").related_model.objects
    drafts = trail.filter(practice=practice.pk, language=language).select_related("author").order_by("-pgh_id")
    found = {}
    for one in drafts[:MOST_DRAFTS]:
        label = _("piszkozat, %(n)s. változat") % {"n": one.revision}
        found.setdefault(f"d{one.revision}", _earlier(f"d{one.revision}", label, one.pgh_created_at, one))
    for one in practice.versions.filter(language=language).select_related("author"):
        label = _("megjelent, %(n)s. változat") % {"n": one.number}
        found[f"v{one.number}"] = _earlier(f"v{one.number}", label, one.published_at, one)
    return sorted(found.values(), key=lambda one: one.at, reverse=True)


def _earlier(code: str, label: str, at: datetime, row) -> Earlier:
    who = row.author.name if row.author else ""
    return Earlier(code, label, at, who, {name: getattr(row, name) for name in CONTENT})


@transaction.atomic
def restore(practice: GoodPractice, *, by, language: str, code: str, revision: int) -> PracticeText:
    """Makes an earlier text the draft; what stood there until now stays among the earlier ones. Raises NotGranted,
    Refused for no such text, Conflict when the draft changed since `revision`, ValidationError.
    """
    grant(may_write(by, practice))
    found = next((one for one in earlier_of(practice, language) if one.code == code), None)
    if found is None:
        raise Refused(_("Ilyen korábbi változat nincs."))
    text = save_text(practice, by=by, language=language, revision=revision, **found.words)
    log(practice, Kind.RESTORED, by=by, note=found.label)
    return text
