"""What people who registered know of an event: by it a change is known."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0080_registration"),
    ]

    operations = [
        migrations.AddField(
            model_name="registrationsetup",
            name="told",
            field=models.JSONField(
                db_default={}, default=dict, editable=False, verbose_name="amit a jelentkezők tudnak"
            ),
        ),
    ]
