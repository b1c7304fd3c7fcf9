"""A page that several features make up: the page has the list, each feature a function and a partial template."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from django.views.generic import DetailView


class Part(NamedTuple):
    """What a feature adds to a page: `tell` answers the facts as a dict, which all templates of the page share; the
    partial templates by their place on it: in the column, beside the title (buttons), above all else, among the data.
    """

    tell: Callable[..., dict]
    main: str = ""
    actions: str = ""
    notices: str = ""
    data: str = ""


def facts_of(parts: Iterable[Part], *about, sent: tuple | None = None) -> dict:
    """What all parts tell of that; `sent` is the function of one of them with the form that came back to it. Raises
    ValueError where two parts use one name for two things.
    """
    found: dict = {}
    for part in parts:
        told = part.tell(*about, *(sent[1:] if sent and sent[0] is part.tell else ()))
        if twice := found.keys() & told.keys():
            raise ValueError(f"told by two parts: {sorted(twice)}")
        found |= told
    return found


def templates_of(parts: Iterable[Part]) -> dict[str, list[str]]:
    """The partial templates of each place on the page, in the order of the parts."""
    parts = list(parts)
    places = [name for name in Part._fields if name != "tell"]
    return {place: [getattr(part, place) for part in parts if getattr(part, place)] for place in places}


class ComposedDetail(DetailView):
    """The page of a record, made of `parts`: each tells, for (user, record), what stands in its templates."""

    parts: list[Part]

    def get_context_data(self, sent=None, **kwargs):
        told = facts_of(self.parts, self.request.user, self.object, sent=sent)
        return super().get_context_data(parts=templates_of(self.parts), **told, **kwargs)

    def again(self, tell, form):
        """The page with a form as it came back to that part, with something wrong in it."""
        return self.render_to_response(self.get_context_data(sent=(tell, form)))
