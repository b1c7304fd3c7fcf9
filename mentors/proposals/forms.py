"""Forms of proposals: an institution's public fields as they are, to be corrected; and why one is declined."""

from copy import copy

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.text import plain_text, tidied
from institutions.base.text_fields import LinesInput
from institutions.organisations.models.institution import Institution

from .models import FIELDS, Proposal

WAS = "was_"


class ProposalForm(forms.ModelForm):
    """The public fields, filled with what stands on the page, over it with what the person has proposed already.

    What stood there when the form was opened goes along hidden: a field that the person left alone is no change, also
    where the team has corrected it meanwhile.
    """

    website = forms.URLField(label=_("Honlap"), required=False, assume_scheme="https")
    words = LinesInput(
        label=_("Üzenet a csapatnak"),
        help_text=_("Ami a döntéshez kell, például mióta igaz. Az oldalon nem jelenik meg."),
        required=False,
        max_length=Proposal._meta.get_field("words").max_length,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 3}),
    )

    class Meta:
        model = Institution
        fields = list(FIELDS)
        widgets = {"about": forms.Textarea({"rows": 8})}

    def __init__(self, *args, user, institution: Institution, mine: Proposal | None, initial=None, **kwargs):
        proposed = {name: one["after"] for name, one in mine.changes.items()} | {"words": mine.words} if mine else {}
        super().__init__(*args, instance=copy(institution), initial=(initial or {}) | proposed, **kwargs)
        for name in FIELDS:
            was = LinesInput(required=False, strip=False, widget=forms.HiddenInput, label=self.fields[name].label)
            self.fields[WAS + name] = was
            self.initial[WAS + name] = getattr(institution, name)

    def changed_fields(self) -> dict:
        """The values that differ from what stood on the page when the form was opened."""
        sent = {name: self.cleaned_data[name] for name in FIELDS}
        was = {name: self.cleaned_data[WAS + name] if WAS + name in self.data else None for name in FIELDS}
        return {name: value for name, value in sent.items() if was[name] is None or tidied(was[name]) != tidied(value)}


class DeclineForm(forms.Form):
    """Why a proposal is declined."""

    reason = LinesInput(
        label=_("Miért nem?"),
        help_text=_("A javaslattevő is olvassa."),
        max_length=Proposal._meta.get_field("state_note").max_length,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Írja meg, miért: a javaslattevő is olvassa.")},
    )
