"""Counting what was done: the form, from the page and from a phone's queue, and the list."""

from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.negotiation import wants_json
from institutions.base.views import FilteredList, add_errors
from mentors.people.models.period import today
from mentors.visits.views import visit_answers as answers

from .. import rules
from ..actions import tally as tallies
from ..columns import TALLIES
from ..filters import TallyFilter
from ..forms import TallyForm
from ..models.study import Tally
from ..queries import asked_already, own_quotas, with_burden


class TallyList(FilteredList):
    """What was counted in the person's counties, the latest first."""

    model = Tally
    filterset_class = TallyFilter
    template_name = "mentors/tally/list.html"
    columns = TALLIES

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_read_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def rows(self):
        return super().rows().select_related("wave__study", "settlement", "institution__settlement", "mentor", "county")

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_tally=rules.may_tally_somewhere(self.request.user), **kwargs)


class TallyCreate(FormView):
    """Adds a count. Kept by the phone like a visit, and sent by the same queue, which is told as JSON."""

    form_class = TallyForm
    template_name = "mentors/tally/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_tally_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def as_json(self) -> bool:
        return wants_json(self.request)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"user": self.request.user}

    def get_initial(self):
        """`?quota=` begins with the wave and the place of one of the mentor's quotas."""
        begun = {"uuid": uuid4(), "date": today()}
        quota = next((one for one in self.quotas if str(one.pk) == self.request.GET.get("quota")), None)
        return begun | {name: getattr(quota, name) for name in ("wave", "settlement", "institution") if quota}

    @cached_property
    def quotas(self):
        return with_burden(own_quotas(self.request.user, today()), today())

    def get_context_data(self, **kwargs):
        return super().get_context_data(quotas=self.quotas, **kwargs)

    def post(self, request, *args, **kwargs):
        form = self.get_form()
        if reason := answers.not_taken(request):
            return self.not_taken(form, *reason)
        return self.form_valid(form) if form.is_valid() else self.form_invalid(form)

    def form_valid(self, form):
        said = form.cleaned_data | {"uuid": form.key or uuid4()}
        try:
            tally, is_new = tallies.count(by=self.request.user, **said)
        except ValidationError as error:
            add_errors(form, error)
            return self.form_invalid(form)
        except Conflict as conflict:
            return self.not_taken(form, "taken", str(conflict))
        except Refused as refused:
            return self.not_taken(form, "refused", str(refused))
        return self.stored(tally, is_new)

    def form_invalid(self, form):
        return answers.wrong(form) if self.as_json else super().form_invalid(form)

    def not_taken(self, form, code: str, message: str):
        if self.as_json:
            return answers.problem(code, message)
        form.add_error(None, message)
        form.data = form.data.copy()
        form.data["uuid"] = str(uuid4())
        return super().form_invalid(form)

    def stored(self, tally: Tally, is_new: bool):
        notes = notes_of(tally)
        if self.as_json:
            body = {
                "uuid": str(tally.uuid),
                "date": tally.date.isoformat(),
                "place": str(tally.place),
                "url": reverse("wave-detail", args=[tally.wave_id]),
                "notes": notes,
                "server_time": timezone.now().isoformat(),
            }
            return JsonResponse(body, status=201 if is_new else 200)
        for note in notes:
            messages.warning(self.request, note)
        messages.success(self.request, _("Felvettük: %(place)s, %(n)s.") % {"place": tally.place, "n": tally.count})
        return redirect("tally-create")


def notes_of(tally: Tally) -> list[str]:
    """What somebody should know who has counted there: more than was wanted, or asked by others this quarter too."""
    said = []
    if tally.is_above:
        said.append(_("Itt már a kvótánál több van: megtartottuk, és megjelöltük."))
    place = {"settlement": tally.settlement} if tally.settlement else {"institution": tally.institution}
    asked = asked_already(place, tally.date, but=tally.wave)
    if asked:
        names = ", ".join(str(one.wave) for one in asked)
        said.append(_("Itt ebben a negyedévben más felmérés is kérdezett: %(names)s.") % {"names": names})
    return said
