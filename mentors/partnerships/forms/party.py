"""A party as one text: „name – settlement” of an institution, a community or a civil body, or a municipality."""

import re

from django import forms
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from institutions.base.text import plain_text
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement
from mentors.people.forms.fields import BETWEEN

from ..actions import party
from ..models.party import Party

MOST = 12
OFFICE = re.compile(r"\s+([öo]n(k(o(r(m\w*)?)?)?)?|muni(c\w*)?)$", re.IGNORECASE)
"""The word for a municipality behind a settlement's name, as people write it or begin to write it."""


def label_of(one: Party) -> str:
    """How a party is written in the field."""
    if one.kind == Party.Kind.MUNICIPALITY:
        return f"{one.settlement.name}{BETWEEN}{one.get_kind_display()}"
    return f"{one.name}{BETWEEN}{one.place.name}"


def known_parties(user, text: str, most: int = MOST) -> list[Party]:
    """Who could be meant, saved as a party or not: municipalities, institutions, communities that the person may see,
    and civil bodies that were a party before.
    """
    name, _dash, place = (part.strip() for part in text.partition(BETWEEN))
    offices = _municipalities(OFFICE.sub("", name), most)
    if place.casefold() == str(Party.Kind.MUNICIPALITY.label).casefold():
        return offices
    found = []
    for kind, model in ((Party.Kind.INSTITUTION, Institution), (Party.Kind.COMMUNITY, Community)):
        rows = _there(model.objects.visible_to(user).matching(name), place).by_closeness(name)
        found += [Party(kind=kind, **{kind: row}) for row in rows.select_related("settlement__county")[:most]]
    civil = _there(Party.objects.filter(kind=Party.Kind.CIVIL).matching(name), place)
    found += civil.select_related("settlement__county").order_by("civil_name", "pk")[:most]
    return found if place else [*offices, *found]


def _there(rows, place: str):
    return rows.filter(settlement__in=Settlement.objects.named(place).values("pk")) if place else rows


def _municipalities(name: str, most: int) -> list[Party]:
    rows = Settlement.objects.still_existing().matching(name).by_closeness(name).select_related("county")
    return [Party(kind=Party.Kind.MUNICIPALITY, settlement=row) for row in rows[:most]]


class PartyField(forms.CharField):
    """One of the known parties by its text, or by its name alone where there is only one of it. With `is_new` the text
    is a civil body that nobody has entered yet. The form hands the person over as `user`.
    """

    user = None
    is_new = False
    default_error_messages = {
        "unknown": _(
            "„%(text)s” nincs a listában. Válasszon a felkínáltak közül, vagy jelölje, hogy új civil szervezet."
        ),
        "ambiguous": _("„%(text)s” több is van: %(names)s. Válasszon egyet közülük."),
        "place": _("Új civil szervezetet így írjon be: név – település."),
    }

    def __init__(self, **kwargs):
        super().__init__(max_length=420, validators=[plain_text], **kwargs)
        self.options_url = reverse_lazy("party-options")

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        return self._new(text) if self.is_new else self._known(text)

    def _known(self, text: str) -> Party:
        found = known_parties(self.user, text, 6)
        wanted = text.strip().casefold()
        exact = [one for one in found if wanted in (label_of(one).casefold(), one.name.casefold())]
        found = exact or found
        if len(found) != 1:
            names = "; ".join(label_of(one) for one in found[:5])
            self._fail("ambiguous" if found else "unknown", text=text, names=names)
        one = found[0]
        return one if one.pk else party(one.kind, subject=one.subject, settlement=one.settlement)

    def _new(self, text: str) -> Party:
        name, _dash, place = (part.strip() for part in text.rpartition(BETWEEN))
        places = list(Settlement.objects.still_existing().named(place).select_related("county")[:2])
        if not name or len(name) > 200 or len(places) != 1:
            self._fail("place")
        return party(Party.Kind.CIVIL, settlement=places[0], name=name)

    def _fail(self, code: str, **params):
        raise forms.ValidationError(self.error_messages[code], code=code, params=params)
