"""What was sent in a file ends with the time in which it can be taken back."""

from django.utils import timezone

from .models import UNDONE_WITHIN, SheetImport


def tick() -> None:
    """Forgets the files that were read so long ago that nobody carries them out or takes them back any more."""
    SheetImport.objects.filter(read_at__lt=timezone.now() - 2 * UNDONE_WITHIN).delete()
