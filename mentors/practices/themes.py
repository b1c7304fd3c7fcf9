"""What the themes of the library are about, in plain words."""

from django.utils.translation import gettext_lazy as _

from .models.practice_facts import Theme

ABOUT = {
    Theme.COMMUNITY_DEVELOPMENT: _(
        "Közösségfejlesztés: amikor az ott lakók maguk mondják el, mi fontos nekik, és maguk is fognak hozzá. "
        "Az intézmény teret, időt és bátorítást ad."
    ),
    Theme.VOLUNTEERING: _(
        "Önkéntesség: amikor valaki a szabadidejét adja, és ezért nem pénzt, hanem tennivalót, társakat és köszönetet "
        "kap. Itt azt is megtalálja, hogyan kell megszervezni."
    ),
    Theme.SOCIAL_INVOLVEMENT: _(
        "Társadalmiasítás: amikor az intézmény a döntést is átadja, nem csak a munkát. "
        "Így lesz a könyvtár, a múzeum, a művelődési ház azoké, akik használják."
    ),
    Theme.EQUAL_OPPORTUNITIES: _(
        "Esélyegyenlőség: amikor az is ott lehet, akinek a lépcső, a nyelv, a pénz vagy a távolság eddig útját állta. "
        "Apró változtatások, amelyek sokat számítanak."
    ),
}


def theme_of(chosen: list[str]):
    """The introduction where one theme is chosen; None where there are more of them, or none."""
    return ABOUT.get(chosen[0]) if len(chosen) == 1 else None
