"""News: who proposes and publishes, deadlines, what a post leads to, the feed, the first page."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from events.models import EventOfPost, Post, PracticeOfPost
from events.news import actions as news
from events.news.inlines import POST
from events.publishing.actions import publish_when_due
from institutions.base.exceptions import NotGranted, Refused
from institutions.parts import actions as parts

from ... import make

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


@pytest.fixture
def editor():
    return make.person("editor")


def draft(by, **fields) -> Post:
    return news.draft(by=by, **({"name": "Falunapok támogatása", "kind": "news"} | fields))[0]


def test_the_county_proposes_and_the_editor_publishes(editor, client):
    county = make.county()
    mentor, coordinator = make.person("mentor", make.HOME), make.person("coordinator", make.HOME)
    for who in (make.person("mentor", make.ELSEWHERE), make.person("lead"), make.person("administrator"), make.user()):
        with pytest.raises(NotGranted):
            draft(who, county=county)
    with pytest.raises(NotGranted):
        draft(mentor)
    post = draft(mentor, county=county)
    news.update(post, by=coordinator, revision=1, summary="Röviden.")
    for who in (mentor, coordinator, make.person("lead")):
        with pytest.raises(NotGranted):
            news.publish(post, by=who)
    assert client.get(f"/news/{post.slug}/").status_code == 302 or client.get(f"/news/{post.slug}/").status_code == 404
    news.publish(post, by=editor)
    assert "Röviden." in client.get(f"/news/{post.slug}/").text
    with pytest.raises(NotGranted):
        news.update(post, by=mentor, revision=2, summary="Mégsem.")
    news.withdraw(Post.objects.get(pk=post.pk), by=editor)
    assert client.get(f"/news/{post.slug}/").status_code == 404


@pytest.mark.parametrize("days", [-1, 0], ids=["yesterday", "0 days"])
def test_an_opportunity_leaves_time_to_apply(editor, client_of, days):
    with pytest.raises(ValidationError, match="A határidő a megjelenés utáni nap"):
        draft(editor, kind="opportunity", deadline=TODAY + days * DAY)
    sent = {"name": "Pályázat", "kind": "opportunity", "language": "hu", "deadline": str(TODAY + days * DAY)}
    answer = client_of(editor).post("/news/new/", sent)
    assert (answer.status_code, "A határidő a megjelenés utáni nap" in answer.text) == (200, True)
    assert 'value="Pályázat"' in answer.text
    assert Post.objects.count() == 0


def test_without_a_deadline_it_is_no_opportunity(editor):
    with pytest.raises(ValidationError, match="Adja meg, meddig lehet jelentkezni"):
        draft(editor, kind="opportunity")


def test_what_waited_too_long_is_not_published(editor):
    post = draft(editor, kind="opportunity", deadline=TODAY + 3 * DAY)
    with pytest.raises(Refused):
        news.publish_later(post, by=editor, at=timezone.now() + 4 * DAY)
    news.publish_later(post, by=editor, at=timezone.now() + DAY)
    long_ago = timezone.now() - DAY
    Post.objects.filter(pk=post.pk).update(publish_at=long_ago, deadline=TODAY)
    publish_when_due.func("post", post.pk)
    post.refresh_from_db()
    assert (post.state, post.publish_at) == ("draft", None)
    with pytest.raises(Refused):
        news.publish(post, by=editor)


@pytest.mark.parametrize(
    ("days", "told"),
    [(-1, "Ez a lehetőség lejárt"), (0, "Ma van az utolsó nap"), (1, "Jelentkezési határidő:")],
)
def test_the_page_says_whether_one_can_still_apply(client, days, told):
    post = make.post(state="published", kind="opportunity", deadline=TODAY + days * DAY)
    said = ("Ez a lehetőség lejárt", "Ma van az utolsó nap", "Jelentkezési határidő:")
    page = client.get(f"/news/{post.slug}/").text
    assert [one for one in said if one in page] == [told]
    assert client.get(f"/api/v1/news/{post.slug}/").json()["is_over"] is (days < 0)
    assert ("LEJÁRT" in client.get("/news/feed/").text) is (days < 0)
    assert (post.name in client.get("/").text) is (days >= 0)
    assert [row["id"] for row in client.get("/api/v1/news/?deadline=over").json()["results"]] == [post.pk] * (days < 0)


def test_what_a_post_leads_to_is_what_the_reader_may_read(editor, world, client):
    post = make.post(state="published")
    hidden = make.event()
    EventOfPost.objects.create(post=post, event=hidden)
    PracticeOfPost.objects.create(post=post, practice=world.published_practice)
    for kind, fields in (("events", {"event": world.event}), ("posts", {"other": world.post})):
        parts.add(POST, POST.kinds[kind], post, by=editor, **fields)
    read = client.get(f"/api/v1/news/{post.slug}/").json()
    assert {name: read[name] for name in ("events", "practices", "posts")} == {
        "events": [world.event.slug],
        "practices": [world.published_practice.slug],
        "posts": [world.post.slug],
    }
    page = client.get(f"/news/{post.slug}/").text
    assert (world.event.name in page, world.post.name in page, hidden.name in page) == (True, True, False)
    assert f"/practices/{world.published_practice.slug}/" in page


def test_a_picture_has_words_and_a_maker(editor, world, client, client_of):
    page = client.get(f"/news/{world.post.slug}/").text
    assert ('alt="Csoportkép."' in page, "Kép: Fotós Flóra" in page) == (True, True)
    news.withdraw(world.post, by=editor)
    picture = f"/news/{world.post.slug}/picture/{world.post_picture.uuid}/large"
    assert client.get(picture).status_code == 404
    address = f"/news/{world.draft_post.slug}/parts/pictures/new/"
    sent = {"alt": "", "credit": "", "file": make.uploaded()}
    refused = client_of(editor).post(address, sent)
    assert (refused.status_code, world.draft_post.pictures.count()) == (200, 0)
    taken = client_of(editor).post(address, {"alt": "Tánc.", "credit": "Fotós Flóra", "file": make.uploaded()})
    assert (taken.status_code, world.draft_post.pictures.get().alt) == (302, "Tánc.")


def test_a_practice_is_named_by_its_page(editor, world, client_of):
    address = f"/news/{world.draft_post.slug}/parts/practices/new/"
    practice = f"https://testserver/practices/{world.published_practice.slug}/"
    refused = client_of(editor).post(address, {"practice": "/practices/nincs-ilyen/"})
    assert (refused.status_code, "Ilyen közzétett jó gyakorlat nincs" in refused.text) == (200, True)
    assert client_of(editor).post(address, {"practice": practice}).status_code == 302
    assert [one.practice for one in world.draft_post.practice_links.all()] == [world.published_practice]
