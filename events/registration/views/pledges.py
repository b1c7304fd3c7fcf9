"""What somebody pledged at an event, for the mentor of their county."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from institutions.base.exceptions import grant

from ..actions import afterwards
from ..models.afterwards import Pledge
from ..queries.afterwards import may_take_up


@require_POST
def pledge_take_up(request, uuid):
    """A mentor takes up what somebody of the county pledged, as a topic of a visit."""
    found = Pledge.objects.filter(uuid=uuid).first()
    grant(found is not None)
    afterwards.take_up(found, by=request.user, rule=may_take_up)
    messages.success(request, _("Felvettük a témák közé: a település oldalán is ott lesz."))
    return redirect("today")
