"""Extensions, and the two functions behind every name: its Hungarian sort key and its folded form.

Both are immutable so that generated columns and indexes may use them, and need no ICU in the server.

The sort key turns a name into bytes whose plain order (COLLATE "C") is the Hungarian alphabetical order: the accents of
á é í ó ú fall away, ö/ő and ü/ű come after o and u, and cs dz dzs gy ly ny sz ty zs count as letters of their own, also
when doubled (ssz = sz + sz). "~" sorts after every letter, hence "c~" after "cz". The name itself follows behind a
low byte and breaks ties, so that „kor” comes before „kór”. (Rules: A magyar helyesírás szabályai, 12th ed., 14-15.)
"""

from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations

# Cyrillic letters with marks, which unaccent leaves as they are.
MARKED, PLAIN = "йїґўќѓ", "иігукг"
FOLD = f"""
CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT translate(lower(public.unaccent('public.unaccent'::regdictionary, value)), '{MARKED}', '{PLAIN}') $$
"""

DIGRAPHS = ["ddzs", "dzs", "ddz", "dz", "ccs", "cs", "ggy", "gy", "lly", "ly", "nny", "ny", "ssz", "sz"]
DIGRAPHS += ["tty", "ty", "zzs", "zs"]


def _as_letter(digraph: str) -> str:
    """The digraph's key: its first letter and a tilde (two for dzs), twice for a doubled one."""
    doubled = len(digraph) > 2 and digraph[0] == digraph[1]
    letter = digraph[0] + "~" * (len(digraph.removeprefix(digraph[0]) if doubled else digraph) - 1)
    return letter * 2 if doubled else letter


def _sort_key_sql() -> str:
    expression = "lower(value)"
    for digraph in DIGRAPHS:
        expression = f"replace({expression}, '{digraph}', '{_as_letter(digraph)}')"
    for accented, key in (("öő", "o~"), ("üű", "u~")):
        for letter in accented:
            expression = f"replace({expression}, '{letter}', '{key}')"
    return f"""
CREATE FUNCTION hu_sort_key(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT public.unaccent('public.unaccent'::regdictionary, {expression}) || chr(1) || lower(value) $$
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        UnaccentExtension(),
        TrigramExtension(),
        BtreeGistExtension(),
        migrations.RunSQL(FOLD, "DROP FUNCTION fold(text)"),
        migrations.RunSQL(_sort_key_sql(), "DROP FUNCTION hu_sort_key(text)"),
    ]
