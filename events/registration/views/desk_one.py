"""Pages of one registration, for the team of the event and for who organises it."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from institutions.base.exceptions import Refused, grant

from .. import rules
from ..actions import certifying, forgetting
from ..actions import registration as registrations
from ..forms import ChangeForm
from ..forms_desk import RenameForm
from ..models.registration import Registration
from ..models.setup import setup_of
from ..queries.choosing import chosen_by
from ..queries.waiting import places
from .desk import organised, small_form
from .finding import find


@require_http_methods(["GET", "HEAD", "POST"])
def registration_detail(request, slug, uuid):
    """One registration, for the team of the event: its answers, how it came to stand so, and the ways to change it."""
    event = find(request, slug)
    grant(rules.may_list(request.user, event))
    one = Registration.objects.select_related("event__setup").filter(event=event, uuid=uuid).first()
    grant(one is not None)
    if request.method == "POST":
        pressed(request, one)
        return redirect("registration-detail", slug, uuid)
    context = {
        "event": event,
        "registration": one,
        "setup": setup_of(event),
        "place": places(event).get(one.pk),
        "answers": one.answers.select_related("question"),
        "chosen": chosen_by(one),
        "moves": one.moves.select_related("by"),
        "may_organise": rules.may_organise(request.user, event),
        "certificate": certifying.certificate_of(one),
        "may_certify": certifying.may_have_one(one),
        "may_change": one.is_live and rules.moves_on(event, timezone.now()),
    }
    return render(request, "events/registration/detail.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def registration_rename(request, slug, uuid):
    """Puts a name right, on the certificate too."""
    event = find(request, slug)
    grant(rules.may_list(request.user, event))
    one = Registration.objects.filter(event=event, uuid=uuid, forgotten_at=None).first()
    grant(one is not None)
    form = RenameForm(request.POST or None, instance=one)

    def act(data):
        certifying.rename(one, by=request.user, **data)

    return small_form(request, event, form, act, _("Név javítása"), _("Kijavítottuk a nevet."))


@require_http_methods(["GET", "HEAD", "POST"])
def registration_change(request, slug, uuid):
    """An organiser changes for somebody what they may change themselves, their sessions too."""
    event = organised(request, slug)
    one = Registration.objects.select_related("event__setup").filter(event=event, uuid=uuid, forgotten_at=None).first()
    grant(one is not None)
    form = ChangeForm(request.POST or None, registration=one)

    def act(data):
        registrations.change(one, by=request.user, **data)

    return small_form(request, event, form, act, _("Jelentkezés módosítása: %s") % one.name, _("Rögzítettük."))


def pressed(request, one) -> None:
    """What was pressed on the page of a registration."""
    ways = {
        "certificate": lambda: certifying.certify(one, by=request.user),
        "remove": lambda: registrations.remove(one, by=request.user),
        "forget": lambda: forgetting.forget(one, by=request.user),
        "attend": lambda: registrations.attend(one, by=request.user),
        "undo": lambda: registrations.attend(one, by=request.user, is_there=False),
    }
    way = ways.get(request.POST.get("do", ""))
    grant(way is not None)
    try:
        way()
        messages.success(request, _("Rögzítettük."))
    except Refused as refused:
        messages.error(request, str(refused))
