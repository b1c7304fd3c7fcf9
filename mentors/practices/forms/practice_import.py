"""The form that takes a table of collected practices."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..models.practice_facts import CostBand


class PracticeImportForm(forms.Form):
    """The file, and what the sheet does not ask."""

    file = forms.FileField(
        label=_("A táblázat"),
        help_text=_("XLSX vagy CSV (UTF-8 vagy Windows-1250; pontosvesszővel vagy vesszővel), legfeljebb 500 sor."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"}),
    )
    cost_band = forms.ChoiceField(
        label=_("Költség egy évben"),
        choices=CostBand,
        initial=CostBand.LOW,
        help_text=_("A gyűjtőlap nem kérdezi: ez kerül mindegyik piszkozatba, utána egyenként javítható."),
    )
