"""Who came by the doors of events, and for how many hours that is certified."""

import uuid

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0110_news"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.AddField(
                    model_name="registrationsetup",
                    name="certified_hours",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Üresen hagyva nem áll rajta.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(500),
                        ],
                        verbose_name="óraszám az igazoláson",
                    ),
                ),
                migrations.AddField(
                    model_name="registrationsetupevent",
                    name="certified_hours",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Üresen hagyva nem áll rajta.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(500),
                        ],
                        verbose_name="óraszám az igazoláson",
                    ),
                ),
                migrations.CreateModel(
                    name="Arrival",
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
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        ("device", models.UUIDField(blank=True, null=True, verbose_name="melyik telefon")),
                        ("at", models.DateTimeField(verbose_name="mikor")),
                        (
                            "received_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="beérkezett"
                            ),
                        ),
                        (
                            "undone_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
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
                                related_name="arrivals",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="arrivals",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        (
                            "same_as",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="others",
                                to="events.arrival",
                                verbose_name="ugyanaz, mint",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "érkezés",
                        "verbose_name_plural": "érkezések",
                        "ordering": ["at", "pk"],
                        "indexes": [models.Index(fields=["event", "at"], name="arrival_event")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("same_as", None), ("undone_at", None)),
                                fields=("registration",),
                                name="arrival_once",
                            )
                        ],
                    },
                ),
            ]
        )
    ]
