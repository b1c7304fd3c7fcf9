"""The forms of editors and of the county's team."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.week.models.campaign import Campaign, Theme
from institutions.base.text import plain_text
from institutions.base.text_fields import EmailInput, LinesInput
from institutions.once.forms import Keyed, SentOnce

DECISIONS = [("accept", _("Elfogadom")), ("ask", _("Visszakérdezek")), ("decline", _("Elutasítom"))]
DAYS = ("starts_on", "ends_on", "joins_from", "joins_until")


class CampaignForm(SentOnce, forms.ModelForm):
    """A year's days, motto, themes and texts, and what was published of its numbers."""

    themes = forms.MultipleChoiceField(
        label=_("Az év témái"), choices=Theme, required=False, widget=forms.CheckboxSelectMultiple
    )
    file = forms.FileField(label=_("Letölthető felhívás"), required=False, help_text=_("PDF vagy más dokumentum."))

    class Meta:
        model = Campaign
        fields = ["year", "language", "motto", *DAYS, "about", "themes"]
        fields += ["told_joiners", "told_programmes", "told_settlements"]
        widgets = {name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d") for name in DAYS}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)


class DecideForm(forms.Form):
    """What is decided about a programme, as it was read."""

    decision = forms.ChoiceField(
        label=_("Döntés"),
        choices=[("accept", _("Elfogadom")), ("ask", _("Visszakérdezek")), ("decline", _("Elutasítom"))],
    )
    reason = LinesInput(label=_("Indok"), max_length=1000, required=False, validators=[plain_text])
    revision = forms.IntegerField(min_value=1, max_value=2**31 - 1, required=False, widget=forms.HiddenInput)


class BringForm(Keyed, forms.Form):
    """Whom a mentor joins, and where the link goes."""

    email = EmailInput(label=_("Hová küldjük a hivatkozást?"))
