"""What the daily digest tells a person: what waits for them today, the urgent first, and what became of their
proposals; by the same rights as the pages.
"""

import datetime
from dataclasses import dataclass
from enum import IntEnum

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from institutions.base.standing import Role, standing_of
from mentors.handovers.models.hand_over import HandOver
from mentors.handovers.models.hand_over_letter import HandOverLetter
from mentors.overview.queries.relations import relations_of
from mentors.people.rules.assignment import counties_to_assign_in
from mentors.proposals.models import Proposal
from mentors.proposals.rules import to_decide
from mentors.visits.models.promise import Promise
from mentors.visits.models.visit import Visit
from mentors.visits.rules import visit as visit_rules

MOST, LONGEST, COUNTED = 8, 160, 1000
"""So many lines a section has at most, and characters a line; the page behind it has all. Further nobody counts."""
DUE_SOON = datetime.timedelta(days=3)
MONDAY, YESTERDAY = 0, datetime.timedelta(days=1)
WAITING_DAYS = 7
"""A submitted visit that waits longer than that is told to whoever decides about it."""


class Urgency(IntEnum):
    """How soon something has to be dealt with; news is there to be read."""

    FIX = 1
    OVERDUE = 2
    LATER = 3
    NEWS = 4

    @property
    def title(self) -> str:
        titles = {Urgency.FIX: _("Javítandó"), Urgency.OVERDUE: _("Lejárt"), Urgency.LATER: _("Ráér")}
        return titles.get(self, "")

    def counted(self, number: int) -> str:
        """So many of these, in the words of a list."""
        words = {
            Urgency.FIX: ngettext("%(n)s javítandó", "%(n)s javítandó", number),
            Urgency.OVERDUE: ngettext("%(n)s lejárt", "%(n)s lejárt", number),
            Urgency.LATER: ngettext("%(n)s ráér", "%(n)s ráér", number),
        }
        return words[self] % {"n": number}


@dataclass(frozen=True)
class Line:
    """One thing: what it is, where it can be dealt with, and a word beside it."""

    text: str
    path: str
    hint: str = ""


@dataclass(frozen=True)
class Section:
    """Things of one kind: the first few, how many more there are, and the page of all."""

    title: str
    lines: list[Line]
    more: int
    path: str
    urgency: Urgency
    stands_for: int = 0
    """How many things the lines tell of, where that is not one each."""

    @property
    def is_news(self) -> bool:
        return self.urgency == Urgency.NEWS

    @property
    def number(self) -> int:
        return self.stands_for or len(self.lines) + self.more


def digest_of(user, day: datetime.date) -> list[Section]:
    """The sections that have something in them, the most urgent first, in the present language; none for whom there is
    nothing.
    """
    found: list[Section | None] = []
    standing = standing_of(user)
    if standing.holds(Role.MENTOR):
        found += [returned(user), *promises_due(user, day), letters_to_sign(user), cooling(user, day)]
    if standing.holds(Role.COORDINATOR):
        found.append(proposed(user, day))
    if standing.holds(Role.COORDINATOR, Role.LEAD):
        found += [waiting(user, day), unsigned(user, day)]
    found.append(decided(user, day))
    return sorted((section for section in found if section), key=lambda section: section.urgency)


def counts(sections: list[Section]) -> str:
    """„1 javítandó, 7 lejárt, 21 ráér”; empty where there is only news."""
    numbers = {urgency: sum(one.number for one in sections if one.urgency == urgency) for urgency in Urgency}
    return ", ".join(one.counted(number) for one, number in numbers.items() if number and one != Urgency.NEWS)


def section(title: str, rows: list, line, path: str, urgency: Urgency = Urgency.LATER) -> Section | None:
    """The section over these rows, None where there are none."""
    if not rows:
        return None
    return Section(title, [flat(line(row)) for row in rows[:MOST]], max(0, len(rows) - MOST), path, urgency)


def flat(line: Line) -> Line:
    """What people wrote, on one line and not too long: it cannot pass for a part of the mail."""

    def one_line(text: str) -> str:
        return Truncator(" ".join(text.split())).chars(LONGEST)

    return Line(one_line(line.text), line.path, one_line(line.hint))


def returned(user) -> Section | None:
    """One's own visits that the coordinator gave back."""
    rows = Visit.objects.visible_to(user).filter(mentor=user, state=Visit.State.RETURNED).select_related("settlement")

    def line(visit):
        day = date_format(visit.date)
        return Line(f"{visit.settlement.name}, {day}", reverse("visit-edit", args=[visit.uuid]), visit.state_note)

    rows = list(rows.order_by("-date", "-pk")[:COUNTED])
    return section(_("Visszaküldött látogatások"), rows, line, reverse("today"), Urgency.FIX)


def promises_due(user, day: datetime.date) -> list[Section | None]:
    """Open promises, the mentor's and their partners': those overdue since yesterday, on Mondays all the overdue ones;
    and those due in three days. What is said every day is read no more.
    """
    mine = Promise.objects.visible_to(user).open().followed_by(user, day)
    due = mine.filter(due_on__lte=day + DUE_SOON).select_related("settlement", "visit__mentor")
    if day.weekday() != MONDAY:
        due = due.filter(due_on__gte=day - YESTERDAY)

    def line(promise):
        until = _("lejárt: %(day)s") if promise.due_on < day else _("határidő: %(day)s")
        who = _("%(name)s vállalta") % {"name": promise.promiser(user)}
        words = (promise.settlement.name, who, until % {"day": date_format(promise.due_on)})
        return Line(promise.text, reverse("visit-detail", args=[promise.visit.uuid]), ", ".join(words))

    rows, path = list(due.order_by("due_on", "pk")[:COUNTED]), promises_of(user)
    overdue = [promise for promise in rows if promise.due_on < day]
    return [
        section(_("Lejárt vállalások"), overdue, line, path, Urgency.OVERDUE),
        section(_("Esedékes vállalások"), rows[len(overdue) :], line, path),
    ]


def promises_of(mentor) -> str:
    """The page of the open promises that are the mentor's to follow."""
    return f"{reverse('promise-list')}?follower={mentor.pk}&state={Promise.State.OPEN}"


def letters_to_sign(user) -> Section | None:
    """The hand-over letters that wait for one's signature."""
    mine = HandOverLetter.objects.waiting_for(user)
    rows = mine.select_related("hand_over__from_mentor", "community__settlement").order_by("hand_over", "pk")

    def line(letter):
        place = letter.community.place_beside
        text = f"{letter.community.name} ({place})" if place else letter.community.name
        path = reverse("handover-letter", args=[letter.hand_over.uuid, letter.pk])
        return Line(text, path, _("átadja: %(name)s") % {"name": letter.hand_over.from_mentor.name})

    return section(_("Aláírásra váró átadó levelek"), list(rows[:COUNTED]), line, with_letters_to_sign())


def with_letters_to_sign() -> str:
    """The list of hand-overs as far as it is about letters that nobody signed."""
    return reverse("handover-list") + "?state=unsigned"


def cooling(user, day: datetime.date) -> Section | None:
    """Relations that have become colder than agreed since yesterday, and on Mondays all of them, the coldest first."""
    is_monday = day.weekday() == MONDAY
    rows = [one for one in relations_of(user, day) if one.is_cold and (is_monday or one.overdue_days == 1)]

    def line(relation):
        since = _("%(days)s napja nem beszéltek") % {"days": relation.days}
        hint = since if relation.days is not None else _("még nem volt kapcsolat")
        return Line(f"{relation.name} ({relation.place})", relation.path, hint)

    return section(_("Akiket ideje keresni"), rows, line, reverse("relations"))


def waiting(user, day: datetime.date) -> Section | None:
    """The visits about which the person decides, sent in more than a week ago."""
    late = visit_rules.to_decide(user).filter(submitted_at__date__lt=day - datetime.timedelta(days=WAITING_DAYS))
    number = late.count()
    if not number:
        return None
    text = ngettext(
        "%(n)s látogatás több mint egy hete vár ellenőrzésre",
        "%(n)s látogatás több mint egy hete vár ellenőrzésre",
        number,
    )
    lines, path = [Line(text % {"n": number}, reverse("review"))], reverse("review")
    return Section(_("Ellenőrzés"), lines, 0, path, Urgency.OVERDUE, stands_for=number)


def proposed(user, day: datetime.date) -> Section | None:
    """What contacts in the coordinator's counties proposed yesterday, and on Mondays all that waits."""
    counties = standing_of(user).counties_as(Role.COORDINATOR)
    rows = to_decide(user).filter(institution__settlement__county__in=counties)
    if day.weekday() != 0:
        rows = rows.filter(proposed_at__date=day - datetime.timedelta(days=1))
    rows = rows.filter(proposed_at__date__lt=day).select_related("institution__settlement", "proposed_by")

    def line(proposal):
        text = f"{proposal.institution.name} ({proposal.institution.settlement.name})"
        return Line(text, reverse("proposal-detail", args=[proposal.pk]), proposal.proposed_by.name)

    return section(
        _("Javaslatok, amelyekről Ön dönt"),
        list(rows.order_by("proposed_at", "pk")[:COUNTED]),
        line,
        reverse("proposal-list"),
    )


def decided(user, day: datetime.date) -> Section | None:
    """What became of the person's own proposals, with the reason where one was declined. Told to who sent it, whatever
    they are and also when they speak for the institution no more; not to others who speak for it, and not what one
    decided oneself.
    """
    own = Proposal.objects.visible_to(user).filter(proposed_by=user).to_tell(day)

    def line(proposal):
        text = f"{proposal.institution.name} ({proposal.institution.settlement.name})"
        accepted = _("átvettük az oldalra")
        declined = _("nem vettük át: %(reason)s") % {"reason": proposal.state_note}
        hint = accepted if proposal.state == Proposal.State.ACCEPTED else declined
        return Line(text, reverse("proposal-detail", args=[proposal.pk]), hint)

    rows = own.select_related("institution__settlement").order_by("decided_at", "pk")
    path = reverse("proposal-list")
    return section(_("Ami a javaslatából lett"), list(rows[:COUNTED]), line, path, Urgency.NEWS)


def unsigned(user, day: datetime.date) -> Section | None:
    """Hand-overs in force, of the counties where the person hands over, that have letters nobody signed."""
    counties = counties_to_assign_in(user).order_by().values("pk")
    number = Count("letters", filter=Q(letters__signed_at=None))
    rows = HandOver.objects.standing().filter(county__in=counties, date__lte=day).annotate(unsigned=number)
    rows = rows.filter(unsigned__gt=0).select_related("from_mentor", "to_mentor").order_by("date", "pk")

    def line(made):
        hint = ngettext("%(n)s levél aláíratlan", "%(n)s levél aláíratlan", made.unsigned) % {"n": made.unsigned}
        text = f"{made.from_mentor.name} → {made.to_mentor.name}"
        return Line(text, reverse("handover-detail", args=[made.uuid]), hint)

    return section(_("Aláíratlan átadások"), list(rows[:COUNTED]), line, with_letters_to_sign())
