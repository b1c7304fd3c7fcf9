"""Places, organisations, communities, consortia; the outbox, certificates, files that go out and come in."""

import uuid

import django.contrib.postgres.indexes
import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
import institutions.certificates.models
import institutions.outbox.kind
import institutions.places.models.settlement
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0001_functions"),
        ("mentors", "0001_users"),
        ("pghistory", "0007_auto_20250421_0444"),
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
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
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
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommunityStage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="stages",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("reached", "elértük"),
                                    ("contacted", "felvettük a kapcsolatot"),
                                    ("offered", "segítséget kínáltunk"),
                                    ("mentored", "mentoráljuk"),
                                    ("independent", "önállóan működik"),
                                    ("dormant", "szünetel"),
                                    ("closed", "megszűnt"),
                                ],
                                max_length=12,
                                verbose_name="állapot",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="ettől a naptól")),
                        (
                            "note",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="megjegyzés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "közösség állapota",
                        "verbose_name_plural": "közösségek állapotai",
                        "ordering": ["-date", "-pk"],
                        "indexes": [
                            models.Index(fields=["community", "-date", "-id"], name="communitystage_latest"),
                            models.Index(fields=["stage", "date"], name="communitystage_counter"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("community", "stage", "date"), name="communitystage_once_a_day"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommunityStageEvent",
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
                                to="institutions.communitystage",
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
                            "community",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("reached", "elértük"),
                                    ("contacted", "felvettük a kapcsolatot"),
                                    ("offered", "segítséget kínáltunk"),
                                    ("mentored", "mentoráljuk"),
                                    ("independent", "önállóan működik"),
                                    ("dormant", "szünetel"),
                                    ("closed", "megszűnt"),
                                ],
                                max_length=12,
                                verbose_name="állapot",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="ettől a naptól")),
                        (
                            "note",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="megjegyzés",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StageSpan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="spans",
                                to="institutions.community",
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("reached", "elértük"),
                                    ("contacted", "felvettük a kapcsolatot"),
                                    ("offered", "segítséget kínáltunk"),
                                    ("mentored", "mentoráljuk"),
                                    ("independent", "önállóan működik"),
                                    ("dormant", "szünetel"),
                                    ("closed", "megszűnt"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("since", models.DateField()),
                        ("until", models.DateField(null=True)),
                    ],
                    options={
                        "indexes": [models.Index(fields=["stage", "since", "until"], name="stagespan_counter")],
                        "constraints": [
                            models.UniqueConstraint(fields=("community", "since"), name="stagespan_one_a_day")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Community",
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
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="communities",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "host",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="hosted_communities",
                                to="institutions.institution",
                                verbose_name="befogadó intézmény",
                            ),
                        ),
                        ("is_informal", models.BooleanField(default=True, verbose_name="nem bejegyzett (informális)")),
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
                            "contact_name",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kapcsolattartó",
                            ),
                        ),
                        (
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail",
                            ),
                        ),
                        (
                            "contact_phone",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="telefon",
                            ),
                        ),
                        (
                            "rhythm_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="megbeszélt ritmus (nap)"
                            ),
                        ),
                        (
                            "consent_public",
                            models.BooleanField(default=False, verbose_name="hozzájárult a nyilvános megjelenéshez"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "közösség",
                        "verbose_name_plural": "közösségek",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="community_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="community_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("settlement", "name"), name="community_name_unique_in_settlement"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommunityEvent",
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
                                to="institutions.community",
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
                            "host",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                                verbose_name="befogadó intézmény",
                            ),
                        ),
                        ("is_informal", models.BooleanField(default=True, verbose_name="nem bejegyzett (informális)")),
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
                            "contact_name",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kapcsolattartó",
                            ),
                        ),
                        (
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail",
                            ),
                        ),
                        (
                            "contact_phone",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="telefon",
                            ),
                        ),
                        (
                            "rhythm_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="megbeszélt ritmus (nap)"
                            ),
                        ),
                        (
                            "consent_public",
                            models.BooleanField(default=False, verbose_name="hozzájárult a nyilvános megjelenéshez"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Body",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("institution", "intézmény"),
                                    ("community", "közösség"),
                                    ("municipality", "önkormányzat"),
                                    ("civil", "civil szervezet"),
                                    ("culture", "kulturális szervezet"),
                                    ("education", "oktatási, kutatási szervezet"),
                                    ("authority", "állami szerv"),
                                    ("company", "vállalkozás"),
                                    ("other", "egyéb"),
                                ],
                                max_length=12,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "institution",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="body",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "community",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="body",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bodies",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "own_name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                choices=[
                                    ("AL", "Albánia"),
                                    ("US", "Amerikai Egyesült Államok"),
                                    ("AD", "Andorra"),
                                    ("AU", "Ausztrália"),
                                    ("AT", "Ausztria"),
                                    ("AZ", "Azerbajdzsán"),
                                    ("BY", "Belarusz"),
                                    ("BE", "Belgium"),
                                    ("BA", "Bosznia-Hercegovina"),
                                    ("BR", "Brazília"),
                                    ("BG", "Bulgária"),
                                    ("CY", "Ciprus"),
                                    ("CZ", "Csehország"),
                                    ("DK", "Dánia"),
                                    ("GB", "Egyesült Királyság"),
                                    ("MK", "Észak-Macedónia"),
                                    ("EE", "Észtország"),
                                    ("FI", "Finnország"),
                                    ("FR", "Franciaország"),
                                    ("GR", "Görögország"),
                                    ("GE", "Grúzia"),
                                    ("NL", "Hollandia"),
                                    ("HR", "Horvátország"),
                                    ("IN", "India"),
                                    ("IE", "Írország"),
                                    ("IS", "Izland"),
                                    ("IL", "Izrael"),
                                    ("JP", "Japán"),
                                    ("CA", "Kanada"),
                                    ("KZ", "Kazahsztán"),
                                    ("CN", "Kína"),
                                    ("XK", "Koszovó"),
                                    ("PL", "Lengyelország"),
                                    ("LV", "Lettország"),
                                    ("LI", "Liechtenstein"),
                                    ("LT", "Litvánia"),
                                    ("LU", "Luxemburg"),
                                    ("HU", "Magyarország"),
                                    ("MT", "Málta"),
                                    ("MD", "Moldova"),
                                    ("MC", "Monaco"),
                                    ("ME", "Montenegró"),
                                    ("DE", "Németország"),
                                    ("NO", "Norvégia"),
                                    ("IT", "Olaszország"),
                                    ("RU", "Oroszország"),
                                    ("AM", "Örményország"),
                                    ("PT", "Portugália"),
                                    ("RO", "Románia"),
                                    ("ES", "Spanyolország"),
                                    ("CH", "Svájc"),
                                    ("SE", "Svédország"),
                                    ("RS", "Szerbia"),
                                    ("SK", "Szlovákia"),
                                    ("SI", "Szlovénia"),
                                    ("TR", "Törökország"),
                                    ("UA", "Ukrajna"),
                                    ("UZ", "Üzbegisztán"),
                                    ("ZZ", "más ország"),
                                ],
                                db_default="HU",
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honlap",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szervezet",
                        "verbose_name_plural": "szervezetek",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("community", None),
                                        ("institution__isnull", False),
                                        ("kind", "institution"),
                                        ("own_name", ""),
                                        ("settlement", None),
                                    ),
                                    models.Q(
                                        ("community__isnull", False),
                                        ("institution", None),
                                        ("kind", "community"),
                                        ("own_name", ""),
                                        ("settlement", None),
                                    ),
                                    models.Q(
                                        ("community", None),
                                        ("institution", None),
                                        ("kind", "municipality"),
                                        ("own_name", ""),
                                        ("settlement__isnull", False),
                                    ),
                                    models.Q(
                                        ("community", None),
                                        ("institution", None),
                                        models.Q(
                                            ("kind__in", ["institution", "community", "municipality"]), _negated=True
                                        ),
                                        models.Q(("own_name", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="body_of_one_kind",
                                violation_error_message="A szervezet típusához tartozó adat hiányzik vagy nem illik hozzá.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("country", "HU"),
                                    models.Q(("community", None), ("institution", None), ("settlement", None)),
                                    _connector="OR",
                                ),
                                name="body_abroad_has_no_settlement",
                                violation_error_message="Külföldi szervezetnek nincs magyar települése.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("kind", "municipality")),
                                fields=("settlement",),
                                name="body_municipality_once",
                            ),
                            models.UniqueConstraint(
                                institutions.base.named.Fold("own_name"),
                                models.F("settlement"),
                                condition=models.Q(
                                    ("settlement__isnull", False), models.Q(("own_name", ""), _negated=True)
                                ),
                                name="body_once_in_settlement",
                            ),
                            models.UniqueConstraint(
                                institutions.base.named.Fold("own_name"),
                                models.F("country"),
                                condition=models.Q(("settlement", None), models.Q(("own_name", ""), _negated=True)),
                                name="body_once_in_country",
                                violation_error_message="Ez a szervezet ebben az országban már fel van véve.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BodyEvent",
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
                                to="institutions.body",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("institution", "intézmény"),
                                    ("community", "közösség"),
                                    ("municipality", "önkormányzat"),
                                    ("civil", "civil szervezet"),
                                    ("culture", "kulturális szervezet"),
                                    ("education", "oktatási, kutatási szervezet"),
                                    ("authority", "állami szerv"),
                                    ("company", "vállalkozás"),
                                    ("other", "egyéb"),
                                ],
                                max_length=12,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "own_name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                choices=[
                                    ("AL", "Albánia"),
                                    ("US", "Amerikai Egyesült Államok"),
                                    ("AD", "Andorra"),
                                    ("AU", "Ausztrália"),
                                    ("AT", "Ausztria"),
                                    ("AZ", "Azerbajdzsán"),
                                    ("BY", "Belarusz"),
                                    ("BE", "Belgium"),
                                    ("BA", "Bosznia-Hercegovina"),
                                    ("BR", "Brazília"),
                                    ("BG", "Bulgária"),
                                    ("CY", "Ciprus"),
                                    ("CZ", "Csehország"),
                                    ("DK", "Dánia"),
                                    ("GB", "Egyesült Királyság"),
                                    ("MK", "Észak-Macedónia"),
                                    ("EE", "Észtország"),
                                    ("FI", "Finnország"),
                                    ("FR", "Franciaország"),
                                    ("GR", "Görögország"),
                                    ("GE", "Grúzia"),
                                    ("NL", "Hollandia"),
                                    ("HR", "Horvátország"),
                                    ("IN", "India"),
                                    ("IE", "Írország"),
                                    ("IS", "Izland"),
                                    ("IL", "Izrael"),
                                    ("JP", "Japán"),
                                    ("CA", "Kanada"),
                                    ("KZ", "Kazahsztán"),
                                    ("CN", "Kína"),
                                    ("XK", "Koszovó"),
                                    ("PL", "Lengyelország"),
                                    ("LV", "Lettország"),
                                    ("LI", "Liechtenstein"),
                                    ("LT", "Litvánia"),
                                    ("LU", "Luxemburg"),
                                    ("HU", "Magyarország"),
                                    ("MT", "Málta"),
                                    ("MD", "Moldova"),
                                    ("MC", "Monaco"),
                                    ("ME", "Montenegró"),
                                    ("DE", "Németország"),
                                    ("NO", "Norvégia"),
                                    ("IT", "Olaszország"),
                                    ("RU", "Oroszország"),
                                    ("AM", "Örményország"),
                                    ("PT", "Portugália"),
                                    ("RO", "Románia"),
                                    ("ES", "Spanyolország"),
                                    ("CH", "Svájc"),
                                    ("SE", "Svédország"),
                                    ("RS", "Szerbia"),
                                    ("SK", "Szlovákia"),
                                    ("SI", "Szlovénia"),
                                    ("TR", "Törökország"),
                                    ("UA", "Ukrajna"),
                                    ("UZ", "Üzbegisztán"),
                                    ("ZZ", "más ország"),
                                ],
                                db_default="HU",
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honlap",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="institutions.certificate",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Consortium",
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
                            "call",
                            models.CharField(
                                choices=[("TOP-5.3.1-16", "TOP-5.3.1-16"), ("TOP-6.9.2-16", "TOP-6.9.2-16")],
                                max_length=20,
                                verbose_name="felhívás",
                            ),
                        ),
                        ("project_id", models.CharField(max_length=30, unique=True, verbose_name="projektazonosító")),
                        ("grant_huf", models.BigIntegerField(blank=True, null=True, verbose_name="támogatás (Ft)")),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="kezdete")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="vége")),
                        (
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="consortia",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "settlements",
                            models.ManyToManyField(
                                related_name="consortia",
                                through="institutions.ConsortiumMember",
                                to="institutions.settlement",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "konzorcium",
                        "verbose_name_plural": "konzorciumok",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="consortium_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="consortium_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on", None),
                                    ("ends_on", None),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="consortium_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("grant_huf__gte", 0)), name="consortium_grant_not_negative"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsortiumEvent",
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
                                to="institutions.consortium",
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
                            "call",
                            models.CharField(
                                choices=[("TOP-5.3.1-16", "TOP-5.3.1-16"), ("TOP-6.9.2-16", "TOP-6.9.2-16")],
                                max_length=20,
                                verbose_name="felhívás",
                            ),
                        ),
                        ("project_id", models.CharField(max_length=30, verbose_name="projektazonosító")),
                        ("grant_huf", models.BigIntegerField(blank=True, null=True, verbose_name="támogatás (Ft)")),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="kezdete")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="vége")),
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
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConsortiumMember",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "consortium",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="members",
                                to="institutions.consortium",
                                verbose_name="konzorcium",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="memberships",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "organisation",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="szervezet"
                            ),
                        ),
                        ("is_lead", models.BooleanField(default=False, verbose_name="konzorciumvezető")),
                        (
                            "legal_form",
                            models.CharField(
                                blank=True,
                                max_length=3,
                                validators=[institutions.base.text.one_line],
                                verbose_name="gazdálkodási forma (GFO)",
                            ),
                        ),
                        ("share_huf", models.BigIntegerField(blank=True, null=True, verbose_name="saját rész (Ft)")),
                        (
                            "target_participants",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="vállalt résztvevők"),
                        ),
                        (
                            "target_disadvantaged",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="ebből hátrányos helyzetű"),
                        ),
                    ],
                    options={
                        "verbose_name": "konzorciumi tag",
                        "verbose_name_plural": "konzorciumi tagok",
                        "ordering": ["-is_lead", "settlement__sort_key", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("consortium", "settlement", "organisation"), name="consortiummember_unique"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_lead", True)),
                                fields=("consortium",),
                                name="consortiummember_one_lead",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("share_huf__gte", 0)), name="consortiummember_share_not_negative"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("target_disadvantaged", None),
                                    ("target_participants", None),
                                    ("target_disadvantaged__lte", models.F("target_participants")),
                                    _connector="OR",
                                ),
                                name="consortiummember_targets_consistent",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsortiumMemberEvent",
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
                                to="institutions.consortiummember",
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
                            "consortium",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.consortium",
                                verbose_name="konzorcium",
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
                            "organisation",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="szervezet"
                            ),
                        ),
                        ("is_lead", models.BooleanField(default=False, verbose_name="konzorciumvezető")),
                        (
                            "legal_form",
                            models.CharField(
                                blank=True,
                                max_length=3,
                                validators=[institutions.base.text.one_line],
                                verbose_name="gazdálkodási forma (GFO)",
                            ),
                        ),
                        ("share_huf", models.BigIntegerField(blank=True, null=True, verbose_name="saját rész (Ft)")),
                        (
                            "target_participants",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="vállalt résztvevők"),
                        ),
                        (
                            "target_disadvantaged",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="ebből hátrányos helyzetű"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
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
                                choices=[("xlsx", "XLSX"), ("csv", "CSV"), ("json", "JSON")],
                                max_length=5,
                                verbose_name="fájl",
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
                                condition=models.Q(("format__in", ["xlsx", "csv", "json"])), name="export_format_known"
                            ),
                        ],
                    },
                ),
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
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
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
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Mail",
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
                        (
                            "kind",
                            models.CharField(
                                choices=institutions.outbox.kind.kind_choices, max_length=40, verbose_name="típus"
                            ),
                        ),
                        ("to", models.EmailField(max_length=254, verbose_name="címzett")),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")], max_length=5, verbose_name="nyelv"
                            ),
                        ),
                        ("cause", models.CharField(max_length=120, unique=True, verbose_name="oka")),
                        ("about", models.BigIntegerField(blank=True, null=True, verbose_name="miről")),
                        ("facts", models.JSONField(blank=True, default=dict, verbose_name="tények")),
                        ("caused_by", models.BigIntegerField(blank=True, null=True, verbose_name="ki miatt")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "sorban áll"),
                                    ("claimed", "küldés alatt"),
                                    ("sent", "elküldve"),
                                    ("failed", "nem ment ki"),
                                    ("unknown", "nem tudni, megérkezett-e"),
                                    ("stopped", "nem küldtük el"),
                                    ("bounced", "visszapattant"),
                                ],
                                default="queued",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="próbálkozások")),
                        ("answer", models.CharField(blank=True, max_length=200, verbose_name="mi történt")),
                        (
                            "next_try",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="legközelebb"),
                        ),
                        (
                            "own_subject",
                            models.CharField(
                                blank=True,
                                db_default="",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tárgy",
                            ),
                        ),
                        (
                            "own_body",
                            models.TextField(
                                blank=True,
                                db_default="",
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "bounced_by",
                            models.BigIntegerField(
                                blank=True, editable=False, null=True, verbose_name="ki jelölte visszapattantnak"
                            ),
                        ),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="eddig van értelme")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="sorba állt"
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
                        "verbose_name": "levél",
                        "verbose_name_plural": "levelek",
                        "ordering": ["-created_at", "-pk"],
                        "indexes": [
                            models.Index(fields=["-created_at", "-id"], name="mail_newest"),
                            models.Index(fields=["state", "changed_at"], name="mail_state"),
                            models.Index(fields=["kind", "about"], name="mail_about"),
                            models.Index(
                                condition=models.Q(("state__in", ["failed", "unknown", "bounced"])),
                                fields=["caused_by"],
                                name="mail_lost",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        ["queued", "claimed", "sent", "failed", "unknown", "stopped", "bounced"],
                                    )
                                ),
                                name="mail_state_known",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SettlementList",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("day", models.DateField(unique=True, verbose_name="a lista napja")),
                        ("loaded_at", models.DateTimeField(auto_now_add=True, verbose_name="betöltve")),
                    ],
                    options={
                        "verbose_name": "településlista",
                        "verbose_name_plural": "településlisták",
                        "ordering": ["-day"],
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
                migrations.CreateModel(
                    name="Upload",
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
                        (
                            "kind",
                            models.CharField(
                                choices=[("picture", "kép"), ("document", "dokumentum")],
                                max_length=10,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "suffix",
                            models.CharField(
                                max_length=8, validators=[institutions.base.text.one_line], verbose_name="kiterjesztés"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="fájlnév",
                            ),
                        ),
                        ("size", models.PositiveIntegerField(verbose_name="méret")),
                        ("width", models.PositiveIntegerField(blank=True, null=True, verbose_name="szélesség")),
                        ("height", models.PositiveIntegerField(blank=True, null=True, verbose_name="magasság")),
                        ("uploaded_by", models.BigIntegerField(verbose_name="feltöltötte")),
                        ("uploaded_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                    ],
                    options={
                        "verbose_name": "feltöltött fájl",
                        "verbose_name_plural": "feltöltött fájlok",
                        "ordering": ["pk"],
                    },
                ),
                migrations.CreateModel(
                    name="UploadEvent",
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
                                to="institutions.upload",
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
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("picture", "kép"), ("document", "dokumentum")],
                                max_length=10,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "suffix",
                            models.CharField(
                                max_length=8, validators=[institutions.base.text.one_line], verbose_name="kiterjesztés"
                            ),
                        ),
                        ("size", models.PositiveIntegerField(verbose_name="méret")),
                        ("width", models.PositiveIntegerField(blank=True, null=True, verbose_name="szélesség")),
                        ("height", models.PositiveIntegerField(blank=True, null=True, verbose_name="magasság")),
                        ("uploaded_by", models.BigIntegerField(verbose_name="feltöltötte")),
                        ("uploaded_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
