"""The field that chooses a party: an institution, a community, a municipality or a civil body."""

import re

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.naming import Found, Source, meant
from institutions.base.reading import readings
from institutions.base.text import plain_text
from institutions.base.text_fields import LineInput
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

from ..actions import party
from ..models.party import Party

OFFICE = re.compile(r"[\s(–]+([öo]n(k(o(r(m\w*)?)?)?)?|muni(c\w*)?)\)?$", re.IGNORECASE)
"""The word for a municipality behind a settlement's name, as people write it or begin to write it."""


def party_sources(user) -> list[Source]:
    """Who could be meant, a party yet or not: municipalities, institutions and communities that the person may see, and
    civil bodies that were a party before.
    """
    kind = Party.Kind
    return [
        Source(Settlement.objects.still_existing(), kind.MUNICIPALITY.label, title=OFFICE),
        Source(Institution.objects.visible_to(user), kind.INSTITUTION.label),
        Source(Community.objects.visible_to(user), kind.COMMUNITY.label),
        Source(Party.objects.civil_bodies(), kind.CIVIL.label),
    ]


class PartyField(NamedField):
    """One of the known parties by its text. With `is_new` the text is a civil body that nobody has entered yet, with
    its settlement in brackets. The form hands the person over as `user`.
    """

    user = None
    is_new = False
    default_error_messages = {
        "unknown": _(
            "„%(text)s” nincs a listában. Válasszon a felkínáltak közül, vagy jelölje, hogy új civil szervezet."
        ),
        "place": _("Új civil szervezetet így írjon be: név (település)."),
    }

    def __init__(self, **kwargs):
        super().__init__(options="party-options", validators=[plain_text], **kwargs)

    def sources(self):
        return party_sources(self.user)

    def value_of(self, found):
        if isinstance(found.row, Party):
            return found.row
        kinds = {Institution: Party.Kind.INSTITUTION, Community: Party.Kind.COMMUNITY}
        if kind := kinds.get(type(found.row)):
            return party(kind, subject=found.row)
        return party(Party.Kind.MUNICIPALITY, settlement=found.row)

    def found_of(self, value):
        kinds = {source.kind: source for source in self.sources()}
        source = kinds[Party.Kind(value.kind).label]
        row = value if value.kind == Party.Kind.CIVIL else value.subject or value.settlement
        rows = source.rows.model.objects.filter(pk=row.pk)
        return next((Found(source, row) for row in rows.with_telling()), None)

    def clean(self, value):
        if not self.is_new:
            return super().clean(value)
        text = LineInput.clean(self, value)
        return self.new(text) if text else None

    def new(self, text: str) -> Party:
        """A civil body of this name and settlement. Raises ValidationError where they are not to be read."""
        for one in readings(text)[1:]:
            places = meant([Source(Settlement.objects.still_existing())], _place_in(one.parts))
            if len(places) == 1 and len(one.name) <= 200:
                return party(Party.Kind.CIVIL, settlement=places[0].row, name=one.name)
        raise forms.ValidationError(self.error_messages["place"], code="place")


def _place_in(parts: tuple[str, ...]) -> str:
    """A settlement out of what stands in the brackets: its name, and its county where that is needed too."""
    return f"{parts[0]} ({', '.join(parts[1:])})" if parts[1:] else parts[0]
