"""How long what is kept stays: each feature declares its own beside its `personal_data.py`, the clock carries it out
nightly (`actions.tick`), and how much went is counted.
"""

import datetime
from collections.abc import Callable
from typing import NamedTuple


class Retention(NamedTuple):
    """Something that goes by itself: the model that holds it (`app.Model`), what it is, for how long it is kept, in
    words; `forget(now)` deletes or empties what is older and answers how many. Of a model with two terms each row
    names its part: "events.Registration", "events.Registration.answers".
    """

    model: str
    what: str
    term: str
    forget: Callable[[datetime.datetime], int]
