"""The audit trail: every insert, change and deletion of what people edit leaves an event row, written by trigger."""

import pghistory


def audited(exclude: tuple[str, ...] | list[str] = ()):
    """Keeps a model's history with the acting user, as `trail`; never the columns in `exclude`: secrets, generated."""
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=list(exclude),
        obj_field=pghistory.ObjForeignKey(related_name="trail"),
    )
