"""The page on which somebody asks to come and see a practice."""

from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe
from django.views.generic import CreateView

from institutions.base.exceptions import grant
from institutions.base.views import PlainActionForm
from mentors.people.public_form import OpenToAnybody

from ..actions import study_visit as study_visits
from ..forms import StudyVisitForm
from .adoption import OfPractice


class StudyVisitCreate(OfPractice, OpenToAnybody, PlainActionForm, CreateView):
    """There only where the practice takes visits."""

    form_class = StudyVisitForm
    template_name = "mentors/study_visit/create.html"
    limited_as = "study_visit"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        grant(self.practice.accepts_study_visits)

    def act(self, form):
        study_visits.ask(by=self.request.user, uuid=form.uuid, practice=self.practice, **form.cleaned_data)
        return redirect("study-visit-sent")


@require_safe
def study_visit_sent(request):
    return render(request, "mentors/study_visit/sent.html")


@require_safe
def adoption_erased(request):
    return render(request, "mentors/adoption/erased.html")
