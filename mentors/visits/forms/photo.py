"""The form of a photo: sent as it is without JavaScript, in chunks by `static/js/photos.js` with it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import LineInput

from ..models.visit_photo import MOST_BYTES, VisitPhoto


class PhotoForm(forms.Form):
    """A picture, with whose consent, and what it shows."""

    image = forms.FileField(
        label=_("Fénykép"),
        widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        error_messages={"required": _("Válasszon egy fényképet."), "empty": _("Ez a fájl üres.")},
    )
    consent = forms.ChoiceField(
        label=_("Hozzájárultak?"),
        choices=VisitPhoto.Consent,
        widget=forms.RadioSelect,
        error_messages={"required": _("Hozzájárulás nélkül nem tölthet fel fényképet.")},
    )
    caption = LineInput(label=_("Mi látszik rajta?"), max_length=200, required=False, validators=[one_line])

    def clean_image(self):
        image = self.cleaned_data["image"]
        if image.size > MOST_BYTES:
            raise forms.ValidationError(_("Legfeljebb %(n)s MB lehet.") % {"n": MOST_BYTES // 1_000_000})
        return image
