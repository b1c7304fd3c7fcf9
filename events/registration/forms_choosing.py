"""The choice of sessions with seats of their own, in whichever form it is made."""

import uuid

from django import forms
from django.utils.formats import time_format
from django.utils.translation import gettext as _

from .queries.choosing import at_once, in_words, quotas_of

CHOOSING = ("workshops", "despite")


class ChoosesSessions:
    """For a form about an event (`self.event`), before `forms.Form`: `workshops` where there is one to choose, and
    `despite`, asked for only where two of the chosen ones are at the same time. `own` are those that are chosen already
    (UUIDs of sessions): what stands is not asked about again.
    """

    own: frozenset = frozenset()

    def offer_sessions(self) -> None:
        """Adds the fields, where the event has such sessions."""
        quotas = quotas_of(self.event)
        self.quotas = {quota.session.uuid: quota.session for quota in quotas}
        if not self.quotas:
            return
        self.fields["workshops"] = forms.TypedMultipleChoiceField(
            label=_("Melyik programpontra kér helyet?"),
            choices=[(str(one.session.uuid), with_room(one, one.session.uuid in self.own)) for one in quotas],
            coerce=uuid.UUID,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            help_text=_(
                "A hely az eseményre kapott hellyel együtt jár. Ha a programpont addigra betelik, "
                "a kérése megmarad: a jelentkezés sorrendjében jut rá hely, ha felszabadul."
            ),
        )
        self.fields["despite"] = forms.BooleanField(
            label=_("Így is mindegyikre kérek helyet"), required=False, widget=forms.HiddenInput
        )

    def clean(self):
        data = super().clean()
        chosen = self.cleaned_data.get("workshops", ())
        clashing = in_words(at_once(self.quotas[key] for key in chosen)) if set(chosen) != self.own else ""
        if clashing and not self.cleaned_data.get("despite"):
            self.fields["despite"].widget = forms.CheckboxInput()
            self._bound_fields_cache.pop("despite", None)
            self.add_error("workshops", clashing)
            self.add_error("despite", _("Vegyen le egyet, vagy jelölje be ezt, és küldje el még egyszer."))
        # It is the answer to a question about what was typed, and no part of it.
        self.cleaned_data.pop("despite", None)
        return data


def with_room(quota, is_own: bool = False) -> str:
    """The session with its hours; that it is full, where it is and no seat there is theirs already."""
    words = with_hours(quota.session)
    return _("%(name)s: betelt") % {"name": words} if quota.held >= quota.seats and not is_own else words


def with_hours(session) -> str:
    """„Kenyérsütés (10:00–11:30)”, as far as the hours are known."""
    hours = [time_format(hour) for hour in (session.start_time, session.end_time) if hour]
    return f"{session.name} ({'–'.join(hours)})" if hours else session.name
