"""Forty ways to be more than text, in every text of the library: each is shown as text, wherever it is shown."""

import html
import re

import pytest

from ... import make

STRINGS = [
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    "<img src=x onerror=alert(1)//",
    "<svg/onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "javascript:alert(1)",
    "<a href=javascript:alert(1)>x</a>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    '<noscript><p title="</noscript><img src=x>">',
    "{{ 7|add:7 }}",
    "{% load x %}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "{{constructor.constructor('alert(1)')()}}",
    "</script><script>alert(1)</script>",
    "\\u003cscript\\u003ealert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!--<script>alert(1)//-->",
    "]]><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    '<?xml version="1.0"?><x/>',
    "<style>*{display:none}</style>",
    "<link rel=stylesheet href=//x.example>",
    "<base href=//x.example>",
    "<meta http-equiv=refresh content=0>",
    "<object data=x>",
    "<embed src=x>",
    "<form action=//x.example>",
    "<input autofocus onfocus=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    "' onmouseover='alert(1)",
    "`onmouseover=alert(1)`",
    '=HYPERLINK("http://x.example")',
    '#read("/etc/passwd")',
    "<marquee onstart=alert(1)>",
]
TAGS = re.compile(
    r"<(?:script|svg|img|iframe|body|details|math|style|link|base|object|embed|form|input|marquee)\b", re.I
)


def elements(page: str) -> list[str]:
    """What opens an element of a kind that an attacker wants, in its order."""
    return [found.lower() for found in TAGS.findall(page)]


def test_there_are_forty():
    assert len(STRINGS) == len(set(STRINGS)) == 40


@pytest.fixture
def places(people):
    """Pages that show all of them: those with harmless texts first, to know what a page is made of."""

    def build(text: str, number: int):
        words = {"title": f"{text[:120]} q{number}", "lead": text, "aim": text, "steps": f"1. {text}"}
        practice = make.practice(
            people["editor"], published=True, words={"hu": words}, slug=f"gyakorlat-{number}", contact_name=text[:100],
            contact_consent=True, accepts_study_visits=True,
        )  # fmt: skip
        collection = make.collection(practice, name=text[:190], about=text, slug=f"gyujtemeny-{number}")
        guide = make.guide(practice, name=text[:190], summary=text, text=text, authors=text, slug=f"utmutato-{number}")
        adoption = make.adoption(practice, who=text[:190], outcome=text, changed=text)
        return [
            f"/practices/?q=q{number}", f"/practices/suggest/?q=q{number}", "/practices/fit/?helpers=9",
            f"/practices/{practice.slug}/", f"/practices/{practice.slug}/print/", f"/practices/{practice.slug}/adopt/",
            f"/practices/{practice.slug}/study-visit/", f"/collections/{collection.slug}/", "/collections/",
            f"/guides/{guide.slug}/", "/guides/", f"/adoptions/{adoption.uuid}/", "/adoptions/",
            "/practices/feed/", "/",
        ]  # fmt: skip

    return build


@pytest.mark.parametrize("text", STRINGS)
def test_it_is_text_everywhere(text, places, client_of):
    visitor = client_of(None)
    harmless = [visitor.get(address) for address in places("Szép", 1)]
    answers = [visitor.get(address) for address in places(text, 2)]
    before = {name for answer in harmless for name in elements(answer.content.decode())}
    for answer in answers:
        assert answer.status_code == 200
        page = answer.content.decode()
        assert set(elements(page)) - before == set(), answer.request["PATH_INFO"]
        bare = re.sub(r'"[^"]*"', '""', page)
        assert not re.search(r"<[^>]*\son(?:error|load|focus|toggle|start|mouseover)\s*=", bare), "no handler in a tag"
        assert not re.search(r'(?:href|src|action)="\s*javascript:', html.unescape(page)), "no address that runs"
