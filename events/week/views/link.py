"""The pages of a joiner's link: what it offers, changed and withdrawn, and how it was. A GET changes nothing."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, UpdateView

from events.week.actions import joining
from events.week.actions import programmes as actions
from events.week.forms.joining import JoinerForm
from events.week.forms.programme import PressedForm, ProgrammeForm, ReportForm
from events.week.links import joiner_of, path_to
from events.week.models.programme import Programme
from institutions.base.exceptions import Conflict
from institutions.base.views import PlainActionForm
from mentors.people.public_form import OpenToAnybody


class ByLink(OpenToAnybody, PlainActionForm):
    """For the pages of a joiner's link: it is who acts. Raises Http404 for a link that leads nowhere any more."""

    limited_as = "week-link"

    def dispatch(self, request, *args, **kwargs):
        self.joiner = joiner_of(kwargs["token"])
        if self.joiner is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        campaign = self.joiner.campaign
        return super().get_context_data(joiner=self.joiner, campaign=campaign, home=path_to(self.joiner), **kwargs)

    def home(self, done: str):
        """Back to the joiner's page, which says what was done."""
        return redirect(f"{path_to(self.joiner)}?done={done}")


class WeekLink(ByLink, FormView):
    """A joiner's own page, with each programme as it stands."""

    form_class = PressedForm
    template_name = "events/week/link.html"
    http_method_names = ["get", "head"]

    def get_context_data(self, **kwargs):
        rows = Programme.objects.filter(joiner=self.joiner).with_all()
        joined = "joined" in self.request.GET
        return super().get_context_data(
            programmes=rows, joined=joined, done=told(self.request.GET.get("done", "")), **kwargs
        )


def told(done: str) -> str:
    said = {
        "changed": _("Elmentettük a változást. A programot a megye mentora újra megnézi."),
        "joiner": _("Elmentettük a változást."),
        "offered": _("Felvettük a programot. A megye mentora megnézi, utána lesz nyilvános."),
        "withdrawn": _("Visszavontuk a programot."),
        "reported": _("Köszönjük a beszámolót!"),
    }
    return said.get(done, "")


class WeekLinkEdit(ByLink, FormView):
    """What the joiner says of itself."""

    form_class = JoinerForm
    template_name = "events/week/link_edit.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"joiner": self.joiner}

    def act(self, form):
        fields = form.who()
        joining.update(self.joiner, by=self.joiner, revision=form.cleaned_data["revision"], **fields)
        return self.home("joiner")

    def conflict(self, form, conflict: Conflict):
        form.put("revision", str(conflict.present.revision))
        return self.again(form, str(conflict), 409)


class OfProgramme(ByLink):
    """For the pages of one programme of the joiner. Raises Http404 for one of somebody else."""

    def get_object(self, queryset=None):
        rows = Programme.objects.filter(joiner=self.joiner).with_all().select_related("joiner__settlement")
        found = rows.filter(uuid=self.kwargs["uuid"]).first()
        if found is None:
            raise Http404
        return found

    def conflict(self, form, conflict: Conflict):
        if conflict.present is None:
            return super().conflict(form, conflict)
        form.put("revision", str(conflict.present.revision))
        return self.again(form, str(conflict), 409)


class WeekLinkProgrammeCreate(OfProgramme, UpdateView):
    """One more programme."""

    form_class = ProgrammeForm
    template_name = "events/week/link_programme_create.html"

    def get_object(self, queryset=None):
        return Programme(joiner=self.joiner, campaign=self.joiner.campaign)

    def act(self, form):
        actions.offer(self.joiner, by=self.joiner, uuid=form.uuid, **form.said)
        return self.home("offered")


class WeekLinkProgrammeEdit(OfProgramme, UpdateView):
    form_class = ProgrammeForm
    template_name = "events/week/link_programme_edit.html"

    def act(self, form):
        actions.update(self.object, by=self.joiner, revision=form.cleaned_data["revision"], **form.said)
        return self.home("changed")


class WeekLinkProgrammeWithdraw(OfProgramme, UpdateView):
    form_class = PressedForm
    template_name = "events/week/link_programme_withdraw.html"

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        kwargs.pop("instance")
        return kwargs

    def act(self, form):
        actions.withdraw(self.object, by=self.joiner)
        return self.home("withdrawn")


class WeekLinkProgrammeReport(OfProgramme, UpdateView):
    form_class = ReportForm
    template_name = "events/week/link_programme_report.html"

    def act(self, form):
        actions.report(self.object, by=self.joiner, **form.said)
        return self.home("reported")
