"""Filters of counties."""

from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter

from ..models.county import County
from .fields import YesNoFilter


class CountyFilter(ListFilter):
    """By name, and whether the network has a team there."""

    in_network = YesNoFilter(label=_("Van mentorcsapata"), lookup_expr="exact")

    class Meta:
        model = County
        fields: list[str] = []
