"""The photos on a visit's page, without a query of their own."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from ..forms.photo import PhotoForm
from ..models.visit import Visit
from ..models.visit_photo import MOST_OF_A_VISIT, VisitPhoto
from ..rules import photo as rules

SHOWN = ("uuid", "state", "caption", "width", "height")
WITH_PHOTOS = {
    "photos_json": ArraySubquery(
        VisitPhoto.objects.complete()
        .filter(visit=OuterRef("pk"))
        .order_by("pk")
        .values(json=JSONObject(**{name: name for name in SHOWN}))
    )
}
"""Annotation of a visit: its photos that have arrived."""


def photos_on_page(user, visit: Visit, form: PhotoForm | None, is_author: bool) -> dict:
    """The photos of a visit that was read with `WITH_PHOTOS`, and for its author the form that adds one while there
    is room.
    """
    found = [VisitPhoto(visit=visit, **row) for row in visit.photos_json]
    may_add = is_author and len(found) < MOST_OF_A_VISIT
    return {
        "photos": found,
        "most_photos": MOST_OF_A_VISIT,
        "removable": {photo.uuid for photo in found if rules.may_remove(user, photo)},
        "photo_form": (form or PhotoForm()) if may_add else None,
    }
