"""What the portal adds to the page of a practice: its adoptions, as a list and on the map of counties."""

from django.urls import reverse

from institutions.places.models.county import County
from institutions.places.tiles import tile_map
from mentors.adoptions import parts, queries


def adopted(user, practice) -> dict:
    """The adoptions of a practice, and where they are where there is one."""
    told = parts.trail(user, practice)
    if not told["adoptions"]:
        return told
    numbers = queries.by_county(practice)
    here = f"{reverse('adoption-list')}?practice={practice.slug}&county="
    counties = County.objects.filter(country="HU")
    return told | {
        "adoption_tiles": tile_map([(one, numbers.get(one.pk, 0), f"{here}{one.ksh_code}") for one in counties])
    }
