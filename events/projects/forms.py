"""The form of a project, and of a funding."""

from django import forms

from events.calendar.forms import InTheirCounty, day_input
from events.publishing.models import Funding
from institutions.base.forms.naming import ToldApartField
from institutions.once.forms import SentOnce

from .models import Project


class ProjectForm(InTheirCounty, SentOnce, forms.ModelForm):
    """Everything that a person enters about a project in its own language; the rest are parts beside it."""

    class Meta:
        model = Project
        fields = [
            "name",
            "language",
            "summary",
            "county",
            "starts_on",
            "precision",
            "ends_on",
            "end_precision",
            "aim",
            "activities",
            "participants",
            "follow_up",
            "funding",
            "published_on",
        ]
        field_classes = {"funding": ToldApartField}
        widgets = {"starts_on": day_input(), "ends_on": day_input(), "published_on": day_input()}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.choose_county(user)


class FundingForm(SentOnce, forms.ModelForm):
    """A funding, with its statement in one language."""

    class Meta:
        model = Funding
        fields = ["name", "project_id", "fund", "emblem", "language", "statement", "until", "is_flagship"]
        widgets = {"until": day_input()}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
