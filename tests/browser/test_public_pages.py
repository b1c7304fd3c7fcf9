"""Public pages in the browser: nothing foreign, nothing that the policy blocks, nothing inaccessible."""

import pytest

from .. import make


@pytest.mark.parametrize("path", ["/institutions/", "/events/"])
@pytest.mark.parametrize("language", ["hu", "en"])
def test_lists_are_accessible(path, language, open_page, axe, transactional_db):
    make.institution(make.settlement("Golop"))
    make.event(state="published")
    page = open_page(color_scheme="dark" if language == "en" else "light")
    page.goto(f"{path}?lang={language}")
    axe(page)
