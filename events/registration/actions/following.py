"""What a change of the event itself means for whoever registered: seats come free, people are told."""

from django.utils import timezone
from django.utils.translation import gettext as _

from events.publishing.models import Publication
from events.publishing.states import State
from institutions.base.exceptions import Refused

from ..models.registration import Cause, Registration
from . import seats


def follow(record: Publication) -> None:
    """An event was changed: called off, everybody on it and on its list is told; else the list moves as far as there
    is room now. Raises Refused for one that is withdrawn while people count on it.
    """
    if record._meta.model_name != "event":
        return
    live = Registration.objects.filter(event=record.pk).live()
    if record.state == State.WITHDRAWN:
        if live.exists():
            raise Refused(_("Már jelentkeztek rá: mondja le az eseményt, hogy mindenki megtudja."))
        return
    if not (record.registration or live.exists()):
        return
    now = timezone.now()
    event = seats.lock(record)
    if event.state == State.CANCELLED:
        for one in live.order_by("pk"):
            seats.move(event, one, Registration.State.CANCELLED, Cause.EVENT)
        return
    seats.lapse(event, now)
    seats.fill(event, now)
