"""Events and projects lead to good practices and back, courses to guides and back: by keys, told by the API, and only
as far as a visitor may read both.
"""

import pytest

from events.calendar.models.event_parts import PracticeOfEvent
from events.models import GuideOfCourse, PracticeOfProject
from mentors.practices.actions import practice as practices

from .. import make


@pytest.fixture
def editor(people):
    return people["editor"]


@pytest.fixture
def practice(editor):
    return make.practice(editor, published=True, words={"hu": {"title": "Varróest a faluházban"}})


def owners():
    return {"events": make.event(state="published"), "projects": make.project(state="published")}


@pytest.mark.parametrize("noun", ["events", "projects"])
def test_linked_by_its_address_both_sides_show_it(noun, practice, editor, client_of):
    owner, address = owners()[noun], f"/practices/{practice.slug}/"
    sent = {"practice": f"https://example.org{address}?lang=hu", "position": 1}
    assert client_of(editor).post(f"/{noun}/{owner.slug}/parts/practices/new/", sent).status_code == 302
    visitor = client_of(None)
    assert f'href="{address}"' in visitor.get(f"/{noun}/{owner.slug}/").text
    assert f'href="/{noun}/{owner.slug}/"' in visitor.get(address).text
    told = visitor.get(f"/api/v1/{noun}/{owner.slug}/").json()
    assert told["practices"] == [practice.slug]
    twice = client_of(editor).post(f"/{noun}/{owner.slug}/parts/practices/new/", sent)
    assert twice.status_code == 200


@pytest.mark.parametrize("noun", ["events", "projects", "news"])
def test_the_desk_names_it_as_it_was_published(noun, practice, editor, client_of):
    owner = make.post(state="published") if noun == "news" else owners()[noun]
    owner.practice_links.create(practice=practice)
    practice.texts.update(title="Még csak tervezett cím")
    page = client_of(editor).get(f"/{noun}/{owner.slug}/desk/").text
    assert ("Varróest a faluházban</a>" in page, f">{practice.slug}<" in page, "tervezett" in page) == (
        True,
        False,
        False,
    )


@pytest.mark.parametrize("noun", ["events", "projects"])
def test_a_withdrawn_practice_is_on_neither_side(noun, practice, editor, client_of):
    owner = owners()[noun]
    if noun == "events":
        PracticeOfEvent.objects.create(event=owner, practice=practice)
    else:
        PracticeOfProject.objects.create(project=owner, practice=practice)
    practices.withdraw(practice, by=editor, reason="Kérték.")
    visitor = client_of(None)
    assert "Varróest" not in visitor.get(f"/{noun}/{owner.slug}/").text
    assert visitor.get(f"/api/v1/{noun}/{owner.slug}/").json()["practices"] == []
    assert visitor.get(f"/practices/{practice.slug}/").status_code == 410


@pytest.mark.parametrize("noun", ["events", "projects"])
def test_a_draft_of_an_event_is_not_told_by_the_practice(noun, practice, client_of):
    if noun == "events":
        PracticeOfEvent.objects.create(event=make.event(name="Titkos nap", state="draft"), practice=practice)
    else:
        PracticeOfProject.objects.create(project=make.project(name="Titkos nap", state="draft"), practice=practice)
    assert "Titkos nap" not in client_of(None).get(f"/practices/{practice.slug}/").text


@pytest.mark.parametrize("wrong", ["nincs-ilyen", "/practices/", "x" * 400, "<script>", "\x00"])
def test_what_is_no_published_practice_is_a_field_error(wrong, editor, client_of):
    event = make.event(state="published")
    answer = client_of(editor).post(f"/events/{event.slug}/parts/practices/new/", {"practice": wrong})
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["practice"])
    assert not PracticeOfEvent.objects.exists()


def test_a_course_and_a_guide_show_each_other(editor, client_of):
    course, guide, hidden = make.course(), make.guide(), make.guide(name="Titkos útmutató", is_public=False)
    sent = {"guide": guide.name, "position": 1}
    assert client_of(editor).post(f"/training/{course.slug}/parts/guides/new/", sent).status_code == 302
    GuideOfCourse.objects.create(course=course, guide=hidden)
    GuideOfCourse.objects.create(course=make.course(name="Titkos képzés", is_public=False), guide=guide)
    visitor = client_of(None)
    page = visitor.get(course.get_absolute_url()).text
    assert f'href="/guides/{guide.slug}/"' in page
    assert "Titkos" not in page
    other = visitor.get(f"/guides/{guide.slug}/").text
    assert f'href="{course.get_absolute_url()}"' in other
    assert "Titkos" not in other
    (told,) = [one for one in visitor.get("/api/v1/courses/").json()["results"] if one["slug"] == course.slug]
    assert told["guides"] == [guide.slug]
