"""The last guard of the seats, in the database: whoever writes, no seat is given above the capacity of the event, and
none in a session above its own.
"""

SEATED_SQL = "('received', 'confirmed', 'offered', 'attended')"
WITHIN_CAPACITY = """
IF NEW.state NOT IN SEATED THEN
    RETURN NULL;
END IF;
IF TG_OP = 'UPDATE' THEN
    IF OLD.state IN SEATED AND OLD.form = NEW.form THEN
        RETURN NULL;
    END IF;
END IF;
SELECT e.capacity INTO most FROM events_event e WHERE e.id = NEW.event_id FOR NO KEY UPDATE;
SELECT CASE NEW.form WHEN 'onsite' THEN s.onsite_seats ELSE s.online_seats END INTO most_there
    FROM events_registrationsetup s WHERE s.event_id = NEW.event_id;
IF most IS NOT NULL THEN
    SELECT count(*) INTO taken FROM events_registration r
        WHERE r.event_id = NEW.event_id AND r.state IN SEATED;
    IF taken > most AND NOT (TG_OP = 'UPDATE' AND OLD.state IN SEATED) THEN
        RAISE EXCEPTION 'no seat is left'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'registration_within_capacity';
    END IF;
END IF;
IF most_there IS NOT NULL THEN
    SELECT count(*) INTO taken FROM events_registration r
        WHERE r.event_id = NEW.event_id AND r.state IN SEATED AND r.form = NEW.form;
    IF taken > most_there THEN
        RAISE EXCEPTION 'no seat is left'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'registration_within_seats';
    END IF;
END IF;
RETURN NULL;
""".replace("SEATED", SEATED_SQL)
"""Counts behind the event's lock, which it takes itself: what others granted a moment before is counted."""
WITHIN_QUOTA = """
IF NOT NEW.is_granted THEN
    RETURN NULL;
END IF;
SELECT q.seats INTO most FROM events_sessionquota q WHERE q.id = NEW.quota_id FOR NO KEY UPDATE;
SELECT count(*) INTO taken FROM events_sessionseat s WHERE s.quota_id = NEW.quota_id AND s.is_granted;
IF taken > most OR NOT EXISTS (
    SELECT FROM events_registration r WHERE r.id = NEW.registration_id AND r.state IN SEATED
) THEN
    RAISE EXCEPTION 'no seat is left'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'sessionseat_within_quota';
END IF;
RETURN NULL;
""".replace("SEATED", SEATED_SQL)
"""Refuses a seat above the session's, and one of whoever has none at the event."""
