"""What a door sends: who came, or which arrival was a mistake."""

import uuid

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.text_fields import LineInput
from mentors.visits.actions.visit.clock import Sending

from .actions import arriving
from .models.arrival import Arrival
from .models.registration import Registration


class DoorForm(forms.Form):
    """`uuid` is the key of what was done; beside it one of `registration` (its UUID), `code` (as typed), `name` (of a
    walk-in), `undo` (the UUID of an arrival), `forget` (that of a walk-in whose name is to go). The phone adds its own
    times and its name.
    """

    uuid = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    registration = forms.UUIDField(required=False, widget=forms.HiddenInput)
    undo = forms.UUIDField(required=False, widget=forms.HiddenInput)
    forget = forms.UUIDField(required=False, widget=forms.HiddenInput)
    code = LineInput(label=_("Kód"), required=False, max_length=20)
    name = LineInput(label=_("Név"), required=False, max_length=200)
    device = forms.UUIDField(required=False, widget=forms.HiddenInput)
    device_saved_at = forms.DateTimeField(required=False, widget=forms.HiddenInput)
    device_sent_at = forms.DateTimeField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, event=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.event = event

    def clean(self):
        data = super().clean()
        if self.errors:
            return data
        rows = Registration.objects.filter(event=self.event, forgotten_at=None)
        data["found"] = None
        if key := data["undo"] or data["forget"]:
            arrivals = Arrival.objects.filter(event=self.event, uuid=key)
            data["meant"] = (arrivals if data["undo"] else arrivals.filter(registration=None)).first()
            if data["meant"] is None:
                raise forms.ValidationError(_("Nincs ilyen érkezés."))
        elif data["registration"] or data["code"]:
            key = (
                {"uuid": data["registration"]}
                if data["registration"]
                else {"code": "".join(data["code"].split()).upper()}
            )
            data["found"] = rows.filter(**key).first()
            if data["found"] is None:
                self.add_error(None if data["registration"] else "code", _("Ilyen kóddal senki sem jelentkezett."))
        elif not data["name"]:
            self.add_error("name", _("Írja be a nevét, vagy keresse meg a jelentkezők között."))
        return data

    def carry_out(self, *, by):
        """The arrival, and whether it is new."""
        data = self.cleaned_data
        at = Sending(device_saved_at=data["device_saved_at"], device_sent_at=data["device_sent_at"]).saved_at
        if data["undo"]:
            return arriving.undo(data["meant"], by=by, at=at), False
        if data["forget"]:
            return arriving.forget_walk_in(data["meant"], by=by), False
        found = data["found"]
        name = "" if found else data["name"]
        return arriving.check_in(
            self.event, by=by, uuid=data["uuid"], registration=found, name=name, at=at, device=data["device"]
        )
