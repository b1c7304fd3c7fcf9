"""The form of a synonym; what is typed loses its accents and capitals, as the index has them."""

from django import forms

from institutions.once.forms import SentOnce

from ..hungarian import fold
from ..models.synonym import Synonym


class SynonymForm(SentOnce, forms.ModelForm):
    class Meta:
        model = Synonym
        fields = ["typed", "meant", "both_ways"]

    def clean_typed(self):
        return fold(self.cleaned_data["typed"].strip())

    def clean_meant(self):
        return fold(self.cleaned_data["meant"].strip())
