"""Forms of records that stand in a settlement: the person may choose one of their own counties only."""

from django import forms
from django.utils.translation import gettext as _

from institutions.base import rules
from institutions.base.forms.insisting import MayInsist
from institutions.once.forms import SentOnce


class InOwnCounty(SentOnce, MayInsist, forms.ModelForm):
    """Refuses a settlement of another county at the field, so that nothing typed is lost."""

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def may_choose(self, settlement) -> bool:
        return rules.may_write_in(self.user, settlement.county_id)

    def clean_settlement(self):
        settlement = self.cleaned_data["settlement"]
        if not self.may_choose(settlement):
            raise forms.ValidationError(_("Ez a település más megyében van: oda nem vehet fel és nem tehet át semmit."))
        return settlement
