"""What every page's frame shows: the menu of this person, their name and role, the site's name."""

import json
from urllib.parse import quote

from django.conf import settings
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from institutions.base.standing import Role, standing_of
from institutions.erasing.models import erasures
from mentors.visits.views.visit_offline import KEEPS

from .menu import Menu, menu_of, own_county
from .offline import addresses


def shell(request):
    """The context processor; what the page does not print costs nothing."""
    return {
        "SITE_NAME": settings.SITE_NAME,
        "menu": SimpleLazyObject(lambda: menu(request)),
        "user_label": SimpleLazyObject(lambda: role_label(getattr(request, "user", None))),
        "offline_addresses": SimpleLazyObject(lambda: json.dumps(addresses())),
        "offline_user": SimpleLazyObject(lambda: offline_user(request)),
        "logs_visits": SimpleLazyObject(lambda: logs_visits(request)),
        "site_address": SimpleLazyObject(lambda: f"{request.scheme}://{request.get_host()}"),
        "page_address": SimpleLazyObject(lambda: f"{request.scheme}://{request.get_host()}{quote(request.path)}"),
        "erasures": SimpleLazyObject(erasures),
    }


def menu(request) -> Menu:
    """The person's menu on this page."""
    standing = standing_of(getattr(request, "user", None))
    return menu_of(standing, request.path, county=own_county(standing))


def offline_user(request) -> str:
    """For whom this device keeps pages and records: who logs visits, and who kept an event's door on it."""
    user = getattr(request, "user", None)
    if not request.COOKIES or not getattr(user, "is_authenticated", False):
        return ""
    return str(user.pk) if standing_of(user).holds(Role.MENTOR) or KEEPS in request.COOKIES else ""


def logs_visits(request) -> bool:
    """Whether the pages for the road are theirs."""
    return standing_of(getattr(request, "user", None)).holds(Role.MENTOR)


def role_label(user) -> str:
    """The person's roles in words, e.g. „mentor”; a user without an appointment is a contact."""
    if not getattr(user, "is_authenticated", False):
        return ""
    roles = [str(Role(role).label) for role in Role.values if role in user.standing.roles]
    return ", ".join(roles) or _("kapcsolattartó")
