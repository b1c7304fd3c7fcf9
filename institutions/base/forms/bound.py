"""How a form's fields stand in its page."""

from django.forms import BoundField, ChoiceField, ModelChoiceField
from django.forms.renderers import Jinja2
from django.utils.translation import gettext_lazy as _

DASHES = "---------"


def name_empty_choice(field) -> None:
    """Says in words what the empty choice of a drop-down means, where Django writes dashes."""
    words = _("válasszon") if field.required else _("nincs megadva")
    if isinstance(field, ModelChoiceField):
        field.empty_label = words if field.empty_label == DASHES else field.empty_label
    elif isinstance(field, ChoiceField) and next(iter(field.choices), None) == ("", DASHES):
        field.choices = [("", words), *list(field.choices)[1:]]


class SaidField(BoundField):
    """A field that nobody has filled in yet is not said to be wrong: browsers say that of each empty required one. An
    empty choice is named in words.
    """

    def __init__(self, form, field, name):
        name_empty_choice(field)
        super().__init__(form, field, name)

    def build_widget_attrs(self, attrs, widget=None):
        attrs = super().build_widget_attrs(attrs, widget)
        if attrs.get("required") and not self.use_fieldset:
            attrs.setdefault("aria-invalid", "false")
        return attrs


class Renderer(Jinja2):
    """The renderer of every form."""

    bound_field_class = SaidField
