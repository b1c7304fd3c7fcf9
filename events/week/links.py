"""The joiner's link: an address by which it comes back without an account, until it asks for another one."""

from django.conf import settings
from django.urls import reverse

from institutions import links

from .models.joiner import Joiner

PURPOSE = "events.week.joiner"


def token_of(joiner: Joiner) -> str:
    return links.sign(PURPOSE, joiner.pk, joiner.link_version)


def path_to(joiner: Joiner, name: str = "week-link", *more) -> str:
    """The path of one of the joiner's own pages."""
    return reverse(name, args=[token_of(joiner), *more])


def address_of(joiner: Joiner) -> str:
    """The whole address of its page, for mails."""
    return f"{settings.SITE_URL}{path_to(joiner)}"


def joiner_of(token: str) -> Joiner | None:
    """Whose link that is as it stands now; None for a forged, foreign or replaced one."""
    named = links.read(PURPOSE, token)
    if named is None or not isinstance(named.key, int):
        return None
    rows = Joiner.objects.select_related("campaign", "settlement__county", "body")
    return rows.filter(pk=named.key, link_version=named.version).first()
