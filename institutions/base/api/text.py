"""Texts in the API: cleaned before they are judged, as the fields of forms and records are."""

from django.core.validators import MaxLengthValidator
from rest_framework import serializers

from ..text import Longest, email_address, in_one_line, tidied
from ..text_fields import Email, Line, Lines


class Cleaned:
    """A field whose texts go through `clean_text`; its longest is counted as browsers count."""

    clean_text = staticmethod(tidied)

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.validators = [
            Longest(one.limit_value, message=one.message) if type(one) is MaxLengthValidator else one
            for one in self.validators
        ]

    def run_validation(self, data=serializers.empty):
        return super().run_validation(self.clean_text(data) if isinstance(data, str) else data)


class LineField(Cleaned, serializers.CharField):
    """A name or another text of one line."""

    clean_text = staticmethod(in_one_line)


class LinesField(Cleaned, serializers.CharField):
    """A text of several lines."""


class EmailField(Cleaned, serializers.EmailField):
    """An e-mail address in its one form."""

    clean_text = staticmethod(email_address)


class AddressField(LineField):
    """An e-mail address that names an account: whether it is one at all is not told."""

    clean_text = staticmethod(email_address)


serializers.ModelSerializer.serializer_field_mapping |= {Line: LineField, Lines: LinesField, Email: EmailField}
