"""The graphic record of the demo's conference: drawn by us, plain shapes in strong colours, one picture a theme."""

import io
import math

from PIL import Image, ImageDraw

WIDE, HIGH = SIZE = (1200, 800)
PAPER, INK = "#fbf8f1", "#24357e"
COLOURS = ("#b4532a", "#24357e", "#4f7a5c", "#c9992e", "#7a3f6d", "#2f7f8c", "#9b4a33", "#55617e")


def draw(what: str) -> bytes:
    """The picture of a theme, as JPEG: a circle of people, keys, hands, steps or a bridge."""
    picture = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((24, 24, WIDE - 24, HIGH - 24), outline=INK, width=5)
    {"circle": circle, "keys": keys, "hands": hands, "steps": steps, "bridge": bridge}[what](pen)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88)
    return out.getvalue()


def person(pen, x: float, y: float, colour: str, size: float = 1) -> None:
    """Somebody, their feet at (x, y)."""
    wide, tall = 34 * size, 110 * size
    pen.rounded_rectangle((x - wide, y - tall, x + wide, y), radius=wide, fill=colour)
    head = 30 * size
    pen.ellipse((x - head, y - tall - 2 * head - 6, x + head, y - tall - 6), fill=colour)


def circle(pen) -> None:
    pen.ellipse((430, 330, 770, 500), fill="#e9dcc5", outline=INK, width=6)
    places = [(600 + 380 * math.cos(turn), 470 + 220 * math.sin(turn)) for turn in (n * math.pi / 4 for n in range(8))]
    for (x, y), colour in sorted(zip(places, COLOURS, strict=True), key=lambda one: one[0][1]):
        person(pen, x, y + 50, colour, 0.9)


def keys(pen) -> None:
    pen.rectangle((350, 260, 850, 740), fill="#e9dcc5", outline=INK, width=8)
    pen.pieslice((350, 70, 850, 450), 180, 360, fill="#e9dcc5", outline=INK, width=8)
    pen.line((600, 80, 600, 740), fill=INK, width=8)
    for x, colour in zip((430, 600, 770), COLOURS, strict=False):
        pen.ellipse((x - 45, 330, x + 45, 420), outline=colour, width=22)
        pen.line((x, 420, x, 600), fill=colour, width=22)
        for y in (540, 590):
            pen.line((x, y, x + 45, y), fill=colour, width=20)


def hands(pen) -> None:
    pen.ellipse((500, 80, 700, 280), fill="#c9992e")
    for n in range(12):
        turn = n * math.pi / 6
        near, far = (
            (600 + 120 * math.cos(turn), 180 + 120 * math.sin(turn)),
            (
                600 + 155 * math.cos(turn),
                180 + 155 * math.sin(turn),
            ),
        )
        pen.line((near, far), fill="#c9992e", width=10)
    for x, colour in zip((200, 400, 600, 800, 1000), COLOURS, strict=False):
        top = (600 + (x - 600) * 0.62, 400 + abs(x - 600) * 0.15)
        pen.line(((x, 770), top), fill=colour, width=62)
        pen.ellipse((top[0] - 48, top[1] - 70, top[0] + 48, top[1] + 40), fill=colour)


def steps(pen) -> None:
    pen.rectangle((640, 240, 1080, 560), fill="#e9dcc5", outline=INK, width=8)
    pen.polygon([(600, 240), (860, 80), (1120, 240)], fill="#9b4a33")
    pen.rectangle((790, 380, 930, 560), fill=INK)
    pen.rectangle((640, 560, 1080, 740), fill="#d9cdb6")
    for n in range(6):
        pen.rectangle((880 - 0, 560 + 30 * n, 1080, 590 + 30 * n), outline=INK, width=4)
    pen.polygon([(120, 740), (640, 560), (880, 560), (880, 740)], fill="#4f7a5c")
    person(pen, 300, 680, COLOURS[0], 0.9)
    person(pen, 980, 640, COLOURS[4], 0.7)


def bridge(pen) -> None:
    pen.rectangle((30, 640, WIDE - 30, HIGH - 30), fill="#b8cde0")
    for left, right in ((30, 250), (950, WIDE - 30)):
        pen.rectangle((left, 520, right, HIGH - 30), fill="#4f7a5c")
    pen.arc((180, 400, 1020, 960), 180, 360, fill="#9b4a33", width=44)
    for x, colour in zip((330, 470, 730, 870), COLOURS, strict=False):
        y = 680 - math.sqrt(max(0, 1 - ((x - 600) / 420) ** 2)) * 280
        person(pen, x, y + 6, colour, 0.8)
