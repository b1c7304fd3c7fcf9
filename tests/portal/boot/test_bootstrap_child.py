"""The children of `start`: kept up, but not in a frenzy."""

import subprocess
import time

from portal.boot import serving


def test_one_that_dies_young_is_tried_again_ever_later(capfd):
    child = serving.Child("The test", "there_is_no_such_module")
    child.keep_up()
    first = child.process
    assert first.wait(30) == 1
    child.keep_up()
    assert child.process is first
    assert 0 < child.next_try - time.monotonic() <= 1
    assert "-- The test ended (1), and is started again in 1 s" in capfd.readouterr().out

    child.next_try = time.monotonic()
    child.keep_up()
    assert child.process is not first
    child.process.wait(30)
    child.keep_up()
    assert 1 < child.next_try - time.monotonic() <= 3


def test_one_that_does_not_listen_is_ended_by_force(monkeypatch):
    monkeypatch.setattr(serving, "PATIENCE", 0.2)
    child = serving.Child("The test", "unused")
    deaf = "trap '' TERM; echo deaf; while true; do sleep 1; done"
    child.process = subprocess.Popen(["sh", "-c", deaf], stdout=subprocess.PIPE, start_new_session=True)
    assert child.process.stdout.readline() == b"deaf\n"
    child.ask_to_end()
    child.wait_for_end()
    assert child.process.wait(5) == -9
    child.process.stdout.close()
