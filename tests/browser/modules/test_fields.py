"""A form as a record keeps it, and back."""

import pytest

FORM = """
<form><input type=hidden name=uuid value=u><input type=hidden name=csrfmiddlewaretoken value=t>
<input name=settlement value=" Golop "><input type=date name=date value=2026-03-20>
<textarea name=summary>Sok\u200bat be\u00adszéltünk.</textarea>
<details><input type=checkbox name=activities value=forum checked>
<input type=checkbox name=activities value=survey></details>
<details data-people><input name=result></details>
<select name=method><option value=personal selected>a</option><option value=phone>b</option></select>
<div class=field><label>Eredmény</label><input name=needed></div>
<template data-missing><p data-for=needed>Hiányzik.</p><p data-for=summary>Nincs.</p></template></form>"""
FIELDS = [
    ["settlement", " Golop "], ["date", "2026-03-20"], ["summary", "Sokat beszéltünk."], ["activities", "forum"],
    ["result", ""], ["method", "personal"], ["needed", ""],
]  # fmt: skip


@pytest.fixture
def form(ask, window):
    """A form on the page, asked about as `f`."""
    window.evaluate("html => { document.body.innerHTML = html; }", FORM)
    return lambda expression, given=None: ask(
        "offline/fields.js", f"(async (f) => {expression})(document.querySelector('form'))", given
    )


def test_a_form_is_kept_without_what_nobody_sees(form):
    assert form("m.fieldsOf(f)") == FIELDS
    assert form("m.about(f)") == {"title": "Golop", "day": "2026-03-20", "text": "Sok\u200bat be\u00adszéltünk."}


def test_what_was_kept_comes_back_and_opens_its_fold(form):
    kept = [["date", "2026-03-21"], ["activities", "survey"], ["result", "Kert"], ["method", "phone"], ["uuid", "no"]]
    form("m.fill(f, v)", kept)
    said = dict(form("[...new FormData(f)]"))
    assert said == {
        "uuid": "u", "csrfmiddlewaretoken": "t", "settlement": " Golop ", "date": "2026-03-21", "activities": "survey",
        "summary": "Sok\u200bat be\u00adszéltünk.", "result": "Kert", "method": "phone", "needed": "",
    }  # fmt: skip
    assert form("[...f.querySelectorAll('details')].map((one) => one.open)") == [True, False]


def test_only_what_is_asked_for_is_put_back(form):
    form("m.fill(f, v, true)", [["result", "Kert"]])
    assert form("m.fieldsOf(f)") == [[name, "Kert" if name == "result" else value] for name, value in FIELDS]


def test_what_is_missing_is_said_once_and_forgiven(form):
    assert form("m.missing(f).map((one) => one.dataset.for)") == ["needed"]
    form("{ m.tellMissing(f); m.tellMissing(f); }")
    told = "[...f.querySelectorAll('[data-told]')].map((one) => one.textContent)"
    assert form(told) == ["Hiányzik."]
    assert form("document.activeElement.name") == "needed"
    tied = "[f.elements.needed.getAttribute('aria-describedby'), f.elements.needed.getAttribute('aria-invalid')]"
    assert form(tied) == ["told-needed", "true"]
    form("{ f.elements.needed.value = 'x'; m.forgive(f); }")
    assert form(told) == []
    assert form(tied) == ["", "false"]
