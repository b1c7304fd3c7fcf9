"""Supervision dates with their bookings and notes; the mark on a visit."""

import datetime
import uuid

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0100_library"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="SupervisionBooking",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("booked_at", models.DateTimeField(auto_now_add=True, verbose_name="foglalva")),
                        ("cancelled_at", models.DateTimeField(blank=True, null=True, verbose_name="lemondva")),
                        ("attended", models.BooleanField(blank=True, null=True, verbose_name="ott volt")),
                        (
                            "mentor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supervision_bookings",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szupervízió foglalása",
                        "verbose_name_plural": "szupervíziók foglalásai",
                        "ordering": ["booked_at", "pk"],
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
                        (
                            "supervisor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supervision_dates",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szupervizor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szupervíziós alkalom",
                        "verbose_name_plural": "szupervíziós alkalmak",
                        "ordering": ["-day", "-starts_at", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionBookingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("booked_at", models.DateTimeField(auto_now_add=True, verbose_name="foglalva")),
                        ("cancelled_at", models.DateTimeField(blank=True, null=True, verbose_name="lemondva")),
                        ("attended", models.BooleanField(blank=True, null=True, verbose_name="ott volt")),
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
                                to="mentors.supervisionbooking",
                            ),
                        ),
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ]
        ),
        migrations.AddField(
            model_name="supervisionbooking",
            name="date",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="bookings",
                to="mentors.supervisiondate",
                verbose_name="alkalom",
            ),
        ),
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="SupervisionDateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
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
                                to="mentors.supervisiondate",
                            ),
                        ),
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
                            "text",
                            models.TextField(
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="feljegyzés",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                        ("revision", models.PositiveIntegerField(default=1, editable=False, verbose_name="változat")),
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
                            "booking",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="records",
                                to="mentors.supervisionbooking",
                                verbose_name="foglalás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szupervíziós feljegyzés",
                        "verbose_name_plural": "szupervíziós feljegyzések",
                        "ordering": ["booking", "pk"],
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
                        ("marked_at", models.DateTimeField(auto_now_add=True, verbose_name="megjelölve")),
                        (
                            "visit",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="burden",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "megterhelő látogatás",
                        "verbose_name_plural": "megterhelő látogatások",
                        "ordering": ["-visit__date", "-pk"],
                    },
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddIndex(
                    model_name="supervisiondate",
                    index=models.Index(fields=["-day", "-id"], name="supervisiondate_newest"),
                ),
                migrations.AddConstraint(
                    model_name="supervisiondate",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("seats__gte", 1), ("seats__lte", 12)), name="supervisiondate_seats"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="supervisiondate",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("minutes__gte", 15), ("minutes__lte", 480)), name="supervisiondate_minutes"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="supervisionbooking",
                    constraint=models.UniqueConstraint(fields=("date", "mentor"), name="supervisionbooking_once"),
                ),
                migrations.AddConstraint(
                    model_name="supervisionrecord",
                    constraint=models.UniqueConstraint(fields=("booking", "author"), name="supervisionrecord_once"),
                ),
            ]
        ),
    ]
