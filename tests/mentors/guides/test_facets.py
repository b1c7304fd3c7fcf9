"""The numbers beside the list of guides: each is what the list holds when one chooses it."""

import pytest

from mentors.models import GuideText

from ... import make


@pytest.fixture
def guides(people):
    """Ten of all kinds; some not public."""
    practice = make.practice(people["editor"], published=True)
    themes = ["volunteering", "community_development", "social_involvement"]
    for number in range(10):
        made = make.guide(
            practice, name=f"Útmutató {number}", themes=themes[: number % 3 + 1] if number % 4 else [],
            year=2019 + number % 3, language="en" if number % 5 == 0 else "hu", text="Szöveg" if number % 2 else "",
            is_public=number != 9,
        )  # fmt: skip
        if number % 3 == 0:
            GuideText.objects.create(guide=made, language="sl", name="Vodnik", summary="Tako.")


def listed(client, query):
    return client.get(f"/guides/{query}").context


START = [
    "",
    "?theme=volunteering",
    "?theme=volunteering&form=page",
    "?year=2019&language=sl",
    "?q=utmutato&language=en",
]


@pytest.mark.parametrize("query", START)
def test_each_number_is_that_of_the_list_behind_it(query, guides, client_of):
    """In a group in which nothing is chosen; where something is, its own number is the list's."""
    client = client_of(None)
    now = listed(client, query)
    assert len(now["facets"]) == 4
    for group in now["facets"]:
        active = [one for one in group["options"] if one["active"]]
        for option in group["options"]:
            if option["active"] and len(active) == 1:
                assert option["count"] == now["total"], (query, option["label"])
            elif not active:
                assert option["count"] == listed(client, option["url"])["total"], (query, option["label"])


def test_of_a_group_any_of_all_groups_each(guides, client_of):
    client = client_of(None)
    one, other = (listed(client, f"?year={year}")["total"] for year in (2019, 2020))
    assert (one, other) == (3, 3)
    both = {row.name for row in listed(client, "?language=en&language=sl")["rows"]}
    each = [{row.name for row in listed(client, f"?language={code}")["rows"]} for code in ("en", "sl")]
    assert both == each[0] | each[1]
    narrowed = listed(client, "?language=sl&form=page")
    assert {row.name for row in narrowed["rows"]} == {"Útmutató 3"}


def test_the_endpoint_narrows_as_the_page(guides, client_of):
    client = client_of(None)
    for query in START[1:]:
        names = {row["name"] for row in client.get(f"/api/v1/guides/{query}").json()["results"]}
        assert names == {row.name for row in listed(client, query)["rows"]}


@pytest.mark.parametrize("query", ["?year=99999", "?year=x", "?language=xx", "?form=x", "?theme=" + "x" * 5000])
def test_what_cannot_be_chosen_is_told(query, guides, client_of):
    answer = client_of(None).get(f"/guides/{query}")
    assert (answer.status_code, answer.context["total"]) == (200, 9)
    assert answer.context["notice"]
