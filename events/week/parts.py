"""Community Week in the digest, on the pages of a county and a settlement, on dashboards and among the figures."""

import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.base.digest import COUNTED, Line, Section, section
from mentors.people.models.period import today

from . import queries, rules
from .models.campaign import Campaign
from .models.programme import Programme

MOST = 6


def waiting(user, day: datetime.date) -> list[Section]:
    """Programmes that wait for the person's decision; every day, for their joiners wait, too."""
    rows = rules.waiting_for(user).select_related("joiner", "campaign", "settlement")

    def line(programme):
        return Line(programme.title, programme.get_absolute_url(), f"{programme.joiner.name}, {programme.where}")

    title = _("Közösségek Hete: ellenőrzésre váró programok")
    return section(title, list(rows[:COUNTED]), line, reverse("week-review"))


def waiting_number(user) -> dict:
    """How many programmes wait for the person's decision."""
    return {"week_waiting": rules.waiting_for(user).count() if rules.may_check_some(user) else 0}


def latest() -> Campaign | None:
    """The year that is told about on other pages: the latest public one."""
    return Campaign.objects.public().order_by("-year").first()


def to_join() -> Campaign | None:
    """The year that can be joined today."""
    return Campaign.objects.open_on(today()).order_by("year").first()


def of_county(user, county) -> dict:
    """The figures of the latest year in the county, and what comes next there."""
    campaign = latest()
    if campaign is None:
        return {}
    rows = Programme.objects.public().filter(campaign=campaign, county=county, date__gte=today())
    return {
        "week": campaign,
        "week_numbers": queries.numbers(campaign, county)[:3],
        "week_programmes": rows.with_all()[:MOST],
        "week_list": queries.programmes_address(campaign, county=county.ksh_code),
    }


def of_settlement(user, settlement) -> dict:
    """The programmes of the latest year there."""
    campaign = latest()
    if campaign is None:
        return {}
    rows = Programme.objects.public().filter(campaign=campaign, settlement=settlement).with_all()
    address = queries.programmes_address(campaign, settlement=settlement.key)
    return {"week": campaign, "week_programmes": list(rows[:MOST]), "week_list": address}


def figures(county=None) -> dict:
    """The latest year and its figures, for dashboards and the page of public figures."""
    campaign = latest()
    return {"week": campaign, "week_numbers": queries.numbers(campaign, county) if campaign else []}
