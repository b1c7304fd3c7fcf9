"""Form fields that choose a settlement."""

from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.naming import Found, Source
from institutions.base.reading import readings

from .models.settlement import Settlement


class SettlementField(NamedField):
    """A settlement of today's list."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Település"))
        super().__init__(queryset=Settlement.objects.still_existing(), options="settlement-options", **kwargs)


class PlaceInField(NamedField):
    """A settlement of today's list in some counties (ids); whose they are the form knows."""

    def __init__(self, *, counties: frozenset[int] = frozenset(), **kwargs):
        super().__init__(**kwargs)
        self.counties = counties

    def sources(self):
        return [Source(Settlement.objects.still_existing().filter(county__in=self.counties))]

    def looked_up(self, text):
        """By the question that is composed once, which answers nearly all that is typed."""
        name = readings(text)[0].name
        found = Settlement.objects.named_in(self.counties, name)
        found = [one for one in found if one.name == name] or found
        return [Found(Source(Settlement.objects.all()), found[0])] if len(found) == 1 else super().looked_up(text)
