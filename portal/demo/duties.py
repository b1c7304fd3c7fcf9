"""Whom the demo's mentors must have visited, so that no community is mentored where nobody ever was."""

import random
from collections import Counter, defaultdict

from institutions.communities.models.community import Community


class Duties:
    """Visits owed to the communities that were ever offered help, spread over those of their county's mentors."""

    def __init__(self, rng: random.Random, today, workers, plan):
        self.rng = rng
        self.left = Counter(index for _day, index, _worker in plan)
        self.owed: dict[int, list[Community]] = defaultdict(list)
        teams = defaultdict(list)
        for index, worker in enumerate(workers):
            if worker.until is None:
                teams[worker.county.pk].append((index, {place.pk for place in worker.places}))
        offered = Community.objects.offered(today).select_related("settlement__county").order_by("pk")
        mentored = set(Community.objects.mentored(today).values_list("pk", flat=True))
        # The last ones are visited first: where there are few visits, at least whoever is mentored.
        for community in sorted(offered, key=lambda one: one.pk in mentored):
            team = teams[community.settlement.county_id]
            near = [index for index, places in team if community.settlement_id in places]
            # Whoever has the least to do; those who work in the place before the others.
            index = min(near or [index for index, _places in team], key=lambda one: len(self.owed[one]))
            self.owed[index].append(community)

    def of(self, index: int, counts: bool) -> Community | None:
        """The community to which the mentor's next visit is owed, if it is; only a visit that counts is one."""
        owed, left = self.owed[index], self.left[index]
        self.left[index] -= 1
        # Rather early than late: the last visits may be drafts or returned, and count for nothing.
        if not (owed and counts) or self.rng.random() >= 3 * len(owed) / left:
            return None
        return owed.pop()
