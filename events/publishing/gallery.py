"""A gallery: each picture has a page with the one before and the one after, so that it works by keyboard alone."""

from django.shortcuts import render
from django.utils.text import capfirst

from institutions.base.exceptions import grant
from institutions.uploads.models import Upload


def pictures(materials) -> list:
    """The materials that are pictures, in their order."""
    return [one for one in materials if one.upload and one.upload.kind == Upload.Kind.PICTURE]


def show(request, record, uuid, *, noun: str):
    """The page of one picture of an event or a project; `noun` is how its addresses begin. Raises Http404."""
    found = pictures(record.materials.select_related("upload"))
    place = next((number for number, one in enumerate(found) if one.uuid == uuid), None)
    grant(place is not None)
    context = {
        "record": record,
        "picture": found[place],
        "number": place + 1,
        "count": len(found),
        "before": found[place - 1] if place else None,
        "after": found[place + 1] if place + 1 < len(found) else None,
        "list_title": capfirst(record._meta.verbose_name_plural),
        "to_detail": f"{noun}-detail",
        "to_list": f"{noun}-list",
        "to_picture": f"{noun}-picture",
        "to_file": f"{noun}-material-file",
    }
    return render(request, "events/event/picture.html", context)
