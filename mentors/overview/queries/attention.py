"""What is late in a county or in the country, as far as the person may read it: each number with its list."""

import datetime
from dataclasses import dataclass

from django.db.models import QuerySet

from institutions.bodies.models import Body
from institutions.places.models.county import County
from mentors.handovers.models.hand_over import HandOver
from mentors.partnerships.models.partnership import Partnership
from mentors.processes.models import Process
from mentors.proposals.models import Proposal


@dataclass(frozen=True)
class Late:
    """Records that are late, under a code, and the list that holds them."""

    code: str
    rows: QuerySet
    page: str
    params: dict[str, str]


def late_of(user, county: County | None, day: datetime.date) -> list[Late]:
    """Processes behind their plan, follow-ups that are over, proposals that wait, hand-overs with unsigned letters."""
    processes = Process.objects.visible_to(user).with_progress(day).filter(is_late=True)
    follow_ups = Partnership.objects.team_layer_for(user).overdue(day)
    proposals = Proposal.objects.visible_to(user).open()
    hand_overs = HandOver.objects.visible_to(user).unsigned()
    if county:
        processes = processes.with_place().filter(county=county.pk)
        follow_ups = follow_ups.of_parties(Body.objects.in_places(county=county))
        proposals = proposals.filter(institution__settlement__county=county)
        hand_overs = hand_overs.filter(county=county)
    return [
        Late("processes_late", processes, "process-list", {"late": "yes"}),
        Late("follow_ups_overdue", follow_ups, "partnership-list", {"due": "overdue"}),
        Late("proposals_open", proposals, "proposal-list", {"state": "open"}),
        Late("letters_unsigned", hand_overs, "hand-over-list", {"state": "unsigned"}),
    ]
