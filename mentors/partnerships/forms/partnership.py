"""The forms of a partnership: its two parties with what it is about, a new stage, a note."""

import uuid

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.text import plain_text
from institutions.base.text_fields import LinesInput
from institutions.once.forms import revision_field
from institutions.organisations.forms.fields import DayInput, past_day
from mentors.people.models.user import User

from .. import rules
from ..models.partnership import Partnership
from ..models.partnership_step import PartnershipNote, PartnershipStage
from .party import PartyField

WHO = _("Intézmény, közösség, önkormányzat vagy civil szervezet: kezdje írni a nevét, és válasszon.")
NEW = _("Új civil szervezet, még nincs a listában")
HOW = _("A fenti mezőbe így írja: név (település).")


class PartnershipForm(forms.ModelForm):
    """Each party is one text; a civil body that is not known yet says so by its check box."""

    first = PartyField(label=_("Egyik partner"), help_text=WHO)
    first_is_new = forms.BooleanField(label=NEW, help_text=HOW, required=False)
    second = PartyField(label=_("Másik partner"), help_text=WHO)
    second_is_new = forms.BooleanField(label=NEW, help_text=HOW, required=False)
    mentor = NamedField(label=_("Mentor"), queryset=User.objects.none(), options="visit-mentor-options")
    follow_up_on = forms.DateField(label=_("Következő egyeztetés"), required=False, widget=DayInput())

    class Meta:
        model = Partnership
        fields = ["name", "rhythm_days"]
        help_texts = {
            "name": _("Egy mondatban, például: közös helytörténeti séták a falunapig."),
            "rhythm_days": _("Hány naponta keresi őket a mentor, ahogy megbeszélték."),
        }

    field_order = ["name", "first", "first_is_new", "second", "second_is_new", "mentor"]

    def __init__(self, *args, user, mentors, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["mentor"].queryset = mentors
        for side in ("first", "second"):
            self.fields[side].user = user
            self.fields[side].is_new = f"{side}_is_new" in self.data

    def clean(self):
        cleaned = super().clean()
        found = [cleaned.get(side) for side in ("first", "second")]
        if all(found) and not rules.may_keep_in(self.user, [party.place.county_id for party in found]):
            self.add_error("first", _("Legalább az egyik partner az Ön megyéjéből való legyen."))
        return cleaned

    def _post_clean(self):
        """The action validates the record: here it would be half of one."""

    def content(self) -> dict:
        names = ("name", "first", "second", "mentor", "rhythm_days", "follow_up_on")
        return {name: self.cleaned_data[name] for name in names}


class PartnershipCreateForm(PartnershipForm):
    """A new partnership is initiated on a day; its key comes with the empty form, so that it can be sent again."""

    uuid = forms.UUIDField(widget=forms.HiddenInput())
    initiated_on = forms.DateField(label=_("Kezdeményezve"), widget=DayInput(), validators=[past_day])


class PartnershipEditForm(PartnershipForm):
    """The revision that was read comes back with the change."""

    revision = revision_field()

    @staticmethod
    def initial_of(partnership: Partnership) -> dict:
        return {
            "name": partnership.name,
            "first": partnership.first,
            "second": partnership.second,
            "mentor": partnership.mentor,
            "rhythm_days": partnership.rhythm_days,
            "follow_up_on": partnership.follow_up_on,
            "revision": partnership.revision,
        }


class PartnershipStageForm(forms.ModelForm):
    """A stage that begins; what was before stays in the history."""

    date = forms.DateField(label=_("Mettől"), initial=timezone.localdate, widget=DayInput(), validators=[past_day])

    class Meta:
        model = PartnershipStage
        fields = ["stage", "date", "note"]
        help_texts = {"note": _("Csak a csapat olvassa.")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class PartnershipNoteForm(forms.Form):
    """A dated note with the next follow-up; its key comes with the empty form."""

    uuid = forms.UUIDField(widget=forms.HiddenInput(), initial=uuid.uuid4)
    date = forms.DateField(label=_("Nap"), initial=timezone.localdate, widget=DayInput(), validators=[past_day])
    text = LinesInput(
        label=_("Mi történt?"),
        max_length=PartnershipNote._meta.get_field("text").max_length,
        widget=forms.Textarea({"rows": 3}),
        validators=[plain_text],
        help_text=_("Csak a csapat olvassa, a partnerek nem."),
    )
    follow_up_on = forms.DateField(
        label=_("Következő egyeztetés"), required=False, widget=DayInput(), help_text=_("Üresen marad, ami volt.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="note_%s", **kwargs)
