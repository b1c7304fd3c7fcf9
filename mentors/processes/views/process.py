"""Processes: the list of all that were begun."""

from institutions.base.exceptions import grant
from institutions.base.views import FilteredList
from mentors.people.models.period import today

from .. import rules
from ..columns import COLUMNS
from ..filters import ProcessFilter
from ..models import Process
from ..parts import add_words


class ProcessList(FilteredList):
    """Processes that have been begun, with where they stand."""

    model = Process
    filterset_class = ProcessFilter
    template_name = "mentors/process/list.html"
    columns = COLUMNS

    def rows(self):
        related = ("settlement__county", "consortium__county")
        grant(rules.may_read_somewhere(self.request.user))
        return super().rows().with_place().with_progress(today()).select_related(*related)

    def dress(self, rows):
        for row in rows:
            add_words(row)
