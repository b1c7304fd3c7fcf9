"""The job worker, as the tests run it."""

from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from institutions.models import Mail


def work():
    """Runs the jobs that are due, as the worker does (which would close a test's connection between two)."""
    worker = Worker(
        queue_names=["*"], interval=0, batch=True, backend_name="default", startup_delay=False, max_tasks=None,
        worker_id="test", excluded_queue_names=[],
    )  # fmt: skip
    while job := DBTaskResult.objects.ready().first():
        job.claim("test")
        worker.run_task(job)


def let_pass():
    """Lets the time pass until the next attempt of every mail."""
    now = timezone.now()
    Mail.objects.update(next_try=now)
    DBTaskResult.objects.filter(status="READY").update(run_after=now)
