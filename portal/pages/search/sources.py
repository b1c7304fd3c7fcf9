"""What can be found of each kind: over what `visible_to(user)` lets the person read, and nothing that the pages of that
kind do not say. A new kind is a function here and a line in `SOURCES`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import Case, DateField, Exists, F, IntegerField, OuterRef, Q, Subquery, TextField, Value, When
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, Coalesce, Concat
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from events.calendar.models.event_parts import EventText
from events.news.models import Post, PostText
from events.publishing.states import State
from institutions.base.named import Fold
from institutions.base.standing import standing_of
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement
from mentors.guides.models import Guide
from mentors.people.models.appointment import Appointment
from mentors.people.models.mentor import Mentor
from mentors.people.models.period import today
from mentors.practices.models.published_practice import PublishedPractice
from mentors.questions.models.published_answer import PublishedAnswer
from mentors.visits.models.visit import Visit

from .words import HOLDS, NEAR, Words, hits

OVER = "over"
"""The word beside an answer that has expired, and beside a post on which one can do nothing any more."""
CALLED_OFF = (State.POSTPONED, State.CANCELLED)
"""The word beside an event that is in one of these states."""
LATEST_VISITS = 300
"""Of one's own visits so many, the latest, are looked through."""


@dataclass(frozen=True)
class Source:
    """A kind of records: its page, its list, and what finds some of them for (user, words), the nearest first."""

    kind: str
    label: str
    page: str
    find: Callable
    list: str = ""
    signed_in: bool = False


def or_over(condition: Q, hint) -> Case:
    """The word beside the title, unless what is found holds no longer: then that."""
    return Case(When(condition, then=Value(OVER)), default=hint, output_field=TextField())


def answers(user, words: Words):
    query = SearchQuery(words.tsquery, search_type="raw", config="simple")
    rows = PublishedAnswer.objects.visible_to(user).filter(search=query)
    rows = rows.annotate(worth=SearchRank(F("search"), query), folded=Fold("title"))
    hint = or_over(Q(expires_on__lte=today()), Value(""))
    found = hits(rows, "question", "question_id", "title", hint, words.nearness("folded"))
    return found.order_by("-worth", "-question_id") if words.terms else found.none()


def guides(user, words: Words):
    query = SearchQuery(words.tsquery, search_type="raw", config="simple")
    rows = Guide.objects.visible_to(user).filter(search=query).annotate(worth=SearchRank(F("search"), query))
    found = hits(rows, "guide", "slug", "name", "authors", words.nearness("folded")).order_by("-worth", "-year", "pk")
    return found if words.terms else found.none()


def events(user, words: Words):
    further = EventText.objects.filter(event=OuterRef("pk")).alias(words=Fold("name"))
    rows = Event.objects.visible_to(user).filter(
        words.stand_in("searched") | Exists(further.filter(words.stand_in("words")))
    )
    hint = Case(When(state__in=CALLED_OFF, then=F("state")), default=F("city"), output_field=TextField())
    return hits(rows, "event", "slug", "name", hint, words.nearness("folded")).order_by("of_near", "-starts_on", "id")


def news(user, words: Words):
    further = PostText.objects.filter(post=OuterRef("pk")).alias(words=Fold("name"))
    rows = Post.objects.visible_to(user).alias(lead=Fold("summary"))
    rows = rows.filter(words.stand_in("folded", "lead") | Exists(further.filter(words.stand_in("words"))))
    day = or_over(Q(deadline__lt=today()), Cast(Cast(F("placed_at"), DateField()), TextField()))
    return hits(rows, "news", "slug", "name", day, words.nearness("folded")).order_by("of_near", "-placed_at", "-id")


def named(model, kind: str, hint="settlement__name", beside="settlement__folded"):
    """Records with a name, found by it or by it and their settlement's together."""

    def find(user, words: Words):
        paths = ("folded", beside) if beside else ("folded",)
        rows = model.objects.visible_to(user).filter(words.stand_in(*paths)).filter(_any(words, "folded"))
        found = hits(rows, kind, "pk", "name", hint, words.nearness("folded"))
        return found.order_by("of_near", "sort_key", "pk")

    return find


def _any(words: Words, path: str) -> Q:
    """The condition „at least one of the words stands in it”."""
    found = Q()
    for form in words.forms:
        found |= Q(**{f"{path}__contains": form})
    return found


def settlements(user, words: Words):
    rows = Settlement.objects.visible_to(user).still_existing().filter(words.stand_in("folded", "county__folded"))
    rows = rows.filter(_any(words, "folded"))
    # As addresses name it: by its code, else by its id, with so many zeros that it is nobody's code.
    key = Coalesce("ksh_code", Concat(Value("000000"), Cast("pk", TextField())), output_field=TextField())
    found = hits(rows, "settlement", key, "name", "county__name", words.nearness("folded"))
    return found.order_by("of_near", "sort_key", "pk")


def mentors(user, words: Words):
    places = Appointment.objects.valid_today().filter(user=OuterRef("user"), role="mentor").order_by("county__sort_key")
    rows = Mentor.objects.visible_to(user).serving().filter(words.stand_in("user__folded"))
    county = Subquery(places.values("county__name")[:1])
    found = hits(rows, "mentor", "pk", "user__name", county, words.nearness("user__folded"))
    return found.order_by("of_near", "user__sort_key", "pk")


def own_visits(user, words: Words):
    # The latest are taken before it is asked which may be read: so one index finds them, however many there are.
    latest = Visit.objects.filter(mentor=standing_of(user).user_id).order_by("-date", "-id")
    rows = Visit.objects.visible_to(user).filter(pk__in=latest.values("pk")[:LATEST_VISITS])
    rows = rows.annotate(told=Fold("summary"))
    rows = rows.filter(words.stand_in("settlement__folded", "told"))
    found = hits(rows, "visit", "uuid", "settlement__name", "date", Value(HOLDS, IntegerField()))
    return found.order_by("-date", "-id")


def practices(ranks: dict[int, int]):
    """The practices that were ranked, in the reader's language where there is a text in it."""
    wish = KeyTextTransform("title", KeyTextTransform(translation.get_language(), "headings"))
    main = KeyTextTransform("title", KeyTextTransform(settings.LANGUAGE_CODE, "headings"))
    rows = PublishedPractice.objects.with_rank(ranks)
    found = hits(rows, "practice", "slug", Coalesce(wish, main), "settlement__name", Value(NEAR, IntegerField()))
    return found.order_by("-rank", "-practice_id")


institutions = named(Institution, "institution")
communities = named(Community, "community")
consortia = named(Consortium, "consortium", "project_id", "")
PRACTICES = Source("practice", _("Jó gyakorlatok"), "practice-detail", practices, "practice-list")
SOURCES = [
    Source("question", _("Szakértőnk válaszol"), "question-detail", answers, "question-list"),
    Source("guide", _("Módszertani útmutatók"), "guide-detail", guides, "guide-list"),
    Source("event", _("Események"), "event-detail", events, "event-list"),
    Source("news", _("Hírek"), "post-detail", news, "post-list"),
    Source("settlement", _("Települések"), "settlement-detail", settlements, "settlement-list"),
    Source("institution", _("Intézmények"), "institution-detail", institutions, "institution-list"),
    Source("mentor", _("Mentorok"), "mentor-detail", mentors, "mentor-list"),
    Source("community", _("Közösségek"), "community-detail", communities, "community-list", signed_in=True),
    Source("consortium", _("Konzorciumok"), "consortium-detail", consortia, "consortium-list", signed_in=True),
    Source("visit", _("Saját látogatások"), "visit-detail", own_visits, signed_in=True),
]
