"""CPU seconds of making all tables with `migrate`: as they are, and with as many made-up models again.

    python3 tests/bench/bench_tables.py [ROUNDS]

The made-up app stands in a temporary folder: for each model of ours one with as many columns, keys and indexes, and a
trail where ours has one, its keys to the user and to those before it, in as many migrations as ours, each one `AtOnce`.
The databases are made beside the configured one and dropped. In turns; CPU of the command, without the database's own.
"""

import itertools
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

if __package__ is None:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.databases import ROOT, enter_venv, set_up

APPS = ("institutions", "mentors", "events")
HEAD = """from django.db import models

from institutions.base.trail import audited

"""


def models_of_ours() -> list:
    from django.apps import apps

    ours = [model for name in APPS for model in apps.get_app_config(name).get_models()]
    return [model for model in ours if model._meta.managed and not hasattr(model, "pgh_tracked_model")]


def source_of(models) -> str:
    """A module of as many models with as many fields."""
    from django.apps import apps

    tracked = {model.pgh_tracked_model for model in apps.get_models() if hasattr(model, "pgh_tracked_model")}
    return HEAD + "\n".join("\n".join(lines_of(number, model, model in tracked)) for number, model in enumerate(models))


def lines_of(number: int, model, has_trail: bool):
    fields = [field for field in model._meta.local_fields if not field.primary_key]
    keys = [field for field in fields if field.is_relation]
    targets = itertools.chain(
        ["mentors.User"], (f"Thing{other}" for other in range(number - 1, -1, -1)), itertools.repeat("mentors.User")
    )
    yield ""
    if has_trail:
        yield "@audited()"
    yield f"class Thing{number}(models.Model):"
    for index, (_field, target) in enumerate(zip(keys, targets, strict=False)):
        yield f'    key{index} = models.ForeignKey("{target}", models.PROTECT, related_name="+")'
    for index in range(len(fields) - len(keys)):
        yield f'    word{index} = models.CharField(max_length=80, db_default="")'
    yield '    last = models.CharField(max_length=80, db_default="")'
    yield "    class Meta:"
    number_of = len(model._meta.indexes) + len(model._meta.constraints)
    indexes = [f'models.Index(fields=["last"], name="i{number}_{one}")' for one in range(number_of)]
    yield f"        indexes = [{', '.join(indexes)}]"


def write_app(folder: Path, migrations: int) -> None:
    """The app `madeup` with its models, and settings that have it too."""
    (folder / "madeup").mkdir()
    (folder / "madeup" / "__init__.py").touch()
    (folder / "madeup" / "models.py").write_text(source_of(models_of_ours()))
    (folder / "doubled.py").write_text(
        'from portal.settings import *\n\nINSTALLED_APPS = [*INSTALLED_APPS, "madeup"]\n'
    )
    run(folder, "write", str(migrations))


def write_migrations(count: int) -> None:
    """Runs with the app installed: what the autodetector finds, in so many migrations."""
    import madeup
    from django.apps import apps
    from django.db.migrations import Migration
    from django.db.migrations.autodetector import MigrationAutodetector
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.state import ProjectState
    from django.db.migrations.writer import MigrationWriter

    from institutions.base.operations import AtOnce

    folder = Path(madeup.__file__).parent / "migrations"
    folder.mkdir()
    (folder / "__init__.py").touch()
    loader = MigrationLoader(None)
    found = MigrationAutodetector(loader.project_state(), ProjectState.from_apps(apps)).changes(loader.graph)["madeup"]
    operations = [one for migration in found for one in migration.operations]
    before = [leaf for leaf in loader.graph.leaf_nodes() if leaf[0] in APPS]
    size = -(-len(operations) // count)
    for number in range(-(-len(operations) // size)):
        migration = Migration(f"{number:04d}_things", "madeup")
        migration.operations = [AtOnce(operations[number * size : (number + 1) * size])]
        migration.dependencies = before
        before = [("madeup", migration.name)]
        (folder / f"{migration.name}.py").write_text(MigrationWriter(migration).as_string())
    print(f"made up: {len(operations)} operations in {number + 1} migrations")


def run(folder: Path, *arguments: str, settings: str = "doubled") -> None:
    """This script once more, with the made-up app installed."""
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": settings, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    subprocess.run([sys.executable, __file__, *arguments], cwd=ROOT, env=environment, check=True)


def seconds_of_tables(cluster, folder: Path, settings: str) -> float:
    """CPU seconds of `migrate` into an empty database, which is dropped again."""
    name = f"kalaka_bench_tables_{settings.partition('.')[0]}"
    cluster.execute(f'DROP DATABASE IF EXISTS "{name}"')
    cluster.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": settings, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    before = spent()
    try:
        command = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
        subprocess.run(command, cwd=ROOT, env=environment | {"KALAKA_DATABASE": name}, check=True)
        return spent() - before
    finally:
        cluster.execute(f'DROP DATABASE "{name}"')


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(rounds: int) -> None:
    from django.apps import apps

    from portal.boot import database

    own = [path for name in APPS for path in (ROOT / name / "migrations").glob("0*.py")]
    every = sum(len(list(apps.get_app_config(name).get_models())) for name in APPS)
    print(f"ours: {len(models_of_ours())} models, {every} with their trails, in {len(own)} migrations")
    figures: dict[str, list[float]] = {"portal.settings": [], "doubled": []}
    with database.running(), tempfile.TemporaryDirectory() as folder:
        write_app(Path(folder), len(own))
        for _round in range(rounds):
            for settings, taken in figures.items():
                taken.append(seconds_of_tables(database.embedded_server(), Path(folder), settings))
    for settings, taken in figures.items():
        each = ", ".join(f"{one:.1f}" for one in sorted(taken))
        print(f"{settings:16} {statistics.median(taken):5.1f} s of CPU ({each})")


if __name__ == "__main__":
    enter_venv(__file__)
    set_up()
    if sys.argv[1:2] == ["write"]:
        write_migrations(int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 3)
