"""Many mails of one kind at once: a few statements for hundreds of rows, with what `mail.queue` promises of each."""

import datetime
from typing import NamedTuple

from django.db import transaction
from django_tasks import default_task_backend
from django_tasks_db.models import DBTaskResult

from ..kind import kind_of
from ..models import Mail
from .mail import BULK_PRIORITY, deliver, end_of


class Row(NamedTuple):
    """One mail of many: to whom, why (unique, for ever), about which record, and when it leaves."""

    to: str
    cause: str
    about: int
    at: datetime.datetime


@transaction.atomic
def queue(kind: str, rows: list[Row], *, language: str, **facts) -> int:
    """Puts these in the outbox with their jobs, but for those whose cause was there already; answers how many.
    Addresses are taken as they are: they were checked when somebody gave them. Raises KeyError for an unknown kind.
    """
    kind_of(kind)
    known = set(Mail.objects.filter(cause__in=[row.cause for row in rows]).values_list("cause", flat=True))
    made = Mail.objects.bulk_create(
        Mail(
            kind=kind,
            to=row.to,
            cause=row.cause,
            about=row.about,
            language=language,
            facts=facts,
            next_try=row.at,
            until=end_of(kind, row.at),
        )
        for row in rows
        if row.cause not in known
    )
    DBTaskResult.objects.bulk_create(_job(mail) for mail in made)
    return len(made)


def _job(mail: Mail) -> DBTaskResult:
    """The job that `deliver.enqueue` would make."""
    return DBTaskResult(
        args_kwargs={"args": [mail.pk], "kwargs": {}},
        priority=BULK_PRIORITY,
        task_path=deliver.module_path,
        queue_name=deliver.queue_name,
        run_after=mail.next_try,
        backend_name=default_task_backend.alias,
    )
