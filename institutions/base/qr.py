"""QR codes as an SVG path: black squares, no style attribute, so that a strict content policy lets them stand."""

from qrcode import QRCode


def qr_path(text: str) -> tuple[int, str]:
    """The side of the code in squares, with its quiet zone, and the path of the dark ones."""
    code = QRCode(border=2)
    code.add_data(text)
    rows = code.get_matrix()
    return len(rows), "".join(
        f"M{x} {y}h{length}v1h-{length}z" for y, row in enumerate(rows) for x, length in _runs(row)
    )


def _runs(row: list[bool]):
    """(begin, length) of each run of dark squares."""
    begin = None
    for x, is_dark in enumerate([*row, False]):
        if is_dark and begin is None:
            begin = x
        elif not is_dark and begin is not None:
            yield begin, x - begin
            begin = None
