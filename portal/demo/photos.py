"""Photos of the demo: drawn, not taken, so that nobody is on them; a hill, houses, the sun, other colours each time."""

import hashlib
import io
import uuid

from PIL import Image, ImageDraw

from mentors.visits.actions import photo as photos
from mentors.visits.models.visit import Visit

from .content import texts

SIZE = (1200, 900)
CAPTIONS = texts("visits")["photo_captions"]
SKIES = ["#c9d6f2", "#f3d9b1", "#b8cde0", "#f0c9b8", "#d7e3d0"]


def load(rng, mentor) -> None:
    """A photo for each of the mentor's latest accepted visits; nobody can be recognised on them."""
    visits = Visit.objects.filter(mentor=mentor, state=Visit.State.ACCEPTED).select_related("county")
    for visit, caption, sky in zip(visits.order_by("-date", "-pk"), CAPTIONS, SKIES, strict=False):
        data = draw(rng, sky)
        announced = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "consent": "nobody"}
        made = uuid.UUID(int=rng.getrandbits(128), version=4)
        photo, _is_new = photos.begin(visit, by=mentor, uuid=made, caption=caption, **announced)
        photos.append(photo, by=mentor, offset=0, chunk=data)


def draw(rng, sky: str) -> bytes:
    """A village under a hill, as JPEG."""
    wide, high = SIZE
    picture = Image.new("RGB", SIZE, sky)
    pen = ImageDraw.Draw(picture)
    x = rng.randrange(150, wide - 150)
    pen.ellipse((x, 90, x + 130, 220), fill="#f7efc8")
    for depth, green in enumerate(["#8fae8b", "#6d9474", "#4f7a5c"]):
        top = 380 + 130 * depth
        peak = rng.randrange(wide)
        pen.polygon([(0, high), (0, top), (peak, top - 140), (wide, top + 20), (wide, high)], fill=green)
    for place in range(60, wide - 160, rng.randrange(170, 230)):
        ground, width = rng.randrange(690, 780), rng.randrange(90, 140)
        pen.rectangle((place, ground - 80, place + width, ground), fill=rng.choice(["#f4ede0", "#e9dcc5", "#fbf8f1"]))
        eaves, ridge = ground - 80, (place + width // 2, ground - 150)
        pen.polygon([(place - 12, eaves), ridge, (place + width + 12, eaves)], fill="#9b4a33")
        pen.rectangle((place + 20, ground - 55, place + 45, ground - 25), fill="#24357e")
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()
