"""What is printed for the day: name badges, and the list for the door."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.calendar.views import find
from events.templatetags.event_dates import event_date
from institutions import pdf
from institutions.base.exceptions import grant
from institutions.base.languages import shown
from institutions.base.qr import qr_path

from .. import rules
from ..filters import RegistrationFilter
from ..models.registration import SEATED, Registration
from ..queries.waiting import BEHIND_ALL, in_line, places

MOST_BADGES, MOST_LINES = 300, 3000
"""A page waits for them."""


def chosen(request, event):
    """Those of the event's list that the filters choose, in the order asked for, else by name; without a filter of
    states who has a seat. Raises NotGranted.
    """
    grant(rules.may_list(request.user, event))
    rows = Registration.objects.visible_to(request.user).filter(event=event, forgotten_at=None)
    rows = in_line(rows, places(event))
    filters = RegistrationFilter(request.GET or None, queryset=rows, request=request)
    found = filters.qs
    if "state" not in filters.chosen():
        found = found.filter(state__in=SEATED)
    if filters.names_nothing():
        found = found.none()
    order = filters.order if request.GET.get("order") else None
    return found.order_by(*(order or filters.orders["name"])), filters


@require_safe
def registration_badges(request, slug):
    """A name badge for each of them, ten on a page, with the code that the door reads."""
    event = find(request, slug)
    rows, _filters = chosen(request, event)
    people = list(rows[: MOST_BADGES + 1])
    if not people or len(people) > MOST_BADGES:
        most = _("Egyszerre legfeljebb %(n)s névkitűző készül: szűrje a listát.") % {"n": MOST_BADGES}
        messages.warning(request, most if people else _("Senki sincs, akinek névkitűző kellene."))
        return redirect("registration-list", event.slug)
    name = shown(event).name
    data = {
        "title": _("Névkitűzők"),
        "lang": get_language(),
        "event": name,
        "day": event_date(event),
        "code_of": _("Belépőkód: "),
        "people": [badge(one) for one in people],
    }
    return pdf.answer(pdf.make("badges", data), f"{event.slug}-badges")


def badge(registration) -> dict[str, str]:
    side, path = qr_path(registration.code)
    image = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'
    return {"name": registration.name, "of": registration.organisation, "code": registration.code, "qr": image}


@require_safe
def registration_sheet(request, slug):
    """The list for the door on paper: a box to tick, name, institution, code."""
    event = find(request, slug)
    rows, filters = chosen(request, event)
    lines = list(rows[:MOST_LINES])
    context = {"event": event, "rows": lines, "chips": filters.active(), "most": MOST_LINES}
    context["is_line"] = any(one.line != BEHIND_ALL for one in lines)
    return render(request, "events/registration/sheet.html", context)
