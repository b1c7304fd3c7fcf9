"""What every page's frame shows: the menu of this person, their name and role, the site's name."""

from dataclasses import dataclass, field

from django.conf import settings
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions.base.standing import Role, standing_of
from institutions.erasing.models import erasures

PUBLIC = [
    ("practice-list", gettext_lazy("Jó gyakorlatok")),
    ("event-list", gettext_lazy("Események")),
    ("county-list", gettext_lazy("Megyék")),
    ("mentor-list", gettext_lazy("Mentorok")),
    ("institution-list", gettext_lazy("Intézmények")),
]
OWN = [
    # name of the page, label, roles whose menu holds it
    ("today", gettext_lazy("Mai nap"), {Role.MENTOR}),
    ("visit-list", gettext_lazy("Látogatások"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD}),
    ("trip-list", gettext_lazy("Utak"), {Role.MENTOR}),
    ("promise-list", gettext_lazy("Vállalások"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD}),
    ("review", gettext_lazy("Ellenőrzés"), {Role.COORDINATOR, Role.LEAD}),
    ("proposal-list", gettext_lazy("Javaslatok"), {Role.MENTOR, Role.ADMINISTRATOR}),
    ("dashboard", gettext_lazy("Irányítópult"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD}),
    ("handover-list", gettext_lazy("Átadások"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD}),
    ("practice-desk", gettext_lazy("Kéziratok"), {Role.EDITOR}),
    ("supervision-list", gettext_lazy("Szupervízió"), {Role.SUPERVISOR}),
    ("community-list", gettext_lazy("Közösségek"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR}),
    ("consortium-list", gettext_lazy("Konzorciumok"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR}),
    ("partnership-list", gettext_lazy("Partnerségek"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD}),
    ("process-list", gettext_lazy("Folyamatok"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD}),
    ("settlement-list", gettext_lazy("Települések"), {Role.MENTOR, Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR}),
    ("body-list", gettext_lazy("Szervezetek"), {Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR}),
    ("speaker-list", gettext_lazy("Előadók"), {Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR}),
    ("funding-list", gettext_lazy("Támogatások"), {Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR}),
    ("account-list", gettext_lazy("Fiókok"), {Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR}),
    ("mail-list", gettext_lazy("Kimenő levelek"), {Role.ADMINISTRATOR}),
]

OF_THEIR_COMMUNITY = {"visit-list", "promise-list", "partnership-list"}
OF_THEIR_INSTITUTION = {"partnership-list", "proposal-list"}
"""What is also in the menu of who speaks for a community or an institution."""


@dataclass
class Entry:
    """A line of the menu; `current` marks the page one is on or below."""

    label: str
    url: str
    current: bool


@dataclass
class Menu:
    public: list[Entry] = field(default_factory=list)
    own: list[Entry] = field(default_factory=list)


def shell(request):
    """The context processor; what the page does not print costs nothing."""
    return {
        "SITE_NAME": settings.SITE_NAME,
        "menu": SimpleLazyObject(lambda: menu_for(request)),
        "user_label": SimpleLazyObject(lambda: role_label(getattr(request, "user", None))),
        "offline_user": SimpleLazyObject(lambda: offline_user(request)),
        "erasures": SimpleLazyObject(erasures),
    }


def menu_for(request) -> Menu:
    """The pages for everybody, and those for the roles that the person holds today."""
    standing = standing_of(getattr(request, "user", None))
    theirs = (OF_THEIR_COMMUNITY if standing.communities else set()) | (
        OF_THEIR_INSTITUTION if standing.institutions else set()
    )

    def entry(name, label):
        url = reverse(name)
        return Entry(str(label), url, request.path.startswith(url))

    return Menu(
        public=[entry(name, label) for name, label in PUBLIC],
        own=[entry(name, label) for name, label, roles in OWN if standing.holds(*roles) or name in theirs],
    )


def offline_user(request) -> str:
    """For whom this device keeps pages and records: the id of who logs visits, and nobody else's."""
    user = getattr(request, "user", None)
    if not request.COOKIES or not getattr(user, "is_authenticated", False):
        return ""
    return str(user.pk) if standing_of(user).holds(Role.MENTOR) else ""


def role_label(user) -> str:
    """The person's roles in words, e.g. „mentor”; a user without an appointment is a contact."""
    if not getattr(user, "is_authenticated", False):
        return ""
    roles = [str(Role(role).label) for role in Role.values if role in user.standing.roles]
    return ", ".join(roles) or _("kapcsolattartó")
