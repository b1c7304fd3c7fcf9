"""What belongs to a project."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from events.publishing.inlines import countries, materials, organisations, practices
from events.publishing.rules import may_edit
from institutions.base.forms.naming import NamedField
from institutions.base.naming import Source
from institutions.parts.kind import Kind, Owner

from .models import (
    EventOfProject,
    Insight,
    PracticeOfProject,
    Project,
    ProjectBody,
    ProjectCountry,
    ProjectMaterial,
    ProjectText,
)


class EventField(NamedField):
    """An event that the person may read, by its title. The form hands the person over as `user`."""

    user = None

    def __init__(self):
        super().__init__(label=_("Esemény"), queryset=Event.objects.all(), options="event-options")

    def sources(self):
        return [Source(Event.objects.visible_to(self.user))]


PROJECT = Owner(
    model=Project,
    lookup="slug",
    may_edit=may_edit,
    page=lambda project: reverse("project-desk", args=[project.slug]),
    kinds={
        "texts": Kind("texts", ProjectText, ("language", *Project.TEXTS), "project", _("Szöveg más nyelven")),
        "organisations": organisations(ProjectBody, "project"),
        "countries": countries(ProjectCountry, "project"),
        "events": Kind(
            "events", EventOfProject, ("event",), "project", _("A projekt eseménye"), form_fields={"event": EventField}
        ),
        "practices": practices(PracticeOfProject, "project"),
        "insights": Kind("insights", Insight, ("language", "text", "source", "position"), "project", _("Felismerés")),
        "materials": materials(ProjectMaterial, "project"),
    },
)
