"""The door of relations: each mentor sees their own, each coordinator those of their county."""

from ...door import Door

DOORS = [
    Door(
        "relations",
        lambda w: "/relations/",
        "relation.read",
        also={"mentor_elsewhere", "coordinator_elsewhere"},
        why="each mentor sees the relations that they look after, each coordinator their county's",
    ),
]
