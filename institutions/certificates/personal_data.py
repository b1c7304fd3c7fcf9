"""What the portal keeps about people in certificates."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Igazolások: név, és hogy miről szól"),
        _("Hogy aki kapja, igazolhassa, hol vett részt, és más ellenőrizhesse."),
        _("Amíg az érintett nem kéri a törlését."),
        _("Akinek a kódja megvan."),
        ("institutions.Certificate.name",),
    ),
]
