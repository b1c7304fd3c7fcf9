"""The form of an event."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import ToldApartField
from institutions.base.standing import Role, standing_of
from institutions.once.forms import SentOnce
from institutions.organisations.forms.fields import name_empty_choices
from institutions.places.models.county import County

from .models.event import Event

DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
TIME = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")


class EventForm(SentOnce, forms.ModelForm):
    """Everything that a person enters about an event; the choice of counties is that of the person."""

    class Meta:
        model = Event
        fields = [
            "name",
            "kind",
            "summary",
            "county",
            "starts_on",
            "ends_on",
            "precision",
            "start_time",
            "end_time",
            "time_zone",
            "mode",
            "venue",
            "city",
            "series",
            "edition",
            "description",
            "capacity",
            "participants",
            "conclusions",
            "impact",
            "funding",
        ]
        field_classes = {"series": ToldApartField}
        widgets = {"starts_on": DAY, "ends_on": DAY, "start_time": TIME, "end_time": TIME, "kind": forms.RadioSelect}
        help_texts = {
            "participants": _("Szám vagy szöveg, például „több mint 750”."),
            "description": _("Markdown használható: **kiemelés**, felsorolás, [hivatkozás](https://…)."),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        standing = standing_of(user)
        county = self.fields["county"]
        county.empty_label = _("az egész hálózaté")
        if not standing.holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR):
            county.queryset = County.objects.filter(pk__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
            county.required, county.empty_label = True, None
        self.fields["kind"].choices = Event.Kind.choices
        name_empty_choices(self)
