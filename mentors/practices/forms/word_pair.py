"""The form of a word pair; what is typed loses its accents and capitals, as the index has them."""

from django import forms

from institutions.once.forms import SentOnce

from ..hungarian import fold
from ..models.word_pair import WordPair


class WordPairForm(SentOnce, forms.ModelForm):
    class Meta:
        model = WordPair
        fields = ["typed", "meant"]

    def clean_typed(self):
        return fold(self.cleaned_data["typed"].strip())

    def clean_meant(self):
        return fold(self.cleaned_data["meant"].strip())
