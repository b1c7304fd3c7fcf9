"""Training in the digest, and on the page of a guide."""

import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from institutions.base.digest import COUNTED, Line, Section, section

from . import rules
from .models.course import Course
from .models.enrolment import Enrolment, EnrolmentState
from .models.run import RunModule


def waiting(user, day: datetime.date) -> list[Section]:
    """Applications that wait for the selection; every day, for who applied waits, too."""
    if not rules.may_select(user):
        return []
    rows = Enrolment.objects.filter(state=EnrolmentState.APPLIED).select_related("run__course").order_by("pk")

    def line(one):
        return Line(one.name, one.get_absolute_url(), f"{one.run.course.name}, {one.run.place}")

    address = f"{reverse('enrolment-list')}?state={EnrolmentState.APPLIED}"
    return section(_("Képzések: döntésre váró jelentkezések"), list(rows[:COUNTED]), line, address)


def unmarked(user, day: datetime.date) -> list[Section]:
    """Modules that were held and of which nobody wrote who was there: for the teachers of the run."""
    rows = RunModule.objects.filter(held_on__lt=day, marked_at=None, run__teachers__speaker__user=user.pk)
    rows = rows.select_related("module", "run").order_by("held_on", "pk")

    def line(one):
        page = reverse("run-mark", args=[one.run_id, one.uuid])
        return Line(one.module.name, page, f"{one.run.place}, {date_format(one.held_on)}")

    found = list(rows[:COUNTED])
    address = found[0].run.get_absolute_url() if found else ""
    return section(_("Képzések: hiányzó jelenléti ívek"), found, line, address)


def of_guide(user, guide) -> dict:
    """The courses that teach from it."""
    rows = Course.objects.visible_to(user).filter(guide_links__guide=guide)
    return {"courses": rows.prefetch_related("texts").order_by("sort_key", "pk")}
