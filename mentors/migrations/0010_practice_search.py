"""The words by which published practices are found, and the first list of word pairs.

The stemmer needs the accents, people leave them out: so stem first, then unaccent (the other way round loses
közösség → közösségeinkről). The words themselves, without accents, stand beside the stems: they are matched by prefix.
The caller passes words of letters and digits only (mentors/practices/hungarian.py), for unaccent turns some signs into quotes.
"""

from django.db import migrations

VECTOR = """
CREATE FUNCTION practice_words(config regconfig, words text) RETURNS tsvector
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT public.unaccent('public.unaccent'::regdictionary, to_tsvector(config, words)::text)::tsvector
        || to_tsvector('simple', public.unaccent('public.unaccent'::regdictionary, words))
$$;
CREATE FUNCTION practice_vector(config regconfig, title text, lead text, body text) RETURNS tsvector
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT setweight(practice_words(config, title), 'A') || setweight(practice_words(config, lead), 'B')
        || setweight(practice_words(config, body), 'D')
$$;
"""
DROP = """
DROP FUNCTION practice_vector(regconfig, text, text, text);
DROP FUNCTION practice_words(regconfig, text);
"""

# Plurals whose stem changes, and words that people use for the same thing.
PAIRS = [
    ("falvak", "falu"),
    ("falvaink", "falu"),
    ("falu", "falvak"),
    ("gyerekek", "gyerek"),
    ("gyermek", "gyerek"),
    ("gyerek", "gyermek"),
    ("kertek", "kert"),
    ("muzeumok", "muzeum"),
    ("tavak", "to"),
    ("lovak", "lo"),
    ("konyvtarak", "konyvtar"),
    ("nyarak", "nyar"),
    ("telek", "tel"),
    ("kezek", "kez"),
    ("utak", "ut"),
    ("hidak", "hid"),
    ("unnepek", "unnep"),
    ("hazak", "haz"),
    ("madarak", "madar"),
    ("kenyerek", "kenyer"),
    ("levelek", "level"),
    ("kozterek", "kozter"),
    ("terek", "ter"),
    ("nyugdijas", "idos"),
    ("szepkoru", "idos"),
    ("ifjusag", "fiatal"),
    ("kalaka", "onkentes"),
]


def seed(apps, schema_editor):
    pairs = apps.get_model("mentors", "WordPair").objects
    pairs.bulk_create([pairs.model(typed=typed, meant=meant) for typed, meant in PAIRS])


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0009_visit_rollups"),
    ]
    replaces = [
        ("mentors", "0004_practice_search"),
    ]
    operations = [
        migrations.RunSQL(VECTOR, DROP),
        migrations.RunPython(seed, migrations.RunPython.noop),
    ]
