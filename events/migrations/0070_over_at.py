"""When an event is over, as the database reckons it; and the words about who paid make room for a funding."""

from django.db import migrations, models

import institutions.base.text

# Of an hour that comes twice PostgreSQL takes the second one: an hour before it, and an hour on, is the first one.
OVER_AT = """
CREATE FUNCTION event_over_at(day date, hour time, zone text, fold integer) RETURNS timestamptz
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE wall timestamp := CASE WHEN hour IS NULL THEN (day + 1)::timestamp ELSE day + hour END;
BEGIN
    IF fold = 1 THEN
        RETURN timezone(zone, wall);
    END IF;
    RETURN least(timezone(zone, wall), timezone(zone, wall - interval '1 hour') + interval '1 hour');
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN timezone('UTC', wall);
END
$$
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0060_sent_once"), ("mentors", "0071_parties_are_bodies")]

    operations = [
        migrations.RunSQL(OVER_AT, "DROP FUNCTION event_over_at(date, time, text, integer)"),
        migrations.RenameField("event", "funding", "funding_note"),
        migrations.RenameField("eventevent", "funding", "funding_note"),
        *(
            migrations.AlterField(
                name,
                "funding_note",
                models.CharField(
                    blank=True,
                    max_length=300,
                    validators=[institutions.base.text.one_line],
                    verbose_name="támogató, szövegesen",
                ),
            )
            for name in ("event", "eventevent")
        ),
    ]
