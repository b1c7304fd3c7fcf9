"""The supervision layer: the notes of the mentors assigned to a supervisor, and a mentor's own."""

from django.views.generic import DetailView

from institutions.base.exceptions import grant
from institutions.base.standing import Role, standing_of
from institutions.base.views import FilteredList

from ..columns import SUPERVISION
from ..filters.supervision import SupervisionFilter
from ..models.supervision_note import SupervisionNote


def readable(user):
    """The notes that the person reads. Raises NotGranted to all but supervisors and mentors."""
    grant(standing_of(user).holds(Role.SUPERVISOR, Role.MENTOR))
    return SupervisionNote.objects.visible_to(user).select_related("visit__settlement", "visit__mentor")


class SupervisionList(FilteredList):
    model = SupervisionNote
    filterset_class = SupervisionFilter
    template_name = "mentors/supervision/list.html"
    columns = SUPERVISION

    def rows(self):
        return readable(self.request.user)


class SupervisionDetail(DetailView):
    template_name = "mentors/supervision/detail.html"
    slug_field, slug_url_kwarg = "visit__uuid", "uuid"
    context_object_name = "note"

    def get_queryset(self):
        return readable(self.request.user)
