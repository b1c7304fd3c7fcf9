"""The county's team and the programmes that wait for it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from events.week import rules
from events.week.actions import checking, joining
from events.week.forms.campaign import DecideForm
from events.week.models.joiner import Joiner
from institutions.base.exceptions import Refused, grant

from .public import programme_of

MOST = 200
DECISIONS = {"accept": checking.accept, "ask": checking.ask_back, "decline": checking.decline}


@require_safe
def week_review(request):
    """What waits for the person, what came first in front."""
    grant(rules.may_check_some(request.user))
    waiting = rules.waiting_for(request.user)
    rows = list(waiting.with_all().select_related("joiner__settlement")[:MOST])
    return render(request, "events/week/review.html", {"rows": rows, "total": waiting.count(), "most": MOST})


@require_POST
def week_accept(request):
    """Accepts all that were ticked, each as it was read."""
    grant(rules.may_check_some(request.user))
    chosen = [one.partition(":") for one in request.POST.getlist("programme")[:MOST]]
    revisions = {uuid: int(revision) for uuid, _colon, revision in chosen if revision.isdecimal() and len(revision) < 9}
    done = 0
    for programme in rules.waiting_for(request.user).filter(uuid__in=uuids(revisions)):
        try:
            checking.accept(programme, by=request.user, revision=revisions[str(programme.uuid)])
            done += 1
        except Refused as refused:
            messages.error(request, f"{programme.title}: {refused}")
    if done:
        told = ngettext("%(n)s programot elfogadott.", "%(n)s programot elfogadott.", done)
        messages.success(request, told % {"n": done})
    return redirect("week-review")


def uuids(texts) -> list[str]:
    """Those that are UUIDs as we write them."""
    return [one for one in texts if len(one) == 36 and set(one) <= set("0123456789abcdef-")]


@require_POST
def week_programme_decide(request, year, uuid):
    """One programme: accepted, asked back or declined."""
    programme = programme_of(request, year, uuid)
    grant(rules.may_check(request.user, programme))
    form = DecideForm(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(told for errors in form.errors.values() for told in errors))
        return redirect(programme)
    data, more = form.cleaned_data, {}
    if data["decision"] != "accept":
        more["reason"] = data["reason"]
    try:
        DECISIONS[data["decision"]](programme, by=request.user, revision=data["revision"], **more)
        messages.success(request, _("Elmentettük a döntést, és megírtuk a csatlakozónak."))
        return redirect("week-review")
    except ValidationError as error:
        told = " ".join(error.messages)
    except Refused as refused:
        told = str(refused)
    messages.error(request, told)
    return redirect(programme)


def joiner_of(request, year, uuid) -> Joiner:
    found = Joiner.objects.visible_to(request.user).filter(campaign__year=year, uuid=uuid).first()
    grant(found is not None)
    return found


@require_POST
def week_joiner_brought(request, year, uuid):
    """A mentor says that they brought the joiner, or takes it back."""
    joining.brought(joiner_of(request, year, uuid), by=request.user, yes=request.POST.get("yes") == "1")
    messages.success(request, _("Elmentettük a változást."))
    return redirect("week-joiner", year, uuid)


@require_POST
def week_joiner_unite(request, year, uuid):
    """The programmes of this joiner go to the other one that it is."""
    joiner = joiner_of(request, year, uuid)
    into = Joiner.objects.like(joiner.campaign, joiner.name, joiner.settlement).filter(
        uuid__in=uuids([request.POST.get("into", "")])
    )
    into = into.exclude(pk=joiner.pk).first()
    grant(into is not None)
    try:
        joining.unite(joiner, into, by=request.user)
        messages.success(request, _("Összevontuk őket: a programok átkerültek."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("week-joiner", year, into.uuid)
