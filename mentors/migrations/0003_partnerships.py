"""Partnerships of two parties, their stages and notes."""

import uuid

import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0002_visits"),
    ]
    replaces = [
        ("mentors", "0008_partnerships"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="PartnershipStage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "partnership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="stages",
                                to="mentors.partnership",
                                verbose_name="partnerség",
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("initiated", "kezdeményezve"),
                                    ("agreed", "megállapodtak"),
                                    ("active", "együttműködnek"),
                                    ("ended", "lezárult"),
                                ],
                                max_length=10,
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
                        "verbose_name": "partnerség állapota",
                        "verbose_name_plural": "partnerségek állapotai",
                        "ordering": ["-date", "-pk"],
                        "indexes": [
                            models.Index(fields=["partnership", "-date", "-id"], name="partnershipstage_latest")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("partnership", "stage", "date"), name="partnershipstage_once_a_day"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartnershipStageEvent",
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
                                to="mentors.partnershipstage",
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
                            "partnership",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.partnership",
                                verbose_name="partnerség",
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("initiated", "kezdeményezve"),
                                    ("agreed", "megállapodtak"),
                                    ("active", "együttműködnek"),
                                    ("ended", "lezárult"),
                                ],
                                max_length=10,
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
                    name="PartnershipNote",
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
                            "partnership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="notes",
                                to="mentors.partnership",
                                verbose_name="partnerség",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="nap")),
                        (
                            "text",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi történt?",
                            ),
                        ),
                        (
                            "author",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="írta",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jegyzet a partnerségről",
                        "verbose_name_plural": "jegyzetek a partnerségekről",
                        "ordering": ["-date", "-pk"],
                        "indexes": [
                            models.Index(fields=["partnership", "-date", "-id"], name="partnershipnote_latest")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartnershipNoteEvent",
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
                                to="mentors.partnershipnote",
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
                            "partnership",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.partnership",
                                verbose_name="partnerség",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="nap")),
                        (
                            "text",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi történt?",
                            ),
                        ),
                        (
                            "author",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="írta",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PartnershipRevision",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "partnership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="revisions",
                                to="mentors.partnership",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(verbose_name="változat")),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "partnerség változata",
                        "verbose_name_plural": "partnerségek változatai",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("partnership", "revision"), name="partnershiprevision_unique"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Party",
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
                                related_name="party",
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
                                related_name="party",
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
                                related_name="parties",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "civil_name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a civil szervezet neve",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "partner",
                        "verbose_name_plural": "partnerek",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("civil_name", ""),
                                        ("community", None),
                                        ("institution__isnull", False),
                                        ("kind", "institution"),
                                        ("settlement", None),
                                    ),
                                    models.Q(
                                        ("civil_name", ""),
                                        ("community__isnull", False),
                                        ("institution", None),
                                        ("kind", "community"),
                                        ("settlement", None),
                                    ),
                                    models.Q(
                                        ("civil_name", ""),
                                        ("community", None),
                                        ("institution", None),
                                        ("kind", "municipality"),
                                        ("settlement__isnull", False),
                                    ),
                                    models.Q(
                                        ("community", None),
                                        ("institution", None),
                                        ("kind", "civil"),
                                        ("settlement__isnull", False),
                                        models.Q(("civil_name", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="party_of_one_kind",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("kind", "municipality")),
                                fields=("settlement",),
                                name="party_municipality_once",
                            ),
                            models.UniqueConstraint(
                                institutions.base.named.Fold("civil_name"),
                                models.F("settlement"),
                                condition=models.Q(("kind", "civil")),
                                name="party_civil_once",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartyEvent",
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
                                to="mentors.party",
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
                            "civil_name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a civil szervezet neve",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Partnership",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="miről szól?"
                            ),
                        ),
                        (
                            "first",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="as_first",
                                to="mentors.party",
                                verbose_name="egyik partner",
                            ),
                        ),
                        (
                            "second",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="as_second",
                                to="mentors.party",
                                verbose_name="másik partner",
                            ),
                        ),
                        (
                            "initiated_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="initiated_partnerships",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="kezdeményező mentor",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="partnerships",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki gondozza?",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="rögzítette",
                            ),
                        ),
                        (
                            "rhythm_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="megbeszélt ritmus (nap)",
                            ),
                        ),
                        ("follow_up_on", models.DateField(blank=True, null=True, verbose_name="következő egyeztetés")),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "partnerség",
                        "verbose_name_plural": "partnerségek",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="partnership_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="partnership_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("first", models.F("second")), _negated=True),
                                name="partnership_of_two",
                                violation_error_message="A két partner nem lehet ugyanaz.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartnershipEvent",
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
                                to="mentors.partnership",
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
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="miről szól?"
                            ),
                        ),
                        (
                            "first",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.party",
                                verbose_name="egyik partner",
                            ),
                        ),
                        (
                            "second",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.party",
                                verbose_name="másik partner",
                            ),
                        ),
                        (
                            "initiated_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="kezdeményező mentor",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki gondozza?",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="rögzítette",
                            ),
                        ),
                        (
                            "rhythm_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="megbeszélt ritmus (nap)",
                            ),
                        ),
                        ("follow_up_on", models.DateField(blank=True, null=True, verbose_name="következő egyeztetés")),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
