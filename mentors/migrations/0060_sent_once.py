"""Revisions of records that two people may edit at once, and what was sent with a key of its own."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.text


class Migration(migrations.Migration):
    dependencies = [("mentors", "0045_contacts_read_live")]

    operations = [
        migrations.CreateModel(
            name="UnsentText",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "path",
                    models.CharField(
                        max_length=500, validators=[institutions.base.text.one_line], verbose_name="melyik oldalon"
                    ),
                ),
                ("data", models.JSONField(verbose_name="mezők")),
                (
                    "content_hash",
                    models.CharField(
                        max_length=64, validators=[institutions.base.text.one_line], verbose_name="tartalom lenyomata"
                    ),
                ),
                ("kept_at", models.DateTimeField(auto_now_add=True, verbose_name="félretéve")),
            ],
            options={
                "verbose_name": "el nem küldött szöveg",
                "verbose_name_plural": "el nem küldött szövegek",
                "ordering": ["kept_at", "pk"],
            },
        ),
        migrations.AddField(
            model_name="mentor",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="mentorevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="user",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="userevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="unsenttext",
            name="writer",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="ki írta",
            ),
        ),
        migrations.AddConstraint(
            model_name="unsenttext",
            constraint=models.UniqueConstraint(fields=("writer", "content_hash"), name="unsenttext_once"),
        ),
    ]
