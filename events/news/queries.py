"""What reads more than one post: cards, the feed, what a post leads to."""

import datetime

from events.calendar.models.event import Event
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.views.practice_cards import CARD, card

from .models import Post

ON_FIRST_PAGE = 3


def for_cards(posts):
    """Posts with what a card says of them."""
    return posts.select_related("county").prefetch_related("texts", "pictures__upload")


def newest(day: datetime.date) -> list[Post]:
    """For the first page: the newest that one can still do something with."""
    return list(for_cards(Post.objects.published().current(day)).order_by("-placed_at", "-pk")[:ON_FIRST_PAGE])


def related(post: Post, user) -> dict:
    """What a post leads to, as far as the person may read it."""
    events = Event.objects.visible_to(user).filter(post_links__post=post).prefetch_related("texts")
    posts = Post.objects.visible_to(user).filter(pk__in=post.post_links.values("other")).prefetch_related("texts")
    practices = PublishedPractice.objects.filter(practice__practiceofpost__post=post).values(*CARD)
    return {
        "events": events.order_by("starts_on", "pk"),
        "posts": posts.order_by("-placed_at", "-pk"),
        "practices": [card(row) for row in practices.order_by("-published_at", "pk")],
    }
