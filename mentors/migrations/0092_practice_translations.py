"""Which Hungarian text a translation of a practice was made of."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0091_practice_way_carried_over"),
    ]

    operations = [
        migrations.AddField(
            model_name="practicetext",
            name="source",
            field=models.PositiveIntegerField(
                db_default=0, default=0, editable=False, verbose_name="melyik magyar változatból"
            ),
        ),
        migrations.AddField(
            model_name="practicetextevent",
            name="source",
            field=models.PositiveIntegerField(
                db_default=0, default=0, editable=False, verbose_name="melyik magyar változatból"
            ),
        ),
        migrations.AddField(
            model_name="practiceversion",
            name="source",
            field=models.PositiveIntegerField(
                db_default=0, default=0, editable=False, verbose_name="melyik magyar változatból"
            ),
        ),
    ]
