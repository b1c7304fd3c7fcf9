"""Editors' pages of a year."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import CreateView, UpdateView

from events.week import rules
from events.week.actions import campaigns
from events.week.forms.campaign import CampaignForm
from events.week.inlines import CAMPAIGN
from events.week.models.campaign import Campaign
from institutions.base.exceptions import Refused, grant
from institutions.base.views import ActionForm
from institutions.once.views import Edits, Enters

from .public import campaign_of


class Kept:
    """For who keeps the years: editors, lead."""

    model = Campaign
    form_class = CampaignForm

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep_campaigns(request.user))
        return super().dispatch(request, *args, **kwargs)

    def said(self, form) -> dict:
        data = dict(form.cleaned_data)
        return data | {"call": data.pop("file")}

    def url_of(self, record):
        return record.get_absolute_url()


class WeekCreate(Kept, Enters, ActionForm, CreateView):
    template_name = "events/week/create.html"

    def act(self, form):
        campaign, is_new = campaigns.create(by=self.request.user, **self.said(form))
        messages.success(self.request, _("Felvettük az évet.") if is_new else _("Ezt az évet már felvettük."))
        return redirect("week-desk", campaign.year)


class WeekEdit(Kept, Edits, ActionForm, UpdateView):
    template_name = "events/week/edit.html"
    slug_field = slug_url_kwarg = "year"

    def act(self, form):
        campaign = campaigns.update(self.object, by=self.request.user, **self.said(form))
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("week-desk", campaign.year)


@require_safe
def week_desk(request, year):
    """Where a year is put together."""
    campaign = campaign_of(request, year)
    grant(rules.may_keep_campaigns(request.user))
    sections = [(kind, kind.of(campaign)) for kind in CAMPAIGN.kinds.values()]
    return render(request, "events/week/desk.html", {"campaign": campaign, "record": campaign, "sections": sections})


@require_POST
def week_publish(request, year):
    """Shows the year to everybody, or takes it back."""
    campaign = campaign_of(request, year)
    try:
        campaigns.publish(campaign, by=request.user, yes=request.POST.get("yes") != "0")
        messages.success(request, _("Elmentettük a változást."))
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("week-desk", year)
