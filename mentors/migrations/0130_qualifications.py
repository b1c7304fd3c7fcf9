"""Who may be appointed mentor."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
import mentors.people.models.period
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0122_account_requests"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
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
                            "given_on",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="mikor"),
                        ),
                        (
                            "revoked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
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
                    ],
                    options={
                        "verbose_name": "képesítés",
                        "verbose_name_plural": "képesítések",
                        "ordering": ["-given_on", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="QualificationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                            "given_on",
                            models.DateField(default=mentors.people.models.period.today, verbose_name="mikor"),
                        ),
                        (
                            "revoked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
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
                                to="mentors.qualification",
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
                                verbose_name="személy",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddIndex(
                    model_name="qualification",
                    index=models.Index(
                        condition=models.Q(("email", ""), _negated=True), fields=["email"], name="qualification_email"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="qualification",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("revoked_at", None)), fields=("enrolment",), name="qualification_once_valid"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="qualification",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("basis", "course"), models.Q(("reason", ""), _negated=True), _connector="OR"
                        ),
                        name="qualification_override_with_reason",
                    ),
                ),
            ]
        ),
    ]
