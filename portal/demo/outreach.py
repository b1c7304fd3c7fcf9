"""The demo's news and newsletters, with invented readers."""

import datetime
import random

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from events.calendar.models.event import Event
from events.news.models import EventOfPost, Post, PostPicture, PostText, PracticeOfPost
from events.newsletter.models.issue import Issue, Piece
from events.newsletter.models.subscriber import TEXT_VERSION, Subscriber, Topic
from institutions.places.models.county import County
from institutions.uploads.actions import take
from mentors.practices.models.practice import GoodPractice

from . import content, drawings

ALT = {
    "circle": "Rajz: emberek körben állnak.",
    "hands": "Rajz: összetett kezek.",
    "steps": "Rajz: felfelé vezető lépcsők.",
    "bridge": "Rajz: emberek egy hídon.",
}
FIGURES = ("sent", "unknown", "bounced", "stopped")
COUNTIES = [None, None, "05", "08", "18"]
"""What readers asked for; most of them the whole country."""


def load(rng: random.Random, today: datetime.date, editor) -> None:
    """Enters the posts, the issues that lead to them, and the readers."""
    texts = content.texts("news")
    counties = {county.ksh_code: county for county in County.objects.filter(country="HU")}
    posts = {row["slug"]: _post(dict(row), today, counties, editor) for row in texts["posts"]}
    for row in texts["issues"]:
        _issue(dict(row), today, posts)
    _readers(rng, today, counties, texts["subscribers"])


def _post(row: dict, today, counties, editor) -> Post:
    ago, left, drawn = row.pop("ago"), row.pop("days_left", None), row.pop("draw", "")
    links = {name: row.pop(name, []) for name in ("events", "practices", "texts")}
    day, state = today - datetime.timedelta(days=ago), row.pop("state", "published")
    row |= {"county": counties.get(row.get("county")), "body": row["body"].strip(), "entered_at": _morning(day)}
    row["deadline"] = None if left is None else today + datetime.timedelta(days=left)
    if state == "published":
        row |= {"published_at": _morning(day), "published_on": day, "published_by": editor}
    post = Post(state=state, **row)
    post.clean_fields(exclude=["county", "published_by"])
    post.save()
    PostText.objects.bulk_create(PostText(post=post, **one | {"body": one["body"].strip()}) for one in links["texts"])
    events = Event.objects.filter(slug__in=links["events"])
    practices = GoodPractice.objects.filter(slug__in=links["practices"])
    EventOfPost.objects.bulk_create(EventOfPost(post=post, event=one, position=1) for one in events)
    PracticeOfPost.objects.bulk_create(PracticeOfPost(post=post, practice=one, position=1) for one in practices)
    if drawn:
        file = SimpleUploadedFile(f"{drawn}.jpg", drawings.draw(drawn))
        upload = take(file, by=editor, only_pictures=True)
        PostPicture.objects.create(post=post, upload=upload, alt=ALT[drawn], credit="Kaláka, saját rajz")
    return post


def _issue(row: dict, today, posts) -> None:
    pieces, ago = row.pop("pieces"), row.pop("ago", None)
    figures = {name: row.pop(name) for name in FIGURES if name in row}
    if ago is not None:
        moment = _morning(today - datetime.timedelta(days=ago))
        row |= {"state": "sent", "send_at": moment, "started_at": moment, "is_queued": True, "figures": figures}
    issue = Issue.objects.create(**row | {"lead": row["lead"].strip()})
    finders = {
        "post": posts.get,
        "event": lambda slug: Event.objects.filter(slug=slug).first(),
        "practice": lambda slug: GoodPractice.objects.filter(slug=slug).first(),
    }
    for number, piece in enumerate(pieces, 1):
        found = {name: finders[name](value) if name in finders else value for name, value in piece.items()}
        part = Piece(issue=issue, position=number, **found)
        part.full_clean()
        part.save()


def _readers(rng: random.Random, today, counties, numbers: dict[str, int]) -> None:
    rows, topics = [], [code for code, _label in Topic.choices]
    for language, number in numbers.items():
        for _each in range(number):
            moment = _morning(today - datetime.timedelta(days=rng.randrange(5, 400)))
            rows.append(
                Subscriber(
                    email=f"olvaso{len(rows) + 1}@demo.example.org",
                    language=language,
                    topics=rng.choice([[], [], sorted(rng.sample(topics, 2))]),
                    county=counties.get(rng.choice(COUNTIES)),
                    state="active",
                    text_version=TEXT_VERSION,
                    asked_at=moment,
                    confirmed_at=moment + datetime.timedelta(minutes=9),
                )
            )
    for reader, state in zip(rows, ("asked", "left", "suspended"), strict=False):
        reader.state = state
        if state == "asked":
            reader.asked_at, reader.confirmed_at, reader.text_version = _morning(today), None, ""
        else:
            reader.ended_at = _morning(today)
    Subscriber.objects.bulk_create(rows)


def _morning(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(8)))
