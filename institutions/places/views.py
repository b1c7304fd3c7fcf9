"""Pages of settlements; the official list makes them, nobody edits one."""

from institutions.base.views import FilteredList

from .columns import COLUMNS
from .filters.settlement import SettlementFilter
from .models.settlement import Settlement


class SettlementList(FilteredList):
    model = Settlement
    filterset_class = SettlementFilter
    template_name = "institutions/settlement/list.html"
    columns = COLUMNS

    def rows(self):
        return super().rows().select_related("county", "district")
