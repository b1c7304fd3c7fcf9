"""The pieces of an issue as they stand now: what was withdrawn since is in no archive, page or letter any more."""

import datetime
from dataclasses import dataclass

from django.db.models import Prefetch
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.calendar.models.event import Event
from events.news.models import Post, PostKind
from events.publishing.models import PUBLIC, State
from events.templatetags.event_dates import event_date
from institutions.base.languages import shown
from mentors.practices.models.practice import GoodPractice
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.views.practice_cards import CARD, card

from .models.issue import Issue, Piece
from .models.subscriber import Subscriber, Topic

OFFERED = 8


@dataclass(frozen=True)
class Shown:
    """A piece to read: its kind in a word, title, text, address on the portal, language; `topic` and `county` (an id)
    say whom it is for, None and None for everybody. `words` are the editor's own, in Markdown.
    """

    topic: str | None
    county: int | None
    label: str
    title: str
    text: str = ""
    path: str = ""
    lang: str = ""
    words: str = ""
    post: Post | None = None

    def is_for(self, subscriber: Subscriber) -> bool:
        wanted = self.topic is None or not subscriber.topics or self.topic in subscriber.topics
        near = self.county is None or subscriber.county_id in (None, self.county)
        return wanted and near


def to_edit(pieces):
    """Pieces with what their names need."""
    titled = Prefetch("practice", GoodPractice.objects.with_title())
    return pieces.select_related("post", "event").prefetch_related(titled)


def pieces_of(issue: Issue) -> list[Shown]:
    """The pieces in their order, without those that lead to something that is not public now."""
    rows = list(issue.pieces.select_related("post", "event"))
    posts = _by_key(Post.objects.published().prefetch_related("texts", "pictures__upload"), rows, "post_id")
    events = _by_key(Event.objects.filter(state__in=PUBLIC).prefetch_related("texts"), rows, "event_id")
    keys = [row.practice_id for row in rows if row.practice_id]
    practices = {row["practice_id"]: row for row in _practices(keys)} if keys else {}
    found = []
    for row in rows:
        if row.post_id:
            found += [_post(row, posts[row.post_id])] if row.post_id in posts else []
        elif row.event_id:
            found += [_event(row, events[row.event_id])] if row.event_id in events else []
        elif row.practice_id:
            found += [_practice(row, practices[row.practice_id])] if row.practice_id in practices else []
        else:
            found.append(Shown(None, None, "", row.title, words=row.text))
    return found


def _by_key(records, rows: list[Piece], name: str) -> dict:
    keys = [getattr(row, name) for row in rows if getattr(row, name)]
    return records.in_bulk(keys) if keys else {}


def _practices(keys):
    return PublishedPractice.objects.filter(pk__in=keys).values(*CARD, "settlement__county")


def _post(row: Piece, post: Post) -> Shown:
    text = shown(post)
    about = PostKind(post.kind)
    topic = Topic.OPPORTUNITIES if about in (PostKind.OPPORTUNITY, PostKind.CALL) else Topic.NEWS
    label = str(about.label)
    if post.deadline:
        told = (
            pgettext("jelentkezés", "lejárt: %(day)s")
            if post.is_over()
            else pgettext("jelentkezés", "határidő: %(day)s")
        )
        label = f"{label} · {told % {'day': date_format(post.deadline)}}"
    path = reverse("post-detail", args=[post.slug])
    return Shown(
        topic, post.county_id, label, row.title or text.name, text.summary, path, text.language, row.text, post
    )


def _event(row: Piece, event: Event) -> Shown:
    text, kind = shown(event), str(event.get_kind_display())
    state = "" if event.state == State.PUBLISHED else f" · {event.get_state_display()}"
    label = " · ".join(filter(None, [kind, event_date(event), event.city])) + state
    path = reverse("event-detail", args=[event.slug])
    title = row.title or text.name
    return Shown(Topic.EVENTS, event.county_id, label, title, text.summary, path, text.language, row.text)


def _practice(row: Piece, practice: dict) -> Shown:
    found = card(practice)
    label = f"{_('jó gyakorlat')} · {found['place']}"
    county, title = practice["settlement__county"], row.title or found["title"]
    return Shown(Topic.PRACTICES, county, label, title, found["lead"], found["url"], found["lang"], row.text)


def offered(issue: Issue) -> dict:
    """What is new and not in the issue yet, for its desk."""
    taken = {name: list(issue.pieces.values_list(name, flat=True).exclude(**{name: None})) for name in Piece.SOURCES}
    today: datetime.date = timezone.localdate()
    posts = Post.objects.published().current(today).exclude(pk__in=taken["post"])
    events = Event.objects.published().upcoming().exclude(pk__in=taken["event"])
    practices = PublishedPractice.objects.exclude(pk__in=taken["practice"]).order_by("-published_at", "-pk")
    return {
        "posts": posts.order_by("-placed_at", "-pk")[:OFFERED],
        "events": events.order_by("starts_on", "pk")[:OFFERED],
        "practices": [card(row) for row in practices.values(*CARD)[:OFFERED]],
    }
