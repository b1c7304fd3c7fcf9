"""The library of good practices, open to everybody: list with facets and search, the article."""

from functools import cached_property

from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from institutions.base.drawn import drawn
from institutions.base.views import FilteredList
from mentors.people.models.mentor import Mentor
from mentors.people.parts import to_call

from ..actions.search_miss import note
from ..columns import PUBLISHED
from ..filters.practice import BEST_FIRST, PracticeFilter
from ..filters.practice_counts import count
from ..filters.searched import LONGEST
from ..linked_data import article_of
from ..models.practice import GoodPractice, PracticeState
from ..models.published_practice import PublishedPractice
from ..rules import may_edit_practices, may_read_unpublished
from ..themes import theme_of
from .did_you_mean import as_meant
from .practice_cards import CARD, article, card, contact_of, facets, files_on_page, language_of, others

PAGING = ("after", "before")
SIMILAR, LOOKED_THROUGH = 3, 60


class PracticeList(FilteredList):
    """Cards, and beside them the facets with their numbers."""

    model = PublishedPractice
    filterset_class = PracticeFilter
    template_name = "mentors/practice/list.html"
    columns = PUBLISHED
    formats = ("xlsx", "csv", "json")
    page_size = 24
    count_cap = 1_000
    beside = ()
    """What features to the right found for the same question: functions (PracticeQuery) -> dict."""

    def get_queryset(self):
        queryset = super().get_queryset()
        if wrong := self.filter.form.errors.get("q"):
            self.notice = " ".join(wrong)
        columns = [*CARD, "rank", "articles"] if self.filter.is_search and self.filter.query else [*CARD]
        return queryset.values(*columns, *(["distance"] if self.filter.place else []))

    @cached_property
    def counts(self):
        return count(self.filter)

    @cached_property
    def facets(self):
        return facets(self.filter, self.counts, self.turned_over)

    def count(self):
        if self.counts.is_capped and (self.filter.chosen or not self.filter.is_search):
            return super().count()
        return self.counts.total, self.counts.is_capped

    def address(self, **changes) -> str:
        """This list's address with these parameters set anew, from its first page."""
        rest = self.request.GET.copy()
        for key in PAGING:
            rest.pop(key, None)
        for name, values in changes.items():
            rest.setlist(name, values)
        return f"?{rest.urlencode()}"

    def turned_over(self, name: str, code: str) -> str:
        """The address with one choice put on, or taken off where it is on."""
        values = self.filter.chosen.get(name, [])
        if code in values:
            return self.address(**{name: [value for value in values if value != code]})
        return self.address(**{name: [code] if name == "staff" else [*values, code]})

    def orders(self) -> list[dict]:
        """The ways in which the list may stand, each with its address; a search begins with what fits best."""
        names = {"newest": _("legfrissebb"), "oldest": _("legrégebbi"), "fewest_helpers": _("legkevesebb segítő")}
        if self.filter.place:
            names = {"nearest": _("legközelebbi")} | names
        if self.filter.is_search:
            names = {"": _("legjobb találat")} | names
        wished = self.filter.data.get("order", "")
        now = wished if wished in names else next(iter(names))
        return [
            {"label": label, "url": self.address(order=[code] if code else []), "active": code == now}
            for code, label in names.items()
        ]

    def chips(self):
        for group in self.facets:
            for option in group.options:
                if option.active:
                    yield {"label": f"{group.label}: {option.label}", "url": option.url}
        if self.filter.is_search:
            yield {"label": _("„%(typed)s”") % {"typed": self.filter.cleaned["q"]}, "url": self.address(q=[])}
        if self.filter.place:
            told = _("%(place)s közelében") % {"place": self.filter.place.name}
            yield {"label": told, "url": self.address(near=[], order=[])}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        query = self.filter.query if self.filter.is_search else None
        self.note_miss()
        for tell in self.beside if query else ():
            context |= tell(query)
        return context | {
            "cards": [card(row, query) for row in context["rows"]],
            "facets": self.facets,
            "drawn_facets": drawn("mentors/practice/_facets.html", facets=self.facets),
            "typed": self.filter.data.get("q", "")[:LONGEST],
            "kept": [(name, code) for name, codes in self.filter.chosen.items() for code in codes],
            "remarks": remarks(self.filter.found, query) if self.filter.is_search else [],
            "theme": theme_of(self.filter.chosen.get("theme", [])),
            "meant": self.meant(context["rows"]),
            "feed": f"{reverse('practice-feed')}{self.address(order=[])}",
            "nearest": [card(row, query) for row in self.nearest()] if not context["total"] else [],
            "is_narrowed": self.filter.is_search and bool(self.filter.found.ranks),
            "orders": self.orders(),
            "may_edit": may_edit_practices(self.request.user),
            "may_read_unpublished": may_read_unpublished(self.request.user),
        }

    def meant(self, rows) -> dict | None:
        """The question as it may have been meant, with its address, where words of it were mended."""
        if not self.filter.query or not (words := as_meant(self.filter.cleaned["q"], self.filter.query, rows)):
            return None
        return {"words": words, "url": self.address(q=[words])}

    def note_miss(self):
        """What stands in no practice is noted for the editors, once a search: not for each of its pages."""
        query, is_first = self.filter.query, not any(self.request.GET.get(name) for name in PAGING)
        if query and is_first and (query.unknown or not self.filter.found.ranks):
            note(self.filter.cleaned["q"])

    def nearest(self):
        """Where nothing is found: what answers the words without the other choices, else the latest."""
        rows = self.rows()
        if self.filter.is_search and self.filter.found.ranks:
            return rows.with_rank(self.filter.found.ranks).order_by(*BEST_FIRST).values(*CARD, "articles")[:SIMILAR]
        return rows.order_by("-published_at", "-practice_id").values(*CARD, "articles")[:SIMILAR]


def remarks(found, query) -> list[str]:
    """What somebody should know who searched: which words were not found as they were typed."""
    if query is None:
        return [_("Írjon be olyan szót is, amelyik a témáról szól, például: olvasókör, kert, idősek.")]
    said = []
    if query.corrected:
        words = _quoted(query.corrected)
        said.append(
            _("Így egyikben sem szerepel: %(words)s. A hasonlóan írt szavakat kerestük helyette.") % {"words": words}
        )
    if query.unknown:
        said.append(_("Egyikben sem szerepel: %(words)s.") % {"words": _quoted(query.unknown)})
    if found.ranks and not found.complete:
        said.append(_("Olyan nincs, amelyikben minden szó szerepel: elöl az áll, amelyikben a legtöbb."))
    return said


def _quoted(words) -> str:
    return ", ".join(_("„%(typed)s”") % {"typed": word} for word in words)


@require_safe
def practice_detail(request, slug, beside=()):
    """The article as last published; a note where it was withdrawn, the working text where there is only that. Features
    to the right tell what else belongs to it in functions, `beside`: (user, practice) -> dict.
    """
    practice = (
        PublishedPractice.objects.visible_to(request.user)
        .select_related("institution", "settlement__county", "practice")
        .filter(slug=slug)
        .first()
    )
    if practice is None:
        return _unpublished(request, slug)
    language = language_of(practice.headings, request.GET.get("text", ""))
    address = request.build_absolute_uri(reverse("practice-detail", args=[slug]))
    who = collector(practice.practice)
    told = {}
    for tell in beside:
        told |= tell(request.user, practice)
    return render(
        request,
        "mentors/practice/detail.html",
        article(practice.headings[language], practice.articles[language], language)
        | {
            "practice": practice,
            "collector": who,
            **to_call(practice.settlement.county),
            **files_on_page(practice),
            **contact_of(practice),
            "others": others(practice.headings, language),
            "linked_data": article_of(
                practice, practice.headings[language], language, address, who.user.name if who else ""
            ),
            "similar": [card(row) for row in similar(practice)],
            "address": address,
            "may_read_working": may_read_unpublished(request.user)
            and GoodPractice.objects.visible_to(request.user).filter(pk=practice.pk).exists(),
        }
        | told,
    )


def _unpublished(request, slug):
    """Raises Http404 for a stranger, unless the practice was public once."""
    if GoodPractice.objects.visible_to(request.user).filter(slug=slug).exists():
        return redirect("practice-preview", slug)
    withdrawn = GoodPractice.objects.filter(slug=slug, state=PracticeState.WITHDRAWN).first()
    if withdrawn is None:
        raise Http404
    told = {"withdrawn_at": withdrawn.withdrawn_at, "public_reason": withdrawn.public_reason}
    return render(request, "mentors/practice/withdrawn.html", told, status=410)


def collector(practice: GoodPractice) -> Mentor | None:
    """The card of the mentor who collected it, if they consented to be public."""
    if not practice.collected_by_id:
        return None
    public = Mentor.objects.visible_to(AnonymousUser()).filter(user=practice.collected_by_id)
    return public.select_related("user").defer("user__password", "user__email").first()


def similar(practice: PublishedPractice) -> list[dict]:
    """The practices of the latest with a theme in common that have most in common with this one."""
    rows = PublishedPractice.objects.filter(themes__overlap=practice.themes).exclude(pk=practice.pk)
    rows = rows.values(*CARD, "target_groups", "settlement_size")[:LOOKED_THROUGH]

    def in_common(row):
        shared = len(set(row["themes"]) & set(practice.themes))
        shared += len(set(row["target_groups"]) & set(practice.target_groups))
        return shared + 2 * (row["field"] == practice.field) + (row["settlement_size"] == practice.settlement_size)

    return sorted(rows, key=in_common, reverse=True)[:SIMILAR]
