"""What was published before: since when, and the contact that visitors have been reading."""

import hashlib
import json

from django.db import migrations

SINCE = """
UPDATE mentors_goodpractice
SET state_since = CASE WHEN state = 'withdrawn' THEN coalesce(withdrawn_at, changed_at)
    WHEN state IN ('published', 'revised') THEN published_at ELSE created_at END
"""


def mark_contacts(apps, schema_editor):
    """The hash as `practice_content.contact_mark` made it at the time of this migration."""
    shelf = apps.get_model("mentors", "PublishedPractice").objects.filter(practice__contact_consent=True)
    for row in shelf.select_related("practice").iterator():
        told = row.practice
        values = [str(told.uuid), told.contact_name, told.contact_email, told.contact_phone]
        row.contact_mark = hashlib.sha256(json.dumps(values, sort_keys=True, default=str).encode()).hexdigest()
        row.save(update_fields=["contact_mark"])


class Migration(migrations.Migration):
    dependencies = [("mentors", "0090_practice_way")]

    operations = [
        migrations.RunSQL(SINCE, migrations.RunSQL.noop),
        migrations.RunPython(mark_contacts, migrations.RunPython.noop),
    ]
