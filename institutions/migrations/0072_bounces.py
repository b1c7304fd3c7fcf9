"""Mails that came back, and an organiser's words in place of the written ones."""

from django.db import migrations, models

import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0070_bodies"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.RemoveConstraint(
                    model_name="mail",
                    name="mail_state_known",
                ),
                migrations.RemoveIndex(
                    model_name="mail",
                    name="mail_lost",
                ),
                migrations.AddField(
                    model_name="mail",
                    name="bounced_by",
                    field=models.BigIntegerField(
                        blank=True, editable=False, null=True, verbose_name="ki jelölte visszapattantnak"
                    ),
                ),
                migrations.AddField(
                    model_name="mail",
                    name="own_body",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        max_length=20000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="szöveg",
                    ),
                ),
                migrations.AddField(
                    model_name="mail",
                    name="own_subject",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        max_length=200,
                        validators=[institutions.base.text.one_line],
                        verbose_name="tárgy",
                    ),
                ),
                migrations.AddField(
                    model_name="mail",
                    name="revision",
                    field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
                ),
                migrations.AlterField(
                    model_name="mail",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("queued", "sorban áll"),
                            ("claimed", "küldés alatt"),
                            ("sent", "elküldve"),
                            ("failed", "nem ment ki"),
                            ("unknown", "nem tudni, megérkezett-e"),
                            ("stopped", "nem küldtük el"),
                            ("bounced", "visszapattant"),
                        ],
                        default="queued",
                        max_length=10,
                        verbose_name="állapot",
                    ),
                ),
                migrations.AddIndex(
                    model_name="mail",
                    index=models.Index(
                        condition=models.Q(("state__in", ["failed", "unknown", "bounced"])),
                        fields=["caused_by"],
                        name="mail_lost",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="mail",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["queued", "claimed", "sent", "failed", "unknown", "stopped", "bounced"])
                        ),
                        name="mail_state_known",
                    ),
                ),
            ]
        )
    ]
