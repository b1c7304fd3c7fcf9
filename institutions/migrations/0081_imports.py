"""Tables that somebody sent in a file, until they are carried out or forgotten."""

import uuid

import django.utils.timezone
from django.db import migrations, models

from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0080_exports"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="SheetImport",
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
                        ("noun", models.CharField(max_length=40, verbose_name="mit")),
                        ("name", models.CharField(max_length=200, verbose_name="fájlnév")),
                        ("by", models.BigIntegerField(verbose_name="ki küldte")),
                        (
                            "state",
                            models.CharField(
                                choices=[("read", "átnézésre vár"), ("done", "bevittük"), ("undone", "visszavontuk")],
                                default="read",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("options", models.JSONField(blank=True, default=dict, verbose_name="ami minden sorra áll")),
                        ("unknown", models.JSONField(blank=True, default=list, verbose_name="ismeretlen oszlopok")),
                        ("rows", models.JSONField(blank=True, default=list, verbose_name="sorok")),
                        (
                            "read_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="beolvasva"
                            ),
                        ),
                        ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="bevitték")),
                    ],
                    options={
                        "verbose_name": "behozott táblázat",
                        "verbose_name_plural": "behozott táblázatok",
                        "ordering": ["-read_at", "-pk"],
                        "indexes": [models.Index(fields=["noun", "-read_at"], name="import_newest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["read", "done", "undone"])), name="import_state_known"
                            )
                        ],
                    },
                ),
            ]
        ),
        migrations.RemoveConstraint(model_name="export", name="export_format_known"),
        migrations.AlterField(
            model_name="export",
            name="format",
            field=models.CharField(
                choices=[("xlsx", "XLSX"), ("csv", "CSV"), ("json", "JSON")], max_length=5, verbose_name="fájl"
            ),
        ),
        migrations.AddConstraint(
            model_name="export",
            constraint=models.CheckConstraint(
                condition=models.Q(("format__in", ["xlsx", "csv", "json"])), name="export_format_known"
            ),
        ),
    ]
