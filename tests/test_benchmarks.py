"""The benchmarks can be started as their documentation says: as scripts, by their path."""

import runpy
from pathlib import Path

import pytest

SCRIPTS = [path for path in sorted(Path(__file__).parent.glob("bench/bench_*.py")) if "__main__" in path.read_text()]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_finds_what_it_imports(path):
    assert callable(runpy.run_path(str(path), run_name="a script")["main"])
