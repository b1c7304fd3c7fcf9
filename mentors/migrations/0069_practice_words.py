"""The words of the library get a table of their own, and what is known of a practice's place and kind is searched too."""

import django.contrib.postgres.indexes
from django.db import migrations, models

import institutions.base.text

NEW = """
CREATE FUNCTION practice_vector(config regconfig, title text, lead text, facts text, body text) RETURNS tsvector
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT setweight(practice_words(config, title), 'A') || setweight(practice_words(config, lead), 'B')
        || setweight(practice_words(config, facts), 'C') || setweight(practice_words(config, body), 'D')
$$;
"""
OLD = """
CREATE FUNCTION practice_vector(config regconfig, title text, lead text, body text) RETURNS tsvector
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT setweight(practice_words(config, title), 'A') || setweight(practice_words(config, lead), 'B')
        || setweight(practice_words(config, body), 'D')
$$;
"""
DROP_OLD = "DROP FUNCTION practice_vector(regconfig, text, text, text);"
DROP_NEW = "DROP FUNCTION practice_vector(regconfig, text, text, text, text);"

# What stands on the shelf already: the words of its facts, then the words of all.
LABELS = {
    "field:library": "könyvtár library",
    "field:museum": "múzeum museum",
    "field:culture_house": "közművelődés community culture",
    "kind:model_project": "mintaprojekt model project",
    "theme:community_development": "közösségfejlesztés community development",
    "theme:volunteering": "önkéntesség volunteering",
    "theme:social_involvement": "társadalmiasítás social involvement",
    "theme:equal_opportunities": "esélyegyenlőség equal opportunities",
    "group:children": "gyerekek children",
    "group:youth": "fiatalok youth",
    "group:adults": "felnőttek adults",
    "group:elderly": "idősek elderly",
    "group:families": "családok families",
    "group:newcomers": "beköltözők newcomers",
    "group:former_residents": "elszármazottak former residents",
    "group:tourists": "turisták tourists",
    "group:roma": "romák roma",
    "group:nationalities": "nemzetiségek nationalities",
    "group:disadvantaged": "hátrányos helyzetűek disadvantaged",
    "group:blind": "vakok és gyengénlátók blind",
    "group:deaf": "siketek és nagyothallók deaf",
    "group:disabled": "fogyatékossággal élők disabled",
}
SHELVED = """
UPDATE mentors_publishedpractice AS shelved SET search = shelved.search || setweight(practice_words('hungarian', regexp_replace(
    concat_ws(' ', place.name, county.name, house.name, (
        SELECT string_agg(words, ' ') FROM unnest(%s::text[], %s::text[]) AS label(code, words)
        WHERE code = ANY(shelved.facets)
    )), '[^[:alnum:]]+', ' ', 'g')), 'C')
FROM institutions_settlement place JOIN institutions_county county ON county.id = place.county_id,
    mentors_publishedpractice one LEFT JOIN institutions_institution house ON house.id = one.institution_id
WHERE place.id = shelved.settlement_id AND one.practice_id = shelved.practice_id
"""
WORDS = """
INSERT INTO mentors_searchword (word, practices)
SELECT word, ndoc FROM ts_stat('SELECT search FROM mentors_publishedpractice')
"""


def shelve(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(SHELVED, [list(LABELS), list(LABELS.values())])
        cursor.execute(WORDS)


class Migration(migrations.Migration):
    dependencies = [("mentors", "0068_synonyms")]

    operations = [
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                (
                    "word",
                    models.CharField(
                        db_collation="C",
                        max_length=2000,
                        primary_key=True,
                        serialize=False,
                        validators=[institutions.base.text.one_line],
                        verbose_name="szó",
                    ),
                ),
                ("practices", models.IntegerField(verbose_name="hány jó gyakorlatban")),
            ],
            options={"verbose_name": "keresett szó", "verbose_name_plural": "keresett szavak", "ordering": ["word"]},
        ),
        migrations.AddIndex(
            "searchword",
            django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["word"], name="searchword_alike", opclasses=["gin_trgm_ops"]
            ),
        ),
        migrations.RemoveIndex("publishedpractice", "published_titles"),
        migrations.RemoveField("publishedpractice", "folded"),
        migrations.RemoveField("publishedpractice", "titles"),
        migrations.RunSQL(NEW + DROP_OLD, OLD + DROP_NEW),
        migrations.RunPython(shelve, migrations.RunPython.noop),
    ]
