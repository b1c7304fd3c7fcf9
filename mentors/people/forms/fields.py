"""The field that chooses what somebody speaks for."""

from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.naming import Source
from institutions.base.standing import Role, standing_of
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution


def speakable(user) -> list[Source]:
    """Institutions and communities for which the person may let somebody speak."""
    standing, found = standing_of(user), []
    for model in (Institution, Community):
        rows = model.objects.all()
        if not standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            rows = rows.filter(settlement__county__in=standing.counties_as(Role.COORDINATOR))
        found.append(Source(rows, model._meta.verbose_name))
    return found


class SpokenForField(NamedField):
    """An institution or a community for which somebody may speak."""

    default_error_messages = {
        "unknown": _("Ilyen intézményt vagy közösséget nem találunk azok között, amelyekhez meghívhat."),
    }

    def __init__(self, *, user, **kwargs):
        super().__init__(options="spoken-for-options", label=_("Intézmény vagy közösség"), **kwargs)
        self.user = user

    def sources(self):
        return speakable(self.user)
