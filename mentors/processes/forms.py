"""The form of one step of a process."""

from django import forms

from institutions.once.forms import revision_field
from institutions.organisations.forms.fields import DayInput

from .models import ProcessStep


class StepForm(forms.ModelForm):
    """Days and a note of one step, with the revision that was read; several of them stand on one page, each with the
    step's code as prefix.
    """

    revision = revision_field()

    class Meta:
        model = ProcessStep
        fields = ["planned_on", "started_on", "done_on", "note", "revision"]
        widgets = {name: DayInput() for name in ("planned_on", "started_on", "done_on")} | {
            "note": forms.Textarea({"rows": 2})
        }

    def _post_clean(self):
        """The action validates the row, under its lock."""

    def content(self) -> dict:
        return {name: self.cleaned_data[name] for name in self.Meta.fields}
