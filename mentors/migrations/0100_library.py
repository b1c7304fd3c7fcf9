"""Collections, guides, adoptions, requests to visit, searches in vain; the room and the hours that a practice takes."""

import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.operations
import institutions.base.text


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0070_bodies"),
        ("mentors", "0092_practice_translations"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        institutions.base.operations.AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Collection",
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
                            "slug",
                            models.SlugField(
                                max_length=120,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="címe a weben",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                max_length=1500, validators=[institutions.base.text.plain_text], verbose_name="bevezető"
                            ),
                        ),
                        ("is_public", models.BooleanField(db_default=False, default=False, verbose_name="közzétéve")),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0, default=0, verbose_name="hányadik a kezdőlapon"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "practices",
                            models.ManyToManyField(
                                related_name="collections", through="mentors.CollectionItem", to="mentors.goodpractice"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "gyűjtemény",
                        "verbose_name_plural": "gyűjtemények",
                        "ordering": ["position", "sort_key", "pk"],
                        "abstract": False,
                        "indexes": [models.Index(fields=["position", "sort_key", "id"], name="collection_order")],
                    },
                ),
                migrations.AddField(
                    model_name="goodpractice",
                    name="room",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("none", "nem kell hozzá hely"),
                            ("room", "egy szoba"),
                            ("hall", "nagyterem"),
                            ("outdoors", "szabadtér"),
                        ],
                        db_default="",
                        default="",
                        max_length=10,
                        verbose_name="milyen hely kell hozzá",
                    ),
                ),
                migrations.AddField(
                    model_name="goodpractice",
                    name="weekly_hours",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(168)],
                        verbose_name="hány óra munka egy héten",
                    ),
                ),
                migrations.AddField(
                    model_name="goodpracticeevent",
                    name="room",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("none", "nem kell hozzá hely"),
                            ("room", "egy szoba"),
                            ("hall", "nagyterem"),
                            ("outdoors", "szabadtér"),
                        ],
                        db_default="",
                        default="",
                        max_length=10,
                        verbose_name="milyen hely kell hozzá",
                    ),
                ),
                migrations.AddField(
                    model_name="goodpracticeevent",
                    name="weekly_hours",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(168)],
                        verbose_name="hány óra munka egy héten",
                    ),
                ),
                migrations.AddField(
                    model_name="publishedpractice",
                    name="room",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("none", "nem kell hozzá hely"),
                            ("room", "egy szoba"),
                            ("hall", "nagyterem"),
                            ("outdoors", "szabadtér"),
                        ],
                        db_default="",
                        default="",
                        max_length=10,
                        verbose_name="milyen hely kell hozzá",
                    ),
                ),
                migrations.AddField(
                    model_name="publishedpractice",
                    name="weekly_hours",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(168)],
                        verbose_name="hány óra munka egy héten",
                    ),
                ),
                migrations.CreateModel(
                    name="Adoption",
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
                            "who",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="ki próbálta ki",
                            ),
                        ),
                        ("started_on", models.DateField(verbose_name="mikor kezdték")),
                        (
                            "changed",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mit változtattak rajta",
                            ),
                        ),
                        (
                            "outcome",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi lett belőle",
                            ),
                        ),
                        (
                            "result",
                            models.CharField(
                                choices=[
                                    ("worked", "bevált"),
                                    ("partly", "részben vált be"),
                                    ("failed", "nem vált be"),
                                ],
                                max_length=10,
                                verbose_name="bevált-e",
                            ),
                        ),
                        (
                            "holds",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "még nem tudjuk"),
                                    ("yes", "egy év múlva is működik"),
                                    ("changed", "átalakult"),
                                    ("no", "abbamaradt"),
                                ],
                                db_default="",
                                default="",
                                max_length=10,
                                verbose_name="egy év múlva",
                            ),
                        ),
                        (
                            "holds_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi történt azóta",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("unconfirmed", "megerősítésre vár"),
                                    ("waiting", "ellenőrzésre vár"),
                                    ("checked", "ellenőrizve"),
                                    ("declined", "elutasítva"),
                                ],
                                db_default="waiting",
                                default="waiting",
                                max_length=15,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        (
                            "contact_name",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="az Ön neve",
                            ),
                        ),
                        (
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="az Ön e-mail-címe",
                            ),
                        ),
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="ellenőrizve")),
                        ("asked_at", models.DateTimeField(blank=True, null=True, verbose_name="megkérdezve")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="válaszolt")),
                        (
                            "link_version",
                            models.PositiveSmallIntegerField(
                                db_default=1, default=1, verbose_name="a hivatkozás változata"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="felvéve")),
                        (
                            "checked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ellenőrizte",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="adoptions",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "reported_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="beküldte",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "átvétel",
                        "verbose_name_plural": "átvételek",
                        "ordering": ["-started_on", "-pk"],
                        "indexes": [
                            models.Index(fields=["practice", "state"], name="adoption_of_practice"),
                            models.Index(fields=["-started_on", "-id"], name="adoption_latest"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["unconfirmed", "waiting", "checked", "declined"])),
                                name="adoption_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "checked"), _negated=True),
                                    ("checked_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="adoption_checked_has_date",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AdoptionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "who",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="ki próbálta ki",
                            ),
                        ),
                        ("started_on", models.DateField(verbose_name="mikor kezdték")),
                        (
                            "changed",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mit változtattak rajta",
                            ),
                        ),
                        (
                            "outcome",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi lett belőle",
                            ),
                        ),
                        (
                            "result",
                            models.CharField(
                                choices=[
                                    ("worked", "bevált"),
                                    ("partly", "részben vált be"),
                                    ("failed", "nem vált be"),
                                ],
                                max_length=10,
                                verbose_name="bevált-e",
                            ),
                        ),
                        (
                            "holds",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "még nem tudjuk"),
                                    ("yes", "egy év múlva is működik"),
                                    ("changed", "átalakult"),
                                    ("no", "abbamaradt"),
                                ],
                                db_default="",
                                default="",
                                max_length=10,
                                verbose_name="egy év múlva",
                            ),
                        ),
                        (
                            "holds_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi történt azóta",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("unconfirmed", "megerősítésre vár"),
                                    ("waiting", "ellenőrzésre vár"),
                                    ("checked", "ellenőrizve"),
                                    ("declined", "elutasítva"),
                                ],
                                db_default="waiting",
                                default="waiting",
                                max_length=15,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        (
                            "contact_name",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="az Ön neve",
                            ),
                        ),
                        (
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="az Ön e-mail-címe",
                            ),
                        ),
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="ellenőrizve")),
                        ("asked_at", models.DateTimeField(blank=True, null=True, verbose_name="megkérdezve")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="válaszolt")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="felvéve")),
                        (
                            "checked_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ellenőrizte",
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
                                to="mentors.adoption",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "reported_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="beküldte",
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
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CollectionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                max_length=120,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="címe a weben",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                max_length=1500, validators=[institutions.base.text.plain_text], verbose_name="bevezető"
                            ),
                        ),
                        ("is_public", models.BooleanField(db_default=False, default=False, verbose_name="közzétéve")),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0, default=0, verbose_name="hányadik a kezdőlapon"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
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
                                to="mentors.collection",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CollectionItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="hányadik a sorban")),
                        (
                            "collection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="mentors.collection",
                                verbose_name="gyűjtemény",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="collection_items",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "gyűjtemény eleme",
                        "verbose_name_plural": "gyűjtemények elemei",
                        "ordering": ["position", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("collection", "practice"), name="collectionitem_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CollectionText",
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
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                max_length=1500, validators=[institutions.base.text.plain_text], verbose_name="bevezető"
                            ),
                        ),
                        (
                            "collection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.collection",
                                verbose_name="gyűjtemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "gyűjtemény más nyelven",
                        "verbose_name_plural": "gyűjtemények más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("collection", "language"),
                                name="collectiontext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CollectionTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                max_length=1500, validators=[institutions.base.text.plain_text], verbose_name="bevezető"
                            ),
                        ),
                        (
                            "collection",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.collection",
                                verbose_name="gyűjtemény",
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
                                to="mentors.collectiontext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Guide",
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
                            "slug",
                            models.SlugField(
                                max_length=120,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="címe a weben",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "authors",
                            models.CharField(
                                max_length=600, validators=[institutions.base.text.one_line], verbose_name="szerzők"
                            ),
                        ),
                        (
                            "reviewers",
                            models.CharField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.one_line],
                                verbose_name="lektorok",
                            ),
                        ),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="év",
                            ),
                        ),
                        (
                            "themes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("community_development", "közösségfejlesztés"),
                                        ("volunteering", "önkéntesség"),
                                        ("social_involvement", "társadalmiasítás"),
                                        ("equal_opportunities", "esélyegyenlőség"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="témák",
                            ),
                        ),
                        (
                            "summary",
                            models.TextField(
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló közérthetően",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=60000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        ("is_public", models.BooleanField(db_default=False, default=False, verbose_name="közzétéve")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "search",
                            django.contrib.postgres.search.SearchVectorField(
                                editable=False, null=True, verbose_name="keresés"
                            ),
                        ),
                        (
                            "file",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="guide",
                                to="institutions.upload",
                                verbose_name="PDF",
                            ),
                        ),
                        (
                            "practices",
                            models.ManyToManyField(
                                related_name="guides", through="mentors.GuidePractice", to="mentors.goodpractice"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "módszertani útmutató",
                        "verbose_name_plural": "módszertani útmutatók",
                        "ordering": ["-year", "sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["-year", "sort_key", "id"], name="guide_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["search"], name="guide_search"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuideEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                max_length=120,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="címe a weben",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "authors",
                            models.CharField(
                                max_length=600, validators=[institutions.base.text.one_line], verbose_name="szerzők"
                            ),
                        ),
                        (
                            "reviewers",
                            models.CharField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.one_line],
                                verbose_name="lektorok",
                            ),
                        ),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="év",
                            ),
                        ),
                        (
                            "themes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("community_development", "közösségfejlesztés"),
                                        ("volunteering", "önkéntesség"),
                                        ("social_involvement", "társadalmiasítás"),
                                        ("equal_opportunities", "esélyegyenlőség"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="témák",
                            ),
                        ),
                        (
                            "summary",
                            models.TextField(
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló közérthetően",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=60000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        ("is_public", models.BooleanField(db_default=False, default=False, verbose_name="közzétéve")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "file",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="PDF",
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
                                to="mentors.guide",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidePractice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="hányadik a sorban")),
                        (
                            "guide",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="mentors.guide",
                                verbose_name="módszertani útmutató",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="guide_items",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "útmutató példája",
                        "verbose_name_plural": "útmutatók példái",
                        "ordering": ["position", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("guide", "practice"), name="guidepractice_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuideText",
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
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "summary",
                            models.TextField(
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló közérthetően",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=60000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "guide",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.guide",
                                verbose_name="módszertani útmutató",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "útmutató más nyelven",
                        "verbose_name_plural": "útmutatók más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("guide", "language"),
                                name="guidetext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuideTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "summary",
                            models.TextField(
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló közérthetően",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=60000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "guide",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.guide",
                                verbose_name="módszertani útmutató",
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
                                to="mentors.guidetext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SearchMiss",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("month", models.DateField(verbose_name="hónap")),
                        (
                            "words",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="keresett szavak",
                            ),
                        ),
                        ("times", models.PositiveIntegerField(verbose_name="hányszor")),
                    ],
                    options={
                        "verbose_name": "eredménytelen keresés",
                        "verbose_name_plural": "eredménytelen keresések",
                        "ordering": ["-month", "-times", "words"],
                        "constraints": [models.UniqueConstraint(fields=("month", "words"), name="searchmiss_once")],
                    },
                ),
                migrations.CreateModel(
                    name="StudyVisit",
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
                            "name",
                            models.CharField(
                                max_length=120, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                max_length=254, validators=[institutions.base.text.plain_text], verbose_name="e-mail"
                            ),
                        ),
                        (
                            "organisation",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="honnan"
                            ),
                        ),
                        (
                            "people",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(500),
                                ],
                                verbose_name="hányan jönnének",
                            ),
                        ),
                        (
                            "wished",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mikor jönnének",
                            ),
                        ),
                        (
                            "message",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mire kíváncsiak",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="beérkezett")),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="study_visits",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tanulmányút kérése",
                        "verbose_name_plural": "tanulmányutak kérései",
                        "ordering": ["-created_at", "-pk"],
                        "indexes": [models.Index(fields=["created_at"], name="studyvisit_age")],
                    },
                ),
            ],
        ),
    ]
