"""Before a visit is saved, the form names who will read each of its three parts."""

import html
import re

from mentors.models import Appointment, Representation, Supervision
from mentors.people.models.period import today
from mentors.visits.queries import contacts_of, readers_of, supervisors_of

from ... import make


def said(page) -> str:
    """What stands in the part „who will read it”, as text."""
    part = re.search(r"data-readers-body>(.*?)</section>", page.content.decode(), re.DOTALL)[1]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", part)).split())


def test_the_form_names_them(people, world, client_of):
    make.community(world.settlement, name="Senkié")
    text = said(client_of(people["mentor"]).get(f"/visits/new/?settlement={world.settlement.pk}"))
    assert "Borsod-Abaúj-Zemplén mentorai és koordinátora, valamint a hálózatvezető" in text
    assert "Padlás-kör – Kapcsos Kata; a többi közösségnek még nincs képviselője" in text
    assert "Ön és a szupervizora: Supervisor Személy" in text
    assert [name for name in ("Másmegyei", world.other_supervisor.name) if name in text] == []


def test_the_parts_of_a_place_name_them_too(people, world, client_of):
    answer = client_of(people["mentor"]).get(f"/visits/partners/?settlement={world.settlement.name}")
    assert 'data-part="readers"' in answer.content.decode()
    assert "Kapcsos Kata" in answer.content.decode()


def test_where_nobody_speaks_for_a_community_only_the_team_reads(people, world, client_of):
    Representation.objects.update(valid_until=today())
    text = said(client_of(people["mentor"]).get(f"/visits/new/?settlement={world.settlement.pk}"))
    assert "A közösségnek most csak a csapat: az itteni közösségeknek még nincs képviselőjük" in text


def test_they_are_those_of_today(people, world):
    mentor, community = people["mentor"], world.community
    assert supervisors_of(mentor) == ["Supervisor Személy"]
    assert contacts_of([community]) == [("Padlás-kör", ["Kapcsos Kata"])]
    Representation.objects.update(valid_until=today())
    Appointment.objects.filter(role="supervisor").update(valid_until=today())
    assert (supervisors_of(mentor), contacts_of([community])) == ([], [("Padlás-kör", [])])
    Appointment.objects.filter(role="supervisor").update(valid_until=None)
    Supervision.objects.update(valid_until=today())
    assert supervisors_of(mentor) == []


def test_without_a_place_they_are_those_of_every_county_of_the_mentor(people, client_of):
    make.appoint(people["mentor"], "mentor", make.ELSEWHERE)
    readers = readers_of(people["mentor"], None, [])
    assert readers.counties == ["Baranya", "Borsod-Abaúj-Zemplén"]
    assert "csak Ön: most nincs szupervizora" in said(client_of(people["mentor"]).get("/visits/new/"))


def test_the_schema_says_it(client_of):
    text = client_of(None).get("/api/schema/?format=json").content.decode()
    assert "Read by the author and their assigned supervisor alone" in text
    assert "Read by those who speak for the named communities" in text
