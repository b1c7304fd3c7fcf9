"""Form of an assignment: what a mentor is to look after, and since when."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.forms.fields import DayInput
from institutions.forms.sent_once import Keyed
from institutions.models import Community, Consortium, Settlement
from institutions.models.days import THINKABLE

from ..models.period import today
from .fields import BETWEEN, label_of

WHERE = {Community: "settlement__county", Settlement: "county", Consortium: "county"}


def assignable(county, text: str = ""):
    """Communities, settlements and consortia of the county by name (a community also as „name – settlement”)."""
    name, _dash, place = text.partition(BETWEEN)
    for model, where in WHERE.items():
        if place and model is not Community:
            continue
        rows = model.objects.filter(**{where: county}).matching(name)
        if place:
            rows = rows.filter(settlement__in=Settlement.objects.named(place).values("pk"))
        if model is Community:
            rows = rows.select_related("settlement")
        yield rows.by_closeness(name)


def name_of(subject) -> str:
    return label_of(subject) if isinstance(subject, Community) else subject.name


class AssignableField(forms.CharField):
    """A community, settlement or consortium of one county, by its name."""

    default_error_messages = {
        "unknown": _("„%(text)s” nevűt nem találunk a megyében. Válasszon a felkínáltak közül."),
        "ambiguous": _("Több is van: %(names)s. Válasszon egyet közülük."),
    }

    def __init__(self, *, county, **kwargs):
        super().__init__(max_length=420, **kwargs)
        self.county = county
        self.options_url = reverse("assignment-options", args=[county.ksh_code])

    def clean(self, value):
        text = super().clean(value)
        found = [one for rows in assignable(self.county, text) for one in rows[:6]]
        exact = [one for one in found if text.casefold() in (name_of(one).casefold(), one.name.casefold())]
        found = exact or found
        if len(found) == 1:
            return found[0]
        code = "ambiguous" if found else "unknown"
        names = "; ".join(name_of(one) for one in found[:5])
        raise forms.ValidationError(self.error_messages[code], code=code, params={"text": text, "names": names})


class AssignmentForm(Keyed, forms.Form):
    """What the mentor looks after, from a day on."""

    valid_from = forms.DateField(label=_("Ettől a naptól"), initial=today, widget=DayInput(), validators=THINKABLE)

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
