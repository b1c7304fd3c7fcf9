"""Revisions of records that two people may edit at once, and what was sent with a key of its own."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("institutions", "0045_erasures")]

    operations = [
        migrations.CreateModel(
            name="SentForm",
            fields=[
                ("key", models.UUIDField(primary_key=True, serialize=False, verbose_name="azonosító")),
                ("person", models.BigIntegerField(verbose_name="ki küldte")),
                ("content_hash", models.CharField(max_length=64, verbose_name="tartalom lenyomata")),
                ("record", models.BigIntegerField(null=True, verbose_name="mi lett belőle")),
                ("sent_at", models.DateTimeField(auto_now_add=True, db_index=True, verbose_name="elküldve")),
            ],
            options={
                "verbose_name": "elküldött űrlap",
                "verbose_name_plural": "elküldött űrlapok",
            },
        ),
        migrations.AddField(
            model_name="community",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="communityevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="consortium",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="consortiumevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="contact",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="contactevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="institution",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="institutionevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
    ]
