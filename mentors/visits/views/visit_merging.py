"""Two contents of one visit side by side, for its author: one stays, or the other, or of each field the better."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from institutions.base.exceptions import Refused, get_granted_or_404
from institutions.once.views import KEPT, SENT

from ..actions import visit as visits
from ..forms import visit_versions
from ..forms.visit import VisitForm
from ..models.visit import Visit
from ..models.visit_conflict import VisitConflict
from ..rules import visit as rules
from .visit_comparison import differences


def merging(user, conflict: VisitConflict) -> dict:
    """The context of the page: what differs between the visit and what was sent, and how many more wait."""
    visit = conflict.visit
    sent = visits.content_of_conflict(conflict)
    return {
        "visit": visit,
        "conflict": conflict,
        "differences": differences(visits.content_of(visit), sent),
        "more": visit.conflicts.waiting().exclude(pk=conflict.pk).count(),
        "may_edit": rules.may_edit(user, visit),
        "may_merge": rules.is_author(user, visit) and visit.state != Visit.State.ACCEPTED,
    }


@require_http_methods(["GET", "HEAD", "POST"])
def visit_conflicts(request, uuid):
    """The visit's oldest conflict that waits; POST decides about it."""
    mine = Visit.objects.filter(mentor=request.user)
    visit = get_granted_or_404(mine, request.user, rules.is_author, uuid=uuid)
    waiting = VisitConflict.objects.visible_to(request.user).waiting().filter(visit=visit).select_related("visit")
    if request.method == "POST":
        return decide(request, visit, waiting)
    conflict = waiting.first()
    if conflict is None:
        return redirect("visit-detail", visit.uuid)
    return render(request, "mentors/visit/conflict.html", page(request, conflict))


def page(request: HttpRequest, conflict: VisitConflict) -> dict:
    """The page's context together with the form, filled with what was sent, for whoever writes it together by hand."""
    visit = conflict.visit
    sent = visits.content_of_conflict(conflict)
    initial = sent | {"uuid": visit.uuid, "revision": visit.revision, "conflict": conflict.pk}
    return merging(request.user, conflict) | {
        "form_version": visit_versions.CURRENT,
        "form": VisitForm(by=request.user, initial=initial).to_show(),
    }


def decide(request, visit: Visit, waiting):
    """Puts away the conflict that was shown, with the fields that were chosen from it."""
    number = request.POST.get("conflict", "")[:18]
    conflict = waiting.filter(pk=number).first() if number.isascii() and number.isdigit() else None
    if conflict is None:
        return redirect("visit-conflicts", visit.uuid)
    content = chosen(request, conflict)
    if content is None:
        messages.warning(request, _("Válasszon minden mezőnél."))
        return redirect("visit-conflicts", visit.uuid)
    revision = request.POST.get("revision", "")[:9]
    try:
        visits.resolve(
            conflict,
            by=request.user,
            revision=int(revision) if revision.isascii() and revision.isdigit() else 0,
            **content,
        )
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _("Kész. A látogatásban most az áll, amit kiválasztott."))
    left = waiting.count()
    if not left:
        return redirect(f"{reverse('visit-detail', args=[visit.uuid])}?saved")
    messages.info(request, ngettext("Még %(n)s változat vár.", "Még %(n)s változat vár.", left) % {"n": left})
    return redirect("visit-conflicts", visit.uuid)


def chosen(request, conflict: VisitConflict) -> dict | None:
    """The fields to take over, by one button for all or by a choice for each; None where a choice is missing. Nothing
    to take over means that the visit stays as it is.
    """
    every = request.POST.get("all", "")
    sent = visits.content_of_conflict(conflict)
    names = [one.name for one in differences(visits.content_of(conflict.visit), sent)]
    choices = {name: every or request.POST.get(f"choice_{name}", "") for name in names}
    if not all(choice in (KEPT, SENT) for choice in choices.values()):
        return None
    return {name: sent[name] for name in names if choices[name] == SENT}
