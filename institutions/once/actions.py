"""Exactly once, and two people at one record: the two questions of every writing, answered for all nouns (ADR 0036).

*Sent twice*: a key that the client chose makes one record. Where the key is the record's own UUID, `known_or_made` asks
for it; where the record has none, `once` keeps the keys beside. *Two people*: whoever changes a record says which
revision they read; `put` and `read_last` refuse to write over what they have not seen.
"""

import datetime
import hashlib
import json
from functools import wraps

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, Refused
from institutions.base.text import tidied

from .models import SentForm

KEPT = datetime.timedelta(days=90)
"""How long a key is remembered: no phone and no browser sends the same form after that."""


def plain(value):
    """A value as JSON holds it: days and times as text, records as ids; what has a plain form of its own in that."""
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(name): plain(item) for name, item in value.items()}
    return getattr(value, "plain", getattr(value, "pk", value))


def digest(content) -> str:
    """The hash of something plain: what tells two contents apart."""
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()


def known_or_made(known, make):
    """What `known()` finds (None for nothing; it may raise Conflict), else what `make()` enters, and whether it is new.

    Whoever sends the same key in the same moment waits for the first one, then finds what that one made.
    """
    if (found := known()) is not None:
        return found, False
    try:
        with transaction.atomic():
            return make(), True
    except (IntegrityError, ValidationError):
        # Where the other one was first it has committed, else we would still wait for it.
        if (found := known()) is not None:
            return found, False
        raise


def once(act):
    """Lets an action that enters a record take the `uuid` of the form it came with, and answer (record, is it new).

    The same form again answers with what it made; other content under its key is a Conflict, and Refused is what was
    deleted since. Without a key it is a new one each time.
    """

    model = act.__annotations__["return"]

    @wraps(act)
    @transaction.atomic
    def carried_out(*args, by, uuid=None, **fields):
        if uuid is None:
            return act(*args, by=by, **fields), True
        sent = SentForm(key=uuid, person=key_of(by), content_hash=digest([act.__name__, tidy(args), tidy(fields)]))
        try:
            with transaction.atomic():
                sent.save(force_insert=True)
        except IntegrityError:
            return _made_before(sent, by, model), False
        made = act(*args, by=by, **fields)
        SentForm.objects.filter(pk=uuid).update(record=made.pk)
        return made, True

    return carried_out


def key_of(by) -> int:
    """The account's id; 0 for visitors, who are nobody in particular: their key is all that tells them apart."""
    return getattr(by, "pk", None) or 0


def _made_before(sent: SentForm, by, model):
    known = SentForm.objects.get(pk=sent.key)
    if known.person != key_of(by):
        raise Conflict(_("Ez az azonosító már foglalt."))
    found = model.objects.filter(pk=known.record).first()
    if known.content_hash != sent.content_hash:
        raise Conflict(_("Ezt az űrlapot már elküldte, más tartalommal."), found)
    if found is None:
        raise Refused(_("Ezt már felvette, és azóta valaki törölte. Ha mégis kell, kezdje új űrlappal."))
    return found


def tidy(value):
    """The same in one form, whatever blanks and line ends the browser sends."""
    value = plain(value)
    if isinstance(value, str):
        return tidied(value)
    if isinstance(value, list):
        return [tidy(item) for item in value]
    return {name: tidy(item) for name, item in value.items()} if isinstance(value, dict) else value


def forget_keys(now: datetime.datetime | None = None) -> int:
    """Deletes the keys that nobody sends any more; answers how many."""
    return SentForm.objects.filter(sent_at__lt=(now or timezone.now()) - KEPT).delete()[0]


def put(record, fields: dict, *, revision: int | None, told: str = "") -> bool:
    """Puts the fields onto a record that is locked, as its next revision; answers whether anything differs at all.

    Raises Conflict where something does and the record is not what was read at `revision` (None: nothing was read).
    """
    differing = [name for name, value in fields.items() if tidy(getattr(record, name)) != tidy(value)]
    if not differing:
        return False
    read_last(record, revision, told)
    for name in differing:
        setattr(record, name, fields[name])
    record.revision += 1
    return True


def read_last(record, revision: int | None, told: str = "") -> None:
    """Raises Conflict, with the record as it stands, unless `revision` is its present one."""
    if revision != record.revision:
        raise Conflict(told or _("Közben más is módosította. Nézze meg mindkét változatot, mielőtt felülírja."), record)
