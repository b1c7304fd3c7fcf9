"""A course is called on every page by its name in the reader's language."""

import pytest

from events.models import CourseText
from mentors.people.models.period import today

from ... import make

pytestmark = pytest.mark.django_db
OWN, FURTHER = "Közösségfejlesztés a gyakorlatban", "Community development in practice"
PAGES = ("/training/", "/training/runs/", "/training/{slug}/", "/training/runs/{run}/", "/training/runs/{run}/apply/")


@pytest.fixture
def run():
    course = make.course(name=OWN)
    CourseText.objects.create(course=course, language="en", name=FURTHER, summary="Three days.")
    return make.run(course)


@pytest.mark.parametrize("page", PAGES)
def test_in_english_by_its_english_name_alone(run, client_of, page):
    assert run.applies_until > today()
    visitor = client_of(None)
    address = page.format(slug=run.course.slug, run=run.pk)
    text = visitor.get(address, {"lang": "en"}).text
    assert (OWN in text, FURTHER in text) == (False, True)
    text = visitor.get(address, {"lang": "hu"}).text
    assert (OWN in text, FURTHER in text) == (True, False)
