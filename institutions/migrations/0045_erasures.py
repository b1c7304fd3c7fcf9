"""A number that grows with each erasure; and the trail forgets what was overwritten before it was tidied by itself."""

from django.db import migrations

TIDY = """
UPDATE institutions_contactevent event SET
    name = CASE WHEN event.name = own.name THEN event.name ELSE '' END,
    position = CASE WHEN event.position = own.position THEN event.position ELSE '' END,
    email = CASE WHEN event.email = own.email THEN event.email ELSE '' END,
    phone = CASE WHEN event.phone = own.phone THEN event.phone ELSE '' END
FROM institutions_contact own WHERE event.pgh_obj_id = own.id;
UPDATE institutions_communityevent event SET
    contact_name = CASE WHEN event.contact_name = own.contact_name THEN event.contact_name ELSE '' END,
    contact_email = CASE WHEN event.contact_email = own.contact_email THEN event.contact_email ELSE '' END,
    contact_phone = CASE WHEN event.contact_phone = own.contact_phone THEN event.contact_phone ELSE '' END
FROM institutions_community own WHERE event.pgh_obj_id = own.id;
"""


class Migration(migrations.Migration):
    dependencies = [("institutions", "0040_outbox")]

    operations = [
        migrations.RunSQL(
            # Called once: else the first erasure would leave the number as it was.
            "CREATE SEQUENCE institutions_erasures; SELECT nextval('institutions_erasures')",
            "DROP SEQUENCE institutions_erasures",
        ),
        migrations.RunSQL(TIDY, migrations.RunSQL.noop),
    ]
