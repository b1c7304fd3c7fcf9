"""What the portal keeps about the subscribers of the newsletter."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

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
