"""What the portal keeps about the people who wrote guides."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Módszertani útmutatók szerzői és lektorai: név"),
        _("Hogy látszódjék, kinek a munkája."),
        _("Amíg az útmutató olvasható; kérésre a szerkesztő leveszi, és a naplóból is eltűnik."),
        _("Mindenki, aki az útmutatót olvassa."),
        ("mentors.Guide.authors", "mentors.Guide.reviewers"),
    ),
]
