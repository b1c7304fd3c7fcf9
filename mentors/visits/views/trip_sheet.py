"""The trip sheet: what to take along on paper or offline, one block per place, each with the way to its form."""

from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.urls import reverse
from django.views.generic import DetailView

from institutions.base.qr import qr_path
from institutions.communities.models.community import Community
from institutions.organisations.models.contact import Contact
from mentors.people.models.period import today

from ..models.promise import Promise
from ..models.visit import Visit
from ..queries import Halt, halts_of, latest_at
from .trip import own

MOST_CONTACTS, MOST_PROMISES = 4, 8
PAGE, LINE, LETTERS = 105, 1.65, 60
"""What a page holds in lines of text, how many of them a line to write on takes, and the letters on one."""
FEWEST, MOST = 3, 12
"""Lines to write on below each place; the day stays one page."""


@dataclass
class Block:
    """One place on the sheet: whom to call, what was last there, what is promised, where the form is, if anywhere."""

    halt: Halt
    url: str = ""
    qr_side: int = 0
    qr_path: str = ""
    last: Visit | None = None
    promises: list[Promise] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    communities: list[Community] = field(default_factory=list)

    @property
    def length(self) -> float:
        """About how many lines of text it takes on paper: its heads, and two for whatever is listed."""
        listed = len(self.promises) + len(self.contacts) + len(self.communities)
        words = len(self.last.summary[:300]) + len(self.last.result[:200]) if self.last else 0
        return 7 + 2 * listed + 2 * bool(self.halt.question) + words / LETTERS


class TripSheet(DetailView):
    """A printable page of one's own trip; a plain GET with nothing from elsewhere, so that a phone can keep it."""

    template_name = "mentors/trip/sheet.html"

    def get_object(self, queryset=None):
        return own(self.request, self.kwargs["uuid"])

    def get_context_data(self, **kwargs):
        halts = halts_of([self.object], self.request.user)[self.object.pk]
        blocks = [self.block(halt) for halt in halts]
        fill_in(blocks, self.request.user)
        return super().get_context_data(blocks=blocks, lines=range(lines_for(blocks)), day=today(), **kwargs)

    def block(self, halt: Halt) -> Block:
        if not halt.may_log:
            return Block(halt)
        query = urlencode({"trip": self.object.uuid, "settlement": halt.settlement.pk})
        url = f"{reverse('visit-create')}?{query}"
        return Block(halt, url, *qr_path(self.request.build_absolute_uri(url)))


def lines_for(blocks: list[Block]) -> int:
    """How many lines to write on each place gets of what the page still holds."""
    left = PAGE - sum(block.length for block in blocks)
    return max(FEWEST, min(MOST, int(left / LINE / max(1, len(blocks)))))


def fill_in(blocks: list[Block], user) -> None:
    """What the person may read about the places, in one query each for all of them."""
    places = [block.halt.settlement.pk for block in blocks]
    visits = Visit.objects.team_layer_for(user).exclude(state=Visit.State.DRAFT).exclude(state=Visit.State.WITHDRAWN)
    last = {visit.settlement_id: visit for visit in latest_at(visits, places).select_related("mentor")}
    promises = Promise.objects.visible_to(user).open().filter(settlement__in=places).select_related("visit__mentor")
    contacts = Contact.objects.visible_to(user).filter(institution__settlement__in=places)
    communities = Community.objects.in_full_for(user).filter(settlement__in=places).order_by("sort_key", "pk")
    by_place = {
        "promises": _grouped(promises.order_by("due_on", "pk"), lambda one: one.settlement_id),
        "contacts": _grouped(
            contacts.select_related("institution").order_by("institution__sort_key", "pk"),
            lambda one: one.institution.settlement_id,
        ),
        "communities": _grouped(communities, lambda one: one.settlement_id),
    }
    for block in blocks:
        place = block.halt.settlement.pk
        block.last = last.get(place)
        block.promises = by_place["promises"][place][:MOST_PROMISES]
        block.contacts = by_place["contacts"][place][:MOST_CONTACTS]
        block.communities = by_place["communities"][place][:MOST_CONTACTS]


def _grouped(rows, key) -> dict[int, list]:
    found = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found
