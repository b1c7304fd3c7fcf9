"""Digests that were made and sent."""

import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0007_proposals"),
    ]
    replaces = [
        ("mentors", "0014_daily_digests"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="DigestDay",
                    fields=[
                        ("day", models.DateField(primary_key=True, serialize=False, verbose_name="nap")),
                        (
                            "planned_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="sorba állítva"),
                        ),
                    ],
                    options={
                        "verbose_name": "levélnap",
                        "verbose_name_plural": "levélnapok",
                    },
                ),
                migrations.CreateModel(
                    name="DailyDigest",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="digests",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
                            ),
                        ),
                        ("day", models.DateField(verbose_name="nap")),
                        ("key", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "sorban áll"),
                                    ("sending", "küldés alatt"),
                                    ("sent", "elküldve"),
                                    ("empty", "nem volt miről"),
                                    ("off", "kikapcsolva"),
                                    ("failed", "nem sikerült"),
                                    ("unknown", "nem tudni, megérkezett-e"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="próbálkozások")),
                        (
                            "next_try",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="legközelebb"),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="módosítva"),
                        ),
                    ],
                    options={
                        "verbose_name": "napi levél",
                        "verbose_name_plural": "napi levelek",
                        "indexes": [models.Index(fields=["state", "next_try"], name="dailydigest_waiting")],
                        "constraints": [models.UniqueConstraint(fields=("user", "day"), name="dailydigest_one_a_day")],
                    },
                ),
            ],
        ),
    ]
