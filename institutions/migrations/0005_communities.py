"""Communities and their stages."""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0004_consortia"),
    ]
    replaces = [
        ("institutions", "0007_settlement_county_name"),
    ]

    operations = [
        AtOnce(
            operations=[
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
