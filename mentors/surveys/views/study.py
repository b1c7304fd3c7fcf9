"""Studies: what everybody reads of them are counts; the team reads its county's quotas, the lead keeps all."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import CreateView, DetailView, FormView, UpdateView

from institutions.base.exceptions import grant
from institutions.base.small_counts import FEWEST
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Edits, Enters
from mentors.people.models.period import today

from .. import rules
from ..actions import study as studies
from ..columns import STUDIES
from ..filters import StudyFilter
from ..forms import QuotaEditForm, QuotaForm, StudyForm, WaveForm
from ..models.study import Quota, Study, Wave
from ..queries import by_county, in_order, told_of, with_burden, with_done

MOST_QUOTAS = 400


class StudyList(FilteredList):
    """Studies with the counts of each wave."""

    model = Study
    filterset_class = StudyFilter
    template_name = "mentors/study/list.html"
    columns = STUDIES

    def rows(self):
        return super().rows().with_counts()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        waves = list(Wave.objects.filter(study__in=[one.pk for one in context["rows"]]))
        counties = by_county(waves)
        for one in context["rows"]:
            one.counted = [(wave, told_of(counties[wave.pk])[0]) for wave in waves if wave.study_id == one.pk]
        user = self.request.user
        more = {"may_define": rules.may_define(user), "may_tally": rules.may_tally_somewhere(user), "today": today()}
        return context | more


class StudyDetail(DetailView):
    """A study: the counts of its waves."""

    template_name = "mentors/study/detail.html"

    def get_queryset(self):
        return Study.objects.visible_to(self.request.user)

    def get_context_data(self, **kwargs):
        waves = list(self.object.waves.all())
        counties, user = by_county(waves), self.request.user
        told = [(wave, *told_of(counties[wave.pk])) for wave in waves]
        return super().get_context_data(
            waves=[(wave, progress, in_order(parts)) for wave, progress, parts in told],
            may_define=rules.may_define(user),
            may_read=rules.may_read_somewhere(user),
            today=today(),
            fewest=FEWEST,
            **kwargs,
        )


class WaveDetail(DetailView):
    """A wave as the team reads it: done and wanted by county, with a forecast, and the quotas of the places."""

    template_name = "mentors/wave/detail.html"

    def get_object(self, queryset=None):
        grant(rules.may_read_somewhere(self.request.user))
        return get_object_or_404(Wave.objects.select_related("study"), pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        wave, user, day = self.object, self.request.user, today()
        rows = Quota.objects.visible_to(user).filter(wave=wave)
        rows = rows.select_related("settlement", "institution__settlement", "mentor", "county")
        quotas = with_burden(with_done(list(rows.order_by("county__sort_key", "pk")[: MOST_QUOTAS + 1])), day)
        counties = in_order(by_county([wave], lambda found: found.visible_to(user))[wave.pk])
        return super().get_context_data(
            counties=[(county, one, one.expected(wave, day)) for county, one in counties],
            quotas=quotas[:MOST_QUOTAS],
            has_more=len(quotas) > MOST_QUOTAS,
            may_define=rules.may_define(user),
            may_tally=rules.may_tally_somewhere(user),
            today=day,
            **kwargs,
        )


class DefinersOnly:
    """Pages on which studies are made."""

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_define(request.user))
        return super().dispatch(request, *args, **kwargs)


class StudyCreate(DefinersOnly, Enters, ActionForm, CreateView):
    form_class = StudyForm
    template_name = "mentors/study/create.html"

    def act(self, form):
        study, _is_new = studies.create(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük. Adja hozzá az első hullámot."))
        return redirect(self.url_of(study))

    def url_of(self, record):
        return reverse("study-detail", args=[record.pk])


class StudyEdit(DefinersOnly, Edits, ActionForm, UpdateView):
    form_class = StudyForm
    template_name = "mentors/study/edit.html"
    queryset = Study.objects.all()

    def act(self, form):
        studies.update(Study.objects.get(pk=self.kwargs["pk"]), by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("study-detail", self.kwargs["pk"])


class WaveCreate(DefinersOnly, Enters, ActionForm, CreateView):
    form_class = WaveForm
    template_name = "mentors/wave/create.html"

    def get_context_data(self, **kwargs):
        study = get_object_or_404(Study, pk=self.kwargs["pk"])
        return super().get_context_data(study=study, **kwargs)

    def act(self, form):
        study = get_object_or_404(Study, pk=self.kwargs["pk"])
        wave, _is_new = studies.add_wave(study, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük. Adja meg, honnan hány kérdőív kell."))
        return redirect(self.url_of(wave))

    def url_of(self, record):
        return reverse("wave-detail", args=[record.pk])


class WaveEdit(DefinersOnly, Edits, ActionForm, UpdateView):
    form_class = WaveForm
    template_name = "mentors/wave/edit.html"
    queryset = Wave.objects.select_related("study")

    def act(self, form):
        studies.update_wave(Wave.objects.get(pk=self.kwargs["pk"]), by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("wave-detail", self.kwargs["pk"])


class QuotaCreate(DefinersOnly, Enters, ActionForm, FormView):
    form_class = QuotaForm
    template_name = "mentors/quota/create.html"

    @property
    def wave(self) -> Wave:
        return get_object_or_404(Wave.objects.select_related("study"), pk=self.kwargs["pk"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"wave": self.wave}

    def get_context_data(self, **kwargs):
        return super().get_context_data(wave=self.wave, **kwargs)

    def act(self, form):
        said = {name: value for name, value in form.cleaned_data.items() if name != "insist"}
        studies.add_quota(self.wave, by=self.request.user, **said)
        messages.success(self.request, _("Felvettük a kvótát."))
        return redirect("wave-detail", self.kwargs["pk"])

    def url_of(self, record):
        return reverse("wave-detail", args=[record.wave_id])


class QuotaEdit(DefinersOnly, Edits, ActionForm, UpdateView):
    form_class = QuotaEditForm
    template_name = "mentors/quota/edit.html"
    queryset = Quota.objects.select_related("wave__study", "settlement", "institution", "mentor")

    def act(self, form):
        quota = Quota.objects.get(pk=self.kwargs["pk"])
        studies.update_quota(quota, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("wave-detail", quota.wave_id)
