"""Whoever clicks a number finds a list that says the same number, exactly."""

import html
import re

import pytest

LINK = re.compile(r'<a\b[^>]*\bhref="([^"]+\?[^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
UNSEEN = re.compile(r"<[^>]+>")
PAGES = ["/dashboard/", "/dashboard/05/", "/counties/05/", "/counties/", "/figures/", "/", "/review/"]


def numbers_with_lists(page) -> dict[str, int]:
    """The addresses of lists on a page, each with the number that stands in its link."""
    found = {}
    for address, inside in LINK.findall(page):
        words = html.unescape(UNSEEN.sub(" ", inside))
        number = re.match(r"\s*(\d[\d\s\u00a0]*)", words)
        if number:
            found[html.unescape(address)] = int(re.sub(r"\D", "", number[1]))
    return found


@pytest.mark.parametrize(("persona", "least"), [("lead", 60), ("coordinator", 40), ("mentor", 40)])
def test_every_number_leads_to_as_many(busy, client_of, persona, least):
    client, clicked = client_of(busy[persona]), {}
    for page in PAGES:
        answer = client.get(page, follow=True)
        if answer.status_code == 200:
            clicked |= numbers_with_lists(answer.text)
    said = {}
    for address in clicked:
        context = client.get(address).context
        said[address] = f"{context['total']}{'+' if context['total_is_capped'] else ''}"
    assert said == {address: str(number) for address, number in clicked.items()}
    assert len(clicked) >= least
