"""What was typed into a form while the log-in ended: put aside for its writer, given back to them alone, forgotten."""

import datetime

from django.db import transaction
from django.utils import timezone

from institutions.once.actions import digest

from ..models.unsent_text import UnsentText
from ..models.user import User

LONGEST = 300_000
"""Characters of one form: longer than the longest of ours, a good practice's text."""
MOST = 20
"""Forms of one person: beyond that the oldest makes room."""
KEPT = datetime.timedelta(days=7)


@transaction.atomic
def keep(writer_id: int, *, path: str, data: dict[str, list[str]]) -> UnsentText | None:
    """Puts a form aside, once; None where it is too long, or its writer has no open account."""
    size = len(path) + sum(len(name) + sum(map(len, values)) for name, values in data.items())
    # The person's row is the lock under which theirs are counted.
    known = User.objects.select_for_update().filter(pk=writer_id, is_active=True).first()
    if known is None or size > LONGEST or len(path) > UnsentText._meta.get_field("path").max_length:
        return None
    # The database holds no NUL, and half a pair is no text.
    plain = {clean(name): [clean(one) for one in values] for name, values in data.items()}
    row, _is_new = UnsentText.objects.get_or_create(
        writer=known, content_hash=digest([path, plain]), defaults={"path": path, "data": plain}
    )
    newest = UnsentText.objects.filter(writer=known).order_by("-kept_at", "-pk").values("pk")[:MOST]
    UnsentText.objects.filter(writer=known).exclude(pk__in=list(newest.values_list("pk", flat=True))).delete()
    return row


def clean(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def waiting_for(user):
    """What was put aside for this person, the oldest first."""
    return UnsentText.objects.filter(writer_id=user.pk, kept_at__gt=timezone.now() - KEPT)


def forget(key: int, *, by) -> bool:
    """Deletes one's own; answers whether nothing of theirs waits any more."""
    UnsentText.objects.filter(pk=key, writer_id=by.pk).delete()
    return not waiting_for(by).exists()


def forget_old(now: datetime.datetime | None = None) -> int:
    """Deletes what nobody came back for; answers how many."""
    return UnsentText.objects.filter(kept_at__lte=(now or timezone.now()) - KEPT).delete()[0]
