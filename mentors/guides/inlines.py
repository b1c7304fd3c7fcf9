"""What belongs to a guide: itself in other languages."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.parts.kind import Kind, Owner

from . import rules
from .actions import index
from .models import Guide, GuideText

GUIDE = Owner(
    model=Guide,
    lookup="slug",
    may_edit=rules.may_write,
    page=lambda guide: reverse("guide-detail", args=[guide.slug]),
    kinds={"texts": Kind("texts", GuideText, ("language", "name", "summary", "text"), "guide", _("Más nyelven"))},
    touch=index,
)
