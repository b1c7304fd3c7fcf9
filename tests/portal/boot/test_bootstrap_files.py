"""Small files that the set-up reads and writes: `.env`, the generated key, compiled catalogues."""

import gettext
import os

from portal.boot import bootstrap, catalogues

CATALOGUE = """
msgid ""
msgstr ""
"Language: hu\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "visit"
msgid_plural "visits"
msgstr[0] "egy látogatás"
msgstr[1] "több látogatás"
"""


def test_env_file_yields_to_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("SET_ALREADY", "mine")
    for name in ("PLAIN", "QUOTED", "EXPORTED", "EMPTY"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    (tmp_path / ".env").write_text(
        "# PLAIN=no\nPLAIN=a=b\nQUOTED='két szó'\nexport EXPORTED=\"yes\"\n\nEMPTY=\nSET_ALREADY=theirs\nnonsense\n"
    )
    bootstrap.read_env_file(tmp_path / ".env")
    assert [os.environ[name] for name in ("PLAIN", "QUOTED", "EXPORTED", "EMPTY", "SET_ALREADY")] == [
        "a=b",
        "két szó",
        "yes",
        "",
        "mine",
    ]


def test_the_key_is_made_once_and_the_environments_one_wins(tmp_path, monkeypatch):
    monkeypatch.setenv("KALAKA_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("SECRET_KEY", raising=False)
    key = bootstrap.secret_key()
    assert len(key) >= 50
    assert bootstrap.secret_key() == key
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["secret_key"]
    monkeypatch.setenv("SECRET_KEY", "given")
    assert bootstrap.secret_key() == "given"


def test_catalogues_are_compiled_when_they_changed(tmp_path):
    source = tmp_path / "locale" / "hu" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(CATALOGUE)
    assert catalogues.compile_stale(tmp_path) == 1
    assert catalogues.compile_stale(tmp_path) == 0
    with source.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert compiled.ngettext("visit", "visits", 1) == "egy látogatás"
    assert compiled.ngettext("visit", "visits", 2) == "több látogatás"
    later = source.with_suffix(".mo").stat().st_mtime + 10
    os.utime(source, (later, later))
    assert catalogues.compile_stale(tmp_path) == 1
