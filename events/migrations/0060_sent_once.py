"""Revisions of records that two people may edit at once, and what was sent with a key of its own."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("events", "0055_clean_texts")]

    operations = [
        migrations.AddField(
            model_name="event",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="eventevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
    ]
