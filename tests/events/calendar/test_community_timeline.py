"""Events of its village in the line of time of a community."""

import datetime

import pytest

from mentors.people.models.period import today

from ... import make

pytestmark = pytest.mark.django_db


def test_published_events_of_the_village_stand_in_it(people, world, client_of):
    here = {"state": "published", "city": world.settlement.name}
    shown = make.event(name="Falunap", **here)
    make.event(name="Piszkozat", city=world.settlement.name)
    make.event(name="Máshol", state="published", city="Idegenfalva")
    make.event(name="Külföldön", country="SK", **here)
    make.event(name="Valamikor", precision="year", **here)
    tomorrow = today() + datetime.timedelta(days=1)
    make.event(name="Majd", **here | {"starts_on": tomorrow, "ends_on": tomorrow})
    for who in ("mentor", "contact", "lead"):
        page = client_of(people[who]).get(f"/communities/{world.community.pk}/")
        found = [one for one in page.context["timeline"].entries if one.kind == "event"]
        assert [(one.title, one.date, one.path) for one in found] == [
            ("Falunap", shown.starts_on, f"/events/{shown.slug}/")
        ]
        assert "Falunap" in page.content.decode()
