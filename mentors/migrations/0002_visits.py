"""Visits with what belongs to them, promises, trips, and the rollups’ tables."""

import uuid

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0001_people"),
        ("account", "0009_emailaddress_unique_primary_email"),
        ("knox", "0009_extend_authtoken_field"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]
    replaces = [
        ("mentors", "0012_visit_conflicts"),
        ("mentors", "0013_promises_and_trips"),
        ("mentors", "0016_visit_photos"),
        ("mentors", "0017_promises_open_first"),
        ("mentors", "0018_keys_indexed_once"),
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
