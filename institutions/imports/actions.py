"""What was sent in a file ends with the time in which it can be taken back."""

import datetime

from .models import UNDONE_WITHIN, SheetImport


def forget(now: datetime.datetime) -> int:
    """Forgets what was read so long ago that nobody carries it out or takes it back any more; answers how many."""
    return SheetImport.objects.filter(read_at__lt=now - 2 * UNDONE_WITHIN).delete()[0]
