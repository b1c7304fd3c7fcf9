"""What pages and mails ask about adoptions."""

from django.db.models import Count

from institutions.base.standing import Role
from mentors.people.models.appointment import Appointment
from mentors.practices.models.practice import GoodPractice

from .models import Adoption


def hosts_of(practice: GoodPractice) -> list[str]:
    """The addresses of whom to ask: the practice's contact, and who collected it while in office, else a mentor of the
    county. No page shows them.
    """
    serving = Appointment.objects.valid_today().filter(role__in=(Role.MENTOR, Role.COORDINATOR))
    own = serving.filter(user=practice.collected_by_id or 0)
    there = serving.filter(county=practice.settlement.county_id).order_by("role", "pk")
    mentor = own.values_list("user__email", flat=True).first() or there.values_list("user__email", flat=True).last()
    return list(dict.fromkeys(filter(None, [practice.contact_email, mentor])))


def of_practice(practice) -> list[Adoption]:
    """The public ones of a practice, the latest first."""
    rows = Adoption.objects.public().filter(practice=practice.pk).select_related("settlement__county")
    return list(rows)


def by_county(practice) -> dict[int, int]:
    """How many public ones there are, by county id."""
    rows = Adoption.objects.public().filter(practice=practice.pk).order_by()
    return dict(rows.values_list("settlement__county").annotate(number=Count("pk")))
