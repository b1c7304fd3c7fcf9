"""Pages of promises: the list, and the buttons that close and reopen one."""

from django.contrib import messages
from django.http import QueryDict
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from institutions.base.exceptions import Refused, get_granted_or_404
from institutions.base.standing import Role, standing_of
from institutions.base.views import FilteredList
from mentors.people.models.period import today

from ..actions import promise as promises
from ..columns import PROMISES
from ..filters.promise import PromiseFilter
from ..models.promise import Promise
from ..rules import promise as rules


class PromiseList(FilteredList):
    """Promises as far as the person reads them, those due first."""

    model = Promise
    filterset_class = PromiseFilter
    template_name = "mentors/promise/list.html"
    columns = PROMISES

    def rows(self):
        return super().rows().select_related("settlement", "community", "visit__mentor")

    def get_context_data(self, **kwargs):
        standing = standing_of(self.request.user)
        return super().get_context_data(
            day=today(),
            own_counties=standing.counties_as(Role.MENTOR),
            reads_team=standing.holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD),
            **kwargs,
        )


@require_POST
def promise_keep(request, uuid):
    return _close(request, uuid, promises.keep, _("Megvalósult: %(text)s"))


@require_POST
def promise_drop(request, uuid):
    return _close(request, uuid, promises.drop, _("Elmaradt: %(text)s"))


@require_POST
def promise_reopen(request, uuid):
    return _close(request, uuid, promises.reopen, _("Újra nyitott: %(text)s"))


def _close(request, uuid, step, said: str):
    """Does the step and goes back to where the button was."""
    visible = Promise.objects.visible_to(request.user).select_related("visit")
    promise = get_granted_or_404(visible, request.user, rules.may_close, uuid=uuid)
    try:
        done = step(promise, by=request.user)
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _told(request, done, said % {"text": done.text}))
    if request.POST.get("next") == "today":
        return redirect("today")
    if request.POST.get("next") == "visit":
        return redirect("visit-detail", promise.visit.uuid)
    return redirect(f"{reverse('promise-list')}?{QueryDict(request.POST.get('filters', '')).urlencode()}")


def _told(request, promise: Promise, said: str) -> str:
    """The message; beside a closing the button that takes it back, for a thumb slips and the row may be gone."""
    if promise.state == Promise.State.OPEN:
        return said
    where = {name: request.POST.get(name, "") for name in ("next", "filters")}
    return render_to_string("mentors/promise/_closed.html", where | {"promise": promise, "said": said}, request)
