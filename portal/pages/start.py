"""Where a person lands after the log-in: the first page of their work."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache

from institutions.base.standing import Role, standing_of
from institutions.outbox.models import Mail

FIRST_PAGES = [
    (Role.MENTOR, "today"),
    (Role.COORDINATOR, "dashboard"),
    (Role.LEAD, "dashboard"),
    (Role.SUPERVISOR, "supervision-list"),
    (Role.EDITOR, "practice-list"),
    (Role.EXPERT, "practice-list"),
    (Role.ADMINISTRATOR, "account-list"),
]


@never_cache
def start_page(request):
    """Sends the person on, by the first of their roles that has a page; contacts to what they speak for. What they
    sent and was lost is told on the way.
    """
    lost = Mail.objects.lost_of(request.user.pk).count()
    if lost:
        words = ngettext("%(n)s levele nem ment ki.", "%(n)s levele nem ment ki.", lost) % {"n": lost}
        link = format_html('<a href="{}">{}</a>', reverse("mail-list"), _("Megnézem"))
        messages.warning(request, format_html("{} {}", words, link))
    return redirect(first_page_of(request.user))


def first_page_of(user) -> str:
    """The address of the page where this person's work begins."""
    standing = standing_of(user)
    for role, name in FIRST_PAGES:
        if standing.holds(role):
            return reverse(name)
    return reverse("corner" if standing.institutions or standing.communities else "home")
