"""The form of an institution."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..models.institution import Institution
from .fields import SettlementField
from .own_county import InOwnCounty


class InstitutionForm(InOwnCounty):
    """Everything about an institution but its contacts."""

    settlement = SettlementField()
    website = forms.URLField(label=_("Honlap"), required=False, assume_scheme="https")

    class Meta:
        model = Institution
        fields = ["name", "kind", "settlement", "maintainer", "address", "website", "about", "status"]
