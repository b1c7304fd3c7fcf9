"""Processes and their steps."""

import django.db.models.deletion
from django.db import migrations, models

import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0003_partnerships"),
    ]
    replaces = [
        ("mentors", "0015_processes"),
    ]

    operations = [
        AtOnce(
            operations=[
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
            ],
        ),
    ]
