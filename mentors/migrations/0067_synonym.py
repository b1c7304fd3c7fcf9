"""Pairs of words are called what they are: synonyms."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("mentors", "0064_visits_waiting")]

    operations = [
        migrations.RenameModel("WordPair", "Synonym"),
        migrations.RenameModel("WordPairEvent", "SynonymEvent"),
        migrations.RemoveConstraint("synonym", "wordpair_once"),
        migrations.AddConstraint(
            "synonym",
            models.UniqueConstraint(
                fields=("typed", "meant"),
                name="synonym_once",
                violation_error_message="Ez a szinonima már szerepel a listán.",
            ),
        ),
        migrations.AlterModelOptions(
            "synonym",
            {"verbose_name": "szinonima", "verbose_name_plural": "szinonimák", "ordering": ["typed", "meant"]},
        ),
    ]
