"""The team on the page of its county, and whom to call on the pages of what is there."""

from institutions.base.standing import Role, standing_of

from .models.appointment import Appointment
from .models.assignment import Assignment
from .models.mentor import Mentor
from .models.user import User
from .rules.team import in_office


def of_county(user, county) -> dict:
    """The county's serving mentors, as far as the person may see them."""
    serving = Appointment.objects.valid_today().filter(role=Role.MENTOR, county=county)
    mentors = Mentor.objects.visible_to(user).filter(user__in=serving.values("user"))
    return {"team": mentors.select_related("user"), "coordinators": coordinators_of(county)}


def coordinators_of(county) -> list[Mentor]:
    """The county's coordinators who consented to be public."""
    held = in_office().filter(county=county)
    return list(Mentor.objects.to_call_in(county).filter(user__in=held.values("user")))


def to_call(county) -> dict:
    """Whom anybody may ask there, of those who consented: mentors, and coordinators where no mentor can be reached."""
    cards = list(Mentor.objects.to_call_in(county))
    mentors = [card for card in cards if card.role == Role.MENTOR]
    return {
        "to_call": mentors if any(card.is_reachable for card in mentors) else cards,
        "to_call_in": county,
    }


def of_settlement(user, settlement) -> dict:
    """Whom to call."""
    return to_call(settlement.county)


def of_institution(user, institution) -> dict:
    """Whom to call; and to whom speaks for it, who looks after it."""
    place = institution.settlement
    own = institution.pk in standing_of(user).institutions
    return of_own(place, community__host=institution) if own else to_call(place.county)


def of_community(user, community) -> dict:
    """To whom speaks for it: who looks after it, and whom to call."""
    own = community.pk in standing_of(user).communities
    return of_own(community.settlement, community=community) if own else {}


def of_own(place, **what) -> dict:
    """Who looks after that, and whom else one can call there."""
    people, told = looked_after_by(place, **what), to_call(place.county)
    others = [card for card in told["to_call"] if card.user_id not in {one.pk for one in people}]
    return told | {"looked_after_by": people, "to_call": others}


def looked_after_by(settlement, **what) -> list[User]:
    """The mentors to whom that is assigned today, else those who look after the settlement; each with `card`, which is
    None without consent.
    """
    running = Assignment.objects.valid_today().filter(mentor__is_active=True)
    given = running.filter(**what) if running.filter(**what).exists() else running.filter(settlement=settlement)
    people = list(User.objects.filter(pk__in=given.values("mentor")).defer("password").order_by("sort_key", "pk"))
    cards = {card.user_id: card for card in Mentor.objects.serving().filter(consent_public=True, user__in=people)}
    for one in people:
        one.card = cards.get(one.pk)
    return people
