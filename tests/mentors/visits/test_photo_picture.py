"""What is kept of a photo: what one sees on it, and no other word."""

import io
import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from PIL import Image

from institutions.uploads import picture

from ... import make

GPS, ARTIST, ORIENTATION = 0x8825, 0x013B, 0x0112
SECRETS = [b"Titkos Tivadar", b"GPS", b"Exif", b"xpacket", b"48.4", b"a lakasom"]


@pytest.fixture
def kept(tmp_path):
    """Keeps those bytes as a photo; answers the two pictures."""

    def keep(data: bytes):
        source = tmp_path / "sent"
        source.write_bytes(data)
        large, small = tmp_path / "large.jpg", tmp_path / "small.jpg"
        measures = picture.make(source, large, small)
        assert measures == Image.open(large).size
        return large, small

    return keep


def with_secrets(kind: str, orientation: int = 1) -> bytes:
    """A picture that says where it was taken and by whom, in every way its format has."""
    exif = Image.Exif()
    exif[ARTIST], exif[ORIENTATION] = "Titkos Tivadar", orientation
    exif.get_ifd(GPS).update({1: "N", 2: (48.4, 17.0, 5.0), 3: "E", 4: (21.2, 3.0, 1.0)})
    more = {"JPEG": {"comment": b"a lakasom"}, "WEBP": {}, "PNG": {}}[kind]
    if kind in ("JPEG", "WEBP"):
        more["xmp"] = b"<?xpacket begin=''?><x>Titkos Tivadar</x>"
    return make.picture(120, 80, kind, exif=exif, **more)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_but_pixels(kept, kind):
    data = with_secrets(kind)
    assert Image.open(io.BytesIO(data)).getexif().get_ifd(GPS)[1] == "N", "the test sends a position"
    for file in kept(data):
        bytes_kept, opened = file.read_bytes(), Image.open(file)
        assert opened.format == "JPEG"
        assert (dict(opened.getexif()), set(opened.info) - {"progressive", "progression"}) == ({}, JFIF)
        assert [secret for secret in SECRETS if secret in bytes_kept] == []


JFIF = {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_the_right_way_up(kept):
    """Orientation 6: the phone was held upright; what was above (blue) is then at the right."""
    large, _small = kept(with_secrets("JPEG", orientation=6))
    turned = Image.open(large)
    assert turned.size == (80, 120)
    left, right = turned.getpixel((5, 60)), turned.getpixel((75, 60))
    assert (left[0] > 200, right[2] > 200) == (True, True)


def test_no_larger_than_needed(kept):
    large, small = kept(make.picture(2600, 1300))
    assert (Image.open(large).size, Image.open(small).size) == ((2000, 1000), (480, 240))


def test_a_transparent_ground_is_white(kept):
    out = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(out, "PNG")
    assert Image.open(kept(out.getvalue())[0]).getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1", "LA"])
def test_every_way_to_write_colours(kept, mode):
    out = io.BytesIO()
    Image.new(mode, (20, 20)).save(out, "JPEG" if mode == "CMYK" else "PNG")
    assert Image.open(kept(out.getvalue())[0]).mode == "RGB"


def png_that_says(width: int, height: int) -> bytes:
    """A tiny file that says it unpacks to that many pixels."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\x00" * 1000))
        + chunk(b"IEND", b"")
    )


def jpeg_of(scans: int) -> bytes:
    """A progressive picture with that many scans: its last one again and again."""
    data = make.picture(300, 200, progressive=True)
    begin, last = data[:-2], data[data.rindex(picture.START_OF_SCAN) : -2]
    return begin + last * (scans - begin.count(picture.START_OF_SCAN)) + data[-2:]


def test_as_many_scans_as_any_camera_writes(kept):
    large, _small = kept(jpeg_of(picture.MOST_SCANS))
    assert Image.open(large).size == (300, 200)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        make.picture(300, 200)[:-500],
        make.picture(300, 200, "PNG")[:-30],
        make.picture(300, 200, "GIF"),
        make.picture(300, 200, "BMP"),
        make.picture(300, 200, "TIFF"),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        png_that_says(6_000, 6_000),
        png_that_says(60_000, 60_000),
        png_that_says(0, 0),
        jpeg_of(picture.MOST_SCANS + 1),
    ],
    ids=[
        "empty",
        "text",
        "svg",
        "cut jpeg",
        "cut png",
        "gif",
        "bmp",
        "tiff",
        "eps",
        "large",
        "bomb",
        "nothing",
        "scans",
    ],
)
def test_what_is_refused(kept, tmp_path, data):
    with pytest.raises(ValidationError) as refused:
        kept(data)
    assert list(refused.value.message_dict) == ["image"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["sent"]


def test_a_phones_jpeg_with_a_second_picture_behind_it(kept, tmp_path):
    sent = tmp_path / "phone"
    first, second = Image.new("RGB", (60, 40), "red"), Image.new("RGB", (60, 40), "blue")
    first.save(sent, "MPO", save_all=True, append_images=[second])
    large, _small = kept(sent.read_bytes())
    opened = Image.open(large)
    assert (opened.format, opened.size) == ("JPEG", (60, 40))
    red, _green, blue = opened.getpixel((30, 20))
    assert red > 200 > 50 > blue
