"""The editor's desk: what publishing demands is said before, at the field and in one summary; pictures are refused,
addresses become links, and practices are called by their titles.
"""

import re

import pytest
from django.core.exceptions import ValidationError

from institutions.base.markdown import no_pictures
from institutions.templatetags.markdown import markdown
from mentors.models import GoodPractice, PublishedPractice
from mentors.practices.markup import as_html, as_plain

from ... import make

LINK = '<a href="{}" rel="nofollow noopener">{}</a>'
SUMMARY = re.compile(r'<div class="summary".*?</ul>', re.DOTALL)
ITEM = re.compile(r'<li><a href="([^"]+)">([^<]+)</a></li>')


@pytest.fixture
def editor(people):
    return people["editor"]


def marks(page: str) -> dict[str, str]:
    """What stands in brackets behind the labels of fields that may be left empty."""
    return dict(re.findall(r'<label for="id_(\w+)">[^<]*<span class="optional">\(([^)]+)\)</span>', page))


@pytest.mark.parametrize(("language", "needed"), [("hu", {"lead", "aim", "steps"}), ("en", {"lead"})])
def test_the_form_marks_what_publishing_demands(language, needed, editor, client_of):
    make.practice(editor, slug="varroest")
    page = client_of(editor).get(f"/practices/varroest/text/{language}/").content.decode()
    demanded = {name for name, mark in marks(page).items() if mark == "a közzétételhez kell"}
    assert demanded == needed
    assert {mark for name, mark in marks(page).items() if name not in demanded} == {"nem kötelező"}


@pytest.mark.parametrize("words", [{"hu": {"lead": "", "steps": ""}}, {"hu": {}, "en": {"lead": ""}}])
def test_what_is_missing_is_said_before_and_in_the_summary_with_the_way_to_its_field(words, editor, client_of):
    make.practice(editor, slug="varroest", words=words, themes=[])
    client = client_of(editor)
    before, after = client.get("/practices/varroest/preview/"), client.post("/practices/varroest/publish/")
    expected = {
        f"/practices/varroest/text/{language}/#id_{name}" for language, text in words.items() for name in text
    } | {"/practices/varroest/edit/#id_themes"}
    assert {address for address, _label in ITEM.findall(before.text)} >= expected
    assert not SUMMARY.search(before.text)
    summary = SUMMARY.search(after.text)[0]
    assert (after.status_code, {address for address, _label in ITEM.findall(summary)}) == (200, expected)
    assert 'role="alert" data-error-summary' in summary
    assert not PublishedPractice.objects.exists()
    for address in expected:
        path, _sign, field = address.partition("#")
        assert f'id="{field}"' in client.get(path).text


def test_who_may_not_publish_reads_of_nothing_missing(editor, people, client_of):
    make.practice(editor, slug="varroest", words={"hu": {"lead": ""}}, settlement=make.settlement())
    page = client_of(people["mentor"]).get("/practices/varroest/preview/")
    assert (page.status_code, page.context["missing"]) == (200, [])


def test_a_withdrawal_without_a_reason_comes_back_with_the_summary(editor, client_of):
    make.practice(editor, slug="varroest", published=True)
    answer = client_of(editor).post("/practices/varroest/withdraw/", {"reason": " "})
    assert (answer.status_code, '<a href="#id_reason">' in SUMMARY.search(answer.text)[0]) == (200, True)
    assert GoodPractice.objects.get().is_public


@pytest.mark.parametrize(
    "picture",
    [
        "![kép](https://elsewhere.example.org/a.png)",
        "![kép][1]\n\n[1]: https://elsewhere.example.org/a.png",
        '<img src="/a">',
    ],
)
def test_a_picture_is_refused_at_its_field(picture, editor, client_of):
    practice = make.practice(editor, slug="varroest")
    words = {"title": "Varróest", "lead": "Varrunk.", "aim": "Cél.", "steps": f"1. Lépés\n\n{picture}", "revision": 1}
    page = client_of(editor).post("/practices/varroest/text/hu/", words)
    assert list(page.context["form"].errors) == ["steps"]
    assert "Képet a szövegbe nem lehet tenni." in SUMMARY.search(page.text)[0]
    by_api = client_of(editor).patch(
        f"/api/v1/practices/{practice.slug}/text/hu/", words, content_type="application/json"
    )
    assert by_api.status_code in (400, 404, 405)
    assert practice.texts.get().aim == "Legyen hol."


@pytest.mark.parametrize(
    "text", ["Kiáltás! [link](https://a.example.org)", "`![kép](a.png)`", "Ez <i>nem</i> kép!", ""]
)
def test_what_is_no_picture_is_not(text):
    no_pictures(text)


def test_a_picture_that_stood_there_before_is_read_as_its_words():
    assert as_html("Nézze: ![a *ház*](https://elsewhere.example.org/a.png)") == "<p>Nézze: a ház</p>\n"
    assert as_plain("Nézze: ![a ház](https://elsewhere.example.org/a.png)") == "Nézze: a ház"
    assert markdown("![<ház>](a.png)") == "<p>&lt;ház&gt;</p>\n"
    with pytest.raises(ValidationError):
        no_pictures("[![a ház](a.png)](https://elsewhere.example.org/)")


@pytest.mark.parametrize(
    ("text", "address", "shown", "behind"),
    [
        (
            "https://a.example.org/lap_egy?a=1.",
            "https://a.example.org/lap_egy?a=1",
            "https://a.example.org/lap_egy?a=1",
            ".",
        ),
        ("www.example.org, és", "https://www.example.org", "www.example.org", ", és"),
        ("https://a.example.org/x_(y))", "https://a.example.org/x_(y)", "https://a.example.org/x_(y)", ")"),
        ("iroda@example.org!", "mailto:iroda@example.org", "iroda@example.org", "!"),
    ],
)
@pytest.mark.parametrize("render", [as_html, markdown])
def test_a_bare_address_is_a_link(render, text, address, shown, behind):
    assert render(f"Itt: {text}") == f"<p>Itt: {LINK.format(address, shown)}{behind}</p>\n"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "[ez https://a.example.org](https://b.example.org)",
            LINK.format("https://b.example.org", "ez https://a.example.org"),
        ),
        ("`https://a.example.org`", "<code>https://a.example.org</code>"),
        ("<https://a.example.org>", LINK.format("https://a.example.org", "https://a.example.org")),
        ("javascript:alert(1) ftp://a.example.org", "javascript:alert(1) ftp://a.example.org"),
        ("a@b 2024.03.04 3.változat", "a@b 2024.03.04 3.változat"),
    ],
)
def test_what_is_no_bare_address_stays(text, html):
    assert as_html(text) == f"<p>{html}</p>\n"


def test_a_very_long_line_of_addresses_is_read_in_one_go():
    assert as_html("www.a.hu " * 1000).count("<a ") == 1000
    assert as_html("a." * 20_000 + "@").count("<a ") == 0


@pytest.mark.parametrize("page", ["preview/", "edit/", "text/hu/", "text/en/"])
def test_editors_read_the_title_and_not_the_address(page, editor, client_of):
    make.practice(editor, slug="a-cime-a-weben", words={"hu": {"title": "Varróest a faluban"}})
    text = client_of(editor).get(f"/practices/a-cime-a-weben/{page}").content.decode()
    seen = re.sub(r"<(input|head)[^>]*?>", "", re.sub(r"<[^>]*>", " ", re.sub(r"<input[^>]*>", "", text)))
    assert "Varróest a faluban" in re.search(r"<title>(.*?)</title>", text, re.DOTALL)[1]
    assert "a-cime-a-weben" not in seen
