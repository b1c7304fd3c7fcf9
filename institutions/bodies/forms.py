"""The field that chooses a body, and the form of one under a name of its own."""

import re

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.naming import Found, Source
from institutions.base.text import plain_text
from institutions.communities.models.community import Community
from institutions.once.forms import SentOnce
from institutions.organisations.models.institution import Institution
from institutions.places.forms import SettlementField
from institutions.places.models.settlement import Settlement

from .actions import the_body
from .models import Body

OFFICE = re.compile(r"[\s(–]+([öo]n(k(o(r(m\w*)?)?)?)?|muni(c\w*)?)\)?$", re.IGNORECASE)
"""The word for a municipality behind a settlement's name, as people write it or begin to write it."""
OWN_KINDS = [(code, label) for code, label in Body.Kind.choices if code not in Body.LINKED]


def body_sources(user) -> list[Source]:
    """Who could be meant, a body yet or not: municipalities, institutions and communities that the person may see, and
    those of their own name.
    """
    kind = Body.Kind
    return [
        Source(Settlement.objects.still_existing(), kind.MUNICIPALITY.label, title=OFFICE),
        Source(Institution.objects.visible_to(user), kind.INSTITUTION.label),
        Source(Community.objects.visible_to(user), kind.COMMUNITY.label),
        Source(Body.objects.of_own_name(), kind.CIVIL.label),
    ]


class BodyField(NamedField):
    """A body by its text. The form hands the person over as `user`; who is not entered yet comes back unsaved."""

    user = None

    def __init__(self, *, options="body-options", **kwargs):
        super().__init__(options=options, validators=[plain_text], **kwargs)

    def sources(self):
        return body_sources(self.user)

    def value_of(self, found):
        if isinstance(found.row, Body):
            return found.row
        kinds = {Institution: Body.Kind.INSTITUTION, Community: Body.Kind.COMMUNITY}
        if kind := kinds.get(type(found.row)):
            return the_body(kind, subject=found.row)
        return the_body(Body.Kind.MUNICIPALITY, settlement=found.row)

    def found_of(self, value):
        if not isinstance(value, Body):
            value = Body.objects.get(pk=value)
        kinds = {source.kind: source for source in self.sources()}
        source = kinds[(Body.Kind.CIVIL if value.own_name else Body.Kind(value.kind)).label]
        row = value if value.own_name else value.subject or value.settlement
        rows = source.rows.model.objects.filter(pk=row.pk)
        return next((Found(source, row) for row in rows.with_telling()), None)


class BodyForm(SentOnce, forms.ModelForm):
    """A body under a name of its own; the settlement is that of one at home."""

    own_name = Body._meta.get_field("own_name").formfield(required=True)
    settlement = SettlementField(required=False)
    website = forms.URLField(label=_("Honlap"), required=False, assume_scheme="https")

    class Meta:
        model = Body
        fields = ["own_name", "kind", "country", "settlement", "website"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = OWN_KINDS
