"""Doors of processes; those of the world are the settlement's, which is begun, and the consortium's, which is not."""

from ...door import Door

READS, WRITES = "process.read", "process.write"
ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
STEP = {"started_on": "2026-02-03", "note": "Hárman jöttek.", "revision": 1}


def form(step):
    return lambda world: {f"{step}-{name}": value for name, value in STEP.items()}


DOORS = [
    Door(
        "process-list",
        lambda w: "/processes/",
        READS,
        also=ELSEWHERE,
        why="each sees the processes of their own county",
    ),
    Door("process-history", lambda w: f"/processes/{w.process.pk}/history/", READS),
    Door(
        "settlement-step",
        lambda w: f"/settlements/{w.settlement.ksh_code}/process/survey/",
        WRITES,
        "post",
        form("survey"),
        opens_with=302,
    ),
    Door(
        "consortium-step",
        lambda w: f"/consortia/{w.consortium.pk}/process/interviews/",
        WRITES,
        "post",
        form("interviews"),
        opens_with=302,
    ),
    Door(
        "api-process-list",
        lambda w: "/api/v1/processes/",
        READS,
        also=ELSEWHERE,
        why="each gets the processes of their own county",
    ),
    Door(
        "api-process-list",
        lambda w: "/api/v1/processes/",
        WRITES,
        "post",
        lambda w: {"consortium": w.consortium.pk},
        opens_with=201,
    ),
    Door("api-process-detail", lambda w: f"/api/v1/processes/{w.process.pk}/", READS),
    Door(
        "api-process-steps",
        lambda w: f"/api/v1/processes/{w.process.pk}/steps/survey/",
        WRITES,
        "patch",
        lambda w: STEP,
    ),
]
