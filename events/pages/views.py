"""The pages of an event, composed of what calendar, programme and projects have of it."""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.views.decorators.http import require_safe

from events.calendar import counted
from events.calendar.models.event import Event
from events.calendar.models.outcome import Outcome
from events.calendar.views import find
from events.programme.inlines import EVENT
from events.programme.moving import left_behind
from events.programme.queries import by_day, released
from events.projects.models import Project
from events.publishing import gallery, rules
from events.publishing.models import Funding
from events.registration import parts as registration
from institutions.base.exceptions import grant
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.parts import shelf


def newer_editions(event: Event, memberships) -> list[tuple]:
    """For each series that the event is an edition of: (series, its latest edition, where that is a newer one)."""
    found = []
    for one in memberships:
        latest = one.series.latest()
        newer = latest if latest and latest.pk != event.pk and latest.starts_on > event.starts_on else None
        found.append((one.series, newer))
    return found


@require_safe
@login_not_required
def event_detail(request, slug):
    """Everything that is public of an event."""
    event, user = find(request, slug), request.user
    version = released(event)
    memberships = event.memberships.select_related("series")
    may_edit = rules.may_edit(user, event)
    materials = event.materials.select_related("upload", "session")
    of_event = Project.objects.visible_to(user).filter(event_links__event=event)
    context = {
        "event": event,
        "is_over": event.is_over(),
        "memberships": memberships,
        "editions": newer_editions(event, memberships) if event.is_over() else [],
        "organisations": event.organisations.select_related("body__institution"),
        "countries": event.countries.all(),
        "from_counties": counted.of_event(event, rules.may_draft_somewhere(user)),
        "outcome": Outcome.objects.filter(event=event, is_waived=False).first(),
        "materials": materials,
        "pictures": gallery.pictures(materials),
        "projects": of_event.prefetch_related("texts"),
        **shelf(PublishedPractice.objects.filter(practice__practiceofevent__event=event)),
        "fundings": Funding.objects.of_event(event),
        "version": version,
        "days": by_day(version.sessions) if version else [],
        "may_edit": may_edit,
        "left_behind": left_behind(event) if may_edit else 0,
        "may_publish": rules.may_publish(user, event),
        **registration.told(event, user),
    }
    return render(request, "events/event/detail.html", context)


@require_safe
def event_desk(request, slug):
    """Where an event is put together: every kind of its parts, with the ways to add, change and take off."""
    event = find(request, slug)
    may_edit, may_publish = rules.may_edit(request.user, event), rules.may_publish(request.user, event)
    grant(may_edit)
    sections = [(kind, kind.of(event)) for kind in EVENT.kinds.values()]
    context = {"record": event, "noun": "event", "sections": sections, "may_publish": may_publish}
    return render(request, "events/event/desk.html", context)
