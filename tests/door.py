"""A door: an address of the portal, and the right that opens it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

from mentors.people.rights import RIGHTS, Scope

HOME_PERSONAS = {"mentor": ["mentor"], "coordinator": ["coordinator"]}
ALL_PERSONAS = {
    "mentor": ["mentor", "mentor_elsewhere"],
    "coordinator": ["coordinator", "coordinator_elsewhere"],
}


def granted(right: str) -> set[str]:
    """The personas to whom a right of the table is granted, for a record of the home county that is the mentor's, the
    contact's and the supervisor's own, whose coordinator is in office, and that did not consent to be public.
    """
    found = set()
    for actor, scope in RIGHTS[right].scopes.items():
        if scope not in (Scope.NONE, Scope.CONSENTED, Scope.WHERE_NOBODY):
            personas = ALL_PERSONAS if scope == Scope.ALL else HOME_PERSONAS
            found.update(personas.get(actor, [actor]))
    return found


@dataclass
class Door:
    """One route with one method.

    `right` is a key of the rights' table (or several: any of them opens); `also` and `but` adjust the personas where
    the address itself is wider or narrower than the right, with the reason in `why`. Whoever is not granted gets 404, a
    visitor the log-in page (401 in the API). `instead` names personas whom the address answers otherwise.
    """

    route: str
    url: Callable[[SimpleNamespace], str]
    right: str | tuple[str, ...]
    method: str = "get"
    data: Callable[[SimpleNamespace], dict] = field(default=lambda world: {})
    also: frozenset | set = frozenset()
    but: frozenset | set = frozenset()
    why: str = ""
    opens_with: int = 200
    instead: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.method.upper()} {self.route}"

    def expected(self, persona: str) -> int:
        if persona in self.instead:
            return self.instead[persona]
        rights = [self.right] if isinstance(self.right, str) else self.right
        let_in = set().union(*(granted(right) for right in rights)) | set(self.also)
        if persona in let_in - set(self.but):
            return self.opens_with
        if persona != "visitor":
            return 404
        return 401 if self.route.startswith("api-") else 302
