"""Forms about oneself."""

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from institutions.once.forms import SentOnce, revision_field

from ..models.mentor import Mentor


class ProfileForm(SentOnce, forms.ModelForm):
    """One's own name and language, and whether the daily digest is wanted."""

    class Meta:
        model = get_user_model()
        fields = ["name", "language", "daily_digest"]
        widgets = {"name": forms.TextInput(attrs={"autocomplete": "name"}), "language": forms.RadioSelect}
        labels = {"daily_digest": _("Kérek napi levelet.")}
        help_texts = {
            "daily_digest": _(
                "Reggel fél hét után, naponta legfeljebb egyet, és csak ha van miről: visszaküldött látogatás, "
                "esedékes vállalás, akit ideje keresni, aláírásra váró levél, döntés a javaslatáról."
            )
        }


class CardForm(forms.ModelForm):
    """One's own public card."""

    backgrounds = forms.MultipleChoiceField(
        label=_("Szakterület"), choices=Mentor.Background, required=False, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Mentor
        fields = ["consent_public", "about", "backgrounds", "phone", "email"]
        widgets = {
            "phone": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
        }
        labels = {"consent_public": _("Hozzájárulok a nyilvános megjelenéshez.")}
        help_texts = {
            "consent_public": _(
                "Ha bejelöli, a neve, a megyéje és az itt megadott adatok bárki számára olvashatók: a mentoré a "
                "mentorok névsorában, és a megye, a települések, az intézmények és a jó gyakorlatok oldalán is az, kit "
                "lehet keresni. Ha a jelölést leveszi, azonnal eltűnnek onnan."
            ),
            "about": _("Két-három mondat: mivel fordulhatnak Önhöz?"),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # A card comes into being with its first saving: until then nothing was read.
        self.fields["revision"] = revision_field()
        self.initial["revision"] = self.instance.revision if self.instance.pk else 0
