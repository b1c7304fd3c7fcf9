"""What a form carries so that nothing of it happens twice and nothing is written over unread."""

import uuid

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import construct_instance

HIGHEST = 2**31 - 1


def key_field() -> forms.UUIDField:
    """The key of a new record's form: it comes with the empty form, so that a second click is known."""
    return forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid.uuid4)


def revision_field() -> forms.IntegerField:
    """The revision that was read. Without one nothing was read, and nothing is written over."""
    return forms.IntegerField(required=False, widget=forms.HiddenInput, min_value=0, max_value=HIGHEST)


class Keyed:
    """For forms that enter something and have no record behind them: a key."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["uuid"] = key_field()


class SentOnce:
    """For the forms of a record: a key while it is new, later the revision that was read."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            self.fields["uuid"] = key_field()
        else:
            self.fields["revision"] = revision_field()
            self.initial.setdefault("revision", self.instance.revision)

    def _post_clean(self):
        """Checks each field. What must be unique the action says: it knows the form that was sent before."""
        untouched = self._get_validation_exclusions()
        self.instance = construct_instance(self, self.instance, self._meta.fields, self._meta.exclude)
        try:
            self.instance.full_clean(exclude=untouched, validate_unique=False, validate_constraints=False)
        except ValidationError as error:
            self._update_errors(error)
