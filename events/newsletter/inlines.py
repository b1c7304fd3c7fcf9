"""What belongs to an issue: its pieces."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.parts.kind import Kind, Owner

from .forms import SOURCES
from .models.issue import Issue, Piece
from .rules import may_edit

ISSUE = Owner(
    model=Issue,
    lookup="slug",
    may_edit=may_edit,
    page=lambda issue: reverse("issue-desk", args=[issue.slug]),
    kinds={
        "pieces": Kind(
            "pieces", Piece, ("post", "event", "practice", "title", "text", "position"), "issue", _("Része"),
            form_fields=SOURCES,
        )
    },
)  # fmt: skip
