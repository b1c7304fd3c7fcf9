"""Series and events."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

import events.calendar.models.event
import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0010_practice_search"),
    ]
    replaces = [
        ("events", "0001_series_and_events"),
        ("events", "0002_one_line"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Series",
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
                                max_length=80,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cím az oldalon",
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
                    ],
                    options={
                        "verbose_name": "sorozat",
                        "verbose_name_plural": "sorozatok",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SeriesEvent",
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
                                to="events.series",
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
                            "slug",
                            models.SlugField(
                                db_index=False,
                                max_length=80,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cím az oldalon",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Event",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("conference", "konferencia"),
                                    ("professional_day", "szakmai nap"),
                                    ("training", "képzés"),
                                    ("study_visit", "tanulmányút"),
                                    ("supervision", "szupervízió"),
                                    ("exchange", "tapasztalatcsere"),
                                    ("webinar", "webinár"),
                                ],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "series",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="events.series",
                                verbose_name="sorozat",
                            ),
                        ),
                        (
                            "edition",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hányadik",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "tervezet"),
                                    ("published", "közzétéve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="első nap")),
                        ("ends_on", models.DateField(verbose_name="utolsó nap")),
                        (
                            "precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk a dátumból",
                            ),
                        ),
                        ("start_time", models.TimeField(blank=True, null=True, verbose_name="kezdés")),
                        ("end_time", models.TimeField(blank=True, null=True, verbose_name="befejezés")),
                        (
                            "time_zone",
                            models.CharField(
                                default="Europe/Budapest",
                                max_length=40,
                                validators=[institutions.base.text.one_line, events.calendar.models.event.time_zone],
                                verbose_name="időzóna",
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("onsite", "helyszíni"),
                                    ("online", "online"),
                                    ("hybrid", "helyszíni és online"),
                                ],
                                default="onsite",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                        (
                            "venue",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="helyszín",
                            ),
                        ),
                        (
                            "city",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település",
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
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=3, validators=[institutions.base.text.one_line]),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="nyelvek",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
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
                            "description",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        ("capacity", models.PositiveIntegerField(blank=True, null=True, verbose_name="férőhely")),
                        (
                            "participants",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="résztvevők",
                            ),
                        ),
                        (
                            "conclusions",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tanulságok",
                            ),
                        ),
                        (
                            "impact",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("individual", "egyén"),
                                    ("institution", "intézmény"),
                                    ("environment", "környezet"),
                                ],
                                max_length=12,
                                verbose_name="hatás szintje",
                            ),
                        ),
                        (
                            "funding",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="támogató",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény",
                        "verbose_name_plural": "események",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["-starts_on", "-id"], name="event_newest"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="event_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="event_ends_after_start",
                                violation_error_message="Az utolsó nap nem lehet az első előtt.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("series__isnull", False), models.Q(("edition", ""), _negated=True)),
                                fields=("series", "edition"),
                                name="event_edition_unique_in_series",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventEvent",
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
                                to="events.event",
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
                            "slug",
                            models.SlugField(
                                db_index=False,
                                max_length=120,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cím az oldalon",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("conference", "konferencia"),
                                    ("professional_day", "szakmai nap"),
                                    ("training", "képzés"),
                                    ("study_visit", "tanulmányút"),
                                    ("supervision", "szupervízió"),
                                    ("exchange", "tapasztalatcsere"),
                                    ("webinar", "webinár"),
                                ],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "series",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.series",
                                verbose_name="sorozat",
                            ),
                        ),
                        (
                            "edition",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hányadik",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "tervezet"),
                                    ("published", "közzétéve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="első nap")),
                        ("ends_on", models.DateField(verbose_name="utolsó nap")),
                        (
                            "precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk a dátumból",
                            ),
                        ),
                        ("start_time", models.TimeField(blank=True, null=True, verbose_name="kezdés")),
                        ("end_time", models.TimeField(blank=True, null=True, verbose_name="befejezés")),
                        (
                            "time_zone",
                            models.CharField(
                                default="Europe/Budapest",
                                max_length=40,
                                validators=[institutions.base.text.one_line, events.calendar.models.event.time_zone],
                                verbose_name="időzóna",
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("onsite", "helyszíni"),
                                    ("online", "online"),
                                    ("hybrid", "helyszíni és online"),
                                ],
                                default="onsite",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                        (
                            "venue",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="helyszín",
                            ),
                        ),
                        (
                            "city",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település",
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
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=3, validators=[institutions.base.text.one_line]),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="nyelvek",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
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
                            "description",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        ("capacity", models.PositiveIntegerField(blank=True, null=True, verbose_name="férőhely")),
                        (
                            "participants",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="résztvevők",
                            ),
                        ),
                        (
                            "conclusions",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tanulságok",
                            ),
                        ),
                        (
                            "impact",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("individual", "egyén"),
                                    ("institution", "intézmény"),
                                    ("environment", "környezet"),
                                ],
                                max_length=12,
                                verbose_name="hatás szintje",
                            ),
                        ),
                        (
                            "funding",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="támogató",
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
