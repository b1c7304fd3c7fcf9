"""A partner's link cannot stand before its visit, so a visit that is inserted names nobody yet: the two triggers that
looked for its partners at that moment go, and with them a fifth of what the rollups cost a post.
"""

from importlib import import_module

from django.db import migrations

rollups = import_module("mentors.migrations.0002_visit_rollups")

AT_ONCE = """
DO $$
DECLARE name text;
BEGIN
    SELECT conname INTO STRICT name FROM pg_constraint
    WHERE contype = 'f' AND conrelid = '{link}'::regclass AND confrelid = 'mentors_visit'::regclass;
    EXECUTE format('ALTER TABLE {link} ALTER CONSTRAINT %I {when}', name);
END $$;
"""


def checked(link: str) -> migrations.RunSQL:
    """Has the database look for the visit when the link is written, not when the transaction ends."""
    at_once, at_the_end = (
        AT_ONCE.format(link=link, when=when) for when in ("NOT DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED")
    )
    return migrations.RunSQL(at_once, at_the_end)


def dropped(numbered: str) -> migrations.RunSQL:
    make, drop = rollups.reach_trigger(numbered, "visit", "INSERT")
    return migrations.RunSQL(drop, make)


class Migration(migrations.Migration):
    dependencies = [("mentors", "0020_practice_keys")]

    operations = [
        checked("mentors_visitcommunity"),
        checked("mentors_visitinstitution"),
        dropped("6_communityreach"),
        dropped("7_institutionreach"),
    ]
