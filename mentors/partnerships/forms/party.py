"""The field that chooses a party of a partnership: a body of which we know where in the country it is."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.naming import Source, meant
from institutions.base.reading import readings
from institutions.base.text_fields import LineInput
from institutions.bodies.actions import the_body
from institutions.bodies.forms import BodyField, body_sources
from institutions.bodies.models import Body
from institutions.places.models.settlement import Settlement


def party_sources(user) -> list[Source]:
    """Who could be meant, a party yet or not."""
    *ours, others = body_sources(user)
    return [*ours, Source(others.rows.placed(), others.kind)]


class PartyField(BodyField):
    """One of the known parties by its text. With `is_new` the text is a civil body that nobody has entered yet, with
    its settlement in brackets.
    """

    is_new = False
    default_error_messages = {
        "unknown": _(
            "„%(text)s” nincs a listában. Válasszon a felkínáltak közül, vagy jelölje, hogy új civil szervezet."
        ),
        "place": _("Új civil szervezetet így írjon be: név (település)."),
    }

    def __init__(self, **kwargs):
        super().__init__(options="party-options", **kwargs)

    def sources(self):
        return party_sources(self.user)

    def clean(self, value):
        if not self.is_new:
            return super().clean(value)
        text = LineInput.clean(self, value)
        return self.new(text) if text else None

    def new(self, text: str) -> Body:
        """A civil body of this name and settlement. Raises ValidationError where they are not to be read."""
        for one in readings(text)[1:]:
            places = meant([Source(Settlement.objects.still_existing())], _place_in(one.parts))
            if len(places) == 1 and len(one.name) <= 200:
                return the_body(Body.Kind.CIVIL, settlement=places[0].row, name=one.name)
        raise forms.ValidationError(self.error_messages["place"], code="place")


def _place_in(parts: tuple[str, ...]) -> str:
    """A settlement out of what stands in the brackets: its name, and its county where that is needed too."""
    return f"{parts[0]} ({', '.join(parts[1:])})" if parts[1:] else parts[0]
