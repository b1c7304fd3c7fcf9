"""The team of a county: who looks after what, and the pages that give it and end it."""

from collections import defaultdict

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.naming import with_text
from institutions.base.views import PlainActionForm
from institutions.communities.views.options import MOST, answer
from institutions.once.views import Enters
from institutions.places.models.county import County

from ..actions import assignment as assignments
from ..forms.assignment import AssignmentForm, assignable
from ..models.assignment import Assignment
from ..models.period import today
from ..models.user import User
from ..rules import assignment as rules


def of_county(request, ksh_code) -> County:
    """The county whose team the person sees. Raises NotGranted for all others."""
    county = get_object_or_404(County, country="HU", ksh_code=ksh_code)
    grant(rules.may_read_team(request.user, county.pk))
    return county


@require_safe
def team(request, ksh_code):
    """Every mentor of the county with what they look after, and whoever still has something without being one."""
    county = of_county(request, ksh_code)
    related = ("settlement", "consortium", "community__settlement")
    running = Assignment.objects.in_counties([county.pk]).not_over(today()).select_related(*related)
    by_mentor = defaultdict(list)
    for one in running:
        by_mentor[one.mentor_id].append(one)
    serving = set(assignments.serving(county.pk, today()).values_list("pk", flat=True))
    people = User.objects.filter(pk__in=serving | set(by_mentor)).defer("password").order_by("sort_key", "pk")
    rows = [(one, one.pk in serving, sorted(by_mentor[one.pk], key=in_order)) for one in with_text(people)]
    context = {
        "county": county,
        "rows": sorted(rows, key=lambda row: row[1]),
        "may_assign": rules.may_assign(request.user, county.pk),
    }
    return render(request, "mentors/assignment/team.html", context)


def in_order(assignment: Assignment) -> tuple:
    """Settlements, then consortia, then communities, each in Hungarian order."""
    return ("settlement", "consortium", "community").index(assignment.kind), assignment.subject.sort_key, assignment.pk


class AssignmentCreate(Enters, PlainActionForm, FormView):
    """Gives a mentor of the county one more thing to look after."""

    form_class = AssignmentForm
    template_name = "mentors/assignment/create.html"

    @cached_property
    def county(self):
        county = of_county(self.request, self.kwargs["ksh_code"])
        grant(rules.may_assign(self.request.user, county.pk))
        return county

    @cached_property
    def mentor(self):
        serving = assignments.serving(self.county.pk, today())
        return get_object_or_404(serving.defer("password"), pk=self.kwargs["pk"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"county": self.county}

    def get_context_data(self, **kwargs):
        return super().get_context_data(county=self.county, mentor=self.mentor, **kwargs)

    def act(self, form):
        sent = {name: form.cleaned_data[name] for name in ("valid_from", "uuid")} | form.subject()
        made, _is_new = assignments.assign(self.mentor, by=self.request.user, county=self.county, **sent)
        words = {"what": made.subject.name, "who": self.mentor.name}
        messages.success(self.request, _("„%(what)s” gondozója: %(who)s.") % words)
        return redirect(self.url_of(made))

    def url_of(self, record):
        return reverse("team", args=[self.county.ksh_code])


@require_safe
def assignment_options(request, ksh_code):
    """What can be assigned in the county, for the form's autocomplete."""
    county = of_county(request, ksh_code)
    grant(rules.may_assign(request.user, county.pk))
    return answer(assignable(county), request.GET.get("q", ""), most=MOST // 3)


@require_POST
def assignment_end(request, pk):
    """Ends an assignment today."""
    found = get_object_or_404(Assignment.objects.visible_to(request.user).distinct(), pk=pk)
    try:
        assignments.end(found, by=request.user)
        messages.success(request, _("Lezártuk a hozzárendelést."))
    except Refused as refusal:
        messages.warning(request, str(refusal))
    return redirect("team", County.objects.get(pk=found.county_id).ksh_code)
