"""Form of an assignment: what a mentor is to look after, and since when."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.base.days import THINKABLE
from institutions.base.forms.naming import NamedField
from institutions.base.naming import Source
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.once.forms import Keyed
from institutions.organisations.forms.fields import DayInput
from institutions.places.models.settlement import Settlement

from ..models.period import today

WHERE = {Community: "settlement__county", Settlement: "county", Consortium: "county"}


def assignable(county) -> list[Source]:
    """Communities, settlements and consortia of the county."""
    return [Source(model.objects.filter(**{where: county}), model._meta.verbose_name) for model, where in WHERE.items()]


class AssignableField(NamedField):
    """A community, settlement or consortium of one county, by its name."""

    default_error_messages = {
        "unknown": _("„%(text)s” nevűt nem találunk a megyében. Válasszon a felkínáltak közül."),
    }

    def __init__(self, *, county, **kwargs):
        super().__init__(**kwargs)
        self.county = county
        self.options_url = reverse("assignment-options", args=[county.ksh_code])

    def sources(self):
        return assignable(self.county)


class AssignmentForm(Keyed, forms.Form):
    """What the mentor looks after, from a day on."""

    valid_from = forms.DateField(label=_("Mettől"), initial=today, widget=DayInput(), validators=THINKABLE)

    def __init__(self, *args, county, **kwargs):
        super().__init__(*args, **kwargs)
        hint = _("Kezdje el beírni a nevét, és válasszon a felkínáltak közül.")
        self.fields["subject"] = AssignableField(
            county=county, label=_("Közösség, település vagy konzorcium"), help_text=hint
        )
        self.order_fields(["subject", "valid_from"])

    def subject(self) -> dict:
        """What the action needs. Call when valid."""
        found = self.cleaned_data["subject"]
        return {found._meta.model_name: found}
