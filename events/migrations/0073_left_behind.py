"""The columns that were carried over."""

from django.db import migrations

from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [("events", "0072_carried_over")]

    operations = [
        migrations.RemoveConstraint(
            model_name="event",
            name="event_edition_unique_in_series",
        ),
        AtOnce(
            operations=[
                migrations.RemoveField(
                    model_name="event",
                    name="conclusions",
                ),
                migrations.RemoveField(
                    model_name="event",
                    name="edition",
                ),
                migrations.RemoveField(
                    model_name="event",
                    name="impact",
                ),
                migrations.RemoveField(
                    model_name="event",
                    name="series",
                ),
                migrations.RemoveField(
                    model_name="eventevent",
                    name="conclusions",
                ),
                migrations.RemoveField(
                    model_name="eventevent",
                    name="edition",
                ),
                migrations.RemoveField(
                    model_name="eventevent",
                    name="impact",
                ),
                migrations.RemoveField(
                    model_name="eventevent",
                    name="series",
                ),
            ]
        ),
    ]
