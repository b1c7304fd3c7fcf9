"""Forms of appointments and links of a person who has an account."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import ToldApartField
from institutions.base.standing import COUNTY_ROLES, Role
from institutions.once.forms import Keyed
from institutions.organisations.models.institution import Institution

from ..models.appointment import Appointment
from ..models.period import today
from ..models.user import User
from ..rules import account as rules
from ..rules.qualification import may_answer_for
from .fields import SpokenForField
from .invitation import CountyField, reason_field


class AppointmentForm(Keyed, forms.Form):
    """A role, from a day on; a county for mentor and coordinator."""

    role = forms.ChoiceField(label=_("Szerep"), widget=forms.RadioSelect)
    valid_from = forms.DateField(
        label=_("Mettől"), initial=today, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = [
            (role, Role(role).label) for role in rules.appointable_roles(user) if role != rules.CONTACT
        ]
        if len(self.fields["role"].choices) == 1:
            self.fields["role"].initial = self.fields["role"].choices[0][0]
        self.fields["county"] = CountyField(
            user=user, required=False, help_text=_("Mentornak és megyei koordinátornak kell megadni.")
        )
        self.fields["county"].at_need = True
        if may_answer_for(user):
            self.fields["reason"] = reason_field()
        self.order_fields(["role", "county", "valid_from", "reason"])

    def clean(self):
        data = super().clean()
        if data.get("role") in COUNTY_ROLES:
            if not data.get("county") and "county" not in self.errors:
                self.add_error("county", _("Ehhez a szerephez megye is kell."))
        else:
            data["county"] = None
        return data


class RepresentationForm(Keyed, forms.Form):
    """What the person speaks for from today."""

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["spoken_for"] = SpokenForField(user=user)

    def subject(self) -> dict:
        """What the action needs. Call when valid."""
        found = self.cleaned_data["spoken_for"]
        return {"institution" if isinstance(found, Institution) else "community": found}


class SupervisionForm(Keyed, forms.Form):
    """The supervisor of a mentor from today."""

    supervisor = ToldApartField(label=_("Szupervizor"), queryset=User.objects.none())

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        serving = Appointment.objects.valid_today().filter(role=Role.SUPERVISOR)
        self.fields["supervisor"].queryset = User.objects.filter(pk__in=serving.values("user"), is_active=True)
