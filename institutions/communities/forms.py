"""The forms of a community: its own, and the one that notes a new stage."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base import rules
from institutions.organisations.forms.fields import DayInput, past_day
from institutions.organisations.forms.institution import InstitutionField
from institutions.organisations.forms.own_county import InOwnCounty
from institutions.places.forms import SettlementField

from .models.community import Community
from .models.community_stage import CommunityStage


class CommunityForm(InOwnCounty):
    """Everything about a community but its stages."""

    settlement = SettlementField()
    host = InstitutionField(label=_("Befogadó intézmény"), required=False)

    class Meta:
        model = Community
        fields = [
            "name",
            "settlement",
            "host",
            "is_informal",
            "about",
            "contact_name",
            "contact_phone",
            "contact_email",
            "rhythm_days",
            "consent_public",
        ]
        help_texts = {
            "about": _("Ez a nyilvános névjegyen is olvasható, ha a közösség hozzájárult."),
            "contact_name": _("A kapcsolattartó adatait csak a megye csapata látja, a nyilvánosság soha."),
            "rhythm_days": _("Hány naponta keresi őket a mentor, ahogy megbeszélték."),
        }

    def may_choose(self, settlement):
        return rules.may_keep_communities_in(self.user, settlement.county_id)


class CommunityCreateForm(CommunityForm):
    """A new community also says where it stands and since when."""

    stage = forms.ChoiceField(
        label=_("Hol tartunk velük?"), choices=CommunityStage.Stage, initial=CommunityStage.Stage.REACHED
    )
    since = forms.DateField(label=_("Mettől"), initial=timezone.localdate, widget=DayInput(), validators=[past_day])


class StageForm(forms.ModelForm):
    """A stage that begins; what was before stays in the history."""

    date = forms.DateField(label=_("Mettől"), initial=timezone.localdate, widget=DayInput(), validators=[past_day])

    class Meta:
        model = CommunityStage
        fields = ["stage", "date", "note"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
