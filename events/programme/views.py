"""Pages of the programme: the released one for everybody, the working one for who writes it."""

import datetime

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from events.calendar.forms import CloneForm
from events.calendar.views import find
from events.publishing import gallery, rules
from events.publishing.models import Funding
from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.views import add_errors
from institutions.uploads.views import answer as answer_file

from . import actions as programme
from . import moving
from .forms import CopyDayForm, rows_of
from .models.session import EventMaterial
from .queries import clashes, days_of, released, working
from .reading import Choice, read


@require_safe
@login_not_required
def programme_detail(request, slug, number=None):
    """The released programme, the last one or the one of that number, and what was changed in it."""
    event = find(request, slug)
    version = released(event) if number is None else get_object_or_404(event.programme_versions, number=number)
    grant(version is not None)
    context = {
        "event": event,
        "version": version,
        **read(version.sessions, Choice.of(request.GET), mine=False),
        "versions": event.programme_versions.defer("content"),
        "fundings": Funding.objects.of_event(event),
        "is_last": number is None or number == released(event).number,
        "may_edit": rules.may_edit(request.user, event),
    }
    return render(request, "events/programme/detail.html", context)


@require_safe
@login_not_required
def programme_mine(request, slug):
    """Those sessions that the address names: somebody's own programme, to be kept, shared, printed."""
    event = find(request, slug)
    version = released(event)
    grant(version is not None)
    context = {"event": event, "is_last": True, "shared": f"{settings.SITE_URL}{request.get_full_path()}"}
    context |= read(version.sessions, Choice.of(request.GET), mine=True)
    return render(request, "events/programme/mine.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def programme_edit(request, slug):
    """One day's table of the working programme, with what clashes in it."""
    event = find(request, slug)
    grant(rules.may_edit(request.user, event))
    days = days_of(event)
    day = chosen_day(request.GET.get("day", ""), days)
    sessions = working(event)
    shown = [one for one in sessions if one.day == day]
    forms = rows_of(event, shown, day, request.POST if request.method == "POST" else None)
    if request.method == "POST" and saved(request, event, forms):
        return redirect(f"{reverse('programme-edit', args=[slug])}?day={day or 'none'}")
    found = clashes(event, sessions)
    context = {
        "event": event,
        "day": day,
        "days": [(one, sum(session.day == one for session in sessions)) for one in [*days, None]],
        "forms": forms,
        "clashes": found,
        "left_behind": moving.left_behind(event),
        "version": released(event),
        "copy": CopyDayForm(event=event, initial={"from_day": day.isoformat() if day else None}),
        "may_publish": rules.may_publish(request.user, event),
    }
    return render(request, "events/programme/edit.html", context)


def chosen_day(text: str, days: list[datetime.date]) -> datetime.date | None:
    """The day of the address, by default the first; „none” are the sessions whose day is not known."""
    if text == "none":
        return None
    return next((day for day in days if day.isoformat() == text), days[0])


def saved(request, event, forms) -> bool:
    """Whether the table was written; else its rows say why not, with everything that was typed."""
    used = [form for form in forms if form.has_changed()]
    # Each row says what is wrong with it, not the first one alone.
    if [form for form in used if not form.is_valid()]:
        return False
    try:
        programme.save_table(event, by=request.user, rows=[form.row() for form in used])
    except Conflict as conflict:
        form = used[conflict.row]
        form.add_error(None, str(conflict))
        if conflict.present is not None:
            form.present = conflict.present
            # Both texts have been seen now: sent again, this one holds.
            form.data = form.data.copy()
            form.data[form.add_prefix("revision")] = str(conflict.present.revision)
    except ValidationError as error:
        add_errors(used[error.row], error)
    except Refused as refused:
        used[getattr(refused, "row", 0)].add_error(None, str(refused))
    else:
        messages.success(request, _("Elmentettük a nap programját."))
        return True
    return False


@require_POST
def programme_copy_day(request, slug):
    """Copies a day's sessions to another day, without speakers."""
    event = find(request, slug)
    grant(rules.may_edit(request.user, event))
    form = CopyDayForm(request.POST, event=event)
    target = ""
    if form.is_valid():
        target = f"?day={form.cleaned_data['to_day']}"
        try:
            number = programme.copy_day(event, by=request.user, **form.chosen())
            told = ngettext("%(n)s programpontot másoltunk.", "%(n)s programpontot másoltunk.", number)
            messages.success(request, told % {"n": number})
        except (Refused, ValidationError) as refused:
            messages.error(request, " ".join(getattr(refused, "messages", [str(refused)])))
    else:
        messages.error(request, _("Válasszon két napot."))
    return redirect(f"{reverse('programme-edit', args=[slug])}{target}")


@require_POST
def programme_release(request, slug):
    """Shows the programme as it stands to everybody who reads the event."""
    event = find(request, slug)
    try:
        version, is_new = programme.release(event, by=request.user)
        told = _("Közreadtuk a program %(n)s. változatát.") if is_new else _("A %(n)s. változat óta nem változott.")
        messages.success(request, told % {"n": version.number})
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("programme-edit", slug)
    return redirect("programme-detail", slug)


@require_safe
@login_not_required
def event_material_file(request, slug, uuid, kind):
    """The file of a material of an event that the person may read."""
    event = find(request, slug)
    found = EventMaterial.objects.filter(event=event, uuid=uuid).select_related("upload").first()
    grant(found is not None and found.upload is not None)
    return answer_file(request, found.upload, kind)


@require_safe
@login_not_required
def event_picture(request, slug, uuid):
    """One picture of an event that the person may read, large, with the ways to the one before and the one after."""
    return gallery.show(request, find(request, slug), uuid, noun="event")


@require_http_methods(["GET", "HEAD", "POST"])
def event_clone(request, slug):
    """Where the next edition of an event is begun."""
    event = find(request, slug)
    grant(rules.may_draft_for(request.user, event.county_id))
    form = CloneForm(request.POST or None, event=event)
    if request.method == "POST" and form.is_valid():
        try:
            made, is_new = moving.clone(event, by=request.user, **form.cleaned_data)
            told = _("Elkészült az új alkalom tervezete. Nézze végig, mielőtt közzéteszi.")
            messages.success(request, told if is_new else _("Ezt a piszkozatot már elmentettük."))
            return redirect("event-desk", made.slug)
        except ValidationError as error:
            for told in error.messages:
                form.add_error("starts_on", told)
        except Conflict as conflict:
            form.add_error(None, str(conflict))
    title = _("Új alkalom ennek a mintájára")
    return render(request, "events/event/step.html", {"form": form, "event": event, "title": title})


@require_POST
def programme_take_along(request, slug):
    """Moves the sessions to the days to which their event was moved."""
    event = find(request, slug)
    try:
        number = moving.take_along(event, by=request.user)
        told = ngettext("%(n)s programpontot toltunk el.", "%(n)s programpontot toltunk el.", number)
        messages.success(request, told % {"n": number})
    except (Refused, ValidationError) as refused:
        messages.error(request, " ".join(getattr(refused, "messages", [str(refused)])))
    return redirect("programme-edit", slug)
