"""Consortia and their members."""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0003_organisations"),
    ]
    replaces = [
        ("institutions", "0006_one_line"),
    ]

    operations = [
        AtOnce(
            operations=[
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
            ],
        ),
    ]
