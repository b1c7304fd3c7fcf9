"""What concerns the demo's contact: a promise, a registration, what their house brings to Community Week."""

import datetime

from django.utils import timezone

from events.registration.models.registration import Registration, State
from events.week.models.campaign import Campaign
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme
from institutions.bodies.models import Body
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from mentors.people.models.user import User
from mentors.visits.models.promise import Promise
from mentors.visits.models.visit import Visit

from .content import texts

TEXTS = texts("corner")
SOON = datetime.timedelta(days=20)


def load(today: datetime.date, contact: User) -> None:
    """Fills the corner; nothing of it is drawn."""
    house = Institution.objects.select_related("settlement__county").get(representations__user=contact)
    community = Community.objects.get(representations__user=contact)
    promised(today, community)
    coming = Registration.objects.filter(event__starts_on__gt=today, state=State.CONFIRMED).order_by("-event", "pk")
    Registration.objects.filter(pk__in=coming.values("pk")[:1]).update(name=contact.name, email=contact.email)
    to_the_week(house, contact)


def promised(today: datetime.date, community: Community) -> None:
    """What the mentor undertook at the last visit that the community was part of."""
    visit = Visit.objects.counted().filter(communities=community).order_by("-date", "-pk").first()
    if visit is not None:
        facts = {"visit": visit, "settlement": visit.settlement, "county": visit.county, "community": community}
        Promise.objects.create(**facts, made_by="mentor", text=TEXTS["promise"], due_on=today + SOON)


def to_the_week(house: Institution, contact: User) -> None:
    """The house joined the coming year: one of its programmes is public, the other waits."""
    campaign, place = Campaign.objects.latest("year"), house.settlement
    body = Body.objects.filter(institution=house).first()
    where = {"settlement": place, "county": place.county}
    joiner = Joiner.objects.create(
        campaign=campaign,
        kind="institution",
        name=house.name,
        body=body,
        entered_by=contact,
        email=contact.email,
        **where,
    )
    now = timezone.now()
    Programme.objects.bulk_create(
        Programme(
            campaign=campaign,
            joiner=joiner,
            date=campaign.starts_on + datetime.timedelta(days=number),
            start_time=datetime.time(17),
            received_at=now,
            accepted_at=now if one["state"] == "accepted" else None,
            **one,
            **where,
        )
        for number, one in enumerate(TEXTS["programmes"], 1)
    )
