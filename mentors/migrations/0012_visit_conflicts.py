import django.db.models.deletion
from django.db import migrations, models

import institutions.base.text


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0011_hand_over_texts"),
    ]

    operations = [
        migrations.AddField(
            model_name="visitrevision",
            name="device_saved_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="mentve a telefon órája szerint"),
        ),
        migrations.AddField(
            model_name="visitrevision",
            name="device_sent_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="elküldve a telefon órája szerint"),
        ),
        migrations.AddField(
            model_name="visitrevision",
            name="form_version",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="az űrlap változata"),
        ),
        migrations.AddField(
            model_name="visitrevision",
            name="saved_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="mentve"),
        ),
        migrations.CreateModel(
            name="VisitConflict",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "content_hash",
                    models.CharField(
                        max_length=64,
                        validators=[institutions.base.text.one_line],
                        verbose_name="tartalom lenyomata",
                    ),
                ),
                ("content", models.JSONField(verbose_name="tartalom")),
                (
                    "supervision",
                    models.TextField(
                        blank=True,
                        max_length=3000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="csak szupervízióra",
                    ),
                ),
                ("received_at", models.DateTimeField(auto_now_add=True, verbose_name="megérkezett")),
                ("resolved_at", models.DateTimeField(blank=True, null=True, verbose_name="elrendezve")),
                (
                    "visit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="conflicts",
                        to="mentors.visit",
                        verbose_name="látogatás",
                    ),
                ),
            ],
            options={
                "verbose_name": "eltérő változat",
                "verbose_name_plural": "eltérő változatok",
                "ordering": ["received_at", "pk"],
                "constraints": [models.UniqueConstraint(fields=("visit", "content_hash"), name="visitconflict_once")],
            },
        ),
    ]
