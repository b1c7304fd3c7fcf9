"""Doors of the dashboards."""

from ...door import Door

DOORS = [
    Door(
        "dashboard",
        lambda w: "/dashboard/",
        "dashboard.country",
        instead=dict.fromkeys(("mentor", "mentor_elsewhere", "coordinator", "coordinator_elsewhere"), 302),
        why="whoever has a county is sent to its dashboard",
    ),
    Door("dashboard-county", lambda w: f"/dashboard/{w.county.ksh_code}/", "dashboard.county"),
    Door("api-county-dashboard", lambda w: f"/api/v1/counties/{w.county.ksh_code}/dashboard/", "dashboard.county"),
    Door("home", lambda w: "/", "public.read"),
    Door("figures", lambda w: "/figures/", "public.read"),
    Door("figures-csv", lambda w: "/figures.csv", "public.read"),
]
