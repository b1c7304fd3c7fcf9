"""Form fields of people and what they speak for."""

from django import forms
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

BETWEEN = " – "
MOST = 12


def speakable(user, text: str = ""):
    """Institutions and communities for which the person may let somebody speak, by name and settlement."""
    standing = standing_of(user)
    name, _dash, place = text.partition(BETWEEN)
    for model in (Institution, Community):
        rows = model.objects.matching(name).select_related("settlement")
        if not standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            rows = rows.filter(settlement__county__in=standing.counties_as(Role.COORDINATOR))
        if place:
            rows = rows.filter(settlement__in=Settlement.objects.named(place).values("pk"))
        yield rows.by_closeness(name)


def label_of(subject) -> str:
    """The name with the settlement, for many settlements have a „Községi Könyvtár”."""
    return f"{subject.name}{BETWEEN}{subject.settlement.name}"


class SpokenForField(forms.CharField):
    """An institution or a community as „name – settlement”, or the name alone where there is only one."""

    default_error_messages = {
        "unknown": _("Ilyen intézményt vagy közösséget nem találunk azok között, amelyekhez meghívhat."),
        "ambiguous": _("Több is van: %(names)s. Válasszon egyet közülük."),
    }

    def __init__(self, *, user, **kwargs):
        super().__init__(max_length=420, label=_("Intézmény vagy közösség"), **kwargs)
        self.user = user
        self.options_url = reverse_lazy("spoken-for-options")

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        found = [one for rows in speakable(self.user, text) for one in rows[:6]]
        name = text.partition(BETWEEN)[0].strip().casefold()
        exact = [one for one in found if one.name.casefold() == name]
        found = exact or found
        if len(found) == 1:
            return found[0]
        code = "ambiguous" if found else "unknown"
        names = "; ".join(label_of(one) for one in found[:5])
        raise forms.ValidationError(self.error_messages[code], code=code, params={"names": names})
