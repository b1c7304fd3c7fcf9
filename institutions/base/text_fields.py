"""Fields that hold a text in its one form, in a record and in a form: cleaned before it is judged, kept or looked for.

In the database they are Django's own, so that migrations name those.
"""

from django import forms
from django.core.validators import MaxLengthValidator
from django.db import models

from .text import Longest, email_address, in_one_line, tidied


class Cleaned:
    """A field whose texts go through `clean_text`; its longest is counted as browsers count."""

    clean_text = staticmethod(tidied)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.validators[:] = [
            Longest(one.limit_value, message=one.message) if type(one) is MaxLengthValidator else one
            for one in self.validators
        ]

    def to_python(self, value):
        value = super().to_python(value)
        return self.clean_text(value) if isinstance(value, str) else value


class LineInput(Cleaned, forms.CharField):
    """A name or another text of one line, as somebody types it."""

    clean_text = staticmethod(in_one_line)


class LinesInput(Cleaned, forms.CharField):
    """A text of several lines, as somebody types it."""


class EmailInput(Cleaned, forms.EmailField):
    """An e-mail address, as somebody types it."""

    clean_text = staticmethod(email_address)


class Stored(Cleaned):
    """In a record: the migrations know it as Django's field, `django_name`; forms ask for it by `form_class`."""

    django_name: str
    form_class: type[forms.CharField]

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        return name, f"django.db.models.{self.django_name}", args, kwargs

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": self.form_class, **kwargs})


class Line(Stored, models.CharField):
    """A name or another text of one line: its words are one blank apart."""

    clean_text = staticmethod(in_one_line)
    django_name, form_class = "CharField", LineInput


class Lines(Stored, models.TextField):
    """A text of several lines."""

    django_name, form_class = "TextField", LinesInput


class Email(Stored, models.EmailField):
    """An e-mail address: two ways to write the same one are one."""

    clean_text = staticmethod(email_address)
    django_name, form_class = "EmailField", EmailInput
