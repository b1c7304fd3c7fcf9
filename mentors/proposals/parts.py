"""Proposals on the page of an institution, beside the review and in the digest."""

import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.digest import COUNTED, MONDAY, YESTERDAY, Line, Section, Urgency, section
from institutions.base.standing import Role, standing_of

from . import rules
from .models import Proposal

MOST = 20
FRESH = datetime.timedelta(days=30)
"""So long the page tells its contact what became of their last proposal; the list tells it for good."""


def of_institution(user, institution) -> dict:
    """What waits for a decision; for who speaks for the institution also what became of their own last one."""
    may_propose = rules.may_propose(user, institution)
    if not rules.may_read_some(user):
        return {"may_propose": may_propose}
    here = Proposal.objects.visible_to(user).filter(institution=institution).select_related("proposed_by")
    waiting = list(here.open().order_by("-proposed_at", "-pk")[:MOST])
    mine = [one for one in waiting if one.proposed_by_id == standing_of(user).user_id]
    decided = here.filter(proposed_by=user, decided_by__isnull=False, decided_at__gte=timezone.now() - FRESH)
    return {
        "may_propose": may_propose,
        "mine": mine[0] if mine else None,
        "others": [one for one in waiting if one not in mine],
        "last": decided.order_by("-decided_at", "-pk").first() if may_propose and not mine else None,
    }


def waiting_for(user) -> dict:
    """How many proposals wait for the person's decision."""
    return {"proposals": rules.to_decide(user).count()}


def proposed(user, day: datetime.date) -> list[Section]:
    """What contacts in the coordinator's counties proposed yesterday, and on Mondays all that waits."""
    counties = standing_of(user).counties_as(Role.COORDINATOR)
    rows = rules.to_decide(user).filter(institution__settlement__county__in=counties)
    if day.weekday() != MONDAY:
        rows = rows.filter(proposed_at__date=day - YESTERDAY)
    rows = rows.filter(proposed_at__date__lt=day).select_related("institution__settlement", "proposed_by")

    def line(proposal):
        text = f"{proposal.institution.name} ({proposal.institution.settlement.name})"
        return Line(text, reverse("proposal-detail", args=[proposal.pk]), proposal.proposed_by.name)

    return section(
        _("Javaslatok, amelyekről Ön dönt"),
        list(rows.order_by("proposed_at", "pk")[:COUNTED]),
        line,
        reverse("proposal-list"),
    )


def decided(user, day: datetime.date) -> list[Section]:
    """What became of the person's own proposals, with the reason where one was declined. Told to who sent it, whatever
    they are and also when they speak for the institution no more; not to others who speak for it, and not what one
    decided oneself.
    """
    own = Proposal.objects.visible_to(user).filter(proposed_by=user).to_tell(day)

    def line(proposal):
        text = f"{proposal.institution.name} ({proposal.institution.settlement.name})"
        accepted = _("elfogadva, az oldalon olvasható")
        declined = _("elutasítva: %(reason)s") % {"reason": proposal.state_note}
        hint = accepted if proposal.state == Proposal.State.ACCEPTED else declined
        return Line(text, reverse("proposal-detail", args=[proposal.pk]), hint)

    rows = own.select_related("institution__settlement").order_by("decided_at", "pk")
    path = reverse("proposal-list")
    return section(_("Ami a javaslatából lett"), list(rows[:COUNTED]), line, path, Urgency.NEWS)
