"""What stood on the event itself goes where it belongs now: its series, its outcome, the moment it was published."""

from django.db import migrations

CARRY = """
INSERT INTO events_membership (uuid, revision, event_id, series_id, edition)
    SELECT gen_random_uuid(), 1, id, series_id, edition FROM events_event WHERE series_id IS NOT NULL;
INSERT INTO events_outcome (
    uuid, revision, event_id, conclusions, levels, individual, institution, environment, topics, is_waived
)
    SELECT gen_random_uuid(), 1, id, conclusions, CASE WHEN impact = '' THEN '{}' ELSE ARRAY[impact] END,
        '', '', '', '{}', false
    FROM events_event WHERE conclusions <> '' OR impact <> '';
UPDATE events_event SET end_precision = precision;
UPDATE events_event event SET settlement_id = place.id
    FROM institutions_settlement place
    WHERE event.country = 'HU' AND place.name = event.city AND place.closed_on IS NULL
        AND NOT EXISTS (
            SELECT FROM institutions_settlement other
            WHERE other.name = place.name AND other.id <> place.id AND other.closed_on IS NULL
        );
SET CONSTRAINTS ALL IMMEDIATE;
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0071_event_whole")]

    operations = [migrations.RunSQL(CARRY, migrations.RunSQL.noop)]
