"""All that mentors, editors and experts do."""

import datetime
import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.functions
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
import mentors.people.models.appointment
import mentors.people.models.invitation
import mentors.people.models.period
import mentors.people.models.person_name
import mentors.practices.models.arranged
import mentors.practices.models.practice_file
import mentors.practices.models.synonym
import mentors.questions.models.question
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0002_tables"),
        ("mentors", "0001_users"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Trip",
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
                            "mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="trips",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="nap")),
                        (
                            "kilometres",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="megtett kilométer"),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="jegyzet",
                            ),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("logged_at", models.DateTimeField(auto_now_add=True, verbose_name="rögzítve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "verbose_name": "út",
                        "verbose_name_plural": "utak",
                        "ordering": ["-date", "-pk"],
                        "indexes": [models.Index(fields=["mentor", "-date", "-id"], name="trip_mentor_newest")],
                    },
                ),
                migrations.CreateModel(
                    name="TripEvent",
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
                                to="mentors.trip",
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
                            "mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="nap")),
                        (
                            "kilometres",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="megtett kilométer"),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="jegyzet",
                            ),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("logged_at", models.DateTimeField(auto_now_add=True, verbose_name="rögzítve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TripStop",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "trip",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="stops",
                                to="mentors.trip",
                                verbose_name="út",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="hányadik")),
                        (
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="trip_stops",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="trip_stops",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "question",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mit kérdezzek meg?",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "állomás",
                        "verbose_name_plural": "állomások",
                        "ordering": ["position", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("trip", "settlement"), name="tripstop_place_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TripStopEvent",
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
                                to="mentors.tripstop",
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
                            "trip",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.trip",
                                verbose_name="út",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="hányadik")),
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
                            "question",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mit kérdezzek meg?",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Visit",
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
                            "mentor",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "consortium",
                            models.ForeignKey(
                                blank=True,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to="institutions.consortium",
                                verbose_name="konzorcium",
                            ),
                        ),
                        (
                            "trip",
                            models.ForeignKey(
                                blank=True,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to="mentors.trip",
                                verbose_name="út",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="nap")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="kezdete")),
                        ("ends_at", models.TimeField(blank=True, null=True, verbose_name="vége")),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("personal", "személyesen"),
                                    ("phone", "telefonon"),
                                    ("online", "online"),
                                    ("letter", "levélben"),
                                ],
                                max_length=10,
                                verbose_name="mód",
                            ),
                        ),
                        (
                            "activities",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("interview", "közösségi interjú"),
                                        ("discussion", "közösségi beszélgetés"),
                                        ("survey", "közösségi felmérés"),
                                        ("action_plan", "helyi cselekvési terv"),
                                        ("history", "történeti feltárás"),
                                        ("tradition", "hagyományfeltárás"),
                                        ("presentation", "eredmények bemutatása"),
                                        ("neighbouring", "közösségek szomszédolása"),
                                        ("exhibition", "közösségi kiállítás"),
                                        ("values", "értékfeltárás"),
                                        ("knowledge", "tankatalógus"),
                                        ("village_book", "falukönyv, kalendárium"),
                                        ("forum", "fórum"),
                                        ("advice", "tanácsadás"),
                                        ("training", "képzés"),
                                        ("event", "rendezvény"),
                                    ],
                                    max_length=20,
                                ),
                                size=None,
                                verbose_name="tevékenységek",
                            ),
                        ),
                        (
                            "partner_kinds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("municipality", "önkormányzat"),
                                        ("minority_municipality", "nemzetiségi önkormányzat"),
                                        ("institution", "intézmény"),
                                        ("civil", "civil szervezet"),
                                        ("church", "egyház"),
                                        ("informal", "informális közösség"),
                                        ("school", "iskola"),
                                    ],
                                    max_length=25,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "participants",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="résztvevők száma"),
                        ),
                        ("participants_estimated", models.BooleanField(default=False, verbose_name="becsült szám")),
                        (
                            "summary",
                            models.TextField(
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi történt?",
                            ),
                        ),
                        (
                            "result",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmény",
                            ),
                        ),
                        (
                            "community_note",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="amit a közösség is olvas",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("submitted", "beküldve"),
                                    ("accepted", "elfogadva"),
                                    ("returned", "visszaküldve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="beküldve")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="elbírálva")),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decided_visits",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="elbírálta",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("logged_at", models.DateTimeField(auto_now_add=True, verbose_name="rögzítve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                        (
                            "communities",
                            models.ManyToManyField(
                                blank=True,
                                related_name="visits",
                                through="mentors.VisitCommunity",
                                to="institutions.community",
                                verbose_name="közösségek",
                            ),
                        ),
                        (
                            "institutions",
                            models.ManyToManyField(
                                blank=True,
                                related_name="visits",
                                through="mentors.VisitInstitution",
                                to="institutions.institution",
                                verbose_name="intézmények",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "látogatás",
                        "verbose_name_plural": "látogatások",
                        "ordering": ["-date", "-pk"],
                        "indexes": [
                            models.Index(fields=["-date", "-id"], name="visit_newest"),
                            models.Index(fields=["county", "-date", "-id"], name="visit_county_newest"),
                            models.Index(fields=["county", "state", "-date", "-id"], name="visit_county_state_newest"),
                            models.Index(fields=["mentor", "-date", "-id"], name="visit_mentor_newest"),
                            models.Index(fields=["settlement", "-date", "-id"], name="visit_settlement_newest"),
                            models.Index(
                                condition=models.Q(("consortium__isnull", False)),
                                fields=["consortium", "-date", "-id"],
                                name="visit_consortium_newest",
                            ),
                            models.Index(
                                condition=models.Q(("state", "submitted")),
                                fields=["date", "id"],
                                name="visit_undecided",
                            ),
                            models.Index(
                                condition=models.Q(("state", "submitted")),
                                fields=["county", "submitted_at"],
                                name="visit_waiting",
                            ),
                            models.Index(
                                condition=models.Q(("trip__isnull", False)), fields=["trip"], name="visit_trip"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_at", None),
                                    ("ends_at", None),
                                    ("ends_at__gte", models.F("starts_at")),
                                    _connector="OR",
                                ),
                                name="visit_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("activities__len__gt", 0)), name="visit_has_an_activity"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["draft", "submitted", "accepted", "returned", "withdrawn"])
                                ),
                                name="visit_state_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VisitEvent",
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
                                to="mentors.visit",
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
                            "mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
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
                            "consortium",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.consortium",
                                verbose_name="konzorcium",
                            ),
                        ),
                        (
                            "trip",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.trip",
                                verbose_name="út",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="nap")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="kezdete")),
                        ("ends_at", models.TimeField(blank=True, null=True, verbose_name="vége")),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("personal", "személyesen"),
                                    ("phone", "telefonon"),
                                    ("online", "online"),
                                    ("letter", "levélben"),
                                ],
                                max_length=10,
                                verbose_name="mód",
                            ),
                        ),
                        (
                            "activities",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("interview", "közösségi interjú"),
                                        ("discussion", "közösségi beszélgetés"),
                                        ("survey", "közösségi felmérés"),
                                        ("action_plan", "helyi cselekvési terv"),
                                        ("history", "történeti feltárás"),
                                        ("tradition", "hagyományfeltárás"),
                                        ("presentation", "eredmények bemutatása"),
                                        ("neighbouring", "közösségek szomszédolása"),
                                        ("exhibition", "közösségi kiállítás"),
                                        ("values", "értékfeltárás"),
                                        ("knowledge", "tankatalógus"),
                                        ("village_book", "falukönyv, kalendárium"),
                                        ("forum", "fórum"),
                                        ("advice", "tanácsadás"),
                                        ("training", "képzés"),
                                        ("event", "rendezvény"),
                                    ],
                                    max_length=20,
                                ),
                                size=None,
                                verbose_name="tevékenységek",
                            ),
                        ),
                        (
                            "partner_kinds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("municipality", "önkormányzat"),
                                        ("minority_municipality", "nemzetiségi önkormányzat"),
                                        ("institution", "intézmény"),
                                        ("civil", "civil szervezet"),
                                        ("church", "egyház"),
                                        ("informal", "informális közösség"),
                                        ("school", "iskola"),
                                    ],
                                    max_length=25,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "participants",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="résztvevők száma"),
                        ),
                        ("participants_estimated", models.BooleanField(default=False, verbose_name="becsült szám")),
                        (
                            "summary",
                            models.TextField(
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi történt?",
                            ),
                        ),
                        (
                            "result",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmény",
                            ),
                        ),
                        (
                            "community_note",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="amit a közösség is olvas",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("submitted", "beküldve"),
                                    ("accepted", "elfogadva"),
                                    ("returned", "visszaküldve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="beküldve")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="elbírálva")),
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
                                verbose_name="elbírálta",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("logged_at", models.DateTimeField(auto_now_add=True, verbose_name="rögzítve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GoodPractice",
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
                                choices=[("practice", "jó gyakorlat"), ("model_project", "mintaprojekt")],
                                default="practice",
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "field",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "múzeum"),
                                    ("culture_house", "közművelődés"),
                                ],
                                max_length=20,
                                verbose_name="terület",
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
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement_size",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("under_500", "500\xa0fő alatt"),
                                    ("under_1000", "500–999\xa0fő"),
                                    ("under_3000", "1000–2999\xa0fő"),
                                    ("under_10000", "3000–9999\xa0fő"),
                                    ("over_10000", "legalább 10\xa0000\xa0fő"),
                                ],
                                max_length=20,
                                verbose_name="a település mérete",
                            ),
                        ),
                        (
                            "started",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="melyik évben indult",
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
                            "target_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek"),
                                        ("youth", "fiatalok"),
                                        ("adults", "felnőttek"),
                                        ("elderly", "idősek"),
                                        ("families", "családok"),
                                        ("newcomers", "beköltözők"),
                                        ("former_residents", "elszármazottak"),
                                        ("tourists", "turisták"),
                                        ("roma", "romák"),
                                        ("nationalities", "nemzetiségek"),
                                        ("disadvantaged", "hátrányos helyzetűek"),
                                        ("blind", "vakok és gyengénlátók"),
                                        ("deaf", "siketek és nagyothallók"),
                                        ("disabled", "fogyatékossággal élők"),
                                        ("professionals", "szakemberek"),
                                        ("everyone", "mindenki"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "cost_band",
                            models.CharField(
                                choices=[
                                    ("none", "pénz nélkül"),
                                    ("low", "200 ezer forint alatt"),
                                    ("medium", "200 ezer – 1 millió forint"),
                                    ("high", "1 millió forint felett"),
                                ],
                                max_length=10,
                                verbose_name="költség egy évben",
                            ),
                        ),
                        (
                            "staff_needed",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="hány segítő kell hozzá",
                            ),
                        ),
                        (
                            "room",
                            models.CharField(
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
                        (
                            "weekly_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(168)],
                                verbose_name="hány óra munka egy héten",
                            ),
                        ),
                        (
                            "accepts_study_visits",
                            models.BooleanField(default=False, verbose_name="fogad tanulmányutat"),
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
                            "contact_consent",
                            models.BooleanField(
                                default=False, verbose_name="a kapcsolattartó hozzájárult, hogy az oldalon szerepeljen"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(
                                db_default=django.contrib.postgres.functions.RandomUUID(),
                                editable=False,
                                unique=True,
                                verbose_name="azonosító",
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
                            "collected_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="collected_practices",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="begyűjtötte",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("collected", "begyűjtve"),
                                    ("draft", "piszkozat"),
                                    ("institution_consented", "az intézmény hozzájárult"),
                                    ("county_review", "megyei ellenőrzésen"),
                                    ("expert_review", "lektornál"),
                                    ("published", "közzétéve"),
                                    ("revised", "átdolgozva közzétéve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=25,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        (
                            "state_since",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="mióta",
                            ),
                        ),
                        (
                            "public_reason",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mit olvassanak a látogatók az okáról",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="practices",
                                to="mentors.visit",
                                verbose_name="melyik látogatáson",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="practices",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="megjelent")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                        (
                            "content_hash",
                            models.CharField(
                                blank=True,
                                db_default="",
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="felvéve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "verbose_name": "jó gyakorlat",
                        "verbose_name_plural": "jó gyakorlatok",
                        "ordering": ["-changed_at", "-pk"],
                        "indexes": [models.Index(fields=["-changed_at", "-id"], name="practice_latest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "collected",
                                            "draft",
                                            "institution_consented",
                                            "county_review",
                                            "expert_review",
                                            "published",
                                            "revised",
                                            "withdrawn",
                                        ],
                                    )
                                ),
                                name="practice_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ("published", "revised")), _negated=True),
                                    ("published_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="practice_published_has_date",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GoodPracticeEvent",
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
                                to="mentors.goodpractice",
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
                                choices=[("practice", "jó gyakorlat"), ("model_project", "mintaprojekt")],
                                default="practice",
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "field",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "múzeum"),
                                    ("culture_house", "közművelődés"),
                                ],
                                max_length=20,
                                verbose_name="terület",
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
                            "settlement_size",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("under_500", "500\xa0fő alatt"),
                                    ("under_1000", "500–999\xa0fő"),
                                    ("under_3000", "1000–2999\xa0fő"),
                                    ("under_10000", "3000–9999\xa0fő"),
                                    ("over_10000", "legalább 10\xa0000\xa0fő"),
                                ],
                                max_length=20,
                                verbose_name="a település mérete",
                            ),
                        ),
                        (
                            "started",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="melyik évben indult",
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
                            "target_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek"),
                                        ("youth", "fiatalok"),
                                        ("adults", "felnőttek"),
                                        ("elderly", "idősek"),
                                        ("families", "családok"),
                                        ("newcomers", "beköltözők"),
                                        ("former_residents", "elszármazottak"),
                                        ("tourists", "turisták"),
                                        ("roma", "romák"),
                                        ("nationalities", "nemzetiségek"),
                                        ("disadvantaged", "hátrányos helyzetűek"),
                                        ("blind", "vakok és gyengénlátók"),
                                        ("deaf", "siketek és nagyothallók"),
                                        ("disabled", "fogyatékossággal élők"),
                                        ("professionals", "szakemberek"),
                                        ("everyone", "mindenki"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "cost_band",
                            models.CharField(
                                choices=[
                                    ("none", "pénz nélkül"),
                                    ("low", "200 ezer forint alatt"),
                                    ("medium", "200 ezer – 1 millió forint"),
                                    ("high", "1 millió forint felett"),
                                ],
                                max_length=10,
                                verbose_name="költség egy évben",
                            ),
                        ),
                        (
                            "staff_needed",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="hány segítő kell hozzá",
                            ),
                        ),
                        (
                            "room",
                            models.CharField(
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
                        (
                            "weekly_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(168)],
                                verbose_name="hány óra munka egy héten",
                            ),
                        ),
                        (
                            "accepts_study_visits",
                            models.BooleanField(default=False, verbose_name="fogad tanulmányutat"),
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
                            "contact_consent",
                            models.BooleanField(
                                default=False, verbose_name="a kapcsolattartó hozzájárult, hogy az oldalon szerepeljen"
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
                            "collected_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="begyűjtötte",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("collected", "begyűjtve"),
                                    ("draft", "piszkozat"),
                                    ("institution_consented", "az intézmény hozzájárult"),
                                    ("county_review", "megyei ellenőrzésen"),
                                    ("expert_review", "lektornál"),
                                    ("published", "közzétéve"),
                                    ("revised", "átdolgozva közzétéve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=25,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        (
                            "state_since",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="mióta",
                            ),
                        ),
                        (
                            "public_reason",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mit olvassanak a látogatók az okáról",
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
                                verbose_name="melyik látogatáson",
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
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="megjelent")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="felvéve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "abstract": False,
                    },
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
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="adoptions",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
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
                    ],
                    options={
                        "abstract": False,
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
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="study_visits",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
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
                    ],
                    options={
                        "verbose_name": "tanulmányút kérése",
                        "verbose_name_plural": "tanulmányutak kérései",
                        "ordering": ["-created_at", "-pk"],
                        "indexes": [models.Index(fields=["created_at"], name="studyvisit_age")],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedPractice",
                    fields=[
                        (
                            "kind",
                            models.CharField(
                                choices=[("practice", "jó gyakorlat"), ("model_project", "mintaprojekt")],
                                default="practice",
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "field",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "múzeum"),
                                    ("culture_house", "közművelődés"),
                                ],
                                max_length=20,
                                verbose_name="terület",
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
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement_size",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("under_500", "500\xa0fő alatt"),
                                    ("under_1000", "500–999\xa0fő"),
                                    ("under_3000", "1000–2999\xa0fő"),
                                    ("under_10000", "3000–9999\xa0fő"),
                                    ("over_10000", "legalább 10\xa0000\xa0fő"),
                                ],
                                max_length=20,
                                verbose_name="a település mérete",
                            ),
                        ),
                        (
                            "started",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="melyik évben indult",
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
                            "target_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek"),
                                        ("youth", "fiatalok"),
                                        ("adults", "felnőttek"),
                                        ("elderly", "idősek"),
                                        ("families", "családok"),
                                        ("newcomers", "beköltözők"),
                                        ("former_residents", "elszármazottak"),
                                        ("tourists", "turisták"),
                                        ("roma", "romák"),
                                        ("nationalities", "nemzetiségek"),
                                        ("disadvantaged", "hátrányos helyzetűek"),
                                        ("blind", "vakok és gyengénlátók"),
                                        ("deaf", "siketek és nagyothallók"),
                                        ("disabled", "fogyatékossággal élők"),
                                        ("professionals", "szakemberek"),
                                        ("everyone", "mindenki"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "cost_band",
                            models.CharField(
                                choices=[
                                    ("none", "pénz nélkül"),
                                    ("low", "200 ezer forint alatt"),
                                    ("medium", "200 ezer – 1 millió forint"),
                                    ("high", "1 millió forint felett"),
                                ],
                                max_length=10,
                                verbose_name="költség egy évben",
                            ),
                        ),
                        (
                            "staff_needed",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="hány segítő kell hozzá",
                            ),
                        ),
                        (
                            "room",
                            models.CharField(
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
                        (
                            "weekly_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(168)],
                                verbose_name="hány óra munka egy héten",
                            ),
                        ),
                        (
                            "accepts_study_visits",
                            models.BooleanField(default=False, verbose_name="fogad tanulmányutat"),
                        ),
                        (
                            "practice",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="published",
                                serialize=False,
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
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
                        ("published_at", models.DateTimeField(verbose_name="megjelent")),
                        ("updated_at", models.DateTimeField(verbose_name="utoljára közzétéve")),
                        ("headings", models.JSONField(verbose_name="címek")),
                        ("articles", models.JSONField(verbose_name="szövegek")),
                        ("pictures", models.JSONField(db_default=[], default=list, verbose_name="képek")),
                        ("files", models.JSONField(db_default=[], default=list, verbose_name="mellékletek")),
                        (
                            "contact_mark",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=64,
                                verbose_name="a kapcsolattartó lenyomata",
                            ),
                        ),
                        (
                            "facets",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=60), size=None, verbose_name="jellemzők"
                            ),
                        ),
                        ("search", django.contrib.postgres.search.SearchVectorField(verbose_name="keresés")),
                    ],
                    options={
                        "verbose_name": "közzétett jó gyakorlat",
                        "verbose_name_plural": "közzétett jó gyakorlatok",
                        "ordering": ["-published_at", "-practice_id"],
                        "indexes": [
                            models.Index(fields=["-published_at", "-practice"], name="published_newest"),
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["search"], name="published_search"
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["facets"], name="published_facets"
                            ),
                        ],
                    },
                ),
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
                    bases=(mentors.practices.models.arranged.Arranged, models.Model),
                ),
                migrations.CreateModel(
                    name="CollectionEvent",
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
                                to="mentors.collection",
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
                    ],
                    options={
                        "abstract": False,
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
                            "collection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.collection",
                                verbose_name="gyűjtemény",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="mentors.collectiontext",
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
                        ("position", models.PositiveSmallIntegerField(verbose_name="hányadik a sorban")),
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
                    name="DigestDay",
                    fields=[
                        ("day", models.DateField(primary_key=True, serialize=False, verbose_name="nap")),
                        (
                            "planned_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="sorba állítva"),
                        ),
                    ],
                    options={
                        "verbose_name": "levélnap",
                        "verbose_name_plural": "levélnapok",
                    },
                ),
                migrations.CreateModel(
                    name="Speaker",
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
                            "sorted_as",
                            models.CharField(
                                blank=True,
                                help_text="Ha nem a családnevével kezdődik: „Condurache, Ovidiu Hristu”.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="így a névsorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztás",
                            ),
                        ),
                        (
                            "affiliation",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="munkahely",
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                blank=True,
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
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True, validators=[institutions.base.text.plain_text], verbose_name="honlap"
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
                                verbose_name="a bemutatkozás nyelve",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                        (
                            "consent_public",
                            models.BooleanField(
                                default=False, verbose_name="hozzájárult, hogy nyilvános oldala legyen"
                            ),
                        ),
                        (
                            "picture",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="speaker",
                                to="institutions.upload",
                                verbose_name="arckép",
                            ),
                        ),
                        (
                            "user",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saját fiókja",
                            ),
                        ),
                        (
                            "erased_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.HungarianSortKey(
                                    django.db.models.functions.comparison.Coalesce(
                                        django.db.models.functions.comparison.NullIf("sorted_as", models.Value("")),
                                        "name",
                                    )
                                ),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "előadó",
                        "verbose_name_plural": "előadók",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="speaker_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="speaker_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("picture", None), ("consent_public", True), _connector="OR"),
                                name="speaker_picture_with_consent",
                                violation_error_message="Kép csak hozzájárulással lehet.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SpeakerEvent",
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
                                to="mentors.speaker",
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
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "sorted_as",
                            models.CharField(
                                blank=True,
                                help_text="Ha nem a családnevével kezdődik: „Condurache, Ovidiu Hristu”.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="így a névsorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztás",
                            ),
                        ),
                        (
                            "affiliation",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="munkahely",
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                blank=True,
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
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True, validators=[institutions.base.text.plain_text], verbose_name="honlap"
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
                                verbose_name="a bemutatkozás nyelve",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                        (
                            "consent_public",
                            models.BooleanField(
                                default=False, verbose_name="hozzájárult, hogy nyilvános oldala legyen"
                            ),
                        ),
                        (
                            "picture",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="arckép",
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
                                verbose_name="saját fiókja",
                            ),
                        ),
                        (
                            "erased_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
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
                    name="SpeakerText",
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
                            "speaker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.speaker",
                                verbose_name="előadó",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bemutatkozás más nyelven",
                        "verbose_name_plural": "bemutatkozások más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("speaker", "language"),
                                name="speakertext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SpeakerTextEvent",
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
                                to="mentors.speakertext",
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
                            "speaker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.speaker",
                                verbose_name="előadó",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                max_length=3000,
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
                    bases=(mentors.practices.models.arranged.Arranged, models.Model),
                ),
                migrations.CreateModel(
                    name="GuideEvent",
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
                                to="mentors.guide",
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
                        ("is_public", models.BooleanField(db_default=False, default=False, verbose_name="közzétéve")),
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
                            "guide",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.guide",
                                verbose_name="módszertani útmutató",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="mentors.guidetext",
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
                        ("position", models.PositiveSmallIntegerField(verbose_name="hányadik a sorban")),
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
                    name="Appointment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="appointments",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("mentor", "mentor"),
                                    ("coordinator", "megyei koordinátor"),
                                    ("supervisor", "szupervizor"),
                                    ("editor", "szerkesztő"),
                                    ("expert", "szakértő"),
                                    ("lead", "hálózatvezető"),
                                    ("administrator", "adminisztrátor"),
                                ],
                                max_length=20,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="appointments",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "megbízás",
                        "verbose_name_plural": "megbízások",
                        "ordering": ["user", "-valid_from", "pk"],
                        "indexes": [models.Index(fields=["county", "role"], name="appointment_team")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_until", None), ("valid_until__gte", models.F("valid_from")), _connector="OR"
                                ),
                                name="appointment_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("county__isnull", False), ("role__in", ["coordinator", "mentor"])),
                                    models.Q(
                                        models.Q(("role__in", ["coordinator", "mentor"]), _negated=True),
                                        ("county__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="appointment_county_where_needed",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    ("user", "="),
                                    ("role", "="),
                                    (django.db.models.functions.comparison.Coalesce("county", models.Value(0)), "="),
                                    (mentors.people.models.appointment.DateRange("valid_from", "valid_until"), "&&"),
                                ],
                                name="appointment_no_overlap",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AppointmentEvent",
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
                                to="mentors.appointment",
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
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("mentor", "mentor"),
                                    ("coordinator", "megyei koordinátor"),
                                    ("supervisor", "szupervizor"),
                                    ("editor", "szerkesztő"),
                                    ("expert", "szakértő"),
                                    ("lead", "hálózatvezető"),
                                    ("administrator", "adminisztrátor"),
                                ],
                                max_length=20,
                                verbose_name="szerep",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Assignment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="assignments",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "consortium",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="assignments",
                                to="institutions.consortium",
                                verbose_name="konzorcium",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="assignments",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="assignments",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hozzárendelés",
                        "verbose_name_plural": "hozzárendelések",
                        "ordering": ["mentor", "-valid_from", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_until", None), ("valid_until__gte", models.F("valid_from")), _connector="OR"
                                ),
                                name="assignment_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("community", None), ("consortium__isnull", False), ("settlement", None)),
                                    models.Q(("community", None), ("consortium", None), ("settlement__isnull", False)),
                                    models.Q(("community__isnull", False), ("consortium", None), ("settlement", None)),
                                    _connector="OR",
                                ),
                                name="assignment_of_one_thing",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    ("mentor", "="),
                                    (
                                        django.db.models.functions.comparison.Coalesce("consortium", models.Value(0)),
                                        "=",
                                    ),
                                    (
                                        django.db.models.functions.comparison.Coalesce("settlement", models.Value(0)),
                                        "=",
                                    ),
                                    (django.db.models.functions.comparison.Coalesce("community", models.Value(0)), "="),
                                    (mentors.people.models.appointment.DateRange("valid_from", "valid_until"), "&&"),
                                ],
                                name="assignment_no_overlap",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AssignmentEvent",
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
                                to="mentors.assignment",
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
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "consortium",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HandOver",
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
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hand_overs",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "from_mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="handed_over",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="átadó",
                            ),
                        ),
                        (
                            "to_mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="taken_over",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="átvevő",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="ettől a naptól")),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("leaving", "távozik a hálózatból"),
                                    ("away", "tartósan távol lesz"),
                                    ("load", "a terhek elosztása"),
                                    ("other", "más ok"),
                                ],
                                max_length=10,
                                verbose_name="miért?",
                            ),
                        ),
                        (
                            "note",
                            models.CharField(
                                blank=True,
                                max_length=500,
                                validators=[institutions.base.text.one_line],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="made_hand_overs",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="rögzítette",
                            ),
                        ),
                        (
                            "made_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="rögzítve"
                            ),
                        ),
                        (
                            "undone_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="undone_hand_overs",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="visszavonta",
                            ),
                        ),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                        (
                            "undo_note",
                            models.CharField(
                                blank=True,
                                max_length=500,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a visszavonás oka",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "átadás",
                        "verbose_name_plural": "átadások",
                        "ordering": ["-made_at", "-pk"],
                        "indexes": [models.Index(fields=["-made_at", "-id"], name="handover_newest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("from_mentor", models.F("to_mentor")), _negated=True),
                                name="handover_to_somebody_else",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("undone_at", None), ("undone_by", None)),
                                    models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="handover_undone_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HandOverEvent",
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
                                to="mentors.handover",
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
                            "from_mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="átadó",
                            ),
                        ),
                        (
                            "to_mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="átvevő",
                            ),
                        ),
                        ("date", models.DateField(verbose_name="ettől a naptól")),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("leaving", "távozik a hálózatból"),
                                    ("away", "tartósan távol lesz"),
                                    ("load", "a terhek elosztása"),
                                    ("other", "más ok"),
                                ],
                                max_length=10,
                                verbose_name="miért?",
                            ),
                        ),
                        (
                            "note",
                            models.CharField(
                                blank=True,
                                max_length=500,
                                validators=[institutions.base.text.one_line],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        (
                            "made_by",
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
                            "made_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="rögzítve"
                            ),
                        ),
                        (
                            "undone_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="visszavonta",
                            ),
                        ),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                        (
                            "undo_note",
                            models.CharField(
                                blank=True,
                                max_length=500,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a visszavonás oka",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HandOverItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "hand_over",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="mentors.handover",
                                verbose_name="átadás",
                            ),
                        ),
                        (
                            "old",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="handings",
                                to="mentors.assignment",
                                verbose_name="a régi",
                            ),
                        ),
                        ("old_until", models.DateField(blank=True, null=True, verbose_name="eredetileg eddig")),
                        (
                            "new",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="handed_by",
                                to="mentors.assignment",
                                verbose_name="az új",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "átadott hozzárendelés",
                        "verbose_name_plural": "átadott hozzárendelések",
                        "ordering": ["pk"],
                        "constraints": [models.UniqueConstraint(fields=("hand_over", "old"), name="handoveritem_once")],
                    },
                ),
                migrations.CreateModel(
                    name="HandOverItemEvent",
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
                                to="mentors.handoveritem",
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
                            "hand_over",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.handover",
                                verbose_name="átadás",
                            ),
                        ),
                        (
                            "old",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.assignment",
                                verbose_name="a régi",
                            ),
                        ),
                        ("old_until", models.DateField(blank=True, null=True, verbose_name="eredetileg eddig")),
                        (
                            "new",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.assignment",
                                verbose_name="az új",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HandOverLetter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "hand_over",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="letters",
                                to="mentors.handover",
                                verbose_name="átadás",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                blank=True,
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
                        (
                            "stage_since",
                            models.DateField(blank=True, null=True, verbose_name="ebben az állapotban ettől"),
                        ),
                        (
                            "rhythm_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="megbeszélt ritmus (nap)"
                            ),
                        ),
                        ("last_visit_on", models.DateField(blank=True, null=True, verbose_name="utolsó kapcsolat")),
                        ("drafted_on", models.DateField(verbose_name="készült")),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=8000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mi történt eddig?",
                            ),
                        ),
                        (
                            "open_matters",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mi maradt nyitva?",
                            ),
                        ),
                        (
                            "advice",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mit érdemes még tudni?",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "changed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="módosította",
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="módosítva"
                            ),
                        ),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="aláírva")),
                    ],
                    options={
                        "verbose_name": "átadó levél",
                        "verbose_name_plural": "átadó levelek",
                        "ordering": ["community__sort_key", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("hand_over", "community"), name="handoverletter_one_per_community"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HandOverLetterEvent",
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
                                to="mentors.handoverletter",
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
                            "hand_over",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.handover",
                                verbose_name="átadás",
                            ),
                        ),
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
                                blank=True,
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
                        (
                            "stage_since",
                            models.DateField(blank=True, null=True, verbose_name="ebben az állapotban ettől"),
                        ),
                        (
                            "rhythm_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="megbeszélt ritmus (nap)"
                            ),
                        ),
                        ("last_visit_on", models.DateField(blank=True, null=True, verbose_name="utolsó kapcsolat")),
                        ("drafted_on", models.DateField(verbose_name="készült")),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=8000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mi történt eddig?",
                            ),
                        ),
                        (
                            "open_matters",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mi maradt nyitva?",
                            ),
                        ),
                        (
                            "advice",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mit érdemes még tudni?",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "changed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="módosította",
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="módosítva"
                            ),
                        ),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="aláírva")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
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
                                to="institutions.body",
                                verbose_name="egyik partner",
                            ),
                        ),
                        (
                            "second",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="as_second",
                                to="institutions.body",
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
                                to="institutions.body",
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
                                to="institutions.body",
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
                migrations.CreateModel(
                    name="DemoMarker",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("seed", models.IntegerField(verbose_name="mag")),
                        ("as_of", models.DateField(default=mentors.people.models.period.today, verbose_name="nap")),
                        ("visits", models.IntegerField(verbose_name="látogatások")),
                        ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="készült")),
                    ],
                    options={
                        "verbose_name": "demójel",
                        "verbose_name_plural": "demójelek",
                    },
                ),
                migrations.CreateModel(
                    name="Invitation",
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
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.people.models.person_name.no_address,
                                ],
                                verbose_name="név",
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
                            "role",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "kapcsolattartó"),
                                    ("mentor", "mentor"),
                                    ("coordinator", "megyei koordinátor"),
                                    ("supervisor", "szupervizor"),
                                    ("editor", "szerkesztő"),
                                    ("expert", "szakértő"),
                                    ("lead", "hálózatvezető"),
                                    ("administrator", "adminisztrátor"),
                                ],
                                max_length=20,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="invitations",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="invitations",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="invitations",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "invited_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="invitations_made",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="meghívta",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="meghívás napja"
                            ),
                        ),
                        (
                            "expires_at",
                            models.DateTimeField(
                                default=mentors.people.models.invitation.fortnight_from_now, verbose_name="lejár"
                            ),
                        ),
                        ("accepted_at", models.DateTimeField(blank=True, null=True, verbose_name="elfogadta")),
                        (
                            "accepted_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="invitations",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="fiók",
                            ),
                        ),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                    ],
                    options={
                        "verbose_name": "meghívó",
                        "verbose_name_plural": "meghívók",
                        "ordering": ["-created_at", "-pk"],
                        "indexes": [models.Index(fields=["-created_at", "-id"], name="invitation_newest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("community", None),
                                        ("county__isnull", False),
                                        ("institution__isnull", False),
                                        ("role", ""),
                                    ),
                                    models.Q(
                                        ("community__isnull", False),
                                        ("county__isnull", False),
                                        ("institution", None),
                                        ("role", ""),
                                    ),
                                    models.Q(
                                        ("community", None),
                                        ("county__isnull", False),
                                        ("institution", None),
                                        ("role__in", ["coordinator", "mentor"]),
                                    ),
                                    models.Q(
                                        models.Q(("role__in", ["", "coordinator", "mentor"]), _negated=True),
                                        ("community", None),
                                        ("county", None),
                                        ("institution", None),
                                    ),
                                    _connector="OR",
                                ),
                                name="invitation_says_where",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("accepted_at", None), ("revoked_at", None), _connector="OR"),
                                name="invitation_one_end",
                            ),
                            models.UniqueConstraint(
                                models.F("email"),
                                models.F("role"),
                                django.db.models.functions.comparison.Coalesce("county", models.Value(0)),
                                django.db.models.functions.comparison.Coalesce("institution", models.Value(0)),
                                django.db.models.functions.comparison.Coalesce("community", models.Value(0)),
                                condition=models.Q(("accepted_at", None), ("revoked_at", None)),
                                name="invitation_once_at_a_time",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationEvent",
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
                                to="mentors.invitation",
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
                            "email",
                            models.EmailField(
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.people.models.person_name.no_address,
                                ],
                                verbose_name="név",
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
                            "role",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "kapcsolattartó"),
                                    ("mentor", "mentor"),
                                    ("coordinator", "megyei koordinátor"),
                                    ("supervisor", "szupervizor"),
                                    ("editor", "szerkesztő"),
                                    ("expert", "szakértő"),
                                    ("lead", "hálózatvezető"),
                                    ("administrator", "adminisztrátor"),
                                ],
                                max_length=20,
                                verbose_name="szerep",
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
                            "invited_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="meghívta",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="meghívás napja"
                            ),
                        ),
                        (
                            "expires_at",
                            models.DateTimeField(
                                default=mentors.people.models.invitation.fortnight_from_now, verbose_name="lejár"
                            ),
                        ),
                        ("accepted_at", models.DateTimeField(blank=True, null=True, verbose_name="elfogadta")),
                        (
                            "accepted_by",
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
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Limit",
                    fields=[
                        (
                            "key",
                            models.CharField(max_length=64, primary_key=True, serialize=False, verbose_name="kulcs"),
                        ),
                        ("count", models.FloatField(default=0, verbose_name="próbálkozások")),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="eddig vár")),
                        ("changed_at", models.DateTimeField(db_index=True, verbose_name="változott")),
                    ],
                    options={
                        "verbose_name": "korlát",
                        "verbose_name_plural": "korlátok",
                    },
                ),
                migrations.CreateModel(
                    name="Mentor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "user",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="mentor_card",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
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
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="nyilvános e-mail",
                            ),
                        ),
                        (
                            "backgrounds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("community_developer", "közösségfejlesztő"),
                                        ("culture_organiser", "közművelődés"),
                                        ("museum", "múzeum"),
                                        ("library", "könyvtár"),
                                        ("teacher", "pedagógus"),
                                        ("rural_developer", "vidékfejlesztő"),
                                        ("social_worker", "szociális munkás"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="háttér",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=1500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
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
                        "verbose_name": "mentor",
                        "verbose_name_plural": "mentorok",
                        "ordering": ["user__sort_key", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="MentorEvent",
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
                                to="mentors.mentor",
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
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
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
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="nyilvános e-mail",
                            ),
                        ),
                        (
                            "backgrounds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("community_developer", "közösségfejlesztő"),
                                        ("culture_organiser", "közművelődés"),
                                        ("museum", "múzeum"),
                                        ("library", "könyvtár"),
                                        ("teacher", "pedagógus"),
                                        ("rural_developer", "vidékfejlesztő"),
                                        ("social_worker", "szociális munkás"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="háttér",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=1500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
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
                    name="Qualification",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="qualifications",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
                            ),
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
                            "basis",
                            models.CharField(
                                choices=[("course", "képzés"), ("override", "egyedi döntés")],
                                max_length=10,
                                verbose_name="alapja",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "enrolment",
                            models.BigIntegerField(
                                blank=True, editable=False, null=True, verbose_name="melyik részvétel"
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "given_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki adta",
                            ),
                        ),
                        (
                            "given_on",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="mikor"),
                        ),
                        (
                            "revoked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
                    ],
                    options={
                        "verbose_name": "képesítés",
                        "verbose_name_plural": "képesítések",
                        "ordering": ["-given_on", "-pk"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("email", ""), _negated=True),
                                fields=["email"],
                                name="qualification_email",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("revoked_at", None)),
                                fields=("enrolment",),
                                name="qualification_once_valid",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("basis", "course"), models.Q(("reason", ""), _negated=True), _connector="OR"
                                ),
                                name="qualification_override_with_reason",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QualificationEvent",
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
                                to="mentors.qualification",
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
                            "user",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[("course", "képzés"), ("override", "egyedi döntés")],
                                max_length=10,
                                verbose_name="alapja",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "enrolment",
                            models.BigIntegerField(
                                blank=True, editable=False, null=True, verbose_name="melyik részvétel"
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "given_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki adta",
                            ),
                        ),
                        (
                            "given_on",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="mikor"),
                        ),
                        (
                            "revoked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Representation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="representations",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="representations",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="representations",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képviselet",
                        "verbose_name_plural": "képviseletek",
                        "ordering": ["user", "-valid_from", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_until", None), ("valid_until__gte", models.F("valid_from")), _connector="OR"
                                ),
                                name="representation_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("community", None), ("institution__isnull", False)),
                                    models.Q(("community__isnull", False), ("institution", None)),
                                    _connector="OR",
                                ),
                                name="representation_of_one_thing",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RepresentationEvent",
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
                                to="mentors.representation",
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
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="személy",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Session",
                    fields=[
                        (
                            "session_key",
                            models.CharField(
                                max_length=40, primary_key=True, serialize=False, verbose_name="session key"
                            ),
                        ),
                        ("session_data", models.TextField(verbose_name="session data")),
                        ("expire_date", models.DateTimeField(db_index=True, verbose_name="expire date")),
                        (
                            "user",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sessions",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="felhasználó",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "session",
                        "verbose_name_plural": "sessions",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Supervision",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "supervisor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="supervised",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szupervizor",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="supervisions",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szupervízió",
                        "verbose_name_plural": "szupervíziók",
                        "ordering": ["mentor", "-valid_from", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_until", None), ("valid_until__gte", models.F("valid_from")), _connector="OR"
                                ),
                                name="supervision_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("supervisor", models.F("mentor")), _negated=True),
                                name="supervision_of_somebody_else",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionEvent",
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
                                to="mentors.supervision",
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
                            "valid_from",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="ettől"),
                        ),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="eddig (már nem)")),
                        (
                            "supervisor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szupervizor",
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
                                verbose_name="mentor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="UnsentText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "writer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki írta",
                            ),
                        ),
                        (
                            "path",
                            models.CharField(
                                max_length=500,
                                validators=[institutions.base.text.one_line],
                                verbose_name="melyik oldalon",
                            ),
                        ),
                        ("data", models.JSONField(verbose_name="mezők")),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("kept_at", models.DateTimeField(auto_now_add=True, verbose_name="félretéve")),
                    ],
                    options={
                        "verbose_name": "el nem küldött szöveg",
                        "verbose_name_plural": "el nem küldött szövegek",
                        "ordering": ["kept_at", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("writer", "content_hash"), name="unsenttext_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeConsent",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="consents",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "válaszra vár"),
                                    ("agreed", "hozzájárult"),
                                    ("corrected", "javítást kért"),
                                    ("declined", "nem járult hozzá"),
                                    ("superseded", "újabb hivatkozás váltotta"),
                                    ("revoked", "visszavonta"),
                                ],
                                default="asked",
                                max_length=12,
                                verbose_name="állapot",
                            ),
                        ),
                        ("content", models.JSONField(blank=True, default=dict, verbose_name="tartalom")),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a tartalom lenyomata",
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveSmallIntegerField(default=1, verbose_name="a hivatkozás változata"),
                        ),
                        (
                            "email",
                            models.EmailField(
                                max_length=254, validators=[institutions.base.text.plain_text], verbose_name="e-mail"
                            ),
                        ),
                        (
                            "asked_name",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="akit kérünk",
                            ),
                        ),
                        (
                            "asked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki kérte",
                            ),
                        ),
                        ("asked_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor kérte")),
                        (
                            "signer_name",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="aki válaszolt",
                            ),
                        ),
                        (
                            "signer_role",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztása",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mit írt hozzá",
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor válaszolt")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor vonta vissza")),
                    ],
                    options={
                        "verbose_name": "hozzájárulás",
                        "verbose_name_plural": "hozzájárulások",
                        "ordering": ["-pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["asked", "agreed", "corrected", "declined", "superseded", "revoked"])
                                ),
                                name="consent_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "agreed"), _negated=True),
                                    models.Q(
                                        ("answered_at__isnull", False), models.Q(("signer_name", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                name="consent_is_signed",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "asked")),
                                fields=("practice",),
                                name="consent_one_question_at_a_time",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeConsentEvent",
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
                                to="mentors.practiceconsent",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "válaszra vár"),
                                    ("agreed", "hozzájárult"),
                                    ("corrected", "javítást kért"),
                                    ("declined", "nem járult hozzá"),
                                    ("superseded", "újabb hivatkozás váltotta"),
                                    ("revoked", "visszavonta"),
                                ],
                                default="asked",
                                max_length=12,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a tartalom lenyomata",
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveSmallIntegerField(default=1, verbose_name="a hivatkozás változata"),
                        ),
                        (
                            "asked_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki kérte",
                            ),
                        ),
                        ("asked_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor kérte")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor válaszolt")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor vonta vissza")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticePhoto",
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
                            "upload",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="institutions.upload",
                                verbose_name="fájl",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="photos",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
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
                            "alt_en",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen, angolul?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="készítette"
                            ),
                        ),
                        (
                            "consent",
                            models.CharField(
                                choices=[
                                    (
                                        "everybody",
                                        "aki felismerhető rajta, aláírta a hozzájárulást (gyereknél a szülője)",
                                    ),
                                    ("nobody", "senki sem ismerhető fel rajta"),
                                ],
                                max_length=10,
                                verbose_name="hozzájárulás",
                            ),
                        ),
                        (
                            "code",
                            models.CharField(
                                default=mentors.practices.models.practice_file.new_code,
                                editable=False,
                                max_length=20,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="visszavonó kód",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "fénykép",
                        "verbose_name_plural": "fényképek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("consent__in", ["everybody", "nobody"])),
                                name="practicephoto_has_consent",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticePhotoEvent",
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
                                to="mentors.practicephoto",
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
                            "upload",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="fájl",
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
                            "consent",
                            models.CharField(
                                choices=[
                                    (
                                        "everybody",
                                        "aki felismerhető rajta, aláírta a hozzájárulást (gyereknél a szülője)",
                                    ),
                                    ("nobody", "senki sem ismerhető fel rajta"),
                                ],
                                max_length=10,
                                verbose_name="hozzájárulás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeAttachment",
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
                            "upload",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="institutions.upload",
                                verbose_name="fájl",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="attachments",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
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
                            "lacks",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("title", "nincs címe"),
                                        ("language", "nem mondja meg a nyelvét"),
                                        ("tags", "nincs jelölve a szerkezete"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=list,
                                editable=False,
                                size=None,
                                verbose_name="hiányzik",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "melléklet",
                        "verbose_name_plural": "mellékletek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeAttachmentEvent",
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
                                to="mentors.practiceattachment",
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
                            "upload",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="fájl",
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
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
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
                            "lacks",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("title", "nincs címe"),
                                        ("language", "nem mondja meg a nyelvét"),
                                        ("tags", "nincs jelölve a szerkezete"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=list,
                                editable=False,
                                size=None,
                                verbose_name="hiányzik",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeReview",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="reviews",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "expert",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="practice_reviews",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="lektor",
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="határidő")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "olvassa"),
                                    ("passed", "jóváhagyta"),
                                    ("returned", "visszaküldte"),
                                    ("taken_back", "más kapta meg"),
                                ],
                                default="open",
                                max_length=12,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló vélemény",
                            ),
                        ),
                        (
                            "assigned_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki kérte fel",
                            ),
                        ),
                        ("assigned_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor kapta meg")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor döntött")),
                    ],
                    options={
                        "verbose_name": "lektorálás",
                        "verbose_name_plural": "lektorálások",
                        "ordering": ["-pk"],
                        "indexes": [models.Index(fields=["expert", "due_on"], name="review_of_expert")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["open", "passed", "returned", "taken_back"])),
                                name="review_state_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "open")),
                                fields=("practice",),
                                name="review_one_reader_at_a_time",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeReviewEvent",
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
                                to="mentors.practicereview",
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
                            "expert",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="lektor",
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="határidő")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "olvassa"),
                                    ("passed", "jóváhagyta"),
                                    ("returned", "visszaküldte"),
                                    ("taken_back", "más kapta meg"),
                                ],
                                default="open",
                                max_length=12,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló vélemény",
                            ),
                        ),
                        (
                            "assigned_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki kérte fel",
                            ),
                        ),
                        ("assigned_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor kapta meg")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor döntött")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeComment",
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
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="comments",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "author",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki írta",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                max_length=5, validators=[institutions.base.text.one_line], verbose_name="nyelv"
                            ),
                        ),
                        (
                            "section",
                            models.CharField(
                                max_length=20, validators=[institutions.base.text.one_line], verbose_name="rész"
                            ),
                        ),
                        ("paragraph", models.PositiveSmallIntegerField(verbose_name="bekezdés")),
                        (
                            "quote",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="így kezdődött",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        ("written_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor írta")),
                        ("resolved_at", models.DateTimeField(blank=True, null=True, verbose_name="elintézve")),
                        (
                            "resolved_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki intézte el",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "megjegyzés a szöveghez",
                        "verbose_name_plural": "megjegyzések a szöveghez",
                        "ordering": ["section", "paragraph", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeCommentEvent",
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
                                to="mentors.practicecomment",
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
                            "author",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki írta",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                max_length=5, validators=[institutions.base.text.one_line], verbose_name="nyelv"
                            ),
                        ),
                        (
                            "section",
                            models.CharField(
                                max_length=20, validators=[institutions.base.text.one_line], verbose_name="rész"
                            ),
                        ),
                        ("paragraph", models.PositiveSmallIntegerField(verbose_name="bekezdés")),
                        (
                            "quote",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="így kezdődött",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        ("written_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor írta")),
                        ("resolved_at", models.DateTimeField(blank=True, null=True, verbose_name="elintézve")),
                        (
                            "resolved_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki intézte el",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                            "title",
                            models.CharField(
                                max_length=160, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló három mondatban",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honnan indult",
                            ),
                        ),
                        (
                            "steps",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="lépések",
                            ),
                        ),
                        (
                            "plan",
                            models.JSONField(blank=True, db_default=[], default=list, verbose_name="lépésről lépésre"),
                        ),
                        (
                            "people",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="emberek",
                            ),
                        ),
                        (
                            "things",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eszközök",
                            ),
                        ),
                        (
                            "money",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="pénz",
                            ),
                        ),
                        (
                            "partners",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "results",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmények",
                            ),
                        ),
                        (
                            "sustainability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="fenntarthatóság",
                            ),
                        ),
                        (
                            "transferability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="átvehetőség",
                            ),
                        ),
                        (
                            "evidence",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi bizonyítja, hogy bevált",
                            ),
                        ),
                        (
                            "transfer_evidence",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi bizonyítja, hogy máshol is működik",
                            ),
                        ),
                        (
                            "source",
                            models.PositiveIntegerField(
                                db_default=0, default=0, editable=False, verbose_name="melyik magyar változatból"
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "author",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="practice_texts",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szerző",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "verbose_name": "jó gyakorlat szövege",
                        "verbose_name_plural": "jó gyakorlatok szövegei",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("practice", "language"), name="practicetext_one_per_language"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeTextEvent",
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
                                to="mentors.practicetext",
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
                            "title",
                            models.CharField(
                                max_length=160, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló három mondatban",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honnan indult",
                            ),
                        ),
                        (
                            "steps",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="lépések",
                            ),
                        ),
                        (
                            "plan",
                            models.JSONField(blank=True, db_default=[], default=list, verbose_name="lépésről lépésre"),
                        ),
                        (
                            "people",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="emberek",
                            ),
                        ),
                        (
                            "things",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eszközök",
                            ),
                        ),
                        (
                            "money",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="pénz",
                            ),
                        ),
                        (
                            "partners",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "results",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmények",
                            ),
                        ),
                        (
                            "sustainability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="fenntarthatóság",
                            ),
                        ),
                        (
                            "transferability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="átvehetőség",
                            ),
                        ),
                        (
                            "evidence",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi bizonyítja, hogy bevált",
                            ),
                        ),
                        (
                            "transfer_evidence",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi bizonyítja, hogy máshol is működik",
                            ),
                        ),
                        (
                            "source",
                            models.PositiveIntegerField(
                                db_default=0, default=0, editable=False, verbose_name="melyik magyar változatból"
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
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "author",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szerző",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeVersion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                            "title",
                            models.CharField(
                                max_length=160, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="összefoglaló három mondatban",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honnan indult",
                            ),
                        ),
                        (
                            "steps",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="lépések",
                            ),
                        ),
                        (
                            "plan",
                            models.JSONField(blank=True, db_default=[], default=list, verbose_name="lépésről lépésre"),
                        ),
                        (
                            "people",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="emberek",
                            ),
                        ),
                        (
                            "things",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eszközök",
                            ),
                        ),
                        (
                            "money",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="pénz",
                            ),
                        ),
                        (
                            "partners",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "results",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmények",
                            ),
                        ),
                        (
                            "sustainability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="fenntarthatóság",
                            ),
                        ),
                        (
                            "transferability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="átvehetőség",
                            ),
                        ),
                        (
                            "evidence",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi bizonyítja, hogy bevált",
                            ),
                        ),
                        (
                            "transfer_evidence",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="mi bizonyítja, hogy máshol is működik",
                            ),
                        ),
                        (
                            "source",
                            models.PositiveIntegerField(
                                db_default=0, default=0, editable=False, verbose_name="melyik magyar változatból"
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="versions",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(verbose_name="változat")),
                        (
                            "author",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szerző",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közzétette",
                            ),
                        ),
                        ("published_at", models.DateTimeField(verbose_name="közzétéve")),
                    ],
                    options={
                        "verbose_name": "megjelent változat",
                        "verbose_name_plural": "megjelent változatok",
                        "ordering": ["practice", "language", "-number"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("practice", "language", "number"), name="practiceversion_numbered"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeStep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="way",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("collected", "begyűjtve"),
                                    ("drafted", "piszkozat lett belőle"),
                                    ("consent_asked", "hozzájárulást kértünk"),
                                    ("consented", "az intézmény hozzájárult"),
                                    ("corrected", "az intézmény javítást kért"),
                                    ("declined", "az intézmény nem járult hozzá"),
                                    ("revoked", "az intézmény visszavonta a hozzájárulását"),
                                    ("sent_on", "továbbküldve"),
                                    ("county_passed", "a megye jóváhagyta"),
                                    ("county_returned", "a megye visszaküldte"),
                                    ("county_skipped", "megyei ellenőrzés nélkül"),
                                    ("expert_assigned", "lektor kapta meg"),
                                    ("expert_passed", "a lektor jóváhagyta"),
                                    ("expert_returned", "a lektor visszaküldte"),
                                    ("expert_skipped", "lektorálás nélkül"),
                                    ("published", "megjelent"),
                                    ("withdrawn", "visszavonva"),
                                    ("photo_withdrawn", "egy képet kóddal visszavontak"),
                                    ("restored", "korábbi változat visszaállítva"),
                                ],
                                max_length=20,
                                verbose_name="mi történt",
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        ("at", models.DateTimeField(auto_now_add=True, verbose_name="mikor")),
                    ],
                    options={
                        "verbose_name": "a jó gyakorlat útja",
                        "verbose_name_plural": "a jó gyakorlatok útja",
                        "ordering": ["pk"],
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
                    name="SearchWord",
                    fields=[
                        (
                            "word",
                            models.CharField(
                                db_collation="C",
                                max_length=2000,
                                primary_key=True,
                                serialize=False,
                                validators=[institutions.base.text.one_line],
                                verbose_name="szó",
                            ),
                        ),
                        ("practices", models.IntegerField(verbose_name="hány jó gyakorlatban")),
                    ],
                    options={
                        "verbose_name": "keresett szó",
                        "verbose_name_plural": "keresett szavak",
                        "ordering": ["word"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["word"], name="searchword_alike", opclasses=["gin_trgm_ops"]
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Synonym",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "typed",
                            models.CharField(
                                max_length=40,
                                validators=[institutions.base.text.one_line, mentors.practices.models.synonym.one_word],
                                verbose_name="ezt írja be",
                            ),
                        ),
                        (
                            "meant",
                            models.CharField(
                                max_length=40,
                                validators=[institutions.base.text.one_line, mentors.practices.models.synonym.one_word],
                                verbose_name="ezt is találja meg",
                            ),
                        ),
                        (
                            "both_ways",
                            models.BooleanField(db_default=False, default=False, verbose_name="visszafelé is"),
                        ),
                    ],
                    options={
                        "verbose_name": "szinonima",
                        "verbose_name_plural": "szinonimák",
                        "ordering": ["typed", "meant"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("typed", "meant"),
                                name="synonym_once",
                                violation_error_message="Ez a szinonima már szerepel a listán.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SynonymEvent",
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
                                to="mentors.synonym",
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
                            "typed",
                            models.CharField(
                                max_length=40,
                                validators=[institutions.base.text.one_line, mentors.practices.models.synonym.one_word],
                                verbose_name="ezt írja be",
                            ),
                        ),
                        (
                            "meant",
                            models.CharField(
                                max_length=40,
                                validators=[institutions.base.text.one_line, mentors.practices.models.synonym.one_word],
                                verbose_name="ezt is találja meg",
                            ),
                        ),
                        (
                            "both_ways",
                            models.BooleanField(db_default=False, default=False, verbose_name="visszafelé is"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Process",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "settlement",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="process",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "consortium",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="process",
                                to="institutions.consortium",
                                verbose_name="konzorcium",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "folyamat",
                        "verbose_name_plural": "folyamatok",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("consortium", None), ("settlement__isnull", False)),
                                    models.Q(("consortium__isnull", False), ("settlement", None)),
                                    _connector="OR",
                                ),
                                name="process_of_one_thing",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProcessEvent",
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
                                to="mentors.process",
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
                            "consortium",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.consortium",
                                verbose_name="konzorcium",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProcessStep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "process",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="steps",
                                to="mentors.process",
                                verbose_name="folyamat",
                            ),
                        ),
                        (
                            "step",
                            models.CharField(
                                choices=[
                                    ("interviews", "közösségi interjúk"),
                                    ("discussions", "közösségi beszélgetések"),
                                    ("survey", "közösségi felmérés"),
                                    ("action_plan", "helyi cselekvési terv"),
                                    ("actions", "cselekvések, fórumok"),
                                    ("closing", "lezárás"),
                                ],
                                max_length=12,
                                verbose_name="lépés",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="sorszám")),
                        ("planned_on", models.DateField(blank=True, null=True, verbose_name="tervezett kezdés")),
                        ("started_on", models.DateField(blank=True, null=True, verbose_name="elkezdődött")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="elkészült")),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                    ],
                    options={
                        "verbose_name": "a folyamat lépése",
                        "verbose_name_plural": "a folyamatok lépései",
                        "ordering": ["process", "position"],
                        "constraints": [
                            models.UniqueConstraint(fields=("process", "step"), name="processstep_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("started_on", None),
                                    ("done_on", None),
                                    ("done_on__gte", models.F("started_on")),
                                    _connector="OR",
                                ),
                                name="processstep_done_after_start",
                                violation_error_message="Nem készülhetett el, mielőtt elkezdődött.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("position", 1), ("step", "interviews")),
                                    models.Q(("position", 2), ("step", "discussions")),
                                    models.Q(("position", 3), ("step", "survey")),
                                    models.Q(("position", 4), ("step", "action_plan")),
                                    models.Q(("position", 5), ("step", "actions")),
                                    models.Q(("position", 6), ("step", "closing")),
                                    _connector="OR",
                                ),
                                name="processstep_position",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProcessStepEvent",
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
                                to="mentors.processstep",
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
                            "process",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.process",
                                verbose_name="folyamat",
                            ),
                        ),
                        (
                            "step",
                            models.CharField(
                                choices=[
                                    ("interviews", "közösségi interjúk"),
                                    ("discussions", "közösségi beszélgetések"),
                                    ("survey", "közösségi felmérés"),
                                    ("action_plan", "helyi cselekvési terv"),
                                    ("actions", "cselekvések, fórumok"),
                                    ("closing", "lezárás"),
                                ],
                                max_length=12,
                                verbose_name="lépés",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="sorszám")),
                        ("planned_on", models.DateField(blank=True, null=True, verbose_name="tervezett kezdés")),
                        ("started_on", models.DateField(blank=True, null=True, verbose_name="elkezdődött")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="elkészült")),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Proposal",
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "proposed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="javasolta",
                            ),
                        ),
                        ("changes", models.JSONField(verbose_name="változtatások")),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="üzenet a csapatnak",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "döntésre vár"),
                                    ("accepted", "elfogadva"),
                                    ("declined", "elutasítva"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="open",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        (
                            "proposed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="elküldve"
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="lezárva")),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decided_proposals",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="elbírálta",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "javaslat",
                        "verbose_name_plural": "javaslatok",
                        "ordering": ["-proposed_at", "-pk"],
                        "indexes": [
                            models.Index(fields=["-proposed_at", "-id"], name="proposal_newest"),
                            models.Index(
                                condition=models.Q(("state", "open")), fields=["institution"], name="proposal_open"
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("state", "open")),
                                fields=("institution", "proposed_by"),
                                name="proposal_one_open_per_person",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["open", "accepted", "declined", "withdrawn"])),
                                name="proposal_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("changes", {}), _negated=True), name="proposal_changes_something"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "declined"), _negated=True),
                                    models.Q(("state_note", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="proposal_declined_with_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_at", None), ("decided_by", None), ("state", "open")),
                                    models.Q(
                                        ("decided_at__isnull", False), ("decided_by", None), ("state", "withdrawn")
                                    ),
                                    models.Q(
                                        ("decided_at__isnull", False),
                                        ("decided_by__isnull", False),
                                        ("state__in", ["accepted", "declined"]),
                                    ),
                                    _connector="OR",
                                ),
                                name="proposal_decided_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalEvent",
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
                                to="mentors.proposal",
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
                            "proposed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="javasolta",
                            ),
                        ),
                        ("changes", models.JSONField(verbose_name="változtatások")),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="üzenet a csapatnak",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "döntésre vár"),
                                    ("accepted", "elfogadva"),
                                    ("declined", "elutasítva"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="open",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        (
                            "proposed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="elküldve"
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="lezárva")),
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
                                verbose_name="elbírálta",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Question",
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
                            "content_hash",
                            models.CharField(
                                editable=False,
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        (
                            "asker_name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.people.models.person_name.no_address,
                                ],
                                verbose_name="az Ön neve",
                            ),
                        ),
                        (
                            "asker_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail-címe",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                validators=[
                                    institutions.base.text.plain_text,
                                    mentors.questions.models.question.few_links,
                                ],
                                verbose_name="kérdése",
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
                            "topic",
                            models.CharField(
                                choices=[
                                    ("community", "közösségfejlesztés"),
                                    ("volunteers", "önkéntesség"),
                                    ("grants", "pályázat, finanszírozás"),
                                    ("events", "rendezvényszervezés"),
                                    ("heritage", "helytörténet, hagyomány"),
                                    ("operation", "intézmény működtetése"),
                                    ("legal", "jog, adatvédelem"),
                                    ("digital", "digitális eszközök"),
                                    ("other", "más"),
                                ],
                                default="other",
                                max_length=20,
                                verbose_name="téma",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="questions",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "may_publish",
                            models.BooleanField(default=False, verbose_name="hozzájárult a névtelen közzétételhez"),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "szakértőre vár"),
                                    ("assigned", "válaszra vár"),
                                    ("answered", "megválaszolva"),
                                    ("published", "közzétéve"),
                                    ("expired", "lejárt"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="received",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "expert",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="questions",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szakértő",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="határidő")),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="cím",
                            ),
                        ),
                        (
                            "asked",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="a kérdés, ahogy megjelenik",
                            ),
                        ),
                        (
                            "answer",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="válasz",
                            ),
                        ),
                        (
                            "names_expert",
                            models.BooleanField(default=False, verbose_name="a válaszadó neve megjelenhet"),
                        ),
                        ("expires_on", models.DateField(blank=True, null=True, verbose_name="eddig érvényes")),
                        (
                            "asked_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="érkezett"
                            ),
                        ),
                        (
                            "confirmed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megerősítve"),
                        ),
                        (
                            "answered_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megválaszolva"),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="közzétéve"),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="frissítve"),
                        ),
                        (
                            "withdrawn_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
                        (
                            "forgotten_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="személyes adatai törölve"
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveIntegerField(default=1, editable=False, verbose_name="hányadik hivatkozás"),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, editable=False, verbose_name="változat")),
                    ],
                    options={
                        "verbose_name": "kérdés",
                        "verbose_name_plural": "kérdések",
                        "ordering": ["-asked_at", "-pk"],
                        "indexes": [
                            models.Index(fields=["-asked_at", "-id"], name="question_newest"),
                            models.Index(fields=["expert", "state"], name="question_of_expert"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "received",
                                            "confirmed",
                                            "assigned",
                                            "answered",
                                            "published",
                                            "expired",
                                            "withdrawn",
                                        ],
                                    )
                                ),
                                name="question_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "assigned"), _negated=True),
                                    models.Q(("due_on__isnull", False), ("expert__isnull", False)),
                                    _connector="OR",
                                ),
                                name="question_assigned_to_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ("published", "expired")), _negated=True),
                                    models.Q(
                                        ("expires_on__isnull", False),
                                        ("may_publish", True),
                                        ("published_at__isnull", False),
                                        models.Q(("answer", ""), ("title", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="question_published_whole",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuestionEvent",
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
                                to="mentors.question",
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
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "topic",
                            models.CharField(
                                choices=[
                                    ("community", "közösségfejlesztés"),
                                    ("volunteers", "önkéntesség"),
                                    ("grants", "pályázat, finanszírozás"),
                                    ("events", "rendezvényszervezés"),
                                    ("heritage", "helytörténet, hagyomány"),
                                    ("operation", "intézmény működtetése"),
                                    ("legal", "jog, adatvédelem"),
                                    ("digital", "digitális eszközök"),
                                    ("other", "más"),
                                ],
                                default="other",
                                max_length=20,
                                verbose_name="téma",
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
                            "may_publish",
                            models.BooleanField(default=False, verbose_name="hozzájárult a névtelen közzétételhez"),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "szakértőre vár"),
                                    ("assigned", "válaszra vár"),
                                    ("answered", "megválaszolva"),
                                    ("published", "közzétéve"),
                                    ("expired", "lejárt"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="received",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "expert",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szakértő",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="határidő")),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="cím",
                            ),
                        ),
                        (
                            "asked",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="a kérdés, ahogy megjelenik",
                            ),
                        ),
                        (
                            "answer",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="válasz",
                            ),
                        ),
                        (
                            "names_expert",
                            models.BooleanField(default=False, verbose_name="a válaszadó neve megjelenhet"),
                        ),
                        ("expires_on", models.DateField(blank=True, null=True, verbose_name="eddig érvényes")),
                        (
                            "asked_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="érkezett"
                            ),
                        ),
                        (
                            "confirmed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megerősítve"),
                        ),
                        (
                            "answered_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megválaszolva"),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="közzétéve"),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="frissítve"),
                        ),
                        (
                            "withdrawn_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
                        (
                            "forgotten_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="személyes adatai törölve"
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveIntegerField(default=1, editable=False, verbose_name="hányadik hivatkozás"),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, editable=False, verbose_name="változat")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Expertise",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="expertise",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szakértő",
                            ),
                        ),
                        (
                            "topic",
                            models.CharField(
                                choices=[
                                    ("community", "közösségfejlesztés"),
                                    ("volunteers", "önkéntesség"),
                                    ("grants", "pályázat, finanszírozás"),
                                    ("events", "rendezvényszervezés"),
                                    ("heritage", "helytörténet, hagyomány"),
                                    ("operation", "intézmény működtetése"),
                                    ("legal", "jog, adatvédelem"),
                                    ("digital", "digitális eszközök"),
                                    ("other", "más"),
                                ],
                                max_length=20,
                                verbose_name="téma",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szakterület",
                        "verbose_name_plural": "szakterületek",
                        "constraints": [models.UniqueConstraint(fields=("user", "topic"), name="expertise_once")],
                    },
                ),
                migrations.CreateModel(
                    name="ExpertiseEvent",
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
                                to="mentors.expertise",
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
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szakértő",
                            ),
                        ),
                        (
                            "topic",
                            models.CharField(
                                choices=[
                                    ("community", "közösségfejlesztés"),
                                    ("volunteers", "önkéntesség"),
                                    ("grants", "pályázat, finanszírozás"),
                                    ("events", "rendezvényszervezés"),
                                    ("heritage", "helytörténet, hagyomány"),
                                    ("operation", "intézmény működtetése"),
                                    ("legal", "jog, adatvédelem"),
                                    ("digital", "digitális eszközök"),
                                    ("other", "más"),
                                ],
                                max_length=20,
                                verbose_name="téma",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="QuestionMessage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="messages",
                                to="mentors.question",
                                verbose_name="kérdés",
                            ),
                        ),
                        ("uuid", models.UUIDField(editable=False, unique=True, verbose_name="azonosító")),
                        (
                            "author",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="írta",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                max_length=4000,
                                validators=[
                                    institutions.base.text.plain_text,
                                    mentors.questions.models.question.few_links,
                                ],
                                verbose_name="üzenet",
                            ),
                        ),
                        (
                            "written_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="elküldve"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "üzenet egy kérdéshez",
                        "verbose_name_plural": "üzenetek kérdésekhez",
                        "ordering": ["written_at", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedAnswer",
                    fields=[
                        (
                            "question",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="published",
                                serialize=False,
                                to="mentors.question",
                                verbose_name="kérdés",
                            ),
                        ),
                        ("title", models.CharField(max_length=200, verbose_name="cím")),
                        ("asked", models.TextField(verbose_name="kérdés")),
                        ("answer", models.TextField(verbose_name="válasz")),
                        ("language", models.CharField(max_length=5, verbose_name="nyelv")),
                        (
                            "topic",
                            models.CharField(
                                choices=[
                                    ("community", "közösségfejlesztés"),
                                    ("volunteers", "önkéntesség"),
                                    ("grants", "pályázat, finanszírozás"),
                                    ("events", "rendezvényszervezés"),
                                    ("heritage", "helytörténet, hagyomány"),
                                    ("operation", "intézmény működtetése"),
                                    ("legal", "jog, adatvédelem"),
                                    ("digital", "digitális eszközök"),
                                    ("other", "más"),
                                ],
                                max_length=20,
                                verbose_name="téma",
                            ),
                        ),
                        ("expert_name", models.CharField(blank=True, max_length=200, verbose_name="válaszolt")),
                        ("published_at", models.DateTimeField(verbose_name="megjelent")),
                        ("updated_at", models.DateTimeField(null=True, verbose_name="frissítve")),
                        ("expires_on", models.DateField(verbose_name="eddig érvényes")),
                        ("helpful", models.PositiveIntegerField(default=0, verbose_name="hasznos")),
                        ("unhelpful", models.PositiveIntegerField(default=0, verbose_name="nem hasznos")),
                        ("search", django.contrib.postgres.search.SearchVectorField(verbose_name="keresés")),
                    ],
                    options={
                        "verbose_name": "közzétett válasz",
                        "verbose_name_plural": "közzétett válaszok",
                        "ordering": ["-published_at", "-question_id"],
                        "indexes": [
                            models.Index(fields=["-published_at", "-question"], name="answer_newest"),
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["search"], name="answer_search"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccountRequest",
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
                            "content_hash",
                            models.CharField(
                                editable=False,
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.people.models.person_name.no_address,
                                ],
                                verbose_name="név",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miért",
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
                            "body",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="új szervezet",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "döntésre vár"),
                                    ("accepted", "elfogadva"),
                                    ("declined", "elutasítva"),
                                ],
                                default="received",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "reason",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "asked_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="érkezett"
                            ),
                        ),
                        (
                            "confirmed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megerősítve"),
                        ),
                        (
                            "decided_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="eldöntve"),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="elbírálta",
                            ),
                        ),
                        (
                            "invitation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="mentors.invitation",
                                verbose_name="meghívó",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "fiókkérés",
                        "verbose_name_plural": "fiókkérések",
                        "ordering": ["-asked_at", "-pk"],
                        "indexes": [models.Index(fields=["county", "state"], name="accountrequest_of_county")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["received", "confirmed", "accepted", "declined"])),
                                name="accountrequest_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "declined"), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="accountrequest_declined_with_a_reason",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccountRequestEvent",
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
                                to="mentors.accountrequest",
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
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
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
                            "body",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="új szervezet",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "döntésre vár"),
                                    ("accepted", "elfogadva"),
                                    ("declined", "elutasítva"),
                                ],
                                default="received",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "reason",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "asked_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="érkezett"
                            ),
                        ),
                        (
                            "confirmed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megerősítve"),
                        ),
                        (
                            "decided_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="eldöntve"),
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
                                verbose_name="elbírálta",
                            ),
                        ),
                        (
                            "invitation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.invitation",
                                verbose_name="meghívó",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionDate",
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
                            "supervisor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supervision_dates",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szupervizor",
                            ),
                        ),
                        (
                            "day",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="nap",
                            ),
                        ),
                        ("starts_at", models.TimeField(verbose_name="kezdete")),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(
                                default=60,
                                validators=[
                                    django.core.validators.MinValueValidator(15),
                                    django.core.validators.MaxValueValidator(480),
                                ],
                                verbose_name="hossza percben",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hol vagy hogyan",
                            ),
                        ),
                        (
                            "seats",
                            models.PositiveSmallIntegerField(
                                default=1,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(12),
                                ],
                                verbose_name="hány mentor jöhet",
                            ),
                        ),
                        ("cancelled_at", models.DateTimeField(blank=True, null=True, verbose_name="lemondva")),
                        ("revision", models.PositiveIntegerField(default=1, editable=False, verbose_name="változat")),
                    ],
                    options={
                        "verbose_name": "szupervíziós alkalom",
                        "verbose_name_plural": "szupervíziós alkalmak",
                        "ordering": ["-day", "-starts_at", "-pk"],
                        "indexes": [models.Index(fields=["-day", "-id"], name="supervisiondate_newest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("seats__gte", 1), ("seats__lte", 12)), name="supervisiondate_seats"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("minutes__gte", 15), ("minutes__lte", 480)),
                                name="supervisiondate_minutes",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionDateEvent",
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
                                to="mentors.supervisiondate",
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
                            "supervisor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szupervizor",
                            ),
                        ),
                        (
                            "day",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="nap",
                            ),
                        ),
                        ("starts_at", models.TimeField(verbose_name="kezdete")),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(
                                default=60,
                                validators=[
                                    django.core.validators.MinValueValidator(15),
                                    django.core.validators.MaxValueValidator(480),
                                ],
                                verbose_name="hossza percben",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hol vagy hogyan",
                            ),
                        ),
                        (
                            "seats",
                            models.PositiveSmallIntegerField(
                                default=1,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(12),
                                ],
                                verbose_name="hány mentor jöhet",
                            ),
                        ),
                        ("cancelled_at", models.DateTimeField(blank=True, null=True, verbose_name="lemondva")),
                        ("revision", models.PositiveIntegerField(default=1, editable=False, verbose_name="változat")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionBooking",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "date",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="bookings",
                                to="mentors.supervisiondate",
                                verbose_name="alkalom",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supervision_bookings",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        ("booked_at", models.DateTimeField(auto_now_add=True, verbose_name="foglalva")),
                        ("cancelled_at", models.DateTimeField(blank=True, null=True, verbose_name="lemondva")),
                        ("attended", models.BooleanField(blank=True, null=True, verbose_name="ott volt")),
                    ],
                    options={
                        "verbose_name": "szupervízió foglalása",
                        "verbose_name_plural": "szupervíziók foglalásai",
                        "ordering": ["booked_at", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("date", "mentor"), name="supervisionbooking_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionBookingEvent",
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
                                to="mentors.supervisionbooking",
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
                            "date",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.supervisiondate",
                                verbose_name="alkalom",
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
                                verbose_name="mentor",
                            ),
                        ),
                        ("booked_at", models.DateTimeField(auto_now_add=True, verbose_name="foglalva")),
                        ("cancelled_at", models.DateTimeField(blank=True, null=True, verbose_name="lemondva")),
                        ("attended", models.BooleanField(blank=True, null=True, verbose_name="ott volt")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionRecord",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "booking",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="records",
                                to="mentors.supervisionbooking",
                                verbose_name="foglalás",
                            ),
                        ),
                        (
                            "author",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szerző",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="feljegyzés",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                        ("revision", models.PositiveIntegerField(default=1, editable=False, verbose_name="változat")),
                    ],
                    options={
                        "verbose_name": "szupervíziós feljegyzés",
                        "verbose_name_plural": "szupervíziós feljegyzések",
                        "ordering": ["booking", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("booking", "author"), name="supervisionrecord_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Study",
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
                                max_length=200,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        (
                            "of",
                            models.CharField(
                                choices=[("institutions", "intézmények"), ("residents", "lakosok")],
                                max_length=20,
                                verbose_name="kiket kérdez",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól",
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
                        "verbose_name": "felmérés",
                        "verbose_name_plural": "felmérések",
                        "ordering": ["-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="StudyEvent",
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
                                to="mentors.study",
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
                            "of",
                            models.CharField(
                                choices=[("institutions", "intézmények"), ("residents", "lakosok")],
                                max_length=20,
                                verbose_name="kiket kérdez",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól",
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
                    name="Wave",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "study",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="waves",
                                to="mentors.study",
                                verbose_name="felmérés",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=100, validators=[institutions.base.text.one_line], verbose_name="hullám"
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
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hullám",
                        "verbose_name_plural": "hullámok",
                        "ordering": ["-starts_on", "-pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("study", "name"), name="wave_once_in_a_study"),
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="wave_ends_after_start",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WaveEvent",
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
                                to="mentors.wave",
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
                            "study",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.study",
                                verbose_name="felmérés",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=100, validators=[institutions.base.text.one_line], verbose_name="hullám"
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
                    name="Quota",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
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
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="quotas",
                                to="mentors.wave",
                                verbose_name="hullám",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="quotas",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "target",
                            models.PositiveIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(100000),
                                ],
                                verbose_name="kvóta",
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
                        "verbose_name": "kvóta",
                        "verbose_name_plural": "kvóták",
                        "ordering": ["pk"],
                        "indexes": [models.Index(fields=["wave", "county"], name="quota_of_county")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("institution", None), ("settlement__isnull", False)),
                                    models.Q(("institution__isnull", False), ("settlement", None)),
                                    _connector="OR",
                                ),
                                name="quota_of_one_place",
                            ),
                            models.UniqueConstraint(
                                models.F("wave"),
                                django.db.models.functions.comparison.Coalesce("settlement", models.Value(0)),
                                django.db.models.functions.comparison.Coalesce("institution", models.Value(0)),
                                django.db.models.functions.comparison.Coalesce("mentor", models.Value(0)),
                                name="quota_once",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuotaEvent",
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
                                to="mentors.quota",
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
                            "wave",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.wave",
                                verbose_name="hullám",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "target",
                            models.PositiveIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(100000),
                                ],
                                verbose_name="kvóta",
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
                    name="Tally",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
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
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                editable=False,
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tallies",
                                to="mentors.wave",
                                verbose_name="hullám",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tallies",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "count",
                            models.IntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(-100000),
                                    django.core.validators.MaxValueValidator(100000),
                                ],
                                verbose_name="darab",
                            ),
                        ),
                        (
                            "date",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="nap",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="indok",
                            ),
                        ),
                        ("is_above", models.BooleanField(default=False, verbose_name="a kvóta felett")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="felvéve"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kitöltött kérdőívek",
                        "verbose_name_plural": "kitöltött kérdőívek",
                        "ordering": ["-date", "-pk"],
                        "indexes": [
                            models.Index(fields=["wave", "county"], name="tally_of_county"),
                            models.Index(fields=["county", "-date", "-id"], name="tally_newest_of_county"),
                            models.Index(fields=["settlement", "date"], name="tally_of_settlement"),
                            models.Index(fields=["institution", "date"], name="tally_of_institution"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("institution", None), ("settlement__isnull", False)),
                                    models.Q(("institution__isnull", False), ("settlement", None)),
                                    _connector="OR",
                                ),
                                name="tally_of_one_place",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("count", 0), _negated=True), name="tally_counts_something"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("count__gt", 0), models.Q(("reason", ""), _negated=True), _connector="OR"
                                ),
                                name="tally_taken_back_with_a_reason",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionNote",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "visit",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="supervision_note",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="csak szupervízióra",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "verbose_name": "szupervíziós megjegyzés",
                        "verbose_name_plural": "szupervíziós megjegyzések",
                        "ordering": ["-visit__date", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="VisitBurden",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "visit",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="burden",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                        ("marked_at", models.DateTimeField(auto_now_add=True, verbose_name="megjelölve")),
                    ],
                    options={
                        "verbose_name": "megterhelő látogatás",
                        "verbose_name_plural": "megterhelő látogatások",
                        "ordering": ["-visit__date", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Promise",
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
                            "visit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="promises",
                                to="mentors.visit",
                                verbose_name="látogatás",
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
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="promises",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "made_by",
                            models.CharField(
                                choices=[("mentor", "mentor"), ("partner", "partner")],
                                max_length=10,
                                verbose_name="ki vállalta?",
                            ),
                        ),
                        (
                            "text",
                            models.CharField(
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mit vállalt?",
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="határidő")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "nyitott"), ("kept", "megvalósult"), ("dropped", "elejtve")],
                                default="open",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="lezárva")),
                        (
                            "closed_in",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="mentors.visit",
                                verbose_name="itt derült ki",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "vállalás",
                        "verbose_name_plural": "vállalások",
                        "ordering": ["due_on", "pk"],
                        "indexes": [
                            models.Index(fields=["-state", "due_on", "id"], name="promise_open_first"),
                            models.Index(fields=["county", "-state", "due_on", "id"], name="promise_county_open_first"),
                            models.Index(
                                condition=models.Q(("state", "open")),
                                fields=["settlement", "due_on"],
                                name="promise_open_there",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_in", None), ("closed_on", None), ("state", "open")),
                                    models.Q(("closed_on__isnull", False), ("state__in", ["kept", "dropped"])),
                                    _connector="OR",
                                ),
                                name="promise_closed_on_a_day",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PromiseEvent",
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
                                to="mentors.promise",
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
                            "visit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                                verbose_name="látogatás",
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
                            "made_by",
                            models.CharField(
                                choices=[("mentor", "mentor"), ("partner", "partner")],
                                max_length=10,
                                verbose_name="ki vállalta?",
                            ),
                        ),
                        (
                            "text",
                            models.CharField(
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mit vállalt?",
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="határidő")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "nyitott"), ("kept", "megvalósult"), ("dropped", "elejtve")],
                                default="open",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="lezárva")),
                        (
                            "closed_in",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                                verbose_name="itt derült ki",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="KeptPromise",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="kept_links",
                                to="mentors.visit",
                            ),
                        ),
                        (
                            "promise",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="kept_links",
                                to="mentors.promise",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "megvalósult vállalás",
                        "verbose_name_plural": "megvalósult vállalások",
                        "constraints": [models.UniqueConstraint(fields=("visit", "promise"), name="keptpromise_once")],
                    },
                ),
                migrations.CreateModel(
                    name="KeptPromiseEvent",
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
                                to="mentors.keptpromise",
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
                            "visit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                            ),
                        ),
                        (
                            "promise",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.promise",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VisitMonth",
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
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="institutions.county",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("month", models.DateField()),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("personal", "személyesen"),
                                    ("phone", "telefonon"),
                                    ("online", "online"),
                                    ("letter", "levélben"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("submitted", "beküldve"),
                                    ("accepted", "elfogadva"),
                                    ("returned", "visszaküldve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("visits", models.IntegerField()),
                        ("participants", models.BigIntegerField()),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("county", "month", "mentor", "method", "state"), name="visitmonth_unique"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CountyMonth",
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
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="institutions.county",
                            ),
                        ),
                        ("month", models.DateField()),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("personal", "személyesen"),
                                    ("phone", "telefonon"),
                                    ("online", "online"),
                                    ("letter", "levélben"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("submitted", "beküldve"),
                                    ("accepted", "elfogadva"),
                                    ("returned", "visszaküldve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("visits", models.IntegerField()),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("county", "state", "month", "method"), name="countymonth_unique"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VisitDay",
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
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="institutions.county",
                            ),
                        ),
                        ("date", models.DateField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("submitted", "beküldve"),
                                    ("accepted", "elfogadva"),
                                    ("returned", "visszaküldve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("visits", models.IntegerField()),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("county", "state", "date"), name="visitday_unique")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VisitPlace",
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
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="institutions.county",
                            ),
                        ),
                        (
                            "mentor",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="institutions.settlement",
                            ),
                        ),
                        ("month", models.DateField()),
                        ("visits", models.IntegerField()),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("county", "month", "mentor", "settlement"), name="visitplace_unique"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActivityMonth",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="institutions.settlement",
                            ),
                        ),
                        ("consortium", models.BigIntegerField()),
                        (
                            "activity",
                            models.CharField(
                                choices=[
                                    ("interview", "közösségi interjú"),
                                    ("discussion", "közösségi beszélgetés"),
                                    ("survey", "közösségi felmérés"),
                                    ("action_plan", "helyi cselekvési terv"),
                                    ("history", "történeti feltárás"),
                                    ("tradition", "hagyományfeltárás"),
                                    ("presentation", "eredmények bemutatása"),
                                    ("neighbouring", "közösségek szomszédolása"),
                                    ("exhibition", "közösségi kiállítás"),
                                    ("values", "értékfeltárás"),
                                    ("knowledge", "tankatalógus"),
                                    ("village_book", "falukönyv, kalendárium"),
                                    ("forum", "fórum"),
                                    ("advice", "tanácsadás"),
                                    ("training", "képzés"),
                                    ("event", "rendezvény"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("month", models.DateField()),
                        ("visits", models.IntegerField()),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["consortium", "activity", "month"], name="activitymonth_consortium")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("settlement", "consortium", "activity", "month"), name="activitymonth_unique"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SettlementReach",
                    fields=[
                        ("visits", models.IntegerField()),
                        ("first_date", models.DateField(null=True)),
                        ("last_date", models.DateField(null=True)),
                        (
                            "settlement",
                            models.OneToOneField(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                primary_key=True,
                                related_name="reach",
                                serialize=False,
                                to="institutions.settlement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConsortiumReach",
                    fields=[
                        ("visits", models.IntegerField()),
                        ("first_date", models.DateField(null=True)),
                        ("last_date", models.DateField(null=True)),
                        (
                            "consortium",
                            models.OneToOneField(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                primary_key=True,
                                related_name="reach",
                                serialize=False,
                                to="institutions.consortium",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InstitutionReach",
                    fields=[
                        ("visits", models.IntegerField()),
                        ("first_date", models.DateField(null=True)),
                        ("last_date", models.DateField(null=True)),
                        (
                            "institution",
                            models.OneToOneField(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                primary_key=True,
                                related_name="reach",
                                serialize=False,
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommunityReach",
                    fields=[
                        ("visits", models.IntegerField()),
                        ("first_date", models.DateField(null=True)),
                        ("last_date", models.DateField(null=True)),
                        (
                            "community",
                            models.OneToOneField(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                primary_key=True,
                                related_name="reach",
                                serialize=False,
                                to="institutions.community",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VisitConflict",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="conflicts",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("content", models.JSONField(verbose_name="tartalom")),
                        (
                            "supervision",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="csak szupervízióra",
                            ),
                        ),
                        ("received_at", models.DateTimeField(auto_now_add=True, verbose_name="megérkezett")),
                        ("resolved_at", models.DateTimeField(blank=True, null=True, verbose_name="elrendezve")),
                    ],
                    options={
                        "verbose_name": "eltérő változat",
                        "verbose_name_plural": "eltérő változatok",
                        "ordering": ["received_at", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("visit", "content_hash"), name="visitconflict_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VisitCommunity",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="community_links",
                                to="mentors.visit",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visit_links",
                                to="institutions.community",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "látogatott közösség",
                        "verbose_name_plural": "látogatott közösségek",
                        "constraints": [
                            models.UniqueConstraint(fields=("visit", "community"), name="visitcommunity_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VisitCommunityEvent",
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
                                to="mentors.visitcommunity",
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
                            "visit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.community",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VisitInstitution",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="institution_links",
                                to="mentors.visit",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visit_links",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "látogatott intézmény",
                        "verbose_name_plural": "látogatott intézmények",
                        "constraints": [
                            models.UniqueConstraint(fields=("visit", "institution"), name="visitinstitution_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VisitInstitutionEvent",
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
                                to="mentors.visitinstitution",
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
                            "visit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VisitPhoto",
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
                            "visit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="photos",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[("uploading", "érkezik"), ("complete", "megvan")],
                                default="uploading",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "consent",
                            models.CharField(
                                choices=[
                                    ("everybody", "aki felismerhető rajta, hozzájárult (gyereknél a szülője)"),
                                    ("nobody", "senki sem ismerhető fel rajta"),
                                ],
                                max_length=10,
                                verbose_name="hozzájárulás",
                            ),
                        ),
                        (
                            "caption",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik rajta?",
                            ),
                        ),
                        ("size", models.PositiveIntegerField(verbose_name="méret")),
                        (
                            "sha256",
                            models.CharField(
                                max_length=64,
                                validators=[
                                    institutions.base.text.one_line,
                                    django.core.validators.RegexValidator("\\A[0-9a-f]{64}\\Z"),
                                ],
                                verbose_name="lenyomat",
                            ),
                        ),
                        ("width", models.PositiveIntegerField(blank=True, null=True, verbose_name="szélesség")),
                        ("height", models.PositiveIntegerField(blank=True, null=True, verbose_name="magasság")),
                        (
                            "uploaded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="feltöltötte",
                            ),
                        ),
                        ("uploaded_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                    ],
                    options={
                        "verbose_name": "fénykép",
                        "verbose_name_plural": "fényképek",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["uploading", "complete"])), name="photo_state_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("consent__in", ["everybody", "nobody"])), name="photo_has_consent"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("size__range", (1, 12000000))), name="photo_size_within_limits"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "complete"), _negated=True),
                                    models.Q(("height__gt", 0), ("width__gt", 0)),
                                    _connector="OR",
                                ),
                                name="photo_complete_has_measures",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VisitPhotoEvent",
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
                                to="mentors.visitphoto",
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
                            "visit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[("uploading", "érkezik"), ("complete", "megvan")],
                                default="uploading",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "consent",
                            models.CharField(
                                choices=[
                                    ("everybody", "aki felismerhető rajta, hozzájárult (gyereknél a szülője)"),
                                    ("nobody", "senki sem ismerhető fel rajta"),
                                ],
                                max_length=10,
                                verbose_name="hozzájárulás",
                            ),
                        ),
                        ("size", models.PositiveIntegerField(verbose_name="méret")),
                        (
                            "sha256",
                            models.CharField(
                                max_length=64,
                                validators=[
                                    institutions.base.text.one_line,
                                    django.core.validators.RegexValidator("\\A[0-9a-f]{64}\\Z"),
                                ],
                                verbose_name="lenyomat",
                            ),
                        ),
                        ("width", models.PositiveIntegerField(blank=True, null=True, verbose_name="szélesség")),
                        ("height", models.PositiveIntegerField(blank=True, null=True, verbose_name="magasság")),
                        (
                            "uploaded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="feltöltötte",
                            ),
                        ),
                        ("uploaded_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VisitRevision",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="revisions",
                                to="mentors.visit",
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
                        (
                            "device_saved_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="mentve a telefon órája szerint"),
                        ),
                        (
                            "device_sent_at",
                            models.DateTimeField(
                                blank=True, null=True, verbose_name="elküldve a telefon órája szerint"
                            ),
                        ),
                        ("saved_at", models.DateTimeField(blank=True, null=True, verbose_name="mentve")),
                        (
                            "form_version",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="az űrlap változata"),
                        ),
                    ],
                    options={
                        "verbose_name": "látogatás változata",
                        "verbose_name_plural": "látogatások változatai",
                        "constraints": [
                            models.UniqueConstraint(fields=("visit", "revision"), name="visitrevision_unique")
                        ],
                    },
                ),
            ],
        ),
    ]
