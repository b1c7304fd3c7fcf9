"""The words by which published practices are found.

The stemmer needs the accents, people leave them out: so stem first, then unaccent (the other way round loses
közösség → közösségeinkről). The words themselves, without accents, stand beside the stems: they are matched by prefix.
The caller passes words of letters and digits only (mentors/practices/hungarian.py), for unaccent turns some signs into
quotes.
"""

from django.db import migrations

VECTOR = """
CREATE FUNCTION practice_words(config regconfig, words text) RETURNS tsvector
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT public.unaccent('public.unaccent'::regdictionary, to_tsvector(config, words)::text)::tsvector
        || to_tsvector('simple', public.unaccent('public.unaccent'::regdictionary, words))
$$;
CREATE FUNCTION practice_vector(config regconfig, title text, lead text, facts text, body text) RETURNS tsvector
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT setweight(practice_words(config, title), 'A') || setweight(practice_words(config, lead), 'B')
        || setweight(practice_words(config, facts), 'C') || setweight(practice_words(config, body), 'D')
$$;
"""
DROP = """
DROP FUNCTION practice_vector(regconfig, text, text, text, text);
DROP FUNCTION practice_words(regconfig, text);
"""


class Migration(migrations.Migration):
    dependencies = [("mentors", "0005_activity_months")]
    operations = [migrations.RunSQL(VECTOR, DROP)]
