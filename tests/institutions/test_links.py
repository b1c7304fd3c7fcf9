"""Signed links open one thing, for one purpose, for as long as they should, and no log keeps them."""

import datetime
import time
import uuid

import pytest

from institutions import links
from portal.secrecy import masked

KEY = uuid.UUID("8f1f7a6e-0b1c-4d1f-9b1c-1f7a6e0b1c4d")


def test_what_was_signed_is_read():
    assert links.read("a", links.sign("a", 7, 3)) == (7, 3)
    assert links.read("a", links.sign("a", KEY)) == (str(KEY), 1)


@pytest.mark.parametrize(
    "change", [lambda t: t[:-1], lambda t: "x" + t, lambda t: t.upper(), lambda t: "", lambda t: "é\x00"]
)
def test_a_forged_one_names_nothing(change):
    assert links.read("a", change(links.sign("a", 7))) is None


def test_a_link_for_another_purpose_names_nothing():
    assert links.read("b", links.sign("a", 7)) is None


def test_a_link_ends(monkeypatch):
    token, now = links.sign("a", 7), time.time()
    monkeypatch.setattr(time, "time", lambda: now + 3700)
    assert links.read("a", token, max_age=datetime.timedelta(hours=1)) is None
    assert links.read("a", token, max_age=7200) == links.read("a", token) == (7, 1)


def test_no_log_keeps_one():
    for number in range(20):
        token = links.sign("a", KEY, number)
        assert token not in masked(f"Gone: /x/{token}/")
        assert token.rpartition(":")[2] not in masked(f"Gone: /x/{token}/")
