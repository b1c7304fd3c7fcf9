"""Questions to experts, and what is published of them."""

import uuid

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
import mentors.people.models.person_name
import mentors.questions.models.question
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0070_bodies"),
        ("mentors", "0115_supervision_dates"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
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
                    ],
                    options={
                        "verbose_name": "kérdés",
                        "verbose_name_plural": "kérdések",
                        "ordering": ["-asked_at", "-pk"],
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
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="expertise",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szakértő",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szakterület",
                        "verbose_name_plural": "szakterületek",
                    },
                ),
                migrations.CreateModel(
                    name="ExpertiseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                                to="mentors.expertise",
                            ),
                        ),
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
                    ],
                    options={
                        "abstract": False,
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
                                to="mentors.question",
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
                        ("uuid", models.UUIDField(editable=False, unique=True, verbose_name="azonosító")),
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
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="messages",
                                to="mentors.question",
                                verbose_name="kérdés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "üzenet egy kérdéshez",
                        "verbose_name_plural": "üzenetek kérdésekhez",
                        "ordering": ["written_at", "pk"],
                    },
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddConstraint(
                    model_name="expertise",
                    constraint=models.UniqueConstraint(fields=("user", "topic"), name="expertise_once"),
                ),
                migrations.AddIndex(
                    model_name="publishedanswer",
                    index=models.Index(fields=["-published_at", "-question"], name="answer_newest"),
                ),
                migrations.AddIndex(
                    model_name="publishedanswer",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fastupdate=False, fields=["search"], name="answer_search"
                    ),
                ),
                migrations.AddIndex(
                    model_name="question",
                    index=models.Index(fields=["-asked_at", "-id"], name="question_newest"),
                ),
                migrations.AddIndex(
                    model_name="question",
                    index=models.Index(fields=["expert", "state"], name="question_of_expert"),
                ),
                migrations.AddConstraint(
                    model_name="question",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                ["received", "confirmed", "assigned", "answered", "published", "expired", "withdrawn"],
                            )
                        ),
                        name="question_state_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="question",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "assigned"), _negated=True),
                            models.Q(("due_on__isnull", False), ("expert__isnull", False)),
                            _connector="OR",
                        ),
                        name="question_assigned_to_somebody",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="question",
                    constraint=models.CheckConstraint(
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
                ),
            ]
        ),
    ]
