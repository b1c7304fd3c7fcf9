"""The form of a collection."""

from django import forms

from institutions.once.forms import SentOnce
from mentors.practices.forms.arranged import ArrangementField

from .models import Collection


class CollectionForm(SentOnce, forms.ModelForm):
    arrangement = ArrangementField(required=False)

    class Meta:
        model = Collection
        fields = ["name", "language", "about", "arrangement", "position", "is_public"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["arrangement"] = self.instance.arrangement
        self.fields["position"].required = False

    def clean_position(self):
        return self.cleaned_data["position"] or 0
