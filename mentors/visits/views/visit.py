"""Pages of visits: list and detail."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef
from django.views.decorators.http import require_safe
from django.views.generic import DetailView

from institutions.base.exceptions import grant
from institutions.base.naming import Source
from institutions.base.standing import Role, standing_of
from institutions.base.views import FilteredList
from institutions.communities.views.options import answer
from mentors.people.rules.team import reads_team_layer

from ..columns import VISITS
from ..filters.visit import VisitFilter, mentors
from ..forms.visit import ReturnForm
from ..models.burden import VisitBurden
from ..models.promise import Promise
from ..models.supervision_note import SupervisionNote
from ..models.visit import COUNTED, Visit
from ..queries import known_total, next_stop
from ..rules import visit as rules
from .visit_photos import WITH_PHOTOS, photos_on_page

WITH_PROMISES = {
    "promises_json": ArraySubquery(Promise.objects.filter(visit=OuterRef("pk")).order_by("due_on", "pk").as_json()),
    "kept_json": ArraySubquery(Promise.objects.filter(kept_links__visit=OuterRef("pk")).order_by("pk").as_json()),
}
"""Annotations of a visit: the promises made at it, and those that it found kept."""


def promises_of(visit: Visit) -> list[Promise]:
    """The promises made at a visit that was read with `WITH_PROMISES`, those due first."""
    return [Promise.from_json(row) for row in visit.promises_json]


class VisitList(FilteredList):
    """Visits as far as the person reads them; for contacts the community layer of their own."""

    model = Visit
    filterset_class = VisitFilter
    template_name = "mentors/visit/list.html"
    columns = VISITS
    count_cap = 1_000

    def rows(self):
        return super().rows().select_related("settlement", "mentor", "county")

    def count(self):
        """As many as the sums say, however many; where they do not know, counted up to the cap."""
        total = known_total(self.request.user, self.filter.chosen(), self.object_list, self.count_cap)
        return super().count() if total is None else (total, False)

    def dress(self, rows):
        """Gives each visit whether the person reads its team layer."""
        for visit in rows:
            visit.whole = reads_team_layer(self.request.user, visit.county_id)

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(
            may_log=rules.may_log_somewhere(user),
            reads_team=standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD),
            **kwargs,
        )


class VisitDetail(DetailView):
    """One visit: the team layer, or for contacts the community layer and no more."""

    template_name = "mentors/visit/detail.html"
    slug_field = slug_url_kwarg = "uuid"
    return_form = None
    photo_form = None

    def get_queryset(self):
        related = ("settlement", "county", "mentor", "consortium", "decided_by")
        visits = Visit.objects.visible_to(self.request.user).select_related(*related)
        heavy = Exists(VisitBurden.objects.filter(visit=OuterRef("pk")))
        return visits.annotate(**WITH_PROMISES, **WITH_PHOTOS, is_heavy=heavy)

    def get_context_data(self, **kwargs):
        user, visit = self.request.user, self.object
        if not reads_team_layer(user, visit.county_id):
            own = visit.communities.filter(pk__in=standing_of(user).communities).order_by("sort_key")
            promises = [one for one in promises_of(visit) if one.community_id in standing_of(user).communities]
            return super().get_context_data(whole=False, communities=own, promises=promises, **kwargs)
        saved = "saved" in self.request.GET and rules.is_author(user, visit)
        author, decides = rules.is_author(user, visit), rules.may_decide(user, visit)
        return super().get_context_data(
            whole=True,
            **visit.partners(),
            promises=promises_of(visit),
            kept=[Promise.from_json(row) for row in visit.kept_json],
            may_close=visit.state in COUNTED and standing_of(user).holds_in(visit.county_id, Role.MENTOR),
            **photos_on_page(user, visit, self.photo_form, author),
            supervision=SupervisionNote.objects.visible_to(user).filter(visit=visit).first() if author else None,
            is_heavy=author and visit.is_heavy,
            is_author=author,
            may_edit=author and visit.state in Visit.EDITABLE,
            may_decide=decides and visit.state == Visit.State.SUBMITTED,
            may_reopen=decides and visit.state == Visit.State.ACCEPTED,
            saved=saved,
            next_stop=next_stop(visit.trip, user, visit.settlement_id) if saved and visit.trip_id else None,
            return_form=self.return_form or ReturnForm(initial={"revision": visit.revision}),
            **kwargs,
        )


@require_safe
def visit_mentor_options(request):
    """Mentors in whose visits the person may look, for the list's filter."""
    grant(standing_of(request.user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD))
    return answer([Source(mentors(request))], request.GET.get("q", ""))
