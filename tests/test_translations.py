"""English is complete: every Hungarian text of ours has its translation, with the same placeholders."""

import ast
import re
from pathlib import Path

from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
APPS = ["institutions", "mentors", "events", "portal"]
CALLS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}
TEXT = r"u?('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
IN_TEMPLATE = re.compile(rf"\b(?:n?gettext\(|_\(){TEXT}|\bn?pgettext\({TEXT}, {TEXT}")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


def of_python(path: Path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in CALLS:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            argument = node.args[1] if name.startswith("pgettext") else node.args[0]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


def of_template(path: Path):
    for found in IN_TEMPLATE.finditer(templatize(path.read_text(), origin=str(path))):
        yield ast.literal_eval(found.group(3) or found.group(1))


def texts() -> dict[str, str]:
    """Every text of ours with one place where it stands."""
    found = {}
    for app in APPS:
        for path in (ROOT / app).rglob("*.py"):
            if not {"migrations", "demo"}.intersection(path.parts):
                found |= dict.fromkeys(of_python(path), str(path.relative_to(ROOT)))
    for path in (ROOT / "templates").rglob("*.*"):
        found |= dict.fromkeys(of_template(path), str(path.relative_to(ROOT)))
    return found


def catalogue() -> dict[str, list[str]]:
    with (ROOT / "locale/en/LC_MESSAGES/django.po").open("rb") as file:
        entries = [entry for entry in read_po(file) if entry.id and not entry.fuzzy]
    singular = {entry.id if isinstance(entry.id, str) else entry.id[0]: entry.string for entry in entries}
    return {text: [said] if isinstance(said, str) else list(said) for text, said in singular.items()}


def test_every_text_is_translated():
    said = catalogue()
    assert {text: place for text, place in texts().items() if not all(said.get(text, [""]))} == {}


def test_no_translation_is_left_over():
    assert sorted(set(catalogue()) - set(texts())) == []


def test_placeholders_are_kept():
    wrong = [
        (text, said)
        for text, sayings in catalogue().items()
        for said in sayings
        if not set(PLACEHOLDER.findall(said)) <= set(PLACEHOLDER.findall(text))
    ]
    assert wrong == []
