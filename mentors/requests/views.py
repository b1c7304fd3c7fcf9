"""Where anybody asks for an account, where they follow it by their link, and where the county decides."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.generic import FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.text import masked_address
from institutions.base.views import FilteredList, PlainActionForm, add_errors
from mentors.people.public_form import OpenToAnybody

from . import actions as requests
from . import rules
from .columns import COLUMNS
from .filters import AccountRequestFilter
from .forms import AcceptForm, AccountRequestForm, DeclineRequestForm
from .models import AccountRequest, RequestState


class AccountRequestCreate(OpenToAnybody, PlainActionForm, FormView):
    """Asks for an account as the representative of an institution or a community."""

    form_class = AccountRequestForm
    template_name = "mentors/account_request/create.html"
    limited_as = "account-request"

    def act(self, form):
        said = {name: value for name, value in form.cleaned_data.items() if name not in ("stamp", "homepage")}
        requests.ask(uuid=form.uuid, language=get_language(), **said)
        return redirect("account-request-sent")


@require_safe
def account_request_sent(request):
    """What happens next; the same for everybody, whether the address has an account or not."""
    return render(request, "mentors/account_request/sent.html")


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def account_request_link(request, token):
    """GET shows how the request stands and changes nothing; POST confirms it. The address is the proof."""
    found = requests.request_of(token)
    if found is None:
        raise Http404
    if request.method == "POST":
        requests.confirm(found)
        return redirect(request.path)
    return render(request, "mentors/account_request/link.html", {"asked": found, "masked": masked_address(found.email)})


class AccountRequestList(FilteredList):
    """Requests about which the person decides, the latest first."""

    model = AccountRequest
    filterset_class = AccountRequestFilter
    template_name = "mentors/account_request/list.html"
    columns = COLUMNS

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_decide_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def rows(self):
        return super().rows().select_related("institution__settlement", "community__settlement", "county", "settlement")


def to_decide(request, pk: int) -> AccountRequest:
    """The request, if the person decides about it. Raises Http404."""
    rows = AccountRequest.objects.visible_to(request.user)
    rows = rows.select_related("institution__settlement", "community__settlement", "settlement", "county", "decided_by")
    return get_object_or_404(rows, pk=pk)


@require_safe
def account_request_detail(request, pk):
    return shown(request, to_decide(request, pk))


def shown(request, asked: AccountRequest, *, accept_form=None, decline_form=None):
    begun = {"subject": asked.institution or asked.community}
    context = {
        "asked": asked,
        "is_waiting": asked.state == RequestState.CONFIRMED,
        "accept_form": accept_form or AcceptForm(user=request.user, initial=begun),
        "decline_form": decline_form or DeclineRequestForm(),
    }
    return render(request, "mentors/account_request/detail.html", context)


@require_POST
def account_request_accept(request, pk):
    asked, form = to_decide(request, pk), AcceptForm(request.POST, user=request.user)
    if form.is_valid():
        try:
            requests.accept(asked, by=request.user, subject=form.cleaned_data["subject"])
        except ValidationError as error:
            add_errors(form, error)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Elfogadta: a meghívót elküldjük."))
            return redirect("account-request-detail", pk)
    return shown(request, asked, accept_form=form)


@require_POST
def account_request_decline(request, pk):
    asked, form = to_decide(request, pk), DeclineRequestForm(request.POST)
    if form.is_valid():
        try:
            requests.decline(asked, by=request.user, reason=form.cleaned_data["reason"])
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Elutasította: levélben megírjuk, miért."))
            return redirect("account-request-detail", pk)
    return shown(request, asked, decline_form=form)
