"""What belongs to an issue: its pieces."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.parts.kind import Kind, Owner

from .forms import SOURCES
from .models.issue import Issue, Piece
from .rules import may_write, why_frozen

ISSUE = Owner(
    model=Issue,
    lookup="slug",
    may_edit=lambda user, _issue: may_write(user),
    why_not=why_frozen,
    page=lambda issue: reverse("issue-desk", args=[issue.slug]),
    kinds={
        "pieces": Kind(
            "pieces",
            Piece,
            (*Piece.SOURCES, "title", "text", "position"),
            "issue",
            _("Hír, esemény, jó gyakorlat vagy saját szöveg"),
            form_fields=SOURCES,
        )
    },
)
