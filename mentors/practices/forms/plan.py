"""The steps of a practice as rows of a form: what, who, how long."""

from django import forms
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from ..models.practice_plan import COLUMNS, MOST, clean_plan

LABELS = {"what": _("Mit?"), "who": _("Ki?"), "how_long": _("Mennyi idő?")}
SPARE, FEWEST = 3, 5
"""So many empty rows stand behind the last one, and so many rows there are at least."""


class PlanInput(forms.Widget):
    """A table of text inputs; the order of the rows is that of the steps."""

    template_name = "mentors/practice/plan_input.html"
    use_fieldset = True

    def get_context(self, name, value, attrs):
        rows = [row for row in value or [] if isinstance(row, dict)]
        rows += [{}] * min(max(FEWEST - len(rows), SPARE), MOST - len(rows))
        context = super().get_context(name, value, attrs)
        context["widget"]["heads"] = [LABELS[column] for column in COLUMNS]
        context["widget"]["rows"] = [
            [(f"{name}-{column}", LABELS[column], row.get(column, "")) for column in COLUMNS] for row in rows
        ]
        return context

    def format_value(self, value):
        return value

    def subwidgets(self, name, value, attrs=None):
        """None: it is drawn in one, and has no options."""
        return iter(())

    def _render(self, template_name, context, renderer=None):
        """By Django's own templates, as the page is: the fields' renderer knows none of ours."""
        return mark_safe(render_to_string(template_name, context))  # noqa: S308 -- a template's output

    def value_from_datadict(self, data, files, name):
        columns = [data.getlist(f"{name}-{column}") if hasattr(data, "getlist") else [] for column in COLUMNS]
        return [dict(zip(COLUMNS, values, strict=True)) for values in zip(*columns, strict=False)]

    def put_back(self, data, name, value):
        """Puts the rows into what was sent, as they would be sent if nobody had touched them."""
        for column in COLUMNS:
            data.setlist(f"{name}-{column}", [row.get(column, "") for row in value or []])

    def value_omitted_from_data(self, data, files, name):
        return f"{name}-what" not in data


class PlanField(forms.Field):
    """The steps as a list of rows."""

    widget = PlanInput

    def clean(self, value):
        try:
            return clean_plan(value or [])
        except ValidationError as error:
            raise ValidationError(error.messages) from None

    def has_changed(self, initial, data):
        try:
            return clean_plan(initial or []) != clean_plan(data or [])
        except ValidationError:
            return True

    def in_words(self, value) -> str:
        """The rows, a line each, for whom both texts are shown."""
        rows = value if isinstance(value, list) else []
        return "\n".join(f"{n}. {' – '.join(filter(None, row.values()))}" for n, row in enumerate(rows, 1)) or "–"
