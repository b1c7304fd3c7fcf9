"""Visits that wait for their review, by the day on which they were submitted."""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("mentors", "0071_parties_are_bodies")]
    operations = [
        AddIndexConcurrently(
            model_name="visit",
            index=models.Index(
                condition=models.Q(("state", "submitted")), fields=["county", "submitted_at"], name="visit_waiting"
            ),
        ),
    ]
