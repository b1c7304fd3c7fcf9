"""Courses, their runs and who is trained on them."""

import datetime
import uuid

import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
import mentors.people.models.person_name
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0111_arrivals"),
        ("institutions", "0081_imports"),
        ("mentors", "0130_qualifications"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Course",
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
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        ("slug", models.SlugField(max_length=80, unique=True, verbose_name="cím az oldal címében")),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
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
                                db_default="hu",
                                default="hu",
                                max_length=5,
                                verbose_name="a szöveg nyelve",
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        (
                            "qualifies",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A mentorképzés ilyen.",
                                verbose_name="aki elvégzi, mentor lehet",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
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
                        "verbose_name": "képzés",
                        "verbose_name_plural": "képzések",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="course_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="course_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CourseEvent",
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
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        ("slug", models.SlugField(db_index=False, max_length=80, verbose_name="cím az oldal címében")),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
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
                                db_default="hu",
                                default="hu",
                                max_length=5,
                                verbose_name="a szöveg nyelve",
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        (
                            "qualifies",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A mentorképzés ilyen.",
                                verbose_name="aki elvégzi, mentor lehet",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
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
                                to="events.course",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CoursePerson",
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
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[("author", "szerző"), ("reviewer", "lektor"), ("teacher", "oktató")],
                                max_length=10,
                                verbose_name="szerepe",
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="people",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="courses",
                                to="mentors.speaker",
                                verbose_name="ki",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés közreműködője",
                        "verbose_name_plural": "képzések közreműködői",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CoursePersonEvent",
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
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[("author", "szerző"), ("reviewer", "lektor"), ("teacher", "oktató")],
                                max_length=10,
                                verbose_name="szerepe",
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
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
                                to="events.courseperson",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.speaker",
                                verbose_name="ki",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CourseRun",
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
                            "place",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="helyszín"
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
                            ),
                        ),
                        (
                            "contact_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="jelenléti óra",
                            ),
                        ),
                        (
                            "elearning_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="e-tanulási óra",
                            ),
                        ),
                        (
                            "applies_from",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="ettől lehet jelentkezni",
                            ),
                        ),
                        (
                            "applies_until",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="eddig lehet jelentkezni",
                            ),
                        ),
                        (
                            "seats",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="férőhely",
                            ),
                        ),
                        (
                            "notes",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tudnivalók",
                            ),
                        ),
                        (
                            "told_certified",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="tanúsítványt kapott, ahogy közölték"
                            ),
                        ),
                        (
                            "told_certified_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="mikor kapták",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
                        (
                            "marks_revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="eredmények változata"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="runs",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés indítása",
                        "verbose_name_plural": "képzések indításai",
                        "ordering": ["-starts_on", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="CourseRunEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "place",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="helyszín"
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
                            ),
                        ),
                        (
                            "contact_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="jelenléti óra",
                            ),
                        ),
                        (
                            "elearning_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="e-tanulási óra",
                            ),
                        ),
                        (
                            "applies_from",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="ettől lehet jelentkezni",
                            ),
                        ),
                        (
                            "applies_until",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="eddig lehet jelentkezni",
                            ),
                        ),
                        (
                            "seats",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="férőhely",
                            ),
                        ),
                        (
                            "notes",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tudnivalók",
                            ),
                        ),
                        (
                            "told_certified",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="tanúsítványt kapott, ahogy közölték"
                            ),
                        ),
                        (
                            "told_certified_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="mikor kapták",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
                        (
                            "marks_revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="eredmények változata"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
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
                                to="events.courserun",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CourseText",
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
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés szövege más nyelven",
                        "verbose_name_plural": "képzések szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CourseTextEvent",
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
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
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
                                to="events.coursetext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Enrolment",
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
                            "name",
                            models.CharField(
                                max_length=200,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.people.models.person_name.no_address,
                                ],
                                verbose_name="név",
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miért jelentkezik",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                editable=False,
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("applied", "jelentkezett"),
                                    ("waiting", "várólistán"),
                                    ("accepted", "felvettük"),
                                    ("declined", "nem vettük fel"),
                                    ("withdrawn", "visszalépett"),
                                    ("completed", "elvégezte"),
                                ],
                                default="applied",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "tests_passed",
                            models.BooleanField(blank=True, null=True, verbose_name="a tesztek megvannak"),
                        ),
                        ("exam_passed", models.BooleanField(blank=True, null=True, verbose_name="a vizsga megvan")),
                        (
                            "override_reason",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="felmentés indoka",
                            ),
                        ),
                        (
                            "completed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="elvégezte"),
                        ),
                        ("applied_at", models.DateTimeField(auto_now_add=True, verbose_name="jelentkezett")),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye, ahol dolgozik",
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki döntött",
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="enrolments",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="enrolments",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="fiók",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelentkezés képzésre",
                        "verbose_name_plural": "jelentkezések képzésre",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EnrolmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                editable=False,
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("applied", "jelentkezett"),
                                    ("waiting", "várólistán"),
                                    ("accepted", "felvettük"),
                                    ("declined", "nem vettük fel"),
                                    ("withdrawn", "visszalépett"),
                                    ("completed", "elvégezte"),
                                ],
                                default="applied",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "tests_passed",
                            models.BooleanField(blank=True, null=True, verbose_name="a tesztek megvannak"),
                        ),
                        ("exam_passed", models.BooleanField(blank=True, null=True, verbose_name="a vizsga megvan")),
                        (
                            "override_reason",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="felmentés indoka",
                            ),
                        ),
                        (
                            "completed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="elvégezte"),
                        ),
                        ("applied_at", models.DateTimeField(auto_now_add=True, verbose_name="jelentkezett")),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye, ahol dolgozik",
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki döntött",
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
                                to="events.enrolment",
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="fiók",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Module",
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
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("contact", "jelenléti"),
                                    ("elearning", "e-tanulás"),
                                    ("practice", "gyakorlat"),
                                ],
                                default="contact",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="modules",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "modul",
                        "verbose_name_plural": "modulok",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Attendance",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "attended",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="jelen volt (óra)"),
                        ),
                        (
                            "credited",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="elismert (óra)"),
                        ),
                        (
                            "enrolment",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="attendances",
                                to="events.enrolment",
                                verbose_name="résztvevő",
                            ),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attendances",
                                to="events.module",
                                verbose_name="modul",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelenlét",
                        "verbose_name_plural": "jelenlétek",
                        "ordering": ["module__position", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="ModuleEvent",
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
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("contact", "jelenléti"),
                                    ("elearning", "e-tanulás"),
                                    ("practice", "gyakorlat"),
                                ],
                                default="contact",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
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
                                to="events.module",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PortfolioItem",
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
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                        (
                            "enrolment",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="portfolio",
                                to="events.enrolment",
                                verbose_name="résztvevő",
                            ),
                        ),
                        (
                            "upload",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="portfolio",
                                to="institutions.upload",
                                verbose_name="fájl",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "portfólió darabja",
                        "verbose_name_plural": "portfólió darabjai",
                        "ordering": ["-added_at", "-pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PortfolioItemEvent",
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
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                        (
                            "enrolment",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.enrolment",
                                verbose_name="résztvevő",
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
                                to="events.portfolioitem",
                            ),
                        ),
                        (
                            "upload",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="fájl",
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
                    name="RunModule",
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
                            "held_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="nap",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hol",
                            ),
                        ),
                        (
                            "marked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="beírva"),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="held",
                                to="events.module",
                                verbose_name="modul",
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="modules",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "modul az indításban",
                        "verbose_name_plural": "modulok az indításban",
                        "ordering": ["module__position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RunModuleEvent",
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
                            "held_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="nap",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hol",
                            ),
                        ),
                        (
                            "marked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="beírva"),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.module",
                                verbose_name="modul",
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
                                to="events.runmodule",
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RunTeacher",
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
                            "email",
                            models.EmailField(
                                blank=True,
                                help_text="Ide küldjük a hivatkozást, amellyel fiók nélkül is beírhatja, ki volt ott.",
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="teachers",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="runs_taught",
                                to="mentors.speaker",
                                verbose_name="oktató",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "indítás oktatója",
                        "verbose_name_plural": "indítások oktatói",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "attended",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="jelen volt (óra)"),
                        ),
                        (
                            "credited",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="elismert (óra)"),
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
                                to="events.attendance",
                            ),
                        ),
                        (
                            "enrolment",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.enrolment",
                                verbose_name="résztvevő",
                            ),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.module",
                                verbose_name="modul",
                            ),
                        ),
                        (
                            "marked_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.runteacher",
                                verbose_name="ki írta be",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RunTeacherEvent",
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
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
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
                                to="events.runteacher",
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.speaker",
                                verbose_name="oktató",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddField(
                    model_name="attendance",
                    name="marked_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="events.runteacher",
                        verbose_name="ki írta be",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="courseperson",
                    constraint=models.UniqueConstraint(
                        fields=("course", "speaker", "role"),
                        name="courseperson_once",
                        violation_error_message="Ebben a szerepben már fel van véve.",
                    ),
                ),
                migrations.AddIndex(
                    model_name="courserun",
                    index=models.Index(fields=["-starts_on", "-id"], name="courserun_newest"),
                ),
                migrations.AddConstraint(
                    model_name="courserun",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                        name="courserun_ends_after_start",
                        violation_error_message="Az utolsó nap nem lehet az első előtt.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="courserun",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("applies_from", None), ("applies_until", None)),
                            ("applies_until__gte", models.F("applies_from")),
                            _connector="OR",
                        ),
                        name="courserun_applies_both_days",
                        violation_error_message="A jelentkezésnek eleje és vége is legyen, az eleje előbb.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="coursetext",
                    constraint=models.UniqueConstraint(
                        fields=("course", "language"),
                        name="coursetext_once",
                        violation_error_message="Ezen a nyelven már van szöveg.",
                    ),
                ),
                migrations.AddIndex(
                    model_name="enrolment",
                    index=models.Index(fields=["run", "sort_key", "id"], name="enrolment_order"),
                ),
                migrations.AddIndex(
                    model_name="enrolment",
                    index=models.Index(fields=["run", "state", "id"], name="enrolment_state"),
                ),
                migrations.AddIndex(
                    model_name="enrolment",
                    index=models.Index(
                        condition=models.Q(("email", ""), _negated=True), fields=["email"], name="enrolment_email"
                    ),
                ),
                migrations.AddIndex(
                    model_name="enrolment",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["folded"], name="enrolment_folded", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddConstraint(
                    model_name="enrolment",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(
                            ("state__in", ("applied", "waiting", "accepted", "completed")),
                            models.Q(("email", ""), _negated=True),
                        ),
                        fields=("run", "email", "folded"),
                        name="enrolment_once_while_live",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="enrolment",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["applied", "waiting", "accepted", "declined", "withdrawn", "completed"])
                        ),
                        name="enrolment_state_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="runmodule",
                    constraint=models.UniqueConstraint(
                        fields=("run", "module"),
                        name="runmodule_once",
                        violation_error_message="Ez a modul már fel van véve.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="runteacher",
                    constraint=models.UniqueConstraint(
                        fields=("run", "speaker"),
                        name="runteacher_once",
                        violation_error_message="Már fel van véve oktatónak.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="attendance",
                    constraint=models.UniqueConstraint(fields=("enrolment", "module"), name="attendance_once"),
                ),
            ]
        ),
    ]
