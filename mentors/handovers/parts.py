"""Letters of hand-overs on the mentor's day and in the digest."""

import datetime

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from institutions.base.digest import COUNTED, Line, Section, section
from mentors.people.rules.assignment import counties_to_assign_in

from .models.hand_over import HandOver
from .models.hand_over_letter import HandOverLetter


def count_to_sign(user) -> int:
    """How many letters wait for the mentor's signature."""
    return HandOverLetter.objects.visible_to(user).to_sign().filter(hand_over__to_mentor=user).count()


def letters_to_sign(user, day: datetime.date) -> list[Section]:
    """The hand-over letters that wait for one's signature."""
    mine = HandOverLetter.objects.waiting_for(user)
    rows = mine.select_related("hand_over__from_mentor", "community__settlement").order_by("hand_over", "pk")

    def line(letter):
        place = letter.community.place_beside
        text = f"{letter.community.name} ({place})" if place else letter.community.name
        path = reverse("hand-over-letter", args=[letter.hand_over.uuid, letter.pk])
        return Line(text, path, _("átadja: %(name)s") % {"name": letter.hand_over.from_mentor.name})

    return section(_("Aláírásra váró átadó levelek"), list(rows[:COUNTED]), line, with_letters_to_sign())


def with_letters_to_sign() -> str:
    """The list of hand-overs as far as it is about letters that nobody signed."""
    return reverse("hand-over-list") + "?state=unsigned"


def unsigned(user, day: datetime.date) -> list[Section]:
    """Hand-overs in force, of the counties where the person hands over, that have letters nobody signed."""
    counties = counties_to_assign_in(user).order_by().values("pk")
    number = Count("letters", filter=Q(letters__signed_at=None))
    rows = HandOver.objects.standing().filter(county__in=counties, date__lte=day).annotate(unsigned=number)
    rows = rows.filter(unsigned__gt=0).select_related("from_mentor", "to_mentor").order_by("date", "pk")

    def line(made):
        hint = ngettext("%(n)s levél aláíratlan", "%(n)s levél aláíratlan", made.unsigned) % {"n": made.unsigned}
        text = f"{made.from_mentor.name} → {made.to_mentor.name}"
        return Line(text, reverse("hand-over-detail", args=[made.uuid]), hint)

    return section(_("Aláíratlan átadások"), list(rows[:COUNTED]), line, with_letters_to_sign())
