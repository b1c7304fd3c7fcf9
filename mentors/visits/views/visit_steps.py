"""The buttons of a visit: each one POST, an action, a word about it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import resolve, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from institutions.base.exceptions import Refused, grant

from ..actions import visit as visits
from ..forms.visit import ReturnForm
from ..models.visit import Visit
from ..rules import visit as rules
from .visit import VisitDetail


def find(request, uuid) -> Visit:
    visit = Visit.objects.visible_to(request.user).filter(uuid=uuid).first()
    if visit is None:
        raise Http404
    return visit


def done(request, visit: Visit, step, said: str):
    """Does the step and goes on: to the next visit of the queue if it was pressed there, else to the visit."""
    try:
        step()
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, said)
    if request.POST.get("next") == "review":
        return redirect(f"{reverse('review')}#visit")
    return redirect("visit-detail", visit.uuid)


@require_POST
def visit_submit(request, uuid):
    visit = find(request, uuid)
    return done(request, visit, lambda: visits.submit(visit, by=request.user), _("Beküldtük a koordinátornak."))


@require_POST
def visit_withdraw(request, uuid):
    visit = find(request, uuid)
    said = _("Visszavonta a látogatást. Módosíthatja, és újra beküldheti.")
    return done(request, visit, lambda: visits.withdraw(visit, by=request.user), said)


@require_POST
def visit_delete(request, uuid):
    visit = find(request, uuid)
    try:
        visits.delete_draft(visit, by=request.user)
    except Refused as refused:
        messages.warning(request, str(refused))
        return redirect("visit-detail", visit.uuid)
    messages.success(request, _("Töröltük a piszkozatot."))
    return redirect("today")


@require_POST
def visit_accept(request, uuid):
    visit = find(request, uuid)
    grant(rules.may_decide(request.user, visit))
    read = ReturnForm({"note": "-", "revision": request.POST.get("revision", "")})
    revision = read.cleaned_data["revision"] if read.is_valid() else None
    said = _("Elfogadta: %(visit)s.") % {"visit": visit.settlement}
    return done(request, visit, lambda: visits.accept(visit, by=request.user, revision=revision), said)


@require_POST
def visit_return(request, uuid):
    return _with_words(request, uuid, visits.return_, "note", _("Visszaküldtük a mentornak."))


@require_POST
def visit_reopen(request, uuid):
    return _with_words(request, uuid, visits.reopen, "reason", _("Újranyitotta; a mentor javíthatja."))


def _with_words(request, uuid, step, name: str, said: str):
    """A decision that says why; where the words do not fit, the page comes back with them in it."""
    visit = find(request, uuid)
    grant(rules.may_decide(request.user, visit))
    form = ReturnForm(request.POST)
    if form.is_valid():
        words = {name: form.cleaned_data["note"]}
        if name == "note" and form.cleaned_data["revision"]:
            words["revision"] = form.cleaned_data["revision"]
        try:
            return done(request, visit, lambda: step(visit, by=request.user, **words), said)
        except ValidationError as error:
            form.add_error("note", error.messages)
    if request.POST.get("next") == "review":
        return resolve(reverse("review")).func(as_get(request), return_form=form, at=visit.uuid)
    return VisitDetail.as_view(return_form=form)(as_get(request), uuid=uuid)


def as_get(request):
    """The same request as one that only shows the page."""
    request.method = "GET"
    return request
