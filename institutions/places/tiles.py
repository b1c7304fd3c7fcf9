"""Counties as the tile map takes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from institutions.places.models.county import County

DEPTHS = 5


@dataclass(frozen=True)
class TileMap:
    """Tiles, and the `key` to them: (depth, least, greatest number) of each depth of dye that a number may have."""

    tiles: list[dict]
    key: list[tuple[int, int, int]]

    def __iter__(self):
        return iter(self.tiles)


def tile_map(
    rows: Sequence[tuple[County, int | None, str]], current: County | None = None, everywhere: bool = False
) -> TileMap:
    """Tiles of (county, number, address); the depth of the dye is the number against the greatest one. None stands for
    a hidden number. `everywhere`: what is counted happens without a team of mentors, too.
    """
    most = max((number or 0 for _county, number, _url in rows), default=0)
    tiles = [
        {
            "row": county.tile_row,
            "col": county.tile_column,
            "code": county.short_code,
            "name": county.name,
            "number": "–" if number is None else number,
            "level": -(-DEPTHS * (number or 0) // most) if most else 0,
            "url": url,
            "outside": not (county.in_network or everywhere),
            "current": county == current,
        }
        for county, number, url in rows
    ]
    return TileMap(tiles, key_to(most))


def key_to(most: int) -> list[tuple[int, int, int]]:
    """The depths up to the greatest number, each with the numbers that have it."""
    ends = [most * depth // DEPTHS for depth in range(DEPTHS + 1)]
    steps = enumerate(pairwise(ends), 1)
    return [(depth, below + 1, greatest) for depth, (below, greatest) in steps if greatest > below]
