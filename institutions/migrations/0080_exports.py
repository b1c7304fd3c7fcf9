"""The log of lists that were taken away as files."""

import uuid

import django.utils.timezone
from django.db import migrations, models

from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0073_certificates"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Export",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        ("by", models.BigIntegerField(verbose_name="ki kérte")),
                        ("title", models.CharField(max_length=100, verbose_name="lista")),
                        ("path", models.CharField(max_length=300, verbose_name="címe")),
                        ("query", models.TextField(blank=True, verbose_name="szűrők a címben")),
                        ("chosen", models.TextField(blank=True, verbose_name="szűrők")),
                        (
                            "format",
                            models.CharField(
                                choices=[("xlsx", "XLSX"), ("csv", "CSV")], max_length=5, verbose_name="fájl"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")], max_length=5, verbose_name="nyelv"
                            ),
                        ),
                        ("reach", models.CharField(max_length=64, verbose_name="jogok lenyomata")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("delivered", "átadva"),
                                    ("queued", "sorban áll"),
                                    ("making", "készül"),
                                    ("made", "elkészült"),
                                    ("gone", "már nem tölthető le"),
                                    ("failed", "nem sikerült"),
                                ],
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(blank=True, null=True, verbose_name="sorok")),
                        ("answer", models.CharField(blank=True, max_length=20, verbose_name="mi történt")),
                        (
                            "asked_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor kérte"
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="módosítva"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "letöltés",
                        "verbose_name_plural": "letöltések",
                        "ordering": ["-asked_at", "-pk"],
                        "indexes": [
                            models.Index(fields=["-asked_at", "-id"], name="export_newest"),
                            models.Index(fields=["by", "-asked_at", "-id"], name="export_own_newest"),
                            models.Index(fields=["state", "changed_at"], name="export_state"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["delivered", "queued", "making", "made", "gone", "failed"])
                                ),
                                name="export_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("format__in", ["xlsx", "csv"])), name="export_format_known"
                            ),
                        ],
                    },
                ),
            ]
        )
    ]
