"""What belongs to a collection: its heading and introduction in other languages."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.parts.kind import Kind, Owner

from . import rules
from .models import Collection, CollectionText

COLLECTION = Owner(
    model=Collection,
    lookup="slug",
    may_edit=rules.may_write,
    page=lambda collection: reverse("collection-detail", args=[collection.slug]),
    kinds={"texts": Kind("texts", CollectionText, ("language", "name", "about"), "collection", _("Más nyelven"))},
)
