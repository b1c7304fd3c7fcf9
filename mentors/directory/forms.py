"""The form of somebody of the directory, and the field that chooses one."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.naming import Source
from institutions.once.forms import SentOnce

from .models import Speaker


class SpeakerField(NamedField):
    """Somebody of the directory by name. The form hands the person over as `user`."""

    user = None

    def __init__(self, **kwargs):
        super().__init__(queryset=Speaker.objects.all(), options="speaker-options", **kwargs)

    def sources(self):
        return [Source(Speaker.objects.visible_to(self.user))]


class SpeakerForm(SentOnce, forms.ModelForm):
    """Everything that is said of somebody in their own language, with their picture."""

    file = forms.FileField(
        label=_("Új arckép"),
        required=False,
        help_text=_("JPEG, PNG vagy WebP; csak annak a hozzájárulásával, akit ábrázol."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        error_messages={"empty": _("Ez a fájl üres.")},
    )
    website = forms.URLField(label=_("Honlap"), required=False, assume_scheme="https")
    no_picture = forms.BooleanField(label=_("A mostani arckép levétele"), required=False)

    class Meta:
        model = Speaker
        fields = [
            "name",
            "sorted_as",
            "title",
            "affiliation",
            "country",
            "website",
            "language",
            "about",
            "consent_public",
        ]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance.picture_id:
            del self.fields["no_picture"]
