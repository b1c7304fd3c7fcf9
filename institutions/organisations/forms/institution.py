"""The form of an institution, and the field that chooses one."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.places.forms import SettlementField

from ..models.institution import Institution
from .own_county import InOwnCounty


class InstitutionField(NamedField):
    """An institution that is at work."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Intézmény"))
        working = Institution.objects.filter(status=Institution.Status.ACTIVE)
        super().__init__(queryset=working, options="institution-options", **kwargs)


class InstitutionForm(InOwnCounty):
    """Everything about an institution but its contacts."""

    settlement = SettlementField()
    website = forms.URLField(label=_("Honlap"), required=False, assume_scheme="https")

    class Meta:
        model = Institution
        fields = ["name", "kind", "settlement", "maintainer", "address", "website", "about", "status"]
