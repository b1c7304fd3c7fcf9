"""Hand-overs and their letters."""

import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0004_processes"),
    ]
    replaces = [
        ("mentors", "0009_hand_overs"),
        ("mentors", "0011_hand_over_texts"),
    ]

    operations = [
        AtOnce(
            operations=[
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
            ],
        ),
    ]
