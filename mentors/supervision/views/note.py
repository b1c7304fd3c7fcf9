"""The layer of visits that is for supervision; visits marked as heavy; the hours."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, TemplateView

from institutions.base.exceptions import get_granted_or_404, grant
from institutions.base.small_counts import FEWEST
from institutions.base.views import FilteredList
from mentors.people.models.period import today
from mentors.visits.models.burden import VisitBurden
from mentors.visits.models.supervision_note import SupervisionNote
from mentors.visits.models.visit import Visit
from mentors.visits.rules.visit import is_author

from .. import actions, queries, rules
from ..columns import NOTES
from ..filters import SupervisionFilter
from ..models import SupervisionDate
from .date import with_own

FEW = 5


def readable(user):
    """The notes that the person reads. Raises NotGranted to all but supervisors and mentors."""
    grant(rules.may_read_somewhere(user))
    return SupervisionNote.objects.visible_to(user).select_related("visit__settlement", "visit__mentor")


class SupervisionList(FilteredList):
    """What mentors said to their supervisor beside a visit; on top the dates to come and the visits marked as heavy."""

    model = SupervisionNote
    filterset_class = SupervisionFilter
    template_name = "mentors/supervision/list.html"
    columns = NOTES

    def rows(self):
        return readable(self.request.user)

    def get_context_data(self, **kwargs):
        user, day = self.request.user, today()
        dates = SupervisionDate.objects.visible_to(user).coming(day).with_taken().select_related("supervisor")
        heavy = VisitBurden.objects.visible_to(user).select_related("visit__settlement", "visit__mentor")
        coming = list(dates.order_by("day", "starts_at", "pk")[:FEW])
        return super().get_context_data(
            dates=with_own(user, coming),
            heavy=heavy[:FEW],
            may_offer=rules.may_offer(user),
            **kwargs,
        )


class SupervisionDetail(DetailView):
    template_name = "mentors/supervision/detail.html"
    slug_field, slug_url_kwarg = "visit__uuid", "uuid"
    context_object_name = "note"

    def get_queryset(self):
        return readable(self.request.user)


@require_POST
def visit_burden(request, uuid):
    """Marks one's own visit as heavy, or takes the mark back."""
    visit = get_granted_or_404(Visit.objects.visible_to(request.user), request.user, is_author, uuid=uuid)
    is_heavy = request.POST.get("heavy") == "yes"
    actions.mark(visit, by=request.user, is_heavy=is_heavy)
    said = _("Megjelölte megterhelőként. Ön és a szupervizora látja, más senki.")
    messages.success(request, said if is_heavy else _("Levette a jelölést."))
    return redirect("visit-detail", visit.uuid)


class SupervisionHours(TemplateView):
    """Hours of supervision by quarter, in the whole country, without who or what of."""

    template_name = "mentors/supervision/hours.html"

    def get_context_data(self, **kwargs):
        grant(rules.may_read_hours(self.request.user))
        return super().get_context_data(quarters=queries.hours(), fewest=FEWEST, **kwargs)
