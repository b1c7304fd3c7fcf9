"""Pages of who organises an event: the list of those who registered, and how registration goes."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.views import FilteredList, add_errors

from .. import rules
from ..actions import attendance, certifying, organising, registering
from ..columns import COLUMNS
from ..filters import RegistrationFilter
from ..forms_desk import AttendanceForm, EnterForm, InviteForm, MessageForm, SetupForm
from ..inlines import REGISTRATION
from ..models.registration import Registration
from ..models.setup import setup_of
from ..queries.figures import figures_of
from ..queries.seats import seats_of
from ..queries.waiting import in_line, places
from .finding import find


class RegistrationList(FilteredList):
    """Who registered for one event, who waits and who cancelled."""

    model = Registration
    filterset_class = RegistrationFilter
    template_name = "events/registration/list.html"
    page_size = 100
    columns = COLUMNS

    @cached_property
    def event(self):
        found = find(self.request, self.kwargs["slug"])
        grant(rules.may_list(self.request.user, found))
        return found

    @cached_property
    def numbers(self) -> dict[int, int]:
        return places(self.event)

    def rows(self):
        rows = super().rows().filter(event=self.event).select_related("institution", "county")
        return in_line(rows, self.numbers)

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            event=self.event,
            may_organise=rules.may_organise(self.request.user, self.event),
            reserved=seats_of(self.event, timezone.now()).reserved if setup_of(self.event).reserved_seats else 0,
            figures=figures_of(self.event),
            is_over=self.event.over_at is not None and self.event.over_at <= timezone.now(),
            setup=setup_of(self.event),
            **kwargs,
        )

    def dress(self, rows):
        """Gives each who waits their place in the list."""
        for one in rows:
            one.number = self.numbers.get(one.pk)


def organised(request, slug):
    """The event, for whoever organises it. Raises NotGranted."""
    event = find(request, slug)
    grant(rules.may_organise(request.user, event))
    return event


def small_form(request, event, form, act, title, done, **more):
    """A page with one small form of the desk: what the action finds wrong comes back in it."""
    if request.method == "POST" and form.is_valid():
        try:
            told = act(form.cleaned_data)
            messages.success(request, told or done)
            return redirect("registration-list", event.slug)
        except ValidationError as error:
            add_errors(form, error)
        except Conflict as conflict:
            form.add_error(None, str(conflict))
            if conflict.present is not None and "revision" in form.fields:
                form.data = form.data.copy()
                form.data[form.add_prefix("revision")] = conflict.present.revision
        except Refused as refused:
            form.add_error(None, str(refused))
    return render(request, "events/registration/step.html", {"form": form, "event": event, "title": title, **more})


@require_http_methods(["GET", "HEAD", "POST"])
def registration_setup(request, slug):
    """How registration for an event goes: seats, order, moments, mails."""
    event = organised(request, slug)
    form = SetupForm(request.POST or None, instance=setup_of(event))

    def act(data):
        organising.set_up(event, by=request.user, **data)

    sections = [(kind, kind.of(event)) for kind in REGISTRATION.kinds.values()]
    more = {"sections": sections, "record": event, "noun": "registration"}
    return small_form(
        request, event, form, act, _("A jelentkezés rendje"), _("Elmentettük a jelentkezés rendjét."), **more
    )


@require_http_methods(["GET", "HEAD", "POST"])
def registration_enter(request, slug):
    """An organiser registers somebody, also without an e-mail address."""
    event = organised(request, slug)
    form = EnterForm(request.POST or None, event=event)

    def act(data):
        key = data.pop("uuid")
        one, _is_new = registering.register(event, by=request.user, uuid=key, **form.facts(data))
        told = _("Felvettük: %(name)s. Kódja a belépéshez: %(code)s. Állapota: %(state)s.")
        return told % {"name": one.name, "code": one.code, "state": one.get_state_display()}

    return small_form(request, event, form, act, _("Jelentkező felvétele"), "")


@require_http_methods(["GET", "HEAD", "POST"])
def registration_message(request, slug):
    """An organiser writes to all or some of those who registered."""
    event = organised(request, slug)
    form = MessageForm(request.POST or None)

    def act(data):
        message, _is_new = organising.write_to(event, by=request.user, **data)
        return _("%(n)s címzettnek küldjük; amíg el nem megy, a kimenő levelek között megállítható.") % {
            "n": message.number
        }

    return small_form(request, event, form, act, _("Levél a jelentkezőknek"), "")


@require_http_methods(["GET", "HEAD", "POST"])
def registration_invite(request, slug):
    """An organiser invites a list of addresses; below it who was invited, and what became of it."""
    event = organised(request, slug)
    form = InviteForm(request.POST or None)

    def act(data):
        number = organising.invite(event, by=request.user, **data)
        return _("%(n)s címre megy meghívó.") % {"n": number}

    return small_form(
        request, event, form, act, _("Meghívás"), "", invitations=event.invitations.select_related("invited_by")
    )


@require_http_methods(["GET", "HEAD", "POST"])
def registration_attendance(request, slug):
    """Who was there, pasted from a list or from the file of an online meeting."""
    event = find(request, slug)
    grant(rules.may_list(request.user, event))
    form = AttendanceForm(request.POST or None)

    def act(data):
        number, strange = attendance.attend_all(event, by=request.user, **data)
        told = _("%(n)s ember volt ott.") % {"n": number}
        return f"{told} {_('Nem ismertük fel: %s') % '; '.join(strange[:20])}" if strange else told

    return small_form(request, event, form, act, _("Jelenlét listából"), "")


@require_POST
def registration_certify(request, slug):
    """Certificates for everybody who was there."""
    event = organised(request, slug)
    try:
        number = certifying.certify_all(event, by=request.user)
        messages.success(request, _("%(n)s résztvevőnek van igazolása.") % {"n": number})
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("registration-list", slug)
