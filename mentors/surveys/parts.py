"""Questionnaires on the mentor's day, what running waves still want, the most urgent first; and on the dashboards."""

from institutions.base.room import Room

from .models.study import Wave
from .queries import own_quotas, progress_of, with_burden

MOST = 3


def wanted_today(user, day, room: Room) -> dict:
    """A few places with what they owe, and how many more there are."""
    quotas = own_quotas(user, day)
    shown = room.take(len(quotas), MOST)
    return {"quotas": with_burden(quotas[:shown], day), "more_quotas": len(quotas) - shown}


def of_dashboard(day, county=None) -> dict:
    """The running waves, each with what it has of what it wants, what is expected on its last day, and the day on which
    its quota will be met, where it will; of one county those that want or have something there.
    """
    waves = list(Wave.objects.running(day).select_related("study"))
    progress = progress_of(waves, (lambda rows: rows.filter(county=county)) if county else None)
    found = [(wave, progress[wave.pk]) for wave in waves]
    return {
        "waves": [
            (wave, one, one.expected(wave, day), one.met_on(wave, day)) for wave, one in found if one.target or one.done
        ]
    }
