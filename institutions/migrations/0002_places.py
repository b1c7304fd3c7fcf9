"""Counties with their names, districts, settlements."""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
import institutions.places.models.settlement
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0001_functions"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]
    replaces = [
        ("institutions", "0002_places_and_organisations"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="County",
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
                            "country",
                            models.CharField(
                                default="HU",
                                max_length=2,
                                validators=[institutions.base.text.one_line],
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "ksh_code",
                            models.CharField(
                                max_length=2, validators=[institutions.base.text.one_line], verbose_name="KSH-kód"
                            ),
                        ),
                        (
                            "iso_code",
                            models.CharField(
                                max_length=6,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="ISO 3166-2",
                            ),
                        ),
                        (
                            "nuts_code",
                            models.CharField(
                                max_length=5,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="NUTS 3",
                            ),
                        ),
                        (
                            "seat",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="székhely",
                            ),
                        ),
                        ("in_network", models.BooleanField(default=True, verbose_name="van mentorcsapata")),
                        ("tile_row", models.PositiveSmallIntegerField(verbose_name="csempe sora")),
                        ("tile_column", models.PositiveSmallIntegerField(verbose_name="csempe oszlopa")),
                    ],
                    options={
                        "verbose_name": "megye",
                        "verbose_name_plural": "megyék",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(fields=("country", "ksh_code"), name="county_code_unique"),
                            models.UniqueConstraint(
                                fields=("country", "tile_row", "tile_column"), name="county_tile_unique"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CountyEvent",
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
                                to="institutions.county",
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
                            "country",
                            models.CharField(
                                default="HU",
                                max_length=2,
                                validators=[institutions.base.text.one_line],
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "ksh_code",
                            models.CharField(
                                max_length=2, validators=[institutions.base.text.one_line], verbose_name="KSH-kód"
                            ),
                        ),
                        (
                            "iso_code",
                            models.CharField(
                                max_length=6, validators=[institutions.base.text.one_line], verbose_name="ISO 3166-2"
                            ),
                        ),
                        (
                            "nuts_code",
                            models.CharField(
                                max_length=5, validators=[institutions.base.text.one_line], verbose_name="NUTS 3"
                            ),
                        ),
                        (
                            "seat",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="székhely",
                            ),
                        ),
                        ("in_network", models.BooleanField(default=True, verbose_name="van mentorcsapata")),
                        ("tile_row", models.PositiveSmallIntegerField(verbose_name="csempe sora")),
                        ("tile_column", models.PositiveSmallIntegerField(verbose_name="csempe oszlopa")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CountyName",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="names",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=80, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        ("valid_from", models.DateField(verbose_name="érvényes ettől")),
                    ],
                    options={
                        "verbose_name": "megyenév",
                        "verbose_name_plural": "megyenevek",
                        "ordering": ["county", "valid_from"],
                        "constraints": [
                            models.UniqueConstraint(fields=("county", "valid_from"), name="countyname_one_per_day")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CountyNameEvent",
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
                                to="institutions.countyname",
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
                            "county",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=80, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        ("valid_from", models.DateField(verbose_name="érvényes ettől")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="District",
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
                            "code",
                            models.CharField(
                                max_length=5,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kód",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="districts",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "seat",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="székhely",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "járás",
                        "verbose_name_plural": "járások",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DistrictEvent",
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
                                to="institutions.district",
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
                            "code",
                            models.CharField(
                                max_length=5, validators=[institutions.base.text.one_line], verbose_name="kód"
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "seat",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="székhely",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Settlement",
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
                            "ksh_code",
                            models.CharField(
                                blank=True,
                                max_length=5,
                                null=True,
                                unique=True,
                                validators=[institutions.places.models.settlement.ksh_code],
                                verbose_name="KSH-kód",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("capital", "főváros"),
                                    ("capital_district", "fővárosi kerület"),
                                    ("county_city", "megyei jogú város"),
                                    ("town", "város"),
                                    ("large_village", "nagyközség"),
                                    ("village", "község"),
                                ],
                                max_length=20,
                                verbose_name="jogállás",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="settlements",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "district",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="settlements",
                                to="institutions.district",
                                verbose_name="járás",
                            ),
                        ),
                        (
                            "population",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="lakosság (fő)"),
                        ),
                        (
                            "office_seat",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a közös hivatal székhelye",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="megszűnt")),
                    ],
                    options={
                        "verbose_name": "település",
                        "verbose_name_plural": "települések",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="settlement_order"),
                            models.Index(fields=["county", "sort_key", "id"], name="settlement_county_order"),
                            models.Index(fields=["county", "folded"], name="settlement_county_name"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="settlement_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("closed_on", None)),
                                fields=("county", "name"),
                                name="settlement_name_unique_in_county",
                                violation_error_message="Ilyen nevű település már van ebben a megyében.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SettlementEvent",
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
                                to="institutions.settlement",
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
                            "ksh_code",
                            models.CharField(
                                blank=True,
                                max_length=5,
                                null=True,
                                validators=[institutions.places.models.settlement.ksh_code],
                                verbose_name="KSH-kód",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("capital", "főváros"),
                                    ("capital_district", "fővárosi kerület"),
                                    ("county_city", "megyei jogú város"),
                                    ("town", "város"),
                                    ("large_village", "nagyközség"),
                                    ("village", "község"),
                                ],
                                max_length=20,
                                verbose_name="jogállás",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "district",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.district",
                                verbose_name="járás",
                            ),
                        ),
                        (
                            "population",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="lakosság (fő)"),
                        ),
                        (
                            "office_seat",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a közös hivatal székhelye",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="megszűnt")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
