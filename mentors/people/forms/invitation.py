"""Forms of invitations: making one, accepting one."""

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import COUNTY_ROLES, Role, standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import LineInput
from institutions.communities.models.community import Community
from institutions.once.forms import SentOnce
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County

from .. import guard
from ..models.invitation import Invitation
from ..rules.qualification import may_answer_for
from .account import EMAIL_INPUT, PASSWORD_HINT
from .fields import SpokenForField


def counties_for(user):
    """The counties where the person may appoint somebody."""
    standing = standing_of(user)
    every = County.objects.filter(country="HU")
    if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
        return every
    return every.filter(pk__in=standing.counties_as(Role.COORDINATOR))


class CountyField(forms.ModelChoiceField):
    """A county where the person may appoint; the only one is chosen already."""

    def __init__(self, *, user, **kwargs):
        counties = counties_for(user)
        only = list(counties[:2])
        kwargs.setdefault("label", _("Megye"))
        initial = only[0] if len(only) == 1 else None
        super().__init__(queryset=counties, initial=initial, empty_label=_("Válasszon megyét"), **kwargs)


def reason_field() -> LineInput:
    """Why somebody becomes a mentor who has no qualification, for who may answer for that."""
    return LineInput(
        label=_("Miért lehet mentor képesítés nélkül?"),
        required=False,
        max_length=300,
        validators=[one_line],
        help_text=_("Csak akkor kell, ha még nem végezte el a mentorképzést; a naplóban megmarad."),
    )


class InvitationForm(SentOnce, forms.ModelForm):
    """Whom to invite; for a role with a county that county, for a contact what they speak for."""

    class Meta:
        model = Invitation
        fields = ["email", "name", "language"]
        widgets = {
            "email": forms.EmailInput(attrs=EMAIL_INPUT | {"autocomplete": "off"}),
            "language": forms.RadioSelect,
        }
        help_texts = {"name": _("Így szólítjuk meg a levélben; elfogadáskor átírhatja.")}

    def __init__(self, *args, user, role: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.role = role
        if role in COUNTY_ROLES:
            self.fields["county"] = CountyField(user=user)
        if role == Role.MENTOR and may_answer_for(user):
            self.fields["reason"] = reason_field()
        elif not role:
            hint = _("Kezdje el beírni a nevét, és válasszon a felkínáltak közül.")
            self.fields["spoken_for"] = SpokenForField(user=user, help_text=hint)

    def offer(self) -> dict:
        """What the action needs. Call when valid."""
        data = dict(self.cleaned_data)
        subject = data.pop("spoken_for", None)
        return data | {
            "role": self.role,
            "institution": subject if isinstance(subject, Institution) else None,
            "community": subject if isinstance(subject, Community) else None,
        }


class AcceptForm(forms.Form):
    """The name and the password of a new account."""

    name = LineInput(
        label=_("Név"),
        max_length=200,
        validators=get_user_model()._meta.get_field("name").validators,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    password = forms.CharField(
        label=_("Jelszó"),
        help_text=PASSWORD_HINT,
        max_length=200,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args, request=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.request = request

    def clean(self):
        guard.ask(self.request, "invitation")
        return super().clean()
