"""What the link of an invitation opens: coming or not. Only a POST does anything."""

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.cache import add_never_cache_headers
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from institutions import links
from institutions.base.exceptions import grant
from mentors.people.public_form import is_from_here

from ..actions import organising
from ..invitation_letters import INVITED
from ..models.invitation import EventInvitation


def invited_by_token(token: str) -> EventInvitation:
    """The invitation that a link names as it stands. Raises NotGranted for a forged or revoked one."""
    read = links.read(INVITED, token)
    grant(read is not None)
    try:
        rows = EventInvitation.objects.select_related("event__setup").exclude(email="")
        found = rows.filter(uuid=read.key, link_version=read.version).first()
    except (ValidationError, ValueError):
        found = None
    grant(found is not None and found.event.is_public)
    return found


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@csrf_exempt
def event_invitation(request, token):
    """Says yes by registering, no by a button."""
    invitation = invited_by_token(token)
    if request.method == "POST" and is_from_here(request):
        organising.decline(invitation)
        return redirect(request.path)
    context = {"invitation": invitation, "event": invitation.event, "token": token}
    response = render(request, "events/invitation/detail.html", context)
    add_never_cache_headers(response)
    return response
