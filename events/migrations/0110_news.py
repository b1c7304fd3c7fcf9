"""News and the newsletter."""

import datetime
import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0090_community_week"),
        ("institutions", "0070_bodies"),
        ("mentors", "0084_size_bands"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AtOnce(
            [
                migrations.CreateModel(
                    name="EventOfPost",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="post_links",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír eseménye",
                        "verbose_name_plural": "hírek eseményei",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Issue",
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
                                verbose_name="cím az oldalon",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bevezető",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("scheduled", "időzítve"),
                                    ("sending", "küldés alatt"),
                                    ("sent", "elküldve"),
                                    ("stopped", "leállítva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("is_withdrawn", models.BooleanField(default=False, verbose_name="kivéve az archívumból")),
                        (
                            "send_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="mikor menjen ki"),
                        ),
                        (
                            "started_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="a küldés kezdete"
                            ),
                        ),
                        (
                            "queued_to",
                            models.BigIntegerField(default=0, editable=False, verbose_name="eddig állt sorba"),
                        ),
                        (
                            "is_queued",
                            models.BooleanField(default=False, editable=False, verbose_name="mindenki sorba állt"),
                        ),
                        (
                            "next_slot",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="a következő levél ideje"
                            ),
                        ),
                        (
                            "left",
                            models.PositiveIntegerField(default=0, editable=False, verbose_name="leiratkoztak róla"),
                        ),
                        (
                            "figures",
                            models.JSONField(default=dict, editable=False, verbose_name="mi lett a levelekkel"),
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
                                help_text="Ha megadja, csak az kapja, aki ezt a megyét vagy az egész országot kérte.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hírlevél",
                        "verbose_name_plural": "hírlevelek",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="IssueEvent",
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
                                verbose_name="cím az oldalon",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bevezető",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("scheduled", "időzítve"),
                                    ("sending", "küldés alatt"),
                                    ("sent", "elküldve"),
                                    ("stopped", "leállítva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("is_withdrawn", models.BooleanField(default=False, verbose_name="kivéve az archívumból")),
                        (
                            "send_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="mikor menjen ki"),
                        ),
                        (
                            "started_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="a küldés kezdete"
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
                                help_text="Ha megadja, csak az kapja, aki ezt a megyét vagy az egész országot kérte.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
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
                                to="events.issue",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Piece",
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
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="saját cím",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="saját szöveg",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "issue",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pieces",
                                to="events.issue",
                                verbose_name="hírlevél",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hírlevél része",
                        "verbose_name_plural": "hírlevelek részei",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Post",
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
                                verbose_name="cím az oldalon",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "tervezet"),
                                    ("published", "közzétéve"),
                                    ("postponed", "elhalasztva"),
                                    ("cancelled", "elmarad"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért?",
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
                                verbose_name="a leírás nyelve",
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
                            "published_on",
                            models.DateField(
                                blank=True,
                                help_text="Üresen hagyva: amikor itt megjelenik.",
                                null=True,
                                verbose_name="a közzététel napja",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="itt megjelent"),
                        ),
                        (
                            "publish_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megjelenik"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("news", "hír"),
                                    ("call", "felhívás"),
                                    ("region", "hírek a térségből"),
                                    ("opportunity", "lehetőség"),
                                ],
                                default="news",
                                max_length=12,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "deadline",
                            models.DateField(
                                blank=True,
                                help_text="Az utolsó nap, amikor még lehet jelentkezni. Lehetőségnél kötelező.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="határidő",
                            ),
                        ),
                        (
                            "entered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="felvéve"
                            ),
                        ),
                        (
                            "placed_at",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.comparison.Coalesce("published_at", "entered_at"),
                                output_field=models.DateTimeField(),
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "funding",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="events.funding",
                                verbose_name="támogatás",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közzétette",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír",
                        "verbose_name_plural": "hírek",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PieceEvent",
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
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="saját cím",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="saját szöveg",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "issue",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.issue",
                                verbose_name="hírlevél",
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
                                to="events.piece",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventOfPostEvent",
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
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                                to="events.eventofpost",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostEvent",
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
                                verbose_name="cím az oldalon",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "tervezet"),
                                    ("published", "közzétéve"),
                                    ("postponed", "elhalasztva"),
                                    ("cancelled", "elmarad"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért?",
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
                                verbose_name="a leírás nyelve",
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
                            "published_on",
                            models.DateField(
                                blank=True,
                                help_text="Üresen hagyva: amikor itt megjelenik.",
                                null=True,
                                verbose_name="a közzététel napja",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="itt megjelent"),
                        ),
                        (
                            "publish_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megjelenik"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("news", "hír"),
                                    ("call", "felhívás"),
                                    ("region", "hírek a térségből"),
                                    ("opportunity", "lehetőség"),
                                ],
                                default="news",
                                max_length=12,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "deadline",
                            models.DateField(
                                blank=True,
                                help_text="Az utolsó nap, amikor még lehet jelentkezni. Lehetőségnél kötelező.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="határidő",
                            ),
                        ),
                        (
                            "entered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="felvéve"
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
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "funding",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.funding",
                                verbose_name="támogatás",
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
                                to="events.post",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közzétette",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostOfPost",
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
                            "other",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="events.post",
                                verbose_name="másik hír",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="post_links",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kapcsolódó hír",
                        "verbose_name_plural": "kapcsolódó hírek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostOfPostEvent",
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
                            "other",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="másik hír",
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
                                to="events.postofpost",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostPicture",
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
                            "alt",
                            models.CharField(
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="készítette"
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pictures",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "upload",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="post_picture",
                                to="institutions.upload",
                                verbose_name="kép",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír képe",
                        "verbose_name_plural": "hírek képei",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostPictureEvent",
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
                            "alt",
                            models.CharField(
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="készítette"
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
                                to="events.postpicture",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "upload",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="kép",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostText",
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
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír szövege más nyelven",
                        "verbose_name_plural": "hírek szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostTextEvent",
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
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
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
                                to="events.posttext",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfPost",
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
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="practice_links",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="post_links",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír jó gyakorlata",
                        "verbose_name_plural": "hírek jó gyakorlatai",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfPostEvent",
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
                                to="events.practiceofpost",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Subscriber",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                max_length=254,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "topics",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("news", "hírek"),
                                        ("opportunities", "felhívások, lehetőségek"),
                                        ("events", "események"),
                                        ("practices", "jó gyakorlatok"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="témák",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "megerősítésre vár"),
                                    ("active", "feliratkozott"),
                                    ("left", "leiratkozott"),
                                    ("suspended", "felfüggesztve: nem kézbesíthető"),
                                ],
                                default="asked",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "text_version",
                            models.CharField(
                                blank=True,
                                max_length=20,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a hozzájárulás szövege",
                            ),
                        ),
                        ("asked_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="kérte")),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="megerősítette")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="vége")),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik hivatkozás")),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "feliratkozó",
                        "verbose_name_plural": "feliratkozók",
                        "ordering": ["pk"],
                    },
                ),
            ]
        ),
        AtOnce(
            [
                migrations.AddField(
                    model_name="piece",
                    name="post",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="events.post",
                        verbose_name="hír",
                    ),
                ),
                migrations.AddField(
                    model_name="eventofpost",
                    name="post",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="event_links",
                        to="events.post",
                        verbose_name="hír",
                    ),
                ),
            ]
        ),
        AtOnce(
            [
                migrations.AddIndex(
                    model_name="issue",
                    index=models.Index(fields=["-started_at", "-id"], name="issue_newest"),
                ),
                migrations.AddIndex(
                    model_name="post",
                    index=models.Index(fields=["-placed_at", "-id"], name="post_newest"),
                ),
                migrations.AddIndex(
                    model_name="post",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["folded"], name="post_folded", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddConstraint(
                    model_name="post",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "opportunity"), _negated=True),
                            ("deadline__isnull", False),
                            _connector="OR",
                        ),
                        name="post_opportunity_has_deadline",
                        violation_error_message="Adja meg, meddig lehet jelentkezni.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="piece",
                    constraint=models.UniqueConstraint(
                        fields=("issue", "post"),
                        name="piece_post_once",
                        violation_error_message="Ez már benne van ebben a hírlevélben.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="piece",
                    constraint=models.UniqueConstraint(
                        fields=("issue", "event"),
                        name="piece_event_once",
                        violation_error_message="Ez már benne van ebben a hírlevélben.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="piece",
                    constraint=models.UniqueConstraint(
                        fields=("issue", "practice"),
                        name="piece_practice_once",
                        violation_error_message="Ez már benne van ebben a hírlevélben.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="eventofpost",
                    constraint=models.UniqueConstraint(fields=("post", "event"), name="eventofpost_once"),
                ),
                migrations.AddConstraint(
                    model_name="postofpost",
                    constraint=models.UniqueConstraint(fields=("post", "other"), name="postofpost_once"),
                ),
                migrations.AddConstraint(
                    model_name="postofpost",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("post", models.F("other")), _negated=True),
                        name="postofpost_is_another",
                        violation_error_message="Egy hír önmagához nem kapcsolódhat.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="postpicture",
                    constraint=models.UniqueConstraint(
                        fields=("post",),
                        name="postpicture_once",
                        violation_error_message="Egy hírnek egy képe lehet: előbb vegye le a régit.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="posttext",
                    constraint=models.UniqueConstraint(
                        fields=("post", "language"),
                        name="posttext_once",
                        violation_error_message="Ezen a nyelven már van szöveg.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="practiceofpost",
                    constraint=models.UniqueConstraint(fields=("post", "practice"), name="practiceofpost_once"),
                ),
                migrations.AddIndex(
                    model_name="subscriber",
                    index=models.Index(
                        condition=models.Q(("state", "active")), fields=["language", "id"], name="subscriber_active"
                    ),
                ),
                migrations.AddIndex(
                    model_name="subscriber",
                    index=models.Index(fields=["state", "asked_at"], name="subscriber_asked"),
                ),
                migrations.AddIndex(
                    model_name="subscriber",
                    index=django.contrib.postgres.indexes.GinIndex(fields=["topics"], name="subscriber_topics"),
                ),
                migrations.AddConstraint(
                    model_name="subscriber",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("state__in", ["asked", "active", "left", "suspended"])),
                        name="subscriber_state_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="subscriber",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "active"), _negated=True),
                            ("confirmed_at__isnull", False),
                            _connector="OR",
                        ),
                        name="subscriber_active_confirmed",
                    ),
                ),
            ]
        ),
    ]
