"""Counties as the tile map takes them."""

from collections.abc import Sequence

from institutions.places.models.county import County

DEPTHS = 9


def tile_map(rows: Sequence[tuple[County, int | None, str]], current: County | None = None) -> list[dict]:
    """Tiles of (county, number, address); the depth of the dye is the number against the greatest one. None stands for
    a hidden number.
    """
    most = max((number or 0 for _county, number, _url in rows), default=0)
    return [
        {
            "row": county.tile_row,
            "col": county.tile_column,
            "code": county.short_code,
            "name": county.name,
            "number": "–" if number is None else number,
            "level": -(-DEPTHS * (number or 0) // most) if most else 0,
            "url": url,
            "outside": not county.in_network,
            "current": county == current,
        }
        for county, number, url in rows
    ]
