"""What a visit says, field by field: one list for its hash and its history, for the page of two contents and for the
API. Whoever adds a field adds it here, with its column, its place in the form and its words.
"""

from dataclasses import dataclass
from enum import Enum, auto

REQUIRED = object()


class Layer(Enum):
    """Who reads it: the community and the team; the team; the author and their supervisor; the author alone."""

    COMMUNITY = auto()
    TEAM = auto()
    SUPERVISION = auto()
    AUTHOR = auto()


class Kind(Enum):
    """How it is kept: in a column; as a text in one; as the key of a record; in rows beside the visit."""

    PLAIN = auto()
    TEXT = auto()
    RECORD = auto()
    ROWS = auto()


@dataclass(frozen=True)
class VisitField:
    """A field of what a visit says; one that came later stays out of the hash at its default."""

    name: str
    kind: Kind = Kind.PLAIN
    layer: Layer = Layer.TEAM
    default: object = REQUIRED
    came_later: bool = False


VISIT_FIELDS = [
    VisitField("date", layer=Layer.COMMUNITY),
    VisitField("settlement", Kind.RECORD, Layer.COMMUNITY),
    VisitField("starts_at", default=None),
    VisitField("ends_at", default=None),
    VisitField("method", layer=Layer.COMMUNITY),
    VisitField("activities"),
    VisitField("partner_kinds", default=()),
    VisitField("communities", Kind.ROWS, default=()),
    VisitField("institutions", Kind.ROWS, default=()),
    VisitField("consortium", Kind.RECORD, default=None),
    VisitField("participants", default=None),
    VisitField("participants_estimated", default=False),
    VisitField("summary", Kind.TEXT),
    VisitField("result", Kind.TEXT, default=""),
    VisitField("community_note", Kind.TEXT, Layer.COMMUNITY, default=""),
    VisitField("supervision", Kind.TEXT, Layer.SUPERVISION, default=""),
    VisitField("trip", Kind.RECORD, Layer.AUTHOR, default=None, came_later=True),
    VisitField("promises", Kind.ROWS, default=[], came_later=True),
    VisitField("kept", Kind.ROWS, default=[], came_later=True),
]
"""In the order in which people read them."""


def names(*kinds: Kind, layers: tuple[Layer, ...] = tuple(Layer)) -> tuple[str, ...]:
    """The names of the fields of these kinds (of all, where none is named) and layers."""
    return tuple(one.name for one in VISIT_FIELDS if (not kinds or one.kind in kinds) and one.layer in layers)
