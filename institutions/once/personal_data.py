"""What goes by itself of what was sent once."""

from django.utils.translation import gettext_lazy as _

from institutions.retention import Retention

from .actions import forget_keys

RETENTION = [
    Retention("institutions.SentForm", _("Az elküldött űrlapok azonosítói"), _("90 nap"), forget_keys),
]
