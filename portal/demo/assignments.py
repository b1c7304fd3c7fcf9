"""Who looks after what in the demo: the places of each mentor, and the communities there."""

from collections import defaultdict

from mentors.people.models.assignment import Assignment


def share_places(rng, workers, places) -> None:
    """Gives every mentor of today their places, some of the county's settlements nobody's: white spots are real."""
    by_county = defaultdict(list)
    for place in places:
        by_county[place.county_id].append(place)
    teams = defaultdict(list)
    for worker in workers:
        teams[worker.county.pk].append(worker)
    for county_id, team in teams.items():
        served = [place for place in by_county[county_id] if rng.random() < 0.92]
        rng.shuffle(served)
        for worker in team:
            worker.places = rng.sample(served, max(4, len(served) // 2))
        for number, place in enumerate(served):
            worker = team[number % len(team)]
            if place not in worker.places:
                worker.places.append(place)
    workers[0].places = lead_with(workers[0].places, by_county[workers[0].county.pk], "Abaújszántó", "Golop")


def lead_with(places, known, *names):
    """The same places, the named ones first: the demo's mentor works in Abaújszántó."""
    first = [place for name in names for place in known if place.name == name]
    return first + [place for place in places if place not in first]


def assign(workers, communities, stages) -> None:
    """Says who looks after what: the places of each mentor of today, and the mentored communities there."""
    rows = []
    taken: set[int] = set()
    for worker in workers:
        if worker.until:
            continue
        for place in worker.places[:8]:
            rows.append(Assignment(mentor=worker.user, settlement=place, valid_from=worker.since))
            for community in communities[place]:
                if community.pk not in taken and stages.get(community.pk) == "mentored":
                    taken.add(community.pk)
                    rows.append(Assignment(mentor=worker.user, community=community, valid_from=worker.since))
    Assignment.objects.bulk_create(rows, batch_size=2000)
