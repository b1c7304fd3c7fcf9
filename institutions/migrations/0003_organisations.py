"""Institutions and their contacts."""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0002_places"),
    ]
    replaces = [
        ("institutions", "0004_settlement_name_unique_while_open"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Institution",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.HungarianSortKey("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                        (
                            "folded",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.Fold("name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "muzeális intézmény"),
                                    ("culture_house", "közművelődési intézmény"),
                                    ("community_space", "közösségi színtér"),
                                    ("integrated", "integrált intézmény"),
                                    ("other", "egyéb"),
                                ],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="institutions",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "maintainer",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="fenntartó",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="cím",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True, validators=[institutions.base.text.plain_text], verbose_name="honlap"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("active", "működik"), ("closed", "megszűnt")],
                                default="active",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "intézmény",
                        "verbose_name_plural": "intézmények",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="institution_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="institution_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("settlement", "name"), name="institution_name_unique_in_settlement"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InstitutionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="institutions.institution",
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
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "muzeális intézmény"),
                                    ("culture_house", "közművelődési intézmény"),
                                    ("community_space", "közösségi színtér"),
                                    ("integrated", "integrált intézmény"),
                                    ("other", "egyéb"),
                                ],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "maintainer",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="fenntartó",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="cím",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True, validators=[institutions.base.text.plain_text], verbose_name="honlap"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("active", "működik"), ("closed", "megszűnt")],
                                default="active",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Contact",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="contacts",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=120, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "position",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztás",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail",
                            ),
                        ),
                        (
                            "phone",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="telefon",
                            ),
                        ),
                        ("consent_on", models.DateField(blank=True, null=True, verbose_name="hozzájárult")),
                    ],
                    options={
                        "verbose_name": "kapcsolattartó",
                        "verbose_name_plural": "kapcsolattartók",
                        "ordering": ["institution", "name", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="ContactEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="institutions.contact",
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
                        ("id", models.BigIntegerField()),
                        (
                            "institution",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=120, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "position",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztás",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail",
                            ),
                        ),
                        (
                            "phone",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="telefon",
                            ),
                        ),
                        ("consent_on", models.DateField(blank=True, null=True, verbose_name="hozzájárult")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
