"""Form fields that choose a record by its name, as a person types it or picks it; suggestions need JavaScript, the
fields do not. They know no nouns: whose records a field chooses from says the noun's own field.
"""

from django import forms
from django.db.models import Model
from django.forms.models import ModelChoiceIterator, ModelChoiceIteratorValue
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from ..naming import Found, Source, is_exact, meant, texts, with_text
from ..reading import readings
from ..text_fields import LineInput

OFFERED = 5
"""So many records are offered where the text means none or several."""


class NamedField(LineInput):
    """A record by its name, or by its name with what tells it apart. Suggestions come from `options`, the name of a
    page that answers JSON. The record with which the form began can always stay, whatever became of it.
    """

    default_error_messages = {
        "unknown": _("„%(text)s” nevűt nem találunk. Válasszon a felkínáltak közül."),
        "near": _("„%(text)s” nevűt nem találunk. Erre gondolt: %(names)s?"),
        "ambiguous": _("„%(text)s” több is van: %(names)s. Írja be így valamelyiket."),
    }
    began = None

    def __init__(self, *, options: str = "", queryset=None, max_length=420, **kwargs):
        super().__init__(max_length=max_length, **kwargs)
        self.queryset = queryset
        self.options_url = reverse_lazy(options) if options else ""

    def sources(self) -> list[Source]:
        """Among which records it finds one."""
        return [Source(self.queryset)]

    def value_of(self, found: Found) -> Model:
        """What the field answers for a record that it found."""
        return found.row

    def found_of(self, value) -> Found | None:
        """The record behind a value that the field could have answered, or behind its key."""
        source = self.sources()[0]
        rows = source.rows.model.objects.filter(pk=getattr(value, "pk", value))
        return next((Found(source, row) for row in rows.with_telling()), None)

    def get_bound_field(self, form, field_name):
        self.began = form.get_initial_for_field(self, field_name)
        return super().get_bound_field(form, field_name)

    def prepare_value(self, value):
        if not value or isinstance(value, str):
            return value
        found = self.found_of(value)
        return texts(self.sources(), [found])[0] if found else ""

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        found = self.meant(text)
        if len(found) != 1:
            self.fail(text, found)
        return self.value_of(found[0])

    def meant(self, text: str) -> list[Found]:
        """The records that the text means: the one with which the form began where its text came back as it was."""
        found = self.looked_up(text)
        if not self.began or isinstance(self.began, str):
            return found
        wanted, began = readings(text), self.found_of(self.began)
        if began is None or (len(found) == 1 and is_exact(found[0], wanted)):
            return found
        unchanged = text == texts(self.sources(), [began])[0]
        return [began] if unchanged or (not found and is_exact(began, wanted)) else found

    def looked_up(self, text: str) -> list[Found]:
        return meant(self.sources(), text)

    def fail(self, text: str, found: list[Found]):
        """Raises ValidationError with the records that could be meant."""
        code = "ambiguous" if found else "near"
        if not found:
            found = [Found(source, row) for source in self.sources() for row in source.suggested(text)[:OFFERED]]
        code = code if found else "unknown"
        names = "; ".join(texts(self.sources(), found[:OFFERED]))
        raise forms.ValidationError(self.error_messages[code], code=code, params={"text": text, "names": names})

    def in_words(self, value) -> str:
        """The text of a value that the field answered."""
        return self.prepare_value(value)

    def has_changed(self, initial, data):
        return super().has_changed(self.prepare_value(initial), data)


class KeyOrNameField(NamedField):
    """A record in a list's address: digits are its code or else its id, all else its name."""

    def clean(self, value):
        return (value and self.by_key(value.strip())) or super().clean(value)

    def by_key(self, value: str) -> Model | None:
        digits = value.isascii() and value.isdigit()
        return self.queryset.by_key(value).first() if digits else None

    def prepare_value(self, value):
        return super().prepare_value((isinstance(value, str) and value and self.by_key(value)) or value)


class ToldApart(ModelChoiceIterator):
    """The choices of a short list of records, with what tells those of one name apart."""

    def __iter__(self):
        if self.field.empty_label is not None:
            yield ("", self.field.empty_label)
        for row in with_text(self.queryset):
            yield ModelChoiceIteratorValue(self.field.prepare_value(row), row), row.text


class ToldApartField(forms.ModelChoiceField):
    """A record out of a short list."""

    iterator = ToldApart
