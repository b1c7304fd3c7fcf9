"""The daily digests move into the outbox, with what became of each: what was sent is not told again, what waits goes.

The jobs of the way that they went until now are taken away; an invitation that still waited for its job is queued anew.
"""

from django.db import migrations

MOVE = """
INSERT INTO institutions_mail
    (uuid, kind, "to", language, cause, about, facts, state, attempts, answer, next_try, until, created_at, changed_at)
SELECT d.key, 'digest', u.email, u.language, 'digest:' || u.id || ':' || d.day, u.id,
    jsonb_build_object('day', d.day::text),
    CASE d.state WHEN 'waiting' THEN 'queued' WHEN 'sending' THEN 'claimed' WHEN 'empty' THEN 'stopped'
        WHEN 'off' THEN 'stopped' ELSE d.state END,
    d.attempts, '', d.next_try, (d.day + 1)::timestamp AT TIME ZONE 'Europe/Budapest',
    (d.day + time '06:30') AT TIME ZONE 'Europe/Budapest', d.changed_at
FROM mentors_dailydigest d JOIN mentors_user u ON u.id = d.user_id;

INSERT INTO institutions_mail
    (uuid, kind, "to", language, cause, about, facts, caused_by, state, attempts, answer, next_try, created_at, changed_at)
SELECT DISTINCT ON (i.id) gen_random_uuid(), 'invitation', i.email, i.language, 'invitation:' || i.id, i.id,
    '{}'::jsonb, i.invited_by_id, 'queued', 0, '', now() - interval '1 hour', now(), now() - interval '1 hour'
FROM django_tasks_database_dbtaskresult t JOIN mentors_invitation i ON i.id = (t.args_kwargs -> 'args' ->> 0)::bigint
WHERE t.status = 'READY' AND t.task_path = 'mentors.people.actions.invitation.send';

DELETE FROM django_tasks_database_dbtaskresult
WHERE task_path IN ('mentors.people.actions.invitation.send', 'mentors.digest.actions.digest.deliver');
"""


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0036_doors_carried_over"),
        ("institutions", "0040_outbox"),
        ("django_tasks_database", "0017_dbtaskresult_metadata"),
    ]

    operations = [
        migrations.RunSQL(MOVE, migrations.RunSQL.noop),
        migrations.DeleteModel(name="DailyDigest"),
    ]
