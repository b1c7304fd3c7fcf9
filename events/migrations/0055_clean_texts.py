"""What was stored before texts were cleaned at the door. It stands in the last of the apps, for it cleans all of them."""

import sys

from django.db import migrations

from institutions.base.text_cleaning import clean_stored

OURS = ("institutions", "mentors", "events", "account")


def clean(apps, schema_editor):
    collisions = clean_stored(model for model in apps.get_models() if model._meta.app_label in OURS)
    if collisions:
        lines = [
            "Clean, these say the same as another record; they stay as they are until somebody decides:",
            *collisions,
        ]
        sys.stdout.write("".join(f"\n    {line}" for line in lines) + "\n")


class Migration(migrations.Migration):
    dependencies = [
        ("account", "0009_emailaddress_unique_primary_email"),
        ("institutions", "0007_cache_table"),
        ("mentors", "0010_practice_search"),
        ("events", "0001_calendar"),
    ]

    operations = [migrations.RunPython(clean, migrations.RunPython.noop)]
