"""When the entry of an event in calendars is a newer one: the database counts, whoever writes."""

IN_CALENDARS = (
    *("name", "subtitle", "summary", "state", "state_reason", "starts_on", "ends_on", "precision", "end_precision"),
    *("start_time", "end_time", "start_fold", "end_fold", "time_zone", "mode", "venue", "address", "city", "country"),
)
"""What a calendar tells of an event: when one of these changes, the entry is a newer one."""
NEWER = "({}) IS DISTINCT FROM ({})".format(
    *(", ".join(f"{row}.{name}" for name in IN_CALENDARS) for row in ("NEW", "OLD"))
)
COUNTED = f"""
IF {NEWER} THEN
    NEW.sequence := OLD.sequence + 1;
    NEW.changed_at := now();
ELSE
    NEW.sequence := OLD.sequence;
    NEW.changed_at := OLD.changed_at;
END IF;
RETURN NEW;
"""
KEPT_BY_ITSELF = ["calendar_uid", "sequence", "changed_at"]
