"""What the portal keeps about people in proposals."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Javaslatok: ki, mit írna át az intézménye oldalán, mit üzent; ki hogyan döntött"),
        _("Hogy az intézmény maga javíthassa, ami róla áll."),
        _("Nem törlődik; a visszavont és az elutasított is megmarad."),
        _("Aki küldte, az intézmény képviselői, a megye mentorai és koordinátora, a hálózatvezető, az adminisztrátor."),
        ("mentors.Proposal.words",),
    ),
]
