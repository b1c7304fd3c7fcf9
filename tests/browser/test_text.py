"""On the phone a text has the same one form as on the server."""

import hashlib
import json
import sys
from pathlib import Path

import pytest

from institutions.base.text import cleaned

VECTORS = json.loads((Path(__file__).resolve().parent.parent / "text-vectors.json").read_text())
ASK = """async ({ url, vectors }) => {
  const { cleaned, tidied, inOneLine } = await import(url);
  let all = "";
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code < 0xd800 || code > 0xdfff) all += cleaned(`a${String.fromCodePoint(code)}b`) + "\\n";
  }
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(all));
  const digest = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { digest, answers: vectors.map(({ text }) => ({ tidied: tidied(text), line: inOneLine(text) })) };
}"""


@pytest.mark.django_db(transaction=True)
def test_phone_and_server_clean_alike(open_page):
    page = open_page()
    page.goto("/privacy/")
    said = page.evaluate(ASK, {"url": "/static/js/text.js", "vectors": VECTORS})
    assert said["answers"] == [{"tidied": one["tidied"], "line": one["line"]} for one in VECTORS]
    codes = (code for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF)
    every = "".join(f"{cleaned(f'a{chr(code)}b')}\n" for code in codes)
    assert said["digest"] == hashlib.sha256(every.encode()).hexdigest()
