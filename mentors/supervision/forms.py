"""Forms of supervision dates and of what was said there."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.text import plain_text
from institutions.base.text_fields import LinesInput
from institutions.once.forms import SentOnce, revision_field
from institutions.organisations.forms.fields import DayInput

from .models import SupervisionDate


class SupervisionDateForm(SentOnce, forms.ModelForm):
    """When, for how long, where, and for how many."""

    class Meta:
        model = SupervisionDate
        fields = ["day", "starts_at", "minutes", "place", "seats"]
        widgets = {"day": DayInput(), "starts_at": forms.TimeInput(format="%H:%M", attrs={"type": "time"})}
        help_texts = {
            "place": _("Például: Gönc, művelődési ház; vagy: telefonon."),
            "seats": _("Egyéni alkalomnál 1."),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)


class RecordForm(forms.Form):
    """What the one who writes notes of the talk."""

    text = LinesInput(
        label=_("Az Ön feljegyzése"),
        max_length=5000,
        required=False,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 6}),
        help_text=_("Ketten olvassák: a mentor és a szupervizor. Üresen elmentve törlődik."),
    )
    revision = revision_field()
