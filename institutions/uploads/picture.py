"""What becomes of a file that somebody sent: a picture of ours, with nothing in it but what one sees."""

import os
from pathlib import Path

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageOps

FORMATS = ("JPEG", "PNG", "WEBP")
LARGE, SMALL = 2000, 480
"""The longer side of a picture and of its thumbnail, in pixels."""
MOST_PIXELS = {"JPEG": 50_000_000, "MPO": 50_000_000, "PNG": 25_000_000, "WEBP": 25_000_000}
"""A JPEG can be read in a smaller size, the others are unpacked whole; MPO is a phone's JPEG with a second picture."""
MOST_SCANS = 100
"""A camera's JPEG has one, a progressive one a dozen. Each is unpacked over the whole picture, short as it is."""
START_OF_SCAN = b"\xff\xda"
"""The marker; within the data of a scan these two bytes do not meet (ITU-T T.81, B.1.1)."""
QUALITY = 82


def make(source: Path, large: Path, small: Path) -> tuple[int, int]:
    """Writes the picture and its thumbnail as JPEG; answers the picture's width and height.

    Position, camera, comments and every other word in the file stay behind: only pixels are copied, the right way up.
    Raises ValidationError for what is no picture, is cut off, or would unpack to more than memory should hold.
    """
    picture = _read(source)
    picture.thumbnail((LARGE, LARGE), Image.Resampling.LANCZOS)
    _write(picture, large)
    measures = picture.size
    picture.thumbnail((SMALL, SMALL), Image.Resampling.LANCZOS)
    _write(picture, small)
    return measures


def _read(source: Path) -> Image.Image:
    try:
        with Image.open(source, formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS[opened.format]:
                raise _refusal(_("Túl sok képpontból áll."))
            if opened.format in ("JPEG", "MPO") and source.read_bytes().count(START_OF_SCAN) > MOST_SCANS:
                raise _refusal(_("Túl sok rétegből áll. Mentse el egyszerű JPEG-ként, és küldje azt."))
            opened.draft("RGB", (LARGE, LARGE))
            opened.load()
            upright = _in_eight_bits(ImageOps.exif_transpose(opened))
            upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    except ValidationError:
        raise
    # Broken files break decoders in many ways, each with an error of its own; only the disk's have a number.
    except Exception as error:
        if getattr(error, "errno", None):
            raise
        raise _refusal(_("Nem olvasható képként: JPEG, PNG vagy WebP lehet, sérülés nélkül.")) from error
    # A new picture on white: nothing of the old one's words can come along.
    fresh = Image.new("RGB", upright.size, "white")
    fresh.paste(upright, mask=upright if upright.mode == "RGBA" else None)
    return fresh


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    """Grey in sixteen bits, as scanners write it, would be cut to white instead of made smaller."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")


def _refusal(words: str) -> ValidationError:
    return ValidationError({"image": ValidationError(words, code="not_a_picture")})


def _write(picture: Image.Image, path: Path) -> None:
    """All of it or nothing, also when the power goes."""
    unfinished = path.with_suffix(".new")
    with unfinished.open("wb") as file:
        picture.save(file, "JPEG", quality=QUALITY, optimize=True, progressive=True)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
