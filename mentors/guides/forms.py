"""The form of a guide."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.once.forms import SentOnce
from mentors.practices.forms.arranged import ArrangementField
from mentors.practices.models.practice_facts import Theme

from .models import Guide


class GuideField(NamedField):
    """A public guide by its title."""

    def __init__(self):
        super().__init__(label=_("Módszertani útmutató"), queryset=Guide.objects.public())


class GuideForm(SentOnce, forms.ModelForm):
    themes = forms.MultipleChoiceField(
        label=_("Témák"), choices=Theme, widget=forms.CheckboxSelectMultiple, required=False
    )
    file = forms.FileField(
        label=_("PDF"),
        required=False,
        help_text=_("Ha a böngészőben is olvasható, a szöveget alul írja be."),
        widget=forms.FileInput(attrs={"accept": "application/pdf"}),
        error_messages={"empty": _("Ez a fájl üres.")},
    )
    no_file = forms.BooleanField(label=_("A mostani PDF levétele"), required=False)
    arrangement = ArrangementField(required=False)

    class Meta:
        model = Guide
        fields = [
            *("name", "language", "authors", "reviewers", "year", "themes", "summary", "text"),
            *("file", "no_file", "arrangement", "is_public"),
        ]
        labels = {"name": _("Cím")}
        help_texts = {
            "authors": _("Vesszővel elválasztva."),
            "summary": _("Három mondat, amelyet bárki megért."),
            "text": _("Markdown: **kiemelés**, - felsorolás, [hivatkozás](https://…). Képet nem lehet beletenni."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["arrangement"] = self.instance.arrangement
        if not self.instance.file_id:
            del self.fields["no_file"]
        self.initial.pop("file", None)

    def _post_clean(self):
        """The file is taken in by the action."""
        file = self.cleaned_data.pop("file", None)
        super()._post_clean()
        self.cleaned_data["file"] = file
