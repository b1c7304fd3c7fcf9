"""Other content under a visit's UUID: kept beside the visit, and put away when its author has chosen."""

from django.utils import timezone

from institutions.base.deadlock import atomic_again_on_deadlock

from ...models.promise import Promise
from ...models.visit import Visit
from ...models.visit_conflict import VisitConflict
from .content import FIELDS, LATER, LINKS, plain
from .promising import lines_from


@atomic_again_on_deadlock
def keep(visit: Visit, content: dict, digest: str) -> VisitConflict:
    """Keeps normalised content that was sent for this visit; the same content once more is the same row."""
    kept = VisitConflict(
        visit=visit,
        content_hash=digest,
        content={name: plain(content[name]) for name in FIELDS if name != "supervision"},
        supervision=content["supervision"],
    )
    VisitConflict.objects.bulk_create([kept], ignore_conflicts=True)
    found = VisitConflict.objects.get(visit=visit, content_hash=digest)
    found.visit = visit  # for who shows both: it may be deleted meanwhile
    return found


def content_of_conflict(conflict: VisitConflict) -> dict:
    """The content as it was sent; records that are gone since are left out."""
    content = {name: _whole(name, value) for name, value in conflict.content.items()}
    return LATER | content | {"supervision": conflict.supervision}


def _whole(name: str, value):
    if name == "promises":
        return lines_from(value)
    if name == "kept":
        return list(Promise.objects.filter(pk__in=value).order_by("pk"))
    if name in LINKS:
        return list(Visit._meta.get_field(name).related_model.objects.filter(pk__in=value).order_by("pk"))
    field = next((one for one in Visit._meta.fields if one.name == name), None)
    if field is None or value is None:
        return value
    if field.is_relation:
        return field.related_model.objects.filter(pk=value).first()
    return field.to_python(value)


def put_away(visit: Visit, *keys: int) -> None:
    """Notes that the author has decided about these conflicts of the visit."""
    VisitConflict.objects.waiting().filter(visit=visit, pk__in=keys).update(resolved_at=timezone.now())
