"""Pages of the newsletter for everybody: asking for it, and what the links in its letters open."""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from django.views.generic import FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.text import masked_address
from institutions.base.views import PlainActionForm
from mentors.people.public_form import OpenToAnybody

from ..actions import subscribing
from ..forms import SubscribeForm, WishesForm
from ..models.issue import Issue
from ..models.subscriber import CONFIRM_WITHIN, CONFIRMING, KEEPING, LEAVING, Subscriber

LATEST = 6


class Newsletter(OpenToAnybody, PlainActionForm, FormView):
    """Where anybody subscribes, with the latest issues. It answers alike for every address: nobody learns who is
    subscribed.
    """

    form_class, template_name, limited_as = SubscribeForm, "events/newsletter.html", "newsletter"

    def get_initial(self):
        return {"language": get_language()}

    def get_context_data(self, **kwargs):
        latest = Issue.objects.archived().order_by("-started_at", "-pk")[:LATEST]
        return super().get_context_data(issues=latest, **kwargs)

    def act(self, form):
        fields = {name: form.cleaned_data[name] for name in ("email", "language", "topics", "county")}
        subscribing.ask(by=subscribing.VISITOR, uuid=form.uuid, **fields)
        return render(self.request, "events/subscriber/asked.html", {"email": fields["email"]})


def link_page(view):
    """The page of a signed link: GET shows and changes nothing, for mail scanners follow links; POST acts. The address
    is the proof, so neither cookie nor token is asked for, nor where the request comes from (RFC 8058).
    """
    return never_cache(csrf_exempt(login_not_required(require_http_methods(["GET", "HEAD", "POST"])(view))))


def whose(purpose: str, token: str, max_age=None) -> tuple[Subscriber, int]:
    """The subscriber of a link and the id of its issue. Raises Http404 for a forged or an old one."""
    subscriber, issue = Subscriber.objects.of_link(purpose, token, max_age)
    grant(subscriber is not None)
    return subscriber, issue


@link_page
def subscriber_confirm(request, token):
    """Confirms an address: the subscription begins."""
    subscriber, _issue = whose(CONFIRMING, token, CONFIRM_WITHIN)
    refused = False
    if request.method == "POST":
        try:
            subscriber = subscribing.confirm(subscriber)
        except Refused:
            refused = True
    return render(request, "events/subscriber/confirm.html", told(subscriber) | {"refused": refused})


@link_page
def subscriber_leave(request, token):
    """Ends a subscription, from the page or at one click in the mail program."""
    subscriber, issue = whose(LEAVING, token)
    if request.method == "POST":
        subscriber = subscribing.leave(subscriber, issue)
    return render(request, "events/subscriber/leave.html", told(subscriber))


@link_page
def subscriber_keep(request, token):
    """What a subscriber reads, to be changed."""
    subscriber, issue = whose(KEEPING, token)
    wishes = {"topics": subscriber.topics, "county": subscriber.county_id, "language": subscriber.language}
    form = WishesForm(request.POST or None, initial=wishes)
    done = request.method == "POST" and form.is_valid() and kept(subscriber, form)
    if done:
        subscriber.refresh_from_db()
    context = told(subscriber) | {"form": form, "done": done}
    context["leave_token"] = subscriber.token(LEAVING, issue)
    return render(request, "events/subscriber/keep.html", context)


def kept(subscriber: Subscriber, form: WishesForm) -> bool:
    """Whether the wishes are written down; not those of somebody who has left."""
    try:
        subscribing.change(subscriber, **form.cleaned_data)
    except Refused:
        return False
    return True


def told(subscriber: Subscriber) -> dict:
    """What these pages say of a subscriber: never more than the masked address, for letters are forwarded."""
    county = subscriber.county.name if subscriber.county_id else ""
    topics = [str(Subscriber.Topic(one).label) for one in subscriber.topics]
    return {"whose": masked_address(subscriber.email), "state": subscriber.state, "county": county, "topics": topics}
