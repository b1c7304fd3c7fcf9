"""Certificates, and a count of what went by itself."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import institutions.base.text
import institutions.certificates.models
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0072_bounces"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Certificate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "code",
                            models.CharField(
                                default=institutions.certificates.models.new_code,
                                editable=False,
                                max_length=20,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kód",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("attendance", "részvételi igazolás"), ("training", "tanúsítvány")],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        ("facts", models.JSONField(blank=True, default=dict, verbose_name="tények")),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")], max_length=5, verbose_name="nyelv"
                            ),
                        ),
                        ("about", models.BigIntegerField(verbose_name="miről")),
                        (
                            "issued_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="kiállítva"
                            ),
                        ),
                        (
                            "issued_by",
                            models.BigIntegerField(
                                blank=True, editable=False, null=True, verbose_name="ki állította ki"
                            ),
                        ),
                        (
                            "revoked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                db_default="",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "igazolás",
                        "verbose_name_plural": "igazolások",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("revoked_at", None)),
                                fields=("kind", "about"),
                                name="certificate_one_valid",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CertificateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "code",
                            models.CharField(
                                default=institutions.certificates.models.new_code,
                                editable=False,
                                max_length=20,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kód",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("attendance", "részvételi igazolás"), ("training", "tanúsítvány")],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        ("facts", models.JSONField(blank=True, default=dict, verbose_name="tények")),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")], max_length=5, verbose_name="nyelv"
                            ),
                        ),
                        ("about", models.BigIntegerField(verbose_name="miről")),
                        (
                            "issued_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="kiállítva"
                            ),
                        ),
                        (
                            "issued_by",
                            models.BigIntegerField(
                                blank=True, editable=False, null=True, verbose_name="ki állította ki"
                            ),
                        ),
                        (
                            "revoked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                db_default="",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="institutions.certificate",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Forgotten",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("day", models.DateField(verbose_name="nap")),
                        ("model", models.CharField(max_length=80, verbose_name="miből")),
                        ("number", models.PositiveIntegerField(db_default=0, default=0, verbose_name="hány")),
                    ],
                    options={
                        "verbose_name": "lejárt adat",
                        "verbose_name_plural": "lejárt adatok",
                        "constraints": [models.UniqueConstraint(fields=("model", "day"), name="forgotten_once_a_day")],
                    },
                ),
            ]
        )
    ]
