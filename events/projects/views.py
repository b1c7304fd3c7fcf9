"""Pages of projects and of fundings."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import CreateView, UpdateView

from events.calendar.models.event import Event
from events.publishing import gallery, rules
from events.publishing.actions import create_funding, update_funding
from events.publishing.models import Funding
from institutions.base.exceptions import Refused, grant
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Edits, Enters
from institutions.uploads.views import answer as answer_file
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.parts import shelf

from . import actions as projects
from .columns import COLUMNS
from .filters import ProjectFilter
from .forms import FundingForm, ProjectForm
from .inlines import PROJECT
from .models import Project, ProjectMaterial


class ProjectList(FilteredList):
    model = Project
    filterset_class = ProjectFilter
    template_name = "events/project/list.html"
    columns = COLUMNS
    page_size = 24

    def rows(self):
        return super().rows().select_related("county").prefetch_related("texts")

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_create=rules.may_draft_somewhere(self.request.user), **kwargs)


class ProjectCreate(Enters, ActionForm, CreateView):
    form_class = ProjectForm
    template_name = "events/project/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_draft_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        project, is_new = projects.draft(by=self.request.user, **form.cleaned_data)
        made = _("Elmentettük a piszkozatot. Közzétételig csak a csapat látja.")
        messages.success(self.request, made if is_new else _("Ezt a piszkozatot már elmentettük."))
        return redirect(self.url_of(project))

    def url_of(self, record):
        return reverse("project-desk", args=[record.slug])


class ProjectEdit(Edits, ActionForm, UpdateView):
    form_class = ProjectForm
    template_name = "events/project/edit.html"

    def get_queryset(self):
        return Project.objects.visible_to(self.request.user)

    def get_object(self, queryset=None):
        project = super().get_object(queryset)
        grant(rules.may_edit(self.request.user, project))
        return project

    def act(self, form):
        projects.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("project-desk", self.object.slug)


def find(request, slug) -> Project:
    """A project that the person may read. Raises Http404."""
    project = Project.objects.visible_to(request.user).select_related("county", "funding").filter(slug=slug).first()
    grant(project is not None)
    return project


def understood(insights, language: str) -> list:
    """Those in a language; where there is none, all of them."""
    return [one for one in insights if one.language == language] or list(insights)


@require_safe
@login_not_required
def project_detail(request, slug):
    """The project card."""
    project, user = find(request, slug), request.user
    of_project = Event.objects.visible_to(user).filter(project_links__project=project)
    materials = project.materials.select_related("upload")
    context = {
        "project": project,
        "organisations": project.organisations.select_related("body__institution"),
        "countries": project.countries.all(),
        "events": of_project.prefetch_related("texts", "countries").order_by("starts_on", "pk"),
        **shelf(PublishedPractice.objects.filter(practice__practiceofproject__project=project)),
        "insights": understood(project.insights.all(), request.GET.get("text") or get_language()),
        "materials": materials,
        "pictures": gallery.pictures(materials),
        "fundings": [project.funding] if project.funding else [],
        "may_edit": rules.may_edit(user, project),
        "may_publish": rules.may_publish(user, project),
    }
    return render(request, "events/project/detail.html", context)


@require_safe
def project_desk(request, slug):
    """Where a project is put together: every kind of its parts, with the ways to add, change and take off."""
    project = find(request, slug)
    grant(rules.may_edit(request.user, project))
    sections = [(kind, kind.of(project)) for kind in PROJECT.kinds.values()]
    context = {
        "record": project,
        "noun": "project",
        "sections": sections,
        "may_publish": rules.may_publish(request.user, project),
    }
    return render(request, "events/project/desk.html", context)


@require_POST
def project_publish(request, slug):
    """Shows the project to everybody."""
    projects.publish(find(request, slug), by=request.user)
    messages.success(request, _("A projekt nyilvános."))
    return redirect("project-detail", slug)


@require_POST
def project_withdraw(request, slug):
    """Takes the project from the public."""
    project = find(request, slug)
    try:
        projects.withdraw(project, by=request.user)
        messages.success(request, _("Visszavontuk a projektet: már csak a csapat látja."))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("project-detail", slug)


@require_safe
@login_not_required
def project_material_file(request, slug, uuid, kind):
    """The file of a material of a project that the person may read."""
    project = find(request, slug)
    found = ProjectMaterial.objects.filter(project=project, uuid=uuid).select_related("upload").first()
    grant(found is not None and found.upload is not None)
    return answer_file(request, found.upload, kind)


@require_safe
@login_not_required
def project_picture(request, slug, uuid):
    """One picture of a project that the person may read, large, with the ways to the one before and the one after."""
    return gallery.show(request, find(request, slug), uuid, noun="project")


class FundingKept:
    """For whom keeps fundings: editors, lead, administrators."""

    model = Funding
    form_class = FundingForm

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep_fundings(request.user))
        return super().dispatch(request, *args, **kwargs)

    def url_of(self, record):
        return reverse("funding-list")


@require_safe
def funding_list(request):
    """All fundings, for whom keeps them."""
    grant(rules.may_keep_fundings(request.user))
    return render(request, "events/funding/list.html", {"rows": Funding.objects.order_by("sort_key", "pk")[:500]})


class FundingCreate(FundingKept, Enters, ActionForm, CreateView):
    template_name = "events/funding/create.html"

    def act(self, form):
        funding, is_new = create_funding(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük a támogatást.") if is_new else _("Ezt a támogatást már felvettük."))
        return redirect(self.url_of(funding))


class FundingEdit(FundingKept, Edits, ActionForm, UpdateView):
    template_name = "events/funding/edit.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(texts=self.object.texts.all(), **kwargs)

    def act(self, form):
        funding = update_funding(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect(self.url_of(funding))
