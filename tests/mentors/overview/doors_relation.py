"""The door of relations: each mentor sees their own."""

from ...door import Door

DOORS = [
    Door(
        "relations",
        lambda w: "/relations/",
        "visit.log",
        also={"mentor_elsewhere"},
        why="each mentor sees the relations that they look after",
    ),
]
