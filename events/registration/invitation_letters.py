"""The mail that invites somebody to an event."""

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.publishing.rules import EVERYWHERE
from institutions import links
from institutions.base.languages import shown
from institutions.base.standing import Role, standing_of
from institutions.outbox.kind import MailKind, Text

from .letters import Letter, facts_of, laid_out
from .models.invitation import EventInvitation
from .models.registration import Registration

INVITED = "events.invitation"


def invitation_text(mail) -> Text | None:
    """The invitation of somebody who has not answered yet."""
    found = EventInvitation.objects.select_related("event__setup").filter(pk=mail.about).exclude(email="").first()
    if found is None or found.state != EventInvitation.State.INVITED:
        return None
    title = shown(found.event).name
    words = [_("Szeretettel várjuk."), *facts_of(Registration(event=found.event))]
    letter = Letter(_("Meghívó: %s") % title, words, _("Válaszolok"), invitation_path(found))
    return laid_out(Registration(event=found.event, name=found.name or found.email), letter, mail.language)


def invitation_path(found: EventInvitation) -> str:
    token = links.sign(INVITED, found.uuid, found.link_version)
    return reverse("event-invitation", args=[token])


def invitations_readers(user) -> Q | None:
    standing = standing_of(user)
    if standing.holds(*EVERYWHERE):
        return Q()
    counties = standing.counties_as(Role.COORDINATOR)
    rows = EventInvitation.objects.filter(event__county__in=counties).order_by()
    return Q(about__in=rows.values("pk")) if counties else None


INVITATION = MailKind(
    gettext_lazy("meghívó eseményre"),
    invitation_text,
    may_go_twice=True,
    readers=invitations_readers,
    is_editable=True,
)
