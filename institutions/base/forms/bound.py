"""How a form's fields stand in its page."""

from django.forms import BoundField
from django.forms.renderers import Jinja2


class SaidField(BoundField):
    """A field that nobody has filled in yet is not said to be wrong: browsers say that of each empty required one."""

    def build_widget_attrs(self, attrs, widget=None):
        attrs = super().build_widget_attrs(attrs, widget)
        if attrs.get("required") and not self.use_fieldset:
            attrs.setdefault("aria-invalid", "false")
        return attrs


class Renderer(Jinja2):
    """The renderer of every form."""

    bound_field_class = SaidField
