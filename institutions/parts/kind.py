"""What a kind of parts is: said once, read by actions, forms, pages and endpoint."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Model


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of parts of a record.

    `code` stands in addresses, `owner` is the way from a part to its record (a column, or a path through another part
    of the same record), `fields` are what a person writes. `form_fields` and `api_fields` replace the fields that
    Django would make of some of them.
    """

    code: str
    model: type[Model]
    fields: tuple[str, ...]
    owner: str
    title: str
    """The heading above the form of a new one."""
    form_fields: dict[str, Callable] = field(default_factory=dict)
    api_fields: dict[str, Callable] = field(default_factory=dict)
    fill: Callable | None = None
    """`fill(part, fields, by)` completes a part before it is checked, from what was written: the name of a body as it
    is today, a file that came with the form.
    """

    gone: Callable | None = None
    """`gone(part)`: what goes with a part that was taken off, within the same transaction."""

    def of(self, owner):
        """The parts of a record, in their order."""
        return self.model.objects.filter(**{self.owner: owner})

    def owner_of(self, part):
        """The record that a part belongs to."""
        found = part
        for name in self.owner.split("__"):
            found = getattr(found, name)
        return found

    @property
    def own(self) -> bool:
        """Whether the part points to its record itself."""
        return "__" not in self.owner


@dataclass(frozen=True, eq=False)
class Owner:
    """The record that has parts: how its address names it, who may write it, and where it is edited.

    `may_edit(user, record)` is its rule; `page(record)` the address to go back to.
    """

    model: type[Model]
    lookup: str
    may_edit: Callable
    page: Callable
    kinds: dict[str, Kind]
    why_not: Callable | None = None
    """`why_not(record)`: why nobody can write its parts as it stands now, in a sentence; „” where one can."""

    touch: Callable | None = None
    """Called with the record after a part of it was written."""
