"""The form of „Nálunk is megy?”: what a place has. Everything may be left out; the address is the form."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import KeyOrNameField
from institutions.places.models.settlement import Settlement
from institutions.places.models.settlement_size import SettlementSize

from ..models.practice_facts import CostBand, Room
from ..models.practice_fitting import BELOW, Means, band_of

ANY = [("", _("nem számít"))]
MOST_MONEY = 10**12


class MoneyField(forms.CharField):
    """Forints a year; spaces and „Ft” may stand in it. The code of a band counts too. Answers the band's code."""

    default_error_messages = {"number": _("Számmal írja be, hány forint jut rá egy évben, például: 150000.")}

    def prepare_value(self, value):
        """A band that an address names stands in the field as the most forints that belong to it."""
        return str(BELOW.get(value, MOST_MONEY // 10)) if value in CostBand.values else value

    def clean(self, value):
        text = super().clean(value)
        if not text or text in CostBand.values:
            return text or None
        digits = "".join(text.casefold().removesuffix("ft").replace(".", "").split())
        if not (digits.isascii() and digits.isdigit() and len(digits) < len(str(MOST_MONEY))):
            raise ValidationError(self.error_messages["number"], code="number")
        return band_of(int(digits))


class FitForm(forms.Form):
    """A place and its means."""

    settlement = KeyOrNameField(
        label=_("Melyik településen?"),
        queryset=Settlement.objects.still_existing(),
        options="settlement-options",
        required=False,
        max_length=200,
    )
    size = forms.ChoiceField(
        label=_("Vagy mekkora településen?"), choices=[*ANY, *SettlementSize.choices], required=False
    )
    helpers = forms.IntegerField(label=_("Hány segítő van hozzá?"), required=False, min_value=0, max_value=1000)
    money = MoneyField(label=_("Hány forint jut rá egy évben?"), required=False, max_length=40)
    room = forms.ChoiceField(label=_("Milyen hely van hozzá?"), choices=[*ANY, *Room.choices], required=False)
    hours = forms.IntegerField(label=_("Hány óra jut rá egy héten?"), required=False, min_value=0, max_value=168)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("helpers", "hours", "money"):
            self.fields[name].widget.attrs["inputmode"] = "numeric"

    @property
    def place(self) -> Settlement | None:
        return self.cleaned_data.get("settlement")

    def means(self) -> Means:
        """What was said rightly; of a settlement its size counts, where that is known."""
        said = self.cleaned_data
        size = SettlementSize.of(self.place.population) if self.place else ""
        return Means(
            size=size or said.get("size") or None,
            helpers=said.get("helpers"),
            money=said.get("money"),
            room=said.get("room") or None,
            hours=said.get("hours"),
        )
