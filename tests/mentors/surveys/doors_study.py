"""Doors of questionnaires in the field."""

import uuid

from mentors.people.models.period import today

from ...door import Door

EVERYBODY_IN_THE_FIELD = {
    "also": {"mentor_elsewhere", "coordinator_elsewhere"},
    "why": "each team reads the quotas and tallies of its own county, which may be none",
}
ALL_MENTORS = {"also": {"mentor_elsewhere"}, "why": "each mentor counts in their own county"}


def study(what=""):
    return lambda world: f"/studies/{world.wave.study_id}/{what}"


def wave(what=""):
    return lambda world: f"/waves/{world.wave.pk}/{what}"


def quota_edit(world):
    return f"/quotas/{world.quota.pk}/edit/"


def in_study(world):
    return {"name": "Új felmérés", "of": "residents"}


def in_wave(world):
    return {"name": "2. hullám", "starts_on": "2026-01-05", "ends_on": "2026-02-05"}


def in_quota(world):
    return {"settlement": world.settlement.name, "target": "30"}


def changed_quota(world):
    return {"target": "60", "revision": "1"}


def counted(world):
    return {"wave": world.wave.pk, "settlement": world.settlement.name, "count": "3", "date": today().isoformat()}


def in_api(world):
    key, day = world.settlement.ksh_code, today().isoformat()
    return {"uuid": str(uuid.uuid4()), "wave": world.wave.pk, "settlement": key, "count": 2, "date": day}


DOORS = [
    Door("study-list", lambda w: "/studies/", "public.read"),
    Door("study-detail", study(), "public.read"),
    Door("study-create", lambda w: "/studies/new/", "study.define"),
    Door("study-create", lambda w: "/studies/new/", "study.define", "post", in_study, opens_with=302),
    Door("study-edit", study("edit/"), "study.define"),
    Door("study-edit", study("edit/"), "study.define", "post", lambda w: in_study(w) | {"revision": 1}, opens_with=302),
    Door("wave-create", study("waves/new/"), "study.define"),
    Door("wave-create", study("waves/new/"), "study.define", "post", in_wave, opens_with=302),
    Door("wave-detail", wave(), "study.read", **EVERYBODY_IN_THE_FIELD),
    Door("wave-edit", wave("edit/"), "study.define"),
    Door("wave-edit", wave("edit/"), "study.define", "post", in_wave, opens_with=409),
    Door("quota-create", wave("quotas/new/"), "study.define"),
    Door("quota-create", wave("quotas/new/"), "study.define", "post", in_quota, opens_with=302),
    Door("quota-edit", quota_edit, "study.define"),
    Door("quota-edit", quota_edit, "study.define", "post", changed_quota, opens_with=302),
    Door("tally-list", lambda w: "/tallies/", "study.read", **EVERYBODY_IN_THE_FIELD),
    Door("tally-create", lambda w: "/tallies/new/", "tally.write", **ALL_MENTORS),
    Door(
        "tally-create",
        lambda w: "/tallies/new/",
        "tally.write",
        "post",
        counted,
        opens_with=302,
        instead={"mentor_elsewhere": 200},
        why="the settlement is not in the other mentor's county: the form says so",
    ),
    Door("api-study-list", lambda w: "/api/v1/studies/", "public.read"),
    Door("api-study-detail", lambda w: f"/api/v1/studies/{w.wave.study_id}/", "public.read"),
    Door("api-tally-list", lambda w: "/api/v1/tallies/", "study.read", **EVERYBODY_IN_THE_FIELD),
    Door(
        "api-tally-list",
        lambda w: "/api/v1/tallies/",
        "tally.write",
        "post",
        in_api,
        opens_with=201,
        instead={"mentor_elsewhere": 400},
        why="the settlement is not in the other mentor's county",
    ),
    Door("api-tally-detail", lambda w: f"/api/v1/tallies/{w.wave.tallies.get().pk}/", "study.read"),
]
