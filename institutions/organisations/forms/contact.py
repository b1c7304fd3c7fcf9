"""The form of an institution's contact."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.insisting import MayInsist
from institutions.once.forms import SentOnce

from ..models.contact import Contact
from .fields import DayInput, past_day


class ContactForm(SentOnce, MayInsist, forms.ModelForm):
    """A person to call. Somebody without phone and e-mail is no contact."""

    consent_on = forms.DateField(
        label=_("A hozzájárulás napja"),
        required=False,
        widget=DayInput(),
        validators=[past_day],
        help_text=_("Az a nap, amikor beleegyezett, hogy az adatait itt őrizzük."),
    )

    class Meta:
        model = Contact
        fields = ["name", "position", "phone", "email", "consent_on"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not (cleaned.get("phone") or cleaned.get("email")):
            self.add_error("phone", _("Adjon meg telefonszámot vagy e-mail-címet."))
        return cleaned
