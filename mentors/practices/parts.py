"""Practices on the pages of where they were done and of who collected them, in the line of time of a community, and in
the daily digest.
"""

import datetime

from django.conf import settings
from django.db.models import Max, Prefetch, Q
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from institutions.base.digest import COUNTED, MONDAY, YESTERDAY, Line, Section, Urgency, section
from institutions.base.timeline import Entry, part

from .models.practice import GoodPractice
from .models.practice_consent import ConsentState, PracticeConsent
from .models.practice_way import PracticeStep
from .models.published_practice import PublishedPractice
from .queries import waiting_for
from .rules import may_edit_practices

Kind = PracticeStep.Kind

SHOWN = 12
"""So many stand on a page; the library has them all."""


def of_settlement(user, settlement) -> dict:
    """What was done there."""
    return shelf(PublishedPractice.objects.filter(settlement=settlement))


def of_institution(user, institution) -> dict:
    """What it did."""
    return shelf(PublishedPractice.objects.filter(institution=institution))


def of_mentor(user, mentor) -> dict:
    """What the mentor collected; their consent is asked by the page, which does not exist without."""
    return shelf(PublishedPractice.objects.filter(practice__collected_by=mentor.user_id))


def of_county(user, county) -> dict:
    """How many practices the library has from there."""
    return {"practice_count": PublishedPractice.objects.filter(settlement__county=county).count()}


def shelf(rows) -> dict:
    """The latest of them, each with its address, its title and the language of that where it is not the page's."""
    found = []
    for slug, headings, place in rows.values_list("slug", "headings", "settlement__name")[:SHOWN]:
        language = get_language() if get_language() in headings else settings.LANGUAGE_CODE
        found.append(
            {
                "url": reverse("practice-detail", args=[slug]),
                "title": headings[language]["title"],
                "lang": "" if language == get_language() else language,
                "place": place,
            }
        )
    return {"practices": found}


def in_time(user, community, rank, cursor) -> list[Entry]:
    """Published practices of the institution that hosts the community: others are not linked with it."""
    if community.host_id is None:
        return []
    rows = PublishedPractice.objects.filter(institution=community.host_id).annotate(day=TruncDate("published_at"))
    found = []
    for row in part(rows, "day", rank, cursor):
        words = row.headings.get(get_language()) or next(iter(row.headings.values()))
        path = reverse("practice-detail", args=[row.slug])
        found.append(Entry(row.day, rank, row.pk, "practice", words["title"], path, _("jó gyakorlat")))
    return found


def to_review(user, day: datetime.date) -> list[Section]:
    """What the person has to decide about: the expert's by their deadline, the county's, the oldest first."""
    rows = waiting_for(user).with_title().annotate(due=Max("reviews__due_on", filter=Q(reviews__state="open")))
    rows = list(rows.order_by("due", "state_since", "pk")[:COUNTED])

    def line(practice):
        until = _("lejárt: %(day)s") if practice.due and practice.due < day else _("határidő: %(day)s")
        hint = until % {"day": date_format(practice.due)} if practice.due else practice.get_state_display()
        return Line(str(practice), reverse("practice-preview", args=[practice.slug]), hint)

    overdue = [practice for practice in rows if practice.due and practice.due < day]
    later = [practice for practice in rows if practice not in overdue]
    path = reverse("practice-editing")
    return [
        *section(_("Jó gyakorlatok: lejárt a határidő"), overdue, line, path, Urgency.OVERDUE),
        *section(_("Jó gyakorlatok ellenőrzésre"), later, line, path),
    ]


def to_consent(user, day: datetime.date) -> list[Section]:
    """What the institutions that the person speaks for were asked yesterday; on Mondays all that is not answered."""
    rows = PracticeConsent.objects.visible_to(user).filter(state=ConsentState.ASKED).order_by("-pk")
    if day.weekday() != MONDAY:
        rows = rows.filter(asked_at__date__gte=day - YESTERDAY)
    practices = GoodPractice.objects.with_title().select_related("institution")
    rows = list(rows.prefetch_related(Prefetch("practice", practices))[:COUNTED])

    def line(asked):
        path = reverse("practice-consent-own", args=[asked.pk])
        return Line(asked.practice.title or str(asked.practice), path, asked.practice.institution.name)

    return section(_("Jó gyakorlatok, amelyek az Önök hozzájárulására várnak"), rows, line, reverse("corner"))


def on_the_way(user, day: datetime.date) -> list[Section]:
    """What has happened since yesterday to what the person collected, or edits: answers, returns, approvals."""
    told = (Kind.CONSENTED, Kind.CORRECTED, Kind.DECLINED, Kind.REVOKED, Kind.COUNTY_PASSED, Kind.COUNTY_RETURNED)
    told += (Kind.EXPERT_PASSED, Kind.EXPERT_RETURNED, Kind.PHOTO_WITHDRAWN)
    since = timezone.make_aware(datetime.datetime.combine(day - YESTERDAY, datetime.time(6)))
    steps = PracticeStep.objects.filter(kind__in=told, at__gte=since).exclude(by=user.pk)
    if not may_edit_practices(user):
        steps = steps.filter(practice__collected_by=user.pk)
    steps = list(steps.select_related("practice").order_by("-pk")[:COUNTED])
    titles = dict(
        GoodPractice.objects.filter(pk__in=[step.practice_id for step in steps]).with_title().values_list("pk", "title")
    )

    def line(step):
        path = reverse("practice-preview", args=[step.practice.slug])
        return Line(titles.get(step.practice_id) or step.practice.slug, path, step.get_kind_display())

    return section(_("Jó gyakorlatok: ez történt velük"), steps, line, reverse("practice-editing"), Urgency.NEWS)
