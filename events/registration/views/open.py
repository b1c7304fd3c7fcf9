"""Pages that need no account: registering, and what the link in the mail opens."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe
from django.views.generic import FormView

from institutions import links
from institutions.base.exceptions import Conflict, NotGranted, Refused, grant
from institutions.base.views import PlainActionForm, add_errors
from mentors.people.public_form import OpenToAnybody, is_from_here

from .. import rules
from ..actions import afterwards, certifying, forgetting, registering
from ..actions import registration as registrations
from ..forms import ChangeForm, HandOverForm, RegisterForm
from ..forms_after import FeedbackForm, KeptForm, PledgeForm
from ..letters import PURPOSE
from ..models.registration import State
from ..models.setup import begins_at, setup_of
from ..queries.afterwards import companions, neighbours
from ..queries.choosing import at_once, chosen_by, in_words
from ..queries.seats import seats_of
from ..queries.waiting import place_in_words, places
from .finding import find
from .invited import invited_by_token


class RegistrationCreate(OpenToAnybody, PlainActionForm, FormView):
    """Where anybody registers; what became of it the mail tells, and nobody else."""

    form_class = RegisterForm
    template_name = "events/registration/create.html"
    limited_as = "registration"

    def dispatch(self, request, *args, **kwargs):
        self.event = find(request, kwargs["slug"])
        grant(self.event.registration)
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"event": self.event}

    def get_initial(self):
        user = self.request.user
        return {"name": user.name, "email": user.email} if user.is_authenticated else {}

    def get_context_data(self, **kwargs):
        now = timezone.now()
        return super().get_context_data(
            event=self.event,
            setup=setup_of(self.event),
            closed=rules.why_closed(self.event, now),
            closes_at=rules.closes_at(self.event),
            seats=seats_of(self.event, now),
            **kwargs,
        )

    def act(self, form):
        invitation = self.invitation()
        registering.register(
            self.event, by=None, uuid=form.uuid, own_key=form.uuid, invitation=invitation, **form.facts()
        )
        return redirect("registration-sent", self.event.slug)

    def invitation(self):
        """The invitation with whose link somebody came, answered or not: the same form again says the same. By a link
        that was cut on the way they come like everybody else, and lose no word.
        """
        token = self.request.GET.get("invitation")
        try:
            found = invited_by_token(token) if token else None
        except NotGranted:
            return None
        return found if found is not None and found.event_id == self.event.pk else None


@require_safe
@login_not_required
def registration_sent(request, slug):
    """The same for everybody who registered, whatever became of it."""
    event = find(request, slug)
    grant(event.registration)
    return render(request, "events/registration/sent.html", {"event": event})


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@csrf_exempt
def registration_link(request, token):
    """What the link in the mail opens: how it stands, and the ways to change it. Only a POST does anything."""
    try:
        return opened(request, token)
    except registrations.HandedOver as handed:
        return told_handed(request, handed)


def opened(request, token):
    """The registration of the link, with what was pressed done. Raises NotGranted, HandedOver."""
    one = registrations.by_token(links.read(PURPOSE, token))
    forms = {
        "change": ChangeForm(registration=one),
        "hand_over": HandOverForm(),
        "feedback": FeedbackForm(prefix="feedback"),
        "pledge": PledgeForm(prefix="pledge"),
        "kept": KeptForm(prefix="kept"),
    }
    if request.method == "POST" and is_from_here(request):
        done = do(request, one, forms)
        if done is not None:
            return done
        one = registrations.by_token(links.read(PURPOSE, token))
    response = render(request, "events/registration/link.html", shown(request, one, forms))
    add_never_cache_headers(response)
    return response


def told_handed(request, handed: registrations.HandedOver):
    """What became of the seat, to whoever has the old link: pressed twice, or opened again."""
    context = {"event": handed.event, "told": str(handed)}
    response = render(request, "events/registration/handed.html", context, status=410)
    add_never_cache_headers(response)
    return response


def do(request, one, forms):
    """Carries out what was pressed: back to the page, or None where it could not be done and the page says why."""
    does = request.POST.get("do", "")
    form = None
    if does in forms:
        form = forms[does] = forms[does].sent(request.POST)
        if not form.is_valid():
            return None
    elif does not in PRESSED:
        return None
    try:
        if form is not None:
            FILLED[does](one, **form.cleaned_data)
        else:
            PRESSED[does](one, request.POST)
    except Refused as refused:
        refuse(request, form, refused)
        return None
    except ValidationError as error:
        add_errors(form, error)
        return None
    if does not in DONE:
        # The page says it by itself: no cookie is needed for that.
        return redirect(f"{request.path}?done=1")
    messages.success(request, DONE[does])
    return redirect("event-detail", one.event.slug)


def refuse(request, form, refused: Refused) -> None:
    """Says why it was not done; where another one was first, above the form, which then knows what stands.
    Raises HandedOver: then nothing of it is theirs to see.
    """
    if isinstance(refused, registrations.HandedOver):
        raise refused
    if isinstance(refused, Conflict) and form is not None:
        form.add_error(None, str(refused))
        form.read_anew(refused.present)
    else:
        messages.error(request, str(refused))


def ask_along(one, sent) -> None:
    """Somebody would like to travel with the one whose button was pressed."""
    other = next((other for other in neighbours(one) if str(other.uuid) == sent.get("with")), None)
    grant(other is not None)
    afterwards.ask_along(one, other=other)


PRESSED = {
    "certificate": lambda one, sent: certifying.certify(one),
    "cancel": lambda one, sent: registrations.cancel(one),
    "confirm": lambda one, sent: registrations.confirm(one),
    "forget": lambda one, sent: forgetting.forget(one),
    "ask_along": ask_along,
}
FILLED = {
    "change": registrations.change,
    "hand_over": registrations.hand_over,
    "feedback": afterwards.give_feedback,
    "pledge": afterwards.pledge,
    "kept": afterwards.tell_kept,
}
DONE = {
    "hand_over": gettext_lazy("Átadta a helyét: a kollégája levelet kap, ez a hivatkozás többé nem él."),
    "forget": gettext_lazy("Töröltük az adatait. Ez a hivatkozás többé nem nyit semmit."),
}
"""What ends the link."""


def words_of_place(one) -> str:
    """Where somebody stands in the list; nothing for who does not wait, or has just got a seat."""
    number = places(one.event).get(one.pk) if one.state == State.WAITING else None
    return place_in_words(number) if number else ""


def shown(request, one, forms) -> dict:
    """What the page of the link shows."""
    now = timezone.now()
    return {
        "registration": one,
        "event": one.event,
        "setup": setup_of(one.event),
        "place_words": words_of_place(one),
        "may_change": one.is_live and rules.moves_on(one.event, now),
        "certificate": certifying.certificate_of(one),
        "may_certify": certifying.may_have_one(one),
        "may_confirm": one.state in (State.RECEIVED, State.OFFERED),
        "answers": one.answers.select_related("question"),
        "chosen": chosen_by(one),
        "clashes": in_words(at_once(chosen_by(one))),
        "may_tell": rules.may_tell(one) and not one.gave_feedback,
        "may_pledge": one.is_coming and begins_at(one.event) <= now,
        "pledges": one.pledges.all(),
        "companions": companions(one),
        "brings_others": bool(forgetting.brought_by(one)),
        **forms,
    }
