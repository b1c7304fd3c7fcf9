"""Forms of what has a name: a second one of nearly the same name is made when the person insists."""

from django import forms
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from ..exceptions import MuchAlike


class MayInsist(forms.Form):
    """Has a box, shown once it is needed, that says: no, this is another one."""

    insist = forms.BooleanField(required=False, widget=forms.HiddenInput, label=_("Nem, ez egy másik"))

    def ask(self, alike: MuchAlike) -> None:
        """Puts the question at the name, with those it may be."""
        self.fields["insist"].widget = forms.CheckboxInput()
        candidates = [(address_of(one), one) for one in alike.candidates]
        self.fields["insist"].help_text = format_html_join(" · ", '<a href="{}">{}</a>', candidates)
        self._bound_fields_cache.pop("insist", None)
        self.add_error("name", f"{alike} {', '.join(str(one) for one in alike.candidates)}")
        self.add_error("insist", _("Ha nem az, jelölje be, és küldje el még egyszer."))


def address_of(record) -> str:
    """Where the record is shown; a contact on the page of its institution."""
    if institution := getattr(record, "institution_id", None):
        return reverse("institution-detail", args=[institution])
    return reverse(f"{record._meta.model_name}-detail", args=[record.pk])
