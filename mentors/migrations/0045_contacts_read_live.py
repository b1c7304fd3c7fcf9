"""A practice's contact stands on its working record alone: the published form keeps none, and the trail forgets what
was overwritten or withdrawn.

The old code still runs for a moment and writes these columns: they are emptied and get defaults here, and are dropped
by a later release.
"""

from django.db import migrations

COLUMNS = ("contact_name", "contact_email", "contact_phone")
LIVE = """
ALTER TABLE mentors_publishedpractice
    ALTER contact_name SET DEFAULT '', ALTER contact_email SET DEFAULT '', ALTER contact_phone SET DEFAULT '',
    ALTER contact_consent SET DEFAULT false;
UPDATE mentors_publishedpractice
    SET contact_name = '', contact_email = '', contact_phone = '', contact_consent = false;
"""
TIDY = """
UPDATE mentors_goodpracticeevent event SET
    contact_name = CASE WHEN own.contact_consent AND event.contact_name = own.contact_name THEN event.contact_name ELSE '' END,
    contact_email = CASE WHEN own.contact_consent AND event.contact_email = own.contact_email THEN event.contact_email ELSE '' END,
    contact_phone = CASE WHEN own.contact_consent AND event.contact_phone = own.contact_phone THEN event.contact_phone ELSE '' END
FROM mentors_goodpractice own WHERE event.pgh_obj_id = own.id;
UPDATE mentors_mentorevent event SET
    phone = CASE WHEN own.consent_public AND event.phone = own.phone THEN event.phone ELSE '' END,
    email = CASE WHEN own.consent_public AND event.email = own.email THEN event.email ELSE '' END,
    about = CASE WHEN own.consent_public AND event.about = own.about THEN event.about ELSE '' END
FROM mentors_mentor own WHERE event.pgh_obj_id = own.id;
"""


class Migration(migrations.Migration):
    dependencies = [("mentors", "0040_digests_in_the_outbox")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL(LIVE, migrations.RunSQL.noop)],
            state_operations=[
                migrations.RemoveField("publishedpractice", name) for name in (*COLUMNS, "contact_consent")
            ],
        ),
        migrations.RunSQL(TIDY, migrations.RunSQL.noop),
    ]
