"""Users, appointments and what they are linked to."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
import mentors.people.models.appointment
import mentors.people.models.invitation
import mentors.people.models.period
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0007_cache_table"),
    ]
    replaces = [
        ("mentors", "0001_people_and_visits"),
        ("mentors", "0005_invitations"),
        ("mentors", "0007_demo_marker"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="User",
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
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                        (
                            "email",
                            models.EmailField(
                                max_length=254,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
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
                        ("daily_digest", models.BooleanField(db_default=True, default=True, verbose_name="napi levél")),
                        ("is_active", models.BooleanField(default=True, verbose_name="beléphet")),
                        (
                            "date_joined",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="csatlakozott"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "felhasználó",
                        "verbose_name_plural": "felhasználók",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="user_folded", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                django.db.models.functions.text.Lower("email"), name="user_email_unique"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UserEvent",
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
                                to=settings.AUTH_USER_MODEL,
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
                            "email",
                            models.EmailField(
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
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
                        ("daily_digest", models.BooleanField(db_default=True, default=True, verbose_name="napi levél")),
                        ("is_active", models.BooleanField(default=True, verbose_name="beléphet")),
                        (
                            "date_joined",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="csatlakozott"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
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
                                validators=[institutions.base.text.one_line],
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
                                validators=[institutions.base.text.one_line],
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
            ],
        ),
    ]
