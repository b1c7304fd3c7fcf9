"""Addresses come from `reverse`, `{% url %}` and data attributes: none is typed in code, templates or scripts."""

import ast
import re
from pathlib import Path

from django.urls import URLPattern, get_resolver

from .test_architecture import sources

ROOT = Path(__file__).resolve().parent.parent
TYPED = {
    # A second address of the admin's page would be found by nobody.
}
"""The closed list of addresses that are typed, by file."""


def first_segments() -> set[str]:
    """What our addresses begin with."""
    found = set()

    def walk(patterns, before):
        for pattern in patterns:
            path = before + str(pattern.pattern).lstrip("^")
            if isinstance(pattern, URLPattern) or "/" in path:
                found.add(path.partition("/")[0])
            else:
                walk(pattern.url_patterns, path)

    walk(get_resolver().url_patterns, "")
    return {one.removesuffix(r"\Z") for one in found if one}


def address() -> re.Pattern:
    """Such a beginning behind a slash that follows neither a word nor a value."""
    beginnings = "|".join(sorted(map(re.escape, first_segments())))
    return re.compile(rf"(?<![\w.<>*/-])/({beginnings})(?![\w-])")


def words_of_python(text: str):
    """The strings of a module, but for docstrings."""
    tree = ast.parse(text)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def words_of_template(text: str):
    yield re.sub(r"{% comment %}.*?{% endcomment %}|{#.*?#}", "", text, flags=re.DOTALL)


def words_of_script(text: str):
    """A script without its comments, of which ours have whole lines."""
    yield re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)


def typed() -> dict[str, list[str]]:
    files = [(path, words_of_python) for path in sources() if path.name != "urls.py"]
    files += [(path, words_of_template) for path in (ROOT / "templates").rglob("*.*")]
    files += [(path, words_of_script) for path in (ROOT / "static/js").rglob("*.js")]
    found, written = {}, address()
    for path, words in files:
        if addresses := [one for text in words(path.read_text()) for one in written.findall(text)]:
            found[str(path.relative_to(ROOT))] = addresses
    return found


def test_no_address_is_typed():
    assert typed() == TYPED
