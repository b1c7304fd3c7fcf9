"""What the portal keeps about the subscribers of the newsletter."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions import subscribing

KEPT = [
    Kept(
        _("Hírlevél: e-mail-cím, témák, megye, nyelv; mikor és milyen szövegre adta a hozzájárulását"),
        _("Hogy a hírlevél ahhoz jusson el, aki kérte, és csak ahhoz."),
        _(
            "Amíg fel van iratkozva; utána harminc napig. Amit senki sem erősít meg, hét napig; ahonnan visszajönnek a "
            "levelek, száznyolcvan napig."
        ),
        _("Senki: oldal nem mutatja. A szerkesztő csak számokat lát, a kimenő levelek között a címzettet."),
        ("events.Subscriber.email",),
    ),
]

RETENTION = [
    Retention(
        "events.Subscriber",
        _("Hírlevél: címek, amelyeket senki sem erősített meg, leiratkozottak, nem kézbesíthetők"),
        _("7 nap, 30 nap, 180 nap"),
        subscribing.forget,
    ),
]
