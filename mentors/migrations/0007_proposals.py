"""Proposals for institutions’ pages."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0006_practices"),
    ]
    replaces = [
        ("mentors", "0019_proposals"),
    ]

    operations = [
        AtOnce(
            operations=[
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
            ],
        ),
    ]
