"""Joining a year's week: open to everybody, and from a mentor's visit."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from django.views.generic import FormView

from events.week import rules
from events.week.actions import joining
from events.week.forms.campaign import BringForm
from events.week.forms.joining import JoinForm
from events.week.links import path_to
from events.week.models.joiner import Joiner
from institutions.base.exceptions import Refused, grant
from institutions.base.views import PlainActionForm
from institutions.organisations.models.contact import Contact
from institutions.organisations.models.institution import Institution
from mentors.people.public_form import OpenToAnybody
from mentors.visits.models.visit import Visit

from .public import campaign_of


class WeekJoin(OpenToAnybody, PlainActionForm, FormView):
    """Who they are and one programme; who is known already is offered the link to their known address."""

    form_class = JoinForm
    template_name = "events/week/join.html"
    limited_as = "week-join"

    def dispatch(self, request, *args, **kwargs):
        self.campaign = campaign_of(request, kwargs["year"])
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"campaign": self.campaign}

    def get_initial(self):
        """Who speaks for one institution or community joins as that."""
        user = self.request.user
        body = Institution.objects.filter(pk__in=(getattr(user, "standing", None) and user.standing.institutions) or [])
        one = body.select_related("settlement").first()
        if one is None:
            return {}
        return {"name": one.name, "kind": "institution", "settlement": one.settlement, "email": user.email}

    def act(self, form):
        if not form.cleaned_data["other"] and (same := self.same(form)):
            return self.known(form, same)
        by = self.request.user if self.request.user.is_authenticated else None
        joiner, _is_new = joining.join(
            self.campaign,
            uuid=form.uuid,
            by=by,
            programmes=[form.programme()],
            picture=form.cleaned_data.get("image"),
            **form.who(),
        )
        return redirect(f"{path_to(joiner)}?joined=1")

    def same(self, form) -> list[Joiner]:
        """Those of the year that have joined under this name from this place, but for this very form."""
        found = Joiner.objects.like(self.campaign, form.cleaned_data["name"], form.cleaned_data["settlement"])
        return list(found.exclude(uuid=form.uuid).select_related("settlement")[:3])

    def known(self, form, same):
        """The same form with the choice: send the link to the address known before, or join as somebody else."""
        if "send" not in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form, same=same))
        asked = [one for one in same if str(one.uuid) == self.request.POST["send"]]
        for one in asked:
            joining.send_link(one, asked=str(timezone.localdate()))
        return render(self.request, "events/week/link_sent.html", {"campaign": self.campaign, "same": asked})

    def get_context_data(self, **kwargs):
        return super().get_context_data(campaign=self.campaign, **kwargs)


@require_http_methods(["GET", "HEAD", "POST"])
def week_bring(request, year, visit):
    """A mentor joins somebody whom they visited: one tap for each, and the link goes to who speaks for it."""
    campaign = campaign_of(request, year)
    found = Visit.objects.visible_to(request.user).filter(uuid=visit).select_related("settlement").first()
    grant(found is not None and rules.may_bring(request.user, found.settlement.county_id))
    partners = {f"i{one.pk}": one for one in found.institutions.select_related("settlement")}
    partners |= {f"c{one.pk}": one for one in found.communities.select_related("settlement")}
    rows = [
        (key, one, BringForm(auto_id=f"id_{key}_%s", initial={"email": email_of(request.user, one)}))
        for key, one in partners.items()
    ]
    form = None
    if request.method == "POST":
        subject = partners.get(request.POST.get("subject", ""))
        grant(subject is not None and rules.may_bring(request.user, subject.settlement.county_id))
        form = BringForm(request.POST, auto_id="id_sent_%s")
        if form.is_valid():
            try:
                return brought(request, campaign, subject, form)
            except Refused as refused:
                form.add_error(None, str(refused))
        rows = [(key, one, form if one == subject else fresh) for key, one, fresh in rows]
    context = {"campaign": campaign, "visit": found, "rows": rows, "sent": form}
    return render(request, "events/week/bring.html", context)


def brought(request, campaign, subject, form):
    key, email = form.cleaned_data["uuid"], form.cleaned_data["email"]
    joiner, is_new = joining.bring(campaign, by=request.user, uuid=key, subject=subject, email=email)
    told = _("Csatlakozott: a hivatkozást elküldtük, ott veszi fel a programjait.")
    messages.success(request, told if is_new else _("Ő már csatlakozott. Megjegyeztük, hogy Ön hívta."))
    return redirect("week-joiner", campaign.year, joiner.uuid)


def email_of(user, subject) -> str:
    """The address of somebody there, as far as the person reads it."""
    if isinstance(subject, Institution):
        rows = Contact.objects.visible_to(user).filter(institution=subject).exclude(email="")
        return rows.order_by("pk").values_list("email", flat=True).first() or ""
    return getattr(subject, "contact_email", "") or ""
