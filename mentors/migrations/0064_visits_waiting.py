"""What waits for a decision, the oldest first, whatever its county."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("mentors", "0062_activity_months")]

    operations = [
        migrations.AddIndex(
            "visit", models.Index(fields=["date", "id"], name="visit_undecided", condition=models.Q(state="submitted"))
        ),
    ]
