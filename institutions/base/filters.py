"""What every FilterSet of ours can do; page and endpoint of a noun use the same one."""

import datetime

import django_filters
from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from . import rules
from .days import THINKABLE
from .forms.naming import NamedField
from .named import NamedQuerySet
from .naming import searched

NOT_FILTERS = frozenset({"lang", "after", "before", "limit", "order"})
"""Parameters of a list's address that choose no rows."""


class ListFilter(django_filters.FilterSet):
    """A closed list of filters. `orders` names the orders a list may have, the first being the default one:
    each a tuple of columns ending with a unique one, as keyset pagination needs.
    """

    q = django_filters.CharFilter(label=_("Név"), method="filter_by_words", max_length=100)
    orders: dict[str, tuple[str, ...]] = {"name": ("sort_key", "id")}
    for_teams: frozenset[str] = frozenset()
    """Filters over what no public page says: they choose among the records of whoever reads it, and for everybody else
    they choose nothing and are no fields of the page.
    """

    def __init__(self, data=None, *args, **kwargs):
        super().__init__(data, *args, **kwargs)
        # Where the address chooses no rows, there is no form to make and to check.
        self.is_bound = self.is_bound and not NOT_FILTERS.issuperset(self.data)

    def filter_by_words(self, queryset, name, value):
        return searched(queryset, value) if isinstance(queryset, NamedQuerySet) else queryset.matching(value)

    def fields(self) -> list:
        """The form's fields that can choose something for the person; those that choose by words stand apart."""
        left_out = {"q"} if rules.reads_fieldwork_somewhere(self.request.user) else {"q"} | self.for_teams
        return [field for field in self.form if field.name not in left_out]

    def unknown(self) -> list[str]:
        """Parameters that neither filter nor page, e.g. a mistyped filter."""
        strange = set(self.data) - set(self.filters) - NOT_FILTERS
        return sorted(strange - _range_parts(self)) if strange else []

    def names_nothing(self) -> bool:
        """Whether some filter names a record that is not found, or may be one of several."""
        return any(isinstance(self.form.fields[name], NamedField) for name in self.form.errors)

    @property
    def order(self) -> tuple[str, ...] | None:
        """The columns of the order asked for, None where there is no such order."""
        name = self.data.get("order")
        return self.orders.get(name) if name else next(iter(self.orders.values()))

    def chosen(self) -> dict:
        """The values of the filters that choose something."""
        values = self.form.cleaned_data if self.is_bound else {}
        return {name: value for name, value in values.items() if value not in (None, "", [])}

    def active(self) -> list[tuple[str, str, str]]:
        """The filters in force: (name, label, value in words), for the chips above a list."""
        if not self.form.is_valid():
            return []
        chosen = []
        for name, field in self.form.fields.items():
            value = self.form.cleaned_data.get(name)
            if value not in (None, "", []) and not (hasattr(value, "exists") and not value):
                chosen.append((name, str(field.label), _in_words(field, value)))
        return chosen


class DatedListFilter(ListFilter):
    """A list that can be asked for a day: `on=2026-03-31` makes every counter in it that of the end of this day."""

    on = django_filters.DateFilter(
        label=_("Ezen a napon"),
        method="leave",
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        validators=THINKABLE,
    )

    def leave(self, queryset, name, value):
        return queryset

    @property
    def day(self) -> datetime.date:
        """The day asked for, by default today."""
        return (self.form.is_valid() and self.form.cleaned_data.get("on")) or timezone.localdate()


def _range_parts(filterset) -> set[str]:
    """Parameter names of filters that take two values, e.g. `date_after` and `date_before`."""
    widgets = ((name, field.widget) for name, field in filterset.form.fields.items())
    return {f"{name}_{suffix}" for name, widget in widgets for suffix in getattr(widget, "suffixes", ()) if suffix}


def _in_words(field, value) -> str:
    if isinstance(field, NamedField):
        return field.in_words(value)
    if isinstance(value, datetime.date):
        return date_format(value)
    labels = {str(code): str(label) for code, label in getattr(field, "choices", ()) or ()}
    values = value if isinstance(value, list | tuple) else [value]
    return ", ".join(labels.get(str(item), str(item)) for item in values)
