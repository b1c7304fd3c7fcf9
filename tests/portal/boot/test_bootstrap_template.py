"""The template of the test databases: made anew exactly when a migration or a model changes."""

from portal.boot import checks


def test_its_name_follows_the_migrations_and_the_models(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "ROOT", tmp_path)
    (tmp_path / "requirements.txt").touch()
    migration = tmp_path / "mentors" / "migrations" / "0001_people.py"
    migration.parent.mkdir(parents=True)
    migration.write_text("one")
    first = checks.state_of_tables()
    (tmp_path / "mentors" / "views.py").touch()
    assert checks.state_of_tables() == first
    migration.write_text("two")
    second = checks.state_of_tables()
    assert second != first
    (tmp_path / "mentors" / "people").mkdir()
    (tmp_path / "mentors" / "people" / "models.py").touch()
    assert checks.state_of_tables() not in (first, second)


def test_named_files_run_in_one_process_and_the_suite_in_two():
    assert checks.workers([]) == checks.workers(["-m", "grid"]) == ["-n", "2", "--dist", "worksteal"]
    assert checks.workers(["tests/test_access.py::test_who_is_let_in", "-x"]) == []
    assert checks.workers(["-n", "0"]) == checks.workers(["-n4"]) == checks.workers(["--pdb"]) == []
