"""A published practice, chosen by its address, wherever something leads to one."""

from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.base.text_fields import LineInput

from ..models.practice import GoodPractice


class PracticeField(LineInput):
    """A published good practice, by the address of its page or the last word of that."""

    default_error_messages = {"unknown": _("Ilyen közzétett jó gyakorlat nincs: másolja ide az oldala címét.")}

    def __init__(self):
        told = _("Az oldalának a címe, vagy annak az utolsó szava, például falukonyv-golop.")
        super().__init__(label=_("Jó gyakorlat"), max_length=300, help_text=told)

    def prepare_value(self, value):
        if isinstance(value, int):
            value = GoodPractice.objects.filter(pk=value).first()
        return reverse("practice-detail", args=[value.slug]) if isinstance(value, GoodPractice) else value

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        slug = text.partition("?")[0].rstrip("/").rpartition("/")[2]
        found = GoodPractice.objects.filter(slug=slug, published__isnull=False).first()
        if found is None:
            raise ValidationError(self.error_messages["unknown"], code="unknown")
        return found

    def has_changed(self, initial, data):
        return super().has_changed(self.prepare_value(initial), data)
