"""The look keeps its promises: one small sheet, no inline style or script, every component explained and shown."""

import re
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string

from portal.pages import charts

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
COMPONENTS = sorted((ROOT / "templates" / "cotton").glob("*.html"))
SHELL = {"header", "footer", "logo", "language", "user_menu", "messages", "oops"}  # shown by every page, or by errors


def without_comments(path):
    return re.sub(r"{% comment %}.*?{% endcomment %}|{#.*?#}", "", path.read_text(), flags=re.DOTALL)


def test_the_sheet_is_one_and_small():
    css = Path(finders.find("css/kalaka.css")).read_text()
    assert css.index("@layer tokens, base, layout, components, print;") == 0
    assert [css.count(f"@layer {name} {{") for name in ("tokens", "base", "layout", "print")] == [1, 1, 1, 1]
    assert css.count("@layer components {") == len(list((ROOT / "static/css/components").glob("*.css")))
    assert len(brotli.compress(css.encode())) < 20_000


def test_the_sheet_follows_its_sources(settings, tmp_path):
    settings.BASE_DIR = tmp_path
    source = tmp_path / "static" / "css" / "tokens.css"
    source.parent.mkdir(parents=True)
    for text, joined in [("a {\n  b: c; /* why */\n}", "a {\nb: c;\n}\n"), ("d { e: f; }", "d { e: f; }\n")]:
        source.write_text(text)
        assert Path(finders.find("css/kalaka.css")).read_text() == joined


def test_only_tokens_name_files():
    """A url() elsewhere would count from another folder in the joined sheet than in its source."""
    names = [file.name for file in (ROOT / "static/css").rglob("*.css") if "url(" in file.read_text()]
    assert names == ["tokens.css"]


def test_light_and_dark_differ_in_colours_alone():
    """`light-dark()` takes nothing but colours. The grid asks of dark pages no more than the rules about these."""
    sources = [*(ROOT / "static").rglob("*.css"), *(ROOT / "static").rglob("*.js")]
    sources += [path for path in TEMPLATES if path.parent.name != "emails"]
    asked = {path.name for path in sources if re.search("prefers-color-scheme", path.read_text())}
    chosen = {path.name for path in sources if "light-dark(" in path.read_text()}
    assert (asked, chosen) == (set(), {"tokens.css"})


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_no_inline_style_or_script(path):
    """The content security policy refuses them; a mail has no policy, and no other place for its style sheet."""
    html = without_comments(path)
    if path.parent.name == "emails":
        html = html.replace("<style>", "", 1)
    assert not re.search(r"""\sstyle=|<style|\son[a-z]+=["']|javascript:|data:image""", html)
    # JSON-LD is data: no browser runs it, and the policy does not look at it.
    runs = [tag for tag in re.findall(r"<script\b[^>]*>", html) if 'type="application/ld+json"' not in tag]
    assert all("src=" in tag for tag in runs)


@pytest.mark.parametrize("path", COMPONENTS, ids=lambda path: path.stem)
def test_a_component_explains_itself(path):
    name = path.stem.replace("_", "-")
    assert re.match(rf"{{% comment %}}\n<c-{name}\b", path.read_text())


def test_the_guide_shows_every_component():
    guide = (ROOT / "templates/portal/styleguide.html").read_text()
    pages = guide + "".join(file.read_text() for file in COMPONENTS if f"<c-{file.stem.replace('_', '-')}" in guide)
    used = {name.replace("-", "_") for name in re.findall(r"<c-([a-z-]+)", pages)}
    assert {file.stem for file in COMPONENTS} - used == SHELL


@pytest.mark.parametrize("code", [400, 403, 404, 500, 503])
def test_error_pages_need_nothing(code):
    html = render_to_string(f"{code}.html", {"SITE_NAME": "Kaláka", "LANGUAGE_CODE": "hu"})
    assert f'<p class="kicker">{code}</p>' in html
    assert 'href="/"' in html
    assert "csrf" not in html


def test_columns_stand_on_each_other():
    chart = charts.stacked(["a", "b"], [("jan 2026", (30, 10)), ("feb", (0, 20))])
    assert [(bar.css, bar.y, bar.height) for bar in chart.bars] == [("c1", 25, 75), ("c2", 0, 25), ("c2", 50, 50)]
    assert [tick.label for tick in chart.ticks] == [40, 30, 20, 10, 0]
    assert [(label.text, label.sub) for label in chart.labels] == [("jan", "2026"), ("feb", "")]


@pytest.mark.parametrize(("value", "top"), [(0, 4), (4, 4), (5, 8), (9, 20), (21, 40), (112, 120), (419, 600)])
def test_the_axis_ends_on_a_round_number(value, top):
    assert charts.ceiling(value) == top
