"""Lists taken away: at once, or made in the background, kept for a week; and the log of both."""

import datetime
import logging
import os
from pathlib import Path

from django.contrib.auth import get_user_model
from django.db import InterfaceError, OperationalError, transaction
from django.http import Http404, HttpRequest, QueryDict
from django.urls import resolve
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task

from institutions.base.exceptions import Refused, grant
from institutions.base.rules import may_export

from .files import TooManyRows, write
from .models import KEPT, LOGGED, WAITING, Export
from .queries import chosen_in, rows_of, title_of, told_of
from .rules import reach_of

logger = logging.getLogger(__name__)
State = Export.State
MOST_WAITING = 3
"""Files that one person may have in the making."""
OVERDUE = datetime.timedelta(hours=1)
"""A file that was so long in the making has lost its worker."""


def asked(view, kind: str, *, by) -> Export:
    """The log's row of a list that somebody asks for; not yet saved. Raises NotGranted."""
    grant(may_export(by))
    request = view.request
    return Export(
        by=by.pk,
        title=title_of(view)[:100],
        path=request.path,
        query=request.GET.urlencode(),
        chosen=chosen_in(view),
        format=kind,
        language=translation.get_language(),
        reach=reach_of(by),
        state=State.DELIVERED,
    )


def deliver(export: Export, view, queryset, file) -> Export:
    """Writes the list into a file for who waits for it, and notes that they took it away."""
    with transaction.atomic():
        export.number = _written(export, view, queryset, file)
        export.save()
    return export


def queue(export: Export) -> tuple[Export, bool]:
    """Has the list made in the background; the same wish twice is one. Answers (export, is_new). Raises Refused."""
    with transaction.atomic():
        # Whoever presses twice at the same moment waits here for themselves.
        get_user_model().objects.select_for_update(of=("self",)).only("pk").get(pk=export.by)
        waiting = list(Export.objects.waiting().filter(by=export.by))
        for one in waiting:
            if (one.path, one.query, one.format) == (export.path, export.query, export.format):
                return one, False
        if len(waiting) >= MOST_WAITING:
            raise Refused(_("Több listája is készül még: várja meg, amíg valamelyik elkészül."))
        export.state = State.QUEUED
        export.save()
        make.enqueue(str(export.uuid))
    return export, True


@task
def make(uuid: str) -> None:
    """Makes the file of a queued export; nothing where it is not queued any more."""
    export = Export.objects.filter(uuid=uuid).first()
    if export is None or not _step(export, State.QUEUED, State.MAKING):
        return
    try:
        answer = _made(export)
    except (OperationalError, InterfaceError):
        # The database went away: the clock finds the row and has it made again.
        raise
    except Exception:
        logger.exception("a list (%s) could not be made", export.path)
        answer = "broken"
    if answer:
        _removed(export)
    _step(export, State.MAKING, State.FAILED if answer else State.MADE, number=export.number, answer=answer)


def _made(export: Export) -> str:
    """Why there is no file; empty where there is."""
    user = get_user_model().objects.filter(pk=export.by, is_active=True).first()
    if user is None or not may_export(user) or reach_of(user) != export.reach:
        return "rights"
    part = export.file.with_suffix(".part")
    part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with translation.override(export.language), part.open("wb") as file, transaction.atomic():
            view = view_of(export, user)
            export.number = _written(export, view, view.get_queryset(), file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(export.file)
    except TooManyRows:
        return "rows"
    except Http404:
        return "rights"
    finally:
        part.unlink(missing_ok=True)
    return ""


def view_of(export: Export, user):
    """The list's page as it was asked, for who asked, with all that it checks. Raises Http404."""
    found = resolve(export.path)
    request = HttpRequest()
    request.method, request.path, request.path_info = "GET", export.path, export.path
    request.GET, request.user, request.resolver_match = QueryDict(export.query), user, found
    view = found.func.view_class(**found.func.view_initkwargs)
    view.is_job = True
    view.setup(request, *found.args, **found.kwargs)
    view.dispatch(request, *found.args, **found.kwargs)
    return view


def _written(export: Export, view, queryset, file) -> int:
    told = told_of(export.title, export.chosen)
    return write(file, export.format, export.title, told, view.columns, rows_of(view, queryset))


def _step(export: Export, before: str, after: str, **more) -> bool:
    """From one state to the next; False when somebody else was there first."""
    changes = {"state": after, "changed_at": timezone.now()} | more
    if not Export.objects.filter(pk=export.pk, state=before).update(**changes):
        return False
    for name, value in changes.items():
        setattr(export, name, value)
    return True


def _removed(export: Export) -> bool:
    """Whether the file is gone; the next look tries again."""
    try:
        export.file.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("a made list cannot be removed yet (%s)", error.strerror)
        return False
    return True


def take_back(path: str) -> None:
    """Takes the files of a list away before their week is over: somebody who stands on it is to be forgotten."""
    for export in Export.objects.filter(path=path, state=State.MADE):
        if _removed(export):
            _step(export, State.MADE, State.GONE)


def tick() -> None:
    """Takes files away after their week, has those made again that lost their worker."""
    now = timezone.now()
    for export in Export.objects.filter(state=State.MADE, changed_at__lt=now - KEPT)[:100]:
        if _removed(export):
            _step(export, State.MADE, State.GONE)
    for export in Export.objects.filter(state__in=WAITING, changed_at__lt=now - OVERDUE)[:10]:
        with transaction.atomic():
            if _step(export, export.state, State.QUEUED):
                make.enqueue(str(export.uuid))


def forget(now: datetime.datetime) -> int:
    """Forgets the log after a year; answers how many rows of it."""
    old = Export.objects.filter(asked_at__lt=now - LOGGED).exclude(state__in=(State.MADE, *WAITING))
    return old.delete()[0]


def path_of(export: Export) -> Path | None:
    """The file, where there is one to be had."""
    return export.file if export.is_made and export.until > timezone.now() and export.file.is_file() else None
