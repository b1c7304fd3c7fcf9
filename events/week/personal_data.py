"""What the portal keeps about people who joined Community Week."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions.afterwards import forget

KEPT = [
    Kept(
        _("A Közösségek Hetéhez csatlakozók kapcsolattartója: név, e-mail"),
        _("Hogy elküldhessük a hivatkozást, és kérdezhessünk a programokról."),
        _("Egy évvel a hét után töröljük."),
        _("A megye mentorai, koordinátora és a hálózatvezető; nyilvános csak a hozzájárulásával."),
        ("events.Joiner.contact_name", "events.Joiner.email"),
    ),
]

RETENTION = [
    Retention("events.Joiner", _("Közösségek Hete: a csatlakozók kapcsolattartója"), _("egy évvel a hét után"), forget),
]
