"""The bases of our pages: a filtered list, and a form that hands what was typed to an action."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils.translation import gettext as _
from django.views.generic import ListView

from .columns import Column
from .exceptions import Conflict, MuchAlike, Refused
from .keyset import COUNT_CAP, BadCursor, capped_count, paginate
from .rules import may_export


class FilteredList(ListView):
    """What the person may see, filtered by the noun's FilterSet, a page at a time.

    The context holds `rows`, `page` (with the cursors), `filter`, `chips` (the filters in force, each with the address
    that takes it off), `total` and `total_is_capped`, and `notice`: unknown filters and values are ignored with a word
    about it, for an address is often typed or old; a name that nobody bears chooses nothing. Templates extend
    `list.html`. `columns` are those of the list as a file; `export_url` is where who may take it away gets one.
    """

    filterset_class: type
    columns: tuple[Column, ...] = ()
    formats: tuple[str, ...] = ("xlsx", "csv")
    page_size = 50
    count_cap = COUNT_CAP

    def rows(self):
        """The records this page may list."""
        return self.model.objects.visible_to(self.request.user)

    def get_queryset(self):
        self.filter = self.filterset_class(self.request.GET or None, queryset=self.rows(), request=self.request)
        self.notice = " ".join(self._wrong())
        # What nobody is called chooses no record; all of them would be taken for those that were asked for.
        return self.filter.qs.none() if self.filter.names_nothing() else self.filter.qs

    def _wrong(self):
        """What the address asks for and cannot have, in sentences."""
        strange = [*self.filter.unknown(), *([] if self.filter.order else ["order"])]
        if strange:
            notice = _("Ezek a szűrők nem léteznek, ezért kihagytuk őket: %(names)s.")
            yield notice % {"names": ", ".join(strange)}
        for name, errors in self.filter.form.errors.items():
            yield f"{self.filter.form.fields[name].label}: {' '.join(errors)}"

    def dress(self, rows: list) -> None:
        """Completes the rows that are shown, or go into a file, with what is asked for all of them at once."""

    def fill(self, rows: list) -> None:
        """Completes rows that go into a file with what only the file says."""

    def export_url(self) -> str:
        """Where the person takes the list away as a file; nothing where they may not."""
        return f"{self.request.path}export/" if self.columns and may_export(self.request.user) else ""

    def chips(self):
        for name, label, value in self.filter.active():
            rest = self.request.GET.copy()
            for key in (name, "after", "before"):
                rest.pop(key, None)
            yield {"label": f"{label}: {value}", "url": f"?{rest.urlencode()}"}

    def count(self) -> tuple[int, bool]:
        """How many records the list holds, and whether there are more than that."""
        return capped_count(self.object_list, self.count_cap)

    def get_context_data(self, **kwargs):
        order = self.filter.order or next(iter(self.filter.orders.values()))
        wanted = {name: self.request.GET.get(name, "") for name in ("after", "before")}
        try:
            page = paginate(self.object_list, order, self.page_size, **wanted)
        except BadCursor:
            page = paginate(self.object_list, order, self.page_size)
        self.dress(page.rows)
        total, is_capped = (0, False) if self.filter.names_nothing() else self.count()
        return super().get_context_data(
            rows=page.rows,
            page=page,
            filter=self.filter,
            chips=list(self.chips()),
            notice=self.notice,
            total=total,
            total_is_capped=is_capped,
            export_url=self.export_url(),
            formats=self.formats,
            **kwargs,
        )


class PlainActionForm:
    """For Django's editing views: `act(form)` calls the action and answers.

    What only the action finds wrong or refuses, and what somebody else saved in the same moment, comes back as an error
    of the form, with everything that was typed. What conflicts with other content is `conflict`'s to show.
    """

    def act(self, form):
        raise NotImplementedError

    def conflict(self, form, conflict: Conflict):
        form.add_error(None, str(conflict))
        return self.form_invalid(form)

    def form_valid(self, form):
        try:
            return self.act(form)
        except Conflict as conflict:
            return self.conflict(form, conflict)
        except ValidationError as error:
            add_errors(form, error)
        except MuchAlike as alike:
            form.ask(alike)
        except Refused as refused:
            form.add_error(None, str(refused))
        except IntegrityError:
            form.add_error(None, _("Ugyanekkor valaki más is mentett ilyet. Nézze meg, és próbálja újra."))
        return self.form_invalid(form)


class ActionForm(PlainActionForm):
    """The same with a form that knows the person."""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"user": self.request.user}


def add_errors(form, error: ValidationError) -> None:
    """An action's errors at the fields of the form, those of other fields above it."""
    by_field = error.message_dict if hasattr(error, "error_dict") else {None: error.messages}
    for name, messages in by_field.items():
        form.add_error(name if name in form.fields else None, messages)
