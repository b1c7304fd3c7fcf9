"""What the portal keeps about people: each feature tells its own in `personal_data.KEPT`, whoever adds a personal field
adds it there; the privacy page shows them all.
"""

from typing import NamedTuple


class Kept(NamedTuple):
    """One kind of personal data: what it is, why it is kept, until when, and who sees it; `columns` are those that hold
    it in words, as `app.Model.field`.
    """

    what: str
    why: str
    until: str
    who: str
    columns: tuple[str, ...] = ()
