"""The way of a practice to the shelf: consents, reviews, comments, photos, attachments."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
import mentors.practices.models.practice_file
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0070_bodies"),
        ("mentors", "0084_size_bands"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.AddField(
                    model_name="goodpractice",
                    name="community",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="practices",
                        to="institutions.community",
                        verbose_name="közösség",
                    ),
                ),
                migrations.AddField(
                    model_name="goodpractice",
                    name="public_reason",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=500,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mit olvassanak a látogatók az okáról",
                    ),
                ),
                migrations.AddField(
                    model_name="goodpractice",
                    name="state_since",
                    field=models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="mióta"
                    ),
                ),
                migrations.AddField(
                    model_name="goodpractice",
                    name="visit",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="practices",
                        to="mentors.visit",
                        verbose_name="melyik látogatáson",
                    ),
                ),
                migrations.AddField(
                    model_name="goodpracticeevent",
                    name="community",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="goodpracticeevent",
                    name="public_reason",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=500,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mit olvassanak a látogatók az okáról",
                    ),
                ),
                migrations.AddField(
                    model_name="goodpracticeevent",
                    name="state_since",
                    field=models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="mióta"
                    ),
                ),
                migrations.AddField(
                    model_name="goodpracticeevent",
                    name="visit",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="practicetext",
                    name="evidence",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=10000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mi bizonyítja, hogy bevált",
                    ),
                ),
                migrations.AddField(
                    model_name="practicetext",
                    name="plan",
                    field=models.JSONField(blank=True, db_default=[], default=list, verbose_name="lépésről lépésre"),
                ),
                migrations.AddField(
                    model_name="practicetext",
                    name="transfer_evidence",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=10000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mi bizonyítja, hogy máshol is működik",
                    ),
                ),
                migrations.AddField(
                    model_name="practicetextevent",
                    name="evidence",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=10000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mi bizonyítja, hogy bevált",
                    ),
                ),
                migrations.AddField(
                    model_name="practicetextevent",
                    name="plan",
                    field=models.JSONField(blank=True, db_default=[], default=list, verbose_name="lépésről lépésre"),
                ),
                migrations.AddField(
                    model_name="practicetextevent",
                    name="transfer_evidence",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=10000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mi bizonyítja, hogy máshol is működik",
                    ),
                ),
                migrations.AddField(
                    model_name="practiceversion",
                    name="evidence",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=10000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mi bizonyítja, hogy bevált",
                    ),
                ),
                migrations.AddField(
                    model_name="practiceversion",
                    name="plan",
                    field=models.JSONField(blank=True, db_default=[], default=list, verbose_name="lépésről lépésre"),
                ),
                migrations.AddField(
                    model_name="practiceversion",
                    name="transfer_evidence",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=10000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="mi bizonyítja, hogy máshol is működik",
                    ),
                ),
                migrations.AddField(
                    model_name="publishedpractice",
                    name="contact_mark",
                    field=models.CharField(
                        blank=True, db_default="", default="", max_length=64, verbose_name="a kapcsolattartó lenyomata"
                    ),
                ),
                migrations.AddField(
                    model_name="publishedpractice",
                    name="files",
                    field=models.JSONField(db_default=[], default=list, verbose_name="mellékletek"),
                ),
                migrations.AddField(
                    model_name="publishedpractice",
                    name="pictures",
                    field=models.JSONField(db_default=[], default=list, verbose_name="képek"),
                ),
                migrations.AlterField(
                    model_name="practicetext",
                    name="language",
                    field=models.CharField(
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
                migrations.AlterField(
                    model_name="practicetext",
                    name="lead",
                    field=models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="összefoglaló három mondatban",
                    ),
                ),
                migrations.AlterField(
                    model_name="practicetextevent",
                    name="language",
                    field=models.CharField(
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
                migrations.AlterField(
                    model_name="practicetextevent",
                    name="lead",
                    field=models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="összefoglaló három mondatban",
                    ),
                ),
                migrations.AlterField(
                    model_name="practiceversion",
                    name="language",
                    field=models.CharField(
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
                migrations.AlterField(
                    model_name="practiceversion",
                    name="lead",
                    field=models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="összefoglaló három mondatban",
                    ),
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
                            "upload",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="institutions.upload",
                                verbose_name="fájl",
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
                                to="mentors.practiceattachment",
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
                            "author",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki írta",
                            ),
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
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
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
                                to="mentors.practicecomment",
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
                    name="PracticeConsent",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="consents",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
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
                        "verbose_name": "hozzájárulás",
                        "verbose_name_plural": "hozzájárulások",
                        "ordering": ["-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeConsentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                        ("asked_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor kérte")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor válaszolt")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor vonta vissza")),
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
                                to="mentors.practiceconsent",
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
                            "upload",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="institutions.upload",
                                verbose_name="fájl",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("consent__in", ["everybody", "nobody"])),
                                name="practicephoto_has_consent",
                            )
                        ],
                        "verbose_name": "fénykép",
                        "verbose_name_plural": "fényképek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticePhotoEvent",
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
                                to="mentors.practicephoto",
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
                        ("assigned_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor kapta meg")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor döntött")),
                        (
                            "assigned_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki kérte fel",
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
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="reviews",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
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
                        "indexes": [models.Index(fields=["expert", "due_on"], name="review_of_expert")],
                        "verbose_name": "lektorálás",
                        "verbose_name_plural": "lektorálások",
                        "ordering": ["-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeReviewEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                        ("assigned_at", models.DateTimeField(auto_now_add=True, verbose_name="mikor kapta meg")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="mikor döntött")),
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
                                to="mentors.practicereview",
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
                    name="PracticeStep",
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
                            "note",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés",
                            ),
                        ),
                        ("at", models.DateTimeField(auto_now_add=True, verbose_name="mikor")),
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
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="way",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "a jó gyakorlat útja",
                        "verbose_name_plural": "a jó gyakorlatok útja",
                        "ordering": ["pk"],
                    },
                ),
            ]
        )
    ]
