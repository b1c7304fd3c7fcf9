"""Registrations with their seats, questions, invitations, and what is left of an event."""

import datetime
import uuid

import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import events.registration.models.registration
import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0074_sharing"),
        ("institutions", "0070_bodies"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.AddField(
                    model_name="event",
                    name="registration",
                    field=models.BooleanField(db_default=False, default=False, verbose_name="itt lehet jelentkezni"),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="registration",
                    field=models.BooleanField(db_default=False, default=False, verbose_name="itt lehet jelentkezni"),
                ),
                migrations.CreateModel(
                    name="EventInvitation",
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
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.one_line],
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("invited", "meghívtuk"),
                                    ("registered", "jelentkezett"),
                                    ("declined", "nem jön"),
                                ],
                                default="invited",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        (
                            "invited_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor hívtuk meg"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="invitations",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "invited_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki hívta meg",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "meghívás eseményre",
                        "verbose_name_plural": "meghívások eseményre",
                        "ordering": ["pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Feedback",
                    fields=[
                        (
                            "uuid",
                            models.UUIDField(
                                default=uuid.uuid4,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                                verbose_name="azonosító",
                            ),
                        ),
                        (
                            "useful",
                            models.PositiveSmallIntegerField(
                                choices=[(5, "nagyon"), (4, "inkább igen"), (3, "is-is"), (2, "kevéssé"), (1, "nem")],
                                verbose_name="Hasznos volt?",
                            ),
                        ),
                        (
                            "welcome",
                            models.PositiveSmallIntegerField(
                                choices=[(5, "nagyon"), (4, "inkább igen"), (3, "is-is"), (2, "kevéssé"), (1, "nem")],
                                verbose_name="Jól érezte magát?",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mit mondana még?",
                            ),
                        ),
                        ("is_released", models.BooleanField(default=False, verbose_name="kiadva")),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="feedback",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "visszajelzés",
                        "verbose_name_plural": "visszajelzések",
                        "ordering": ["uuid"],
                    },
                ),
                migrations.CreateModel(
                    name="OrganiserMessage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "subject",
                            models.CharField(
                                max_length=150, validators=[institutions.base.text.one_line], verbose_name="tárgy"
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                max_length=5000, validators=[institutions.base.text.plain_text], verbose_name="szöveg"
                            ),
                        ),
                        ("number", models.PositiveIntegerField(default=0, verbose_name="hány címzett")),
                        (
                            "sent_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor küldte"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="organiser_messages",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "sent_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki küldte",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szervező levele",
                        "verbose_name_plural": "szervezők levelei",
                        "ordering": ["-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="OrganiserMessageEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "subject",
                            models.CharField(
                                max_length=150, validators=[institutions.base.text.one_line], verbose_name="tárgy"
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                max_length=5000, validators=[institutions.base.text.plain_text], verbose_name="szöveg"
                            ),
                        ),
                        ("number", models.PositiveIntegerField(default=0, verbose_name="hány címzett")),
                        (
                            "sent_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor küldte"
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
                                to="events.organisermessage",
                            ),
                        ),
                        (
                            "sent_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki küldte",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Pledge",
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
                            "words",
                            models.CharField(
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="Ezt kipróbálom",
                            ),
                        ),
                        (
                            "made_on",
                            models.DateField(
                                db_default=django.db.models.functions.datetime.Now(), verbose_name="mikor"
                            ),
                        ),
                        (
                            "kept",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "még nem tudjuk"),
                                    ("yes", "tartja"),
                                    ("partly", "részben"),
                                    ("no", "nem"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="tartja-e egy év múlva",
                            ),
                        ),
                        (
                            "taken_up",
                            models.BooleanField(default=False, verbose_name="a mentor felvette a látogatás témái közé"),
                        ),
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
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pledges",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="events.session",
                                verbose_name="programpont",
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
                    ],
                    options={
                        "verbose_name": "felajánlás",
                        "verbose_name_plural": "felajánlások",
                        "ordering": ["-pk"],
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
                            "words",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="kérdés"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("text", "szöveg"), ("choice", "választás"), ("yes_no", "igen vagy nem")],
                                default="text",
                                max_length=10,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "options",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="válaszok, soronként egy",
                            ),
                        ),
                        (
                            "purpose",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért kérdezzük?",
                            ),
                        ),
                        (
                            "kept_days",
                            models.PositiveSmallIntegerField(
                                db_default=30,
                                default=30,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(365),
                                ],
                                verbose_name="ennyi napig őrizzük a válaszokat az esemény után",
                            ),
                        ),
                        ("is_required", models.BooleanField(db_default=False, default=False, verbose_name="kötelező")),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="questions",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kérdés a jelentkezőknek",
                        "verbose_name_plural": "kérdések a jelentkezőknek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="QuestionEvent",
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
                            "words",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="kérdés"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("text", "szöveg"), ("choice", "választás"), ("yes_no", "igen vagy nem")],
                                default="text",
                                max_length=10,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "options",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="válaszok, soronként egy",
                            ),
                        ),
                        (
                            "purpose",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért kérdezzük?",
                            ),
                        ),
                        (
                            "kept_days",
                            models.PositiveSmallIntegerField(
                                db_default=30,
                                default=30,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(365),
                                ],
                                verbose_name="ennyi napig őrizzük a válaszokat az esemény után",
                            ),
                        ),
                        ("is_required", models.BooleanField(db_default=False, default=False, verbose_name="kötelező")),
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
                                to="events.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Registration",
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
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "organisation",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="intézmény, szervezet",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település",
                            ),
                        ),
                        (
                            "form",
                            models.CharField(
                                choices=[("onsite", "helyszínen"), ("online", "online")],
                                default="onsite",
                                max_length=10,
                                verbose_name="részvétel",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("arrived", "jelentkezett"),
                                    ("promoted", "felszabadult egy hely"),
                                    ("confirmed", "megerősítette a címét"),
                                    ("accepted", "elfogadta a helyet"),
                                    ("declined", "nem kérte a helyet"),
                                    ("expired", "lejárt a felajánlás"),
                                    ("lapsed", "nem erősítette meg a címét"),
                                    ("self", "lemondta"),
                                    ("staff", "a szervező vette le"),
                                    ("event", "az esemény elmarad"),
                                    ("handed", "átadta a helyét"),
                                    ("checked_in", "megérkezett"),
                                    ("undone", "az érkezést visszavonták"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="miért ért véget",
                            ),
                        ),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="eddig áll a hely")),
                        ("is_confirmed", models.BooleanField(default=False, verbose_name="megerősítette a címét")),
                        ("is_invited", models.BooleanField(default=False, verbose_name="meghívott")),
                        ("group", models.UUIDField(blank=True, null=True, verbose_name="csoport")),
                        ("is_whole", models.BooleanField(default=False, verbose_name="a csoport csak együtt jön")),
                        (
                            "code",
                            models.CharField(
                                default=events.registration.models.registration.new_code,
                                editable=False,
                                max_length=8,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kód",
                            ),
                        ),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        ("wants_company", models.BooleanField(default=False, verbose_name="útitársat keres")),
                        ("gave_feedback", models.BooleanField(default=False, verbose_name="adott visszajelzést")),
                        (
                            "arrived_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="jelentkezett"
                            ),
                        ),
                        (
                            "forgotten_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
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
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="registrations",
                                to="events.event",
                                verbose_name="esemény",
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
                            "registered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki vette fel",
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
                                verbose_name="hazai település",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelentkezés",
                        "verbose_name_plural": "jelentkezések",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PledgeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "words",
                            models.CharField(
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="Ezt kipróbálom",
                            ),
                        ),
                        (
                            "made_on",
                            models.DateField(
                                db_default=django.db.models.functions.datetime.Now(), verbose_name="mikor"
                            ),
                        ),
                        (
                            "kept",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "még nem tudjuk"),
                                    ("yes", "tartja"),
                                    ("partly", "részben"),
                                    ("no", "nem"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="tartja-e egy év múlva",
                            ),
                        ),
                        (
                            "taken_up",
                            models.BooleanField(default=False, verbose_name="a mentor felvette a látogatás témái közé"),
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
                                to="events.pledge",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.session",
                                verbose_name="programpont",
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
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventInvitationEvent",
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
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("invited", "meghívtuk"),
                                    ("registered", "jelentkezett"),
                                    ("declined", "nem jön"),
                                ],
                                default="invited",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        (
                            "invited_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor hívtuk meg"
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
                            "invited_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki hívta meg",
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
                                to="events.eventinvitation",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Companion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "asked",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="asked_by",
                                to="events.registration",
                                verbose_name="kivel",
                            ),
                        ),
                        (
                            "asker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="asked",
                                to="events.registration",
                                verbose_name="ki",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "útitárs",
                        "verbose_name_plural": "útitársak",
                    },
                ),
                migrations.CreateModel(
                    name="Answer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                max_length=1000, validators=[institutions.base.text.plain_text], verbose_name="válasz"
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="events.question",
                                verbose_name="kérdés",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "válasz",
                        "verbose_name_plural": "válaszok",
                        "ordering": ["question__position", "question"],
                    },
                ),
                migrations.CreateModel(
                    name="RegistrationEvent",
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
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "form",
                            models.CharField(
                                choices=[("onsite", "helyszínen"), ("online", "online")],
                                default="onsite",
                                max_length=10,
                                verbose_name="részvétel",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("arrived", "jelentkezett"),
                                    ("promoted", "felszabadult egy hely"),
                                    ("confirmed", "megerősítette a címét"),
                                    ("accepted", "elfogadta a helyet"),
                                    ("declined", "nem kérte a helyet"),
                                    ("expired", "lejárt a felajánlás"),
                                    ("lapsed", "nem erősítette meg a címét"),
                                    ("self", "lemondta"),
                                    ("staff", "a szervező vette le"),
                                    ("event", "az esemény elmarad"),
                                    ("handed", "átadta a helyét"),
                                    ("checked_in", "megérkezett"),
                                    ("undone", "az érkezést visszavonták"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="miért ért véget",
                            ),
                        ),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="eddig áll a hely")),
                        ("is_confirmed", models.BooleanField(default=False, verbose_name="megerősítette a címét")),
                        ("is_invited", models.BooleanField(default=False, verbose_name="meghívott")),
                        ("group", models.UUIDField(blank=True, null=True, verbose_name="csoport")),
                        ("is_whole", models.BooleanField(default=False, verbose_name="a csoport csak együtt jön")),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        ("wants_company", models.BooleanField(default=False, verbose_name="útitársat keres")),
                        (
                            "arrived_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="jelentkezett"
                            ),
                        ),
                        (
                            "forgotten_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
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
                                verbose_name="megye",
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
                                to="events.registration",
                            ),
                        ),
                        (
                            "registered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki vette fel",
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
                                verbose_name="hazai település",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RegistrationSetup",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "opens_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a nyitás napja",
                            ),
                        ),
                        ("opens_hour", models.TimeField(blank=True, null=True, verbose_name="a nyitás órája")),
                        (
                            "closes_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a zárás napja",
                            ),
                        ),
                        ("closes_hour", models.TimeField(blank=True, null=True, verbose_name="a zárás órája")),
                        (
                            "onsite_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely a helyszínen"),
                        ),
                        (
                            "online_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely online"),
                        ),
                        (
                            "reserved_seats",
                            models.PositiveIntegerField(
                                db_default=0, default=0, verbose_name="meghívottaknak fenntartott hely"
                            ),
                        ),
                        (
                            "reserved_until_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a fenntartás utolsó napja",
                            ),
                        ),
                        (
                            "reserved_until_hour",
                            models.TimeField(blank=True, null=True, verbose_name="a fenntartás vége aznap"),
                        ),
                        (
                            "order",
                            models.CharField(
                                choices=[
                                    ("arrival", "érkezés szerint"),
                                    ("fair", "méltányosan: előbb minden intézményből egy, aztán megyénként sorban"),
                                ],
                                db_default="arrival",
                                default="arrival",
                                max_length=10,
                                verbose_name="a várólista rendje",
                            ),
                        ),
                        (
                            "promotion",
                            models.CharField(
                                choices=[
                                    ("direct", "azonnal megkapja a helyet"),
                                    ("offer", "felajánljuk, és meghatározott ideig fogadhatja el"),
                                ],
                                db_default="direct",
                                default="direct",
                                max_length=10,
                                verbose_name="ha felszabadul egy hely",
                            ),
                        ),
                        (
                            "offer_hours",
                            models.PositiveSmallIntegerField(
                                db_default=24,
                                default=24,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(240),
                                ],
                                verbose_name="ennyi óráig fogadható el a felajánlott hely",
                            ),
                        ),
                        (
                            "asks_to_confirm",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A hely 24 óráig vár a megerősítésre.",
                                verbose_name="a jelentkezést a levélben megerősítik",
                            ),
                        ),
                        (
                            "joining_link",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Csak az kapja meg, akinek megvan a helye.",
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="csatlakozás az online részhez",
                            ),
                        ),
                        (
                            "joining_note",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tudnivaló a csatlakozáshoz",
                            ),
                        ),
                        (
                            "reminder_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                db_default=2,
                                default=2,
                                help_text="Üresen hagyva nem megy.",
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(60)],
                                verbose_name="emlékeztető ennyi nappal előtte",
                            ),
                        ),
                        (
                            "after_words",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Üresen hagyva csak a visszajelzést kérjük.",
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="köszönő levél az esemény után",
                            ),
                        ),
                        (
                            "pairs_travellers",
                            models.BooleanField(
                                db_default=False, default=False, verbose_name="útitársak: ki kivel utazhatna"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "event",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="setup",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelentkezés rendje",
                        "verbose_name_plural": "jelentkezések rendje",
                    },
                ),
                migrations.CreateModel(
                    name="RegistrationSetupEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "opens_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a nyitás napja",
                            ),
                        ),
                        ("opens_hour", models.TimeField(blank=True, null=True, verbose_name="a nyitás órája")),
                        (
                            "closes_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a zárás napja",
                            ),
                        ),
                        ("closes_hour", models.TimeField(blank=True, null=True, verbose_name="a zárás órája")),
                        (
                            "onsite_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely a helyszínen"),
                        ),
                        (
                            "online_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely online"),
                        ),
                        (
                            "reserved_seats",
                            models.PositiveIntegerField(
                                db_default=0, default=0, verbose_name="meghívottaknak fenntartott hely"
                            ),
                        ),
                        (
                            "reserved_until_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a fenntartás utolsó napja",
                            ),
                        ),
                        (
                            "reserved_until_hour",
                            models.TimeField(blank=True, null=True, verbose_name="a fenntartás vége aznap"),
                        ),
                        (
                            "order",
                            models.CharField(
                                choices=[
                                    ("arrival", "érkezés szerint"),
                                    ("fair", "méltányosan: előbb minden intézményből egy, aztán megyénként sorban"),
                                ],
                                db_default="arrival",
                                default="arrival",
                                max_length=10,
                                verbose_name="a várólista rendje",
                            ),
                        ),
                        (
                            "promotion",
                            models.CharField(
                                choices=[
                                    ("direct", "azonnal megkapja a helyet"),
                                    ("offer", "felajánljuk, és meghatározott ideig fogadhatja el"),
                                ],
                                db_default="direct",
                                default="direct",
                                max_length=10,
                                verbose_name="ha felszabadul egy hely",
                            ),
                        ),
                        (
                            "offer_hours",
                            models.PositiveSmallIntegerField(
                                db_default=24,
                                default=24,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(240),
                                ],
                                verbose_name="ennyi óráig fogadható el a felajánlott hely",
                            ),
                        ),
                        (
                            "asks_to_confirm",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A hely 24 óráig vár a megerősítésre.",
                                verbose_name="a jelentkezést a levélben megerősítik",
                            ),
                        ),
                        (
                            "joining_link",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Csak az kapja meg, akinek megvan a helye.",
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="csatlakozás az online részhez",
                            ),
                        ),
                        (
                            "joining_note",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tudnivaló a csatlakozáshoz",
                            ),
                        ),
                        (
                            "reminder_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                db_default=2,
                                default=2,
                                help_text="Üresen hagyva nem megy.",
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(60)],
                                verbose_name="emlékeztető ennyi nappal előtte",
                            ),
                        ),
                        (
                            "after_words",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Üresen hagyva csak a visszajelzést kérjük.",
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="köszönő levél az esemény után",
                            ),
                        ),
                        (
                            "pairs_travellers",
                            models.BooleanField(
                                db_default=False, default=False, verbose_name="útitársak: ki kivel utazhatna"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
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
                                to="events.registrationsetup",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SeatMove",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "before",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                max_length=10,
                                verbose_name="előtte",
                            ),
                        ),
                        (
                            "after",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                max_length=10,
                                verbose_name="utána",
                            ),
                        ),
                        (
                            "cause",
                            models.CharField(
                                choices=[
                                    ("arrived", "jelentkezett"),
                                    ("promoted", "felszabadult egy hely"),
                                    ("confirmed", "megerősítette a címét"),
                                    ("accepted", "elfogadta a helyet"),
                                    ("declined", "nem kérte a helyet"),
                                    ("expired", "lejárt a felajánlás"),
                                    ("lapsed", "nem erősítette meg a címét"),
                                    ("self", "lemondta"),
                                    ("staff", "a szervező vette le"),
                                    ("event", "az esemény elmarad"),
                                    ("handed", "átadta a helyét"),
                                    ("checked_in", "megérkezett"),
                                    ("undone", "az érkezést visszavonták"),
                                ],
                                max_length=10,
                                verbose_name="miért",
                            ),
                        ),
                        ("taken", models.PositiveIntegerField(verbose_name="foglalt hely utána")),
                        ("capacity", models.PositiveIntegerField(null=True, verbose_name="férőhely akkor")),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="mikor")),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki által",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="seat_moves",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="moves",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "helymozgás",
                        "verbose_name_plural": "helymozgások",
                        "ordering": ["pk"],
                    },
                ),
                migrations.CreateModel(
                    name="SessionQuota",
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
                        ("seats", models.PositiveIntegerField(verbose_name="férőhely")),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="quotas",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="quota",
                                to="events.session",
                                verbose_name="programpont",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "programpont férőhelye",
                        "verbose_name_plural": "programpontok férőhelye",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionQuotaEvent",
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
                        ("seats", models.PositiveIntegerField(verbose_name="férőhely")),
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
                                to="events.sessionquota",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.session",
                                verbose_name="programpont",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionSeat",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "quota",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="taken",
                                to="events.sessionquota",
                                verbose_name="programpont",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="session_seats",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hely egy programponton",
                        "verbose_name_plural": "helyek a programpontokon",
                    },
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddField(
                    model_name="pledge",
                    name="registration",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="pledges",
                        to="events.registration",
                        verbose_name="jelentkezés",
                    ),
                ),
                migrations.AddField(
                    model_name="eventinvitation",
                    name="registration",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="events.registration",
                        verbose_name="jelentkezés",
                    ),
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddIndex(
                    model_name="registration",
                    index=models.Index(fields=["event", "state", "id"], name="registration_state"),
                ),
                migrations.AddIndex(
                    model_name="registration",
                    index=models.Index(fields=["event", "sort_key", "id"], name="registration_order"),
                ),
                migrations.AddIndex(
                    model_name="registration",
                    index=models.Index(
                        condition=models.Q(("until__isnull", False)), fields=["until"], name="registration_until"
                    ),
                ),
                migrations.AddIndex(
                    model_name="registration",
                    index=models.Index(fields=["email"], name="registration_email"),
                ),
                migrations.AddIndex(
                    model_name="registration",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["folded"], name="registration_folded", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddConstraint(
                    model_name="registration",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(
                            ("state__in", ("received", "confirmed", "offered", "attended", "waiting")),
                            models.Q(("email", ""), _negated=True),
                        ),
                        fields=("event", "email", "folded"),
                        name="registration_once_while_live",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="registration",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["received", "confirmed", "offered", "waiting", "cancelled", "attended"])
                        ),
                        name="registration_state_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="registration",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("state", "cancelled"), ("ended", ""), _connector="OR"),
                        name="registration_ended_when_cancelled",
                    ),
                ),
                migrations.AddIndex(
                    model_name="pledge",
                    index=models.Index(fields=["county", "-id"], name="pledge_county"),
                ),
                migrations.AddConstraint(
                    model_name="eventinvitation",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("email", ""), _negated=True),
                        fields=("event", "email"),
                        name="eventinvitation_once",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="companion",
                    constraint=models.UniqueConstraint(fields=("asker", "asked"), name="companion_once"),
                ),
                migrations.AddConstraint(
                    model_name="answer",
                    constraint=models.UniqueConstraint(fields=("question", "registration"), name="answer_once"),
                ),
                migrations.AddConstraint(
                    model_name="seatmove",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("capacity", None),
                            ("taken__lte", models.F("capacity")),
                            models.Q(("after__in", ("received", "confirmed", "offered", "attended")), _negated=True),
                            ("before__in", ("received", "confirmed", "offered", "attended")),
                            _connector="OR",
                        ),
                        name="move_within_capacity",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="sessionseat",
                    constraint=models.UniqueConstraint(fields=("quota", "registration"), name="sessionseat_once"),
                ),
            ]
        ),
    ]
