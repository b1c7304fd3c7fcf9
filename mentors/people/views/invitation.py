"""Pages of invitations: who was invited, inviting, and accepting by the link."""

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView

from institutions.base.exceptions import Refused, grant
from institutions.base.standing import Role
from institutions.base.text import email_address
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Enters
from institutions.outbox.models import Mail
from institutions.outbox.rules import may_retry_mail

from ..actions import invitation as invitations
from ..columns import INVITATIONS
from ..filters.account import InvitationFilter
from ..forms.invitation import AcceptForm, InvitationForm
from ..models.invitation import Invitation
from ..rules import account as rules


class InvitationList(FilteredList):
    model = Invitation
    filterset_class = InvitationFilter
    template_name = "mentors/invitation/list.html"
    columns = INVITATIONS

    def rows(self):
        grant(rules.may_keep_accounts(self.request.user))
        return super().rows().select_related("county", "institution", "community", "invited_by", "accepted_by")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["lost"] = Mail.objects.lost_about("invitation", [one.pk for one in context["rows"]])
        return context


class InvitationDetail(DetailView):
    template_name = "mentors/invitation/detail.html"

    def get_queryset(self):
        grant(rules.may_keep_accounts(self.request.user))
        found = Invitation.objects.visible_to(self.request.user)
        return found.select_related("county", "institution", "community", "invited_by", "accepted_by")

    def get_context_data(self, **kwargs):
        link = invitations.link_of(self.object) if self.object.state == "open" else ""
        mail = Mail.objects.about("invitation", self.object.pk).first()
        may_retry = bool(mail and link and mail.state in Mail.RETRIED and may_retry_mail(self.request.user, mail))
        return super().get_context_data(link=link, mail=mail, may_retry=may_retry, **kwargs)


class InvitationCreate(Enters, ActionForm, CreateView):
    """The role comes first, as a button of the form: it then asks only what that role needs, and keeps what it has."""

    form_class = InvitationForm
    template_name = "mentors/invitation/create.html"

    def dispatch(self, request, *args, **kwargs):
        self.roles = rules.appointable_roles(request.user)
        grant(self.roles)
        sent = request.POST.get("switch") or request.POST.get("for_role")
        wanted = sent or request.GET.get("role", Role.MENTOR)
        self.role = "" if wanted == "contact" else wanted
        grant(self.role in self.roles)
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if "switch" not in request.POST:
            return super().post(request, *args, **kwargs)
        self.object = None
        return self.render_to_response(self.get_context_data(switched=True))

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs() | {"role": self.role}
        if "switch" in self.request.POST:
            kwargs["initial"] = kwargs["initial"] | kwargs.pop("data").dict()
            del kwargs["files"]
        return kwargs

    def get_context_data(self, **kwargs):
        labels = {"": _("kapcsolattartó")} | dict(Role.choices)
        tabs = [
            {"label": str(labels[role]).capitalize(), "value": role or "contact", "current": role == self.role}
            for role in self.roles
        ]
        return super().get_context_data(tabs=tabs, role=self.role or "contact", **kwargs)

    def act(self, form):
        made, _is_new = invitations.invite(by=self.request.user, **form.offer())
        messages.success(self.request, _("Elküldjük a meghívót. A hivatkozást innen is továbbadhatja."))
        return redirect(self.url_of(made))

    def url_of(self, record):
        return reverse("invitation-detail", args=[record.pk])


@require_POST
def invitation_revoke(request, pk):
    """Takes the offer back."""
    invitation = get_object_or_404(Invitation.objects.visible_to(request.user), pk=pk)
    try:
        invitations.revoke(invitation, by=request.user)
        messages.success(request, _("Visszavontuk: a hivatkozás már nem működik."))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("invitation-detail", pk)


@never_cache
def invitation_accept(request, token):
    """What the link opens: a new account, or the offer to the account that the address has already."""
    found = Invitation.objects.select_related("county", "institution", "community", "invited_by", "accepted_by")
    invitation = found.by_token(token)
    if invitation is None:
        raise Http404
    if request.user.is_authenticated:
        return _accept_signed_in(request, invitation)
    if request.method == "POST":
        return _accept_as_new(request, invitation)
    return _show(request, invitation, form=AcceptForm(initial={"name": invitation.name}))


def _show(request, invitation, status=200, **context):
    has_account = get_user_model().objects.filter(email__iexact=invitation.email).exists()
    stands = invitations.still_stands(invitation)
    context |= {"invitation": invitation, "has_account": has_account, "stands": stands}
    return render(request, "mentors/invitation/accept.html", context, status=status if stands else 410)


def _accept_signed_in(request, invitation):
    is_theirs = email_address(request.user.email) == invitation.email
    if request.method != "POST" or not is_theirs:
        return _show(request, invitation, is_theirs=is_theirs)
    try:
        invitations.accept(invitation, by=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect(request.path)
    messages.success(request, _("Elfogadta. Jó munkát!"))
    return redirect("start-page")


def _accept_as_new(request, invitation):
    form = AcceptForm(request.POST, request=request)
    if form.is_valid():
        try:
            user = invitations.accept_as_new(invitation, **form.cleaned_data)
        except ValidationError as error:
            for name, texts in error.message_dict.items():
                form.add_error(name if name in form.fields else None, texts)
        except Refused as refusal:
            form.add_error(None, str(refusal))
            # Somebody else, or the same person's first press, may have taken it at this moment.
            invitation.refresh_from_db()
        else:
            get_adapter(request).login(request, user)
            messages.success(request, _("Elkészült a fiókja. Üdvözöljük a portálon!"))
            return redirect("start-page")
    return _show(request, invitation, form=form)
