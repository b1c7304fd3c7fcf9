"""When an event is over, as the database reckons it."""

from django.db import migrations

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
    initial = True
    dependencies = [("institutions", "0001_functions")]
    operations = [migrations.RunSQL(OVER_AT, "DROP FUNCTION event_over_at(date, time, text, integer)")]
