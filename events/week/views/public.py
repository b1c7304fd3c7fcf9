"""What everybody reads of Community Week: its years, programmes, joiners and figures."""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.week import queries, rules
from events.week.columns import JOINERS, PROGRAMMES
from events.week.filters import JoinerFilter, ProgrammeFilter
from events.week.links import path_to
from events.week.models.campaign import Campaign
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme
from institutions.base.exceptions import grant
from institutions.base.views import FilteredList
from institutions.places.models.county import County
from institutions.places.tiles import tile_map
from institutions.uploads.views import answer as answer_file

MOST_PRINTED = 2000


def campaign_of(request, year: int) -> Campaign:
    """A year that the person may read. Raises Http404."""
    found = Campaign.objects.visible_to(request.user).filter(year=year).prefetch_related("texts").first()
    grant(found is not None)
    return found


def programme_of(request, year: int, uuid) -> Programme:
    """A programme that the person may read. Raises Http404."""
    rows = Programme.objects.visible_to(request.user).with_all().select_related("joiner__settlement", "outcome_picture")
    found = rows.filter(campaign__year=year, uuid=uuid).first()
    grant(found is not None)
    return found


@require_safe
@login_not_required
def week_index(request):
    """All years, the latest first; the one that can be joined on top."""
    years = Campaign.objects.visible_to(request.user).prefetch_related("texts")
    rows = [(campaign, queries.sums(campaign)) for campaign in years]
    context = {"rows": rows, "open": next((one for one, _sums in rows if one.is_open), None)}
    return render(request, "events/week/index.html", context | own_rights(request.user))


def own_rights(user) -> dict:
    return {"may_keep": rules.may_keep_campaigns(user), "may_check": rules.may_check_some(user)}


class OfYear:
    """What the lists of a year share."""

    @cached_property
    def campaign(self) -> Campaign:
        """The year of the address. Raises Http404."""
        return campaign_of(self.request, self.kwargs["year"])

    def rows(self):
        return super().rows().filter(campaign=self.campaign)

    def get_context_data(self, **kwargs):
        return super().get_context_data(campaign=self.campaign, **own_rights(self.request.user), **kwargs)


class WeekDetail(OfYear, FilteredList):
    """A year with its programmes: narrowed by theme, day and county, on a tile map and in the order of time."""

    model = Programme
    filterset_class = ProgrammeFilter
    template_name = "events/week/detail.html"
    columns = PROGRAMMES

    def rows(self):
        return super().rows().with_all()

    @cached_property
    def counted(self):
        return queries.Counted(self.object_list)

    def count(self):
        return self.counted.total, False

    def get_context_data(self, **kwargs):
        found = super().get_context_data(**kwargs)
        counties = list(County.objects.filter(country="HU"))
        # The map and the filter name the same counties: they are asked for once.
        field = self.filter.form.fields["county"]
        field.widget.choices = [("", field.empty_label), *((one.ksh_code, one.name) for one in counties)]
        address = queries.programmes_address
        tiles = [
            (one, self.counted.by["county"][one.ksh_code], address(self.campaign, county=one.ksh_code))
            for one in counties
        ]
        return found | {
            "facets": self.facets(),
            "tiles": tile_map(tiles, everywhere=True),
            "numbers": queries.numbers(self.campaign)[:3],
        }

    def facets(self):
        labels = {
            "theme": (_("Téma"), dict(Programme.Theme.choices)),
            "day": (_("Nap"), {day: date_format(day, "MONTH_DAY_FORMAT") for day in sorted(self.counted.by["day"])}),
            "county": (_("Megye"), {code: self.counted.counties[code] for code in sorted(self.counted.counties)}),
        }
        return [
            {"label": heading, "options": self.options(name, named)}
            for name, (heading, named) in labels.items()
            if self.counted.by[name]
        ]

    def options(self, name, named):
        """What narrows the list, with how many there are; what does already is taken off by a click."""
        chosen = self.request.GET.getlist(name)
        for code, label in named.items():
            if number := self.counted.by[name][code]:
                on = str(code) in chosen
                query = self.request.GET.copy()
                query.pop("after", None), query.pop("before", None)
                more = chosen if name == "theme" else []
                query.setlist(name, [one for one in more if one != str(code)] + ([] if on else [str(code)]))
                yield {"label": label, "count": number, "url": f"?{query.urlencode()}", "active": on}


class WeekJoinerList(OfYear, FilteredList):
    """Who joined."""

    model = Joiner
    filterset_class = JoinerFilter
    template_name = "events/week/joiner_list.html"
    columns = JOINERS

    def rows(self):
        return super().rows().select_related("settlement", "county", "campaign")


@require_safe
@login_not_required
def week_settlements(request, year):
    """The settlements of a year, each with its programmes; of one county or of all."""
    campaign = campaign_of(request, year)
    county = County.objects.filter(country="HU", ksh_code=request.GET.get("county", "")).first()
    rows = queries.settlements_of(campaign, county)
    return render(request, "events/week/settlements.html", {"campaign": campaign, "county": county, "rows": rows})


@require_safe
@login_not_required
def week_figures(request, year):
    """What is counted of a year, by county, kind and theme; beside it what was published of it."""
    campaign = campaign_of(request, year)
    context = {
        "campaign": campaign,
        "numbers": queries.numbers(campaign),
        "sums": queries.sums(campaign),
        "counties": queries.by_county(campaign),
        "kinds": queries.by_kind(campaign),
        "themes": queries.by_theme(campaign),
    }
    return render(request, "events/week/figures.html", context)


@require_safe
@login_not_required
def week_print(request, year):
    """All accepted programmes that the filters choose, by settlement, on paper."""
    campaign = campaign_of(request, year)
    chosen = ProgrammeFilter(request.GET or None, queryset=Programme.objects.public(), request=request)
    rows = chosen.qs.filter(campaign=campaign).with_all()
    rows = rows.order_by("county__ksh_code", "settlement__sort_key", "date", "from_time", "pk")[:MOST_PRINTED]
    context = {"campaign": campaign, "rows": rows, "chips": chosen.active(), "most": MOST_PRINTED}
    return render(request, "events/week/print.html", context)


@require_safe
@login_not_required
def week_programme(request, year, uuid):
    programme = programme_of(request, year, uuid)
    user = request.user
    context = {
        "programme": programme,
        "joiner": programme.joiner,
        "campaign": programme.campaign,
        "may_check": rules.may_check(user, programme),
        "own_path": path_to(programme.joiner) if rules.may_write(user, programme.joiner) else "",
    }
    return render(request, "events/week/programme.html", context)


@require_safe
@login_not_required
def week_joiner(request, year, uuid):
    """A joiner with those of its programmes that the person may read."""
    rows = Joiner.objects.visible_to(request.user).select_related("campaign", "settlement", "county", "brought_by")
    joiner = rows.filter(campaign__year=year, uuid=uuid).first()
    grant(joiner is not None)
    user = request.user
    may_unite = rules.may_unite(user, joiner)
    same = Joiner.objects.like(joiner.campaign, joiner.name, joiner.settlement).exclude(pk=joiner.pk)
    context = {
        "joiner": joiner,
        "campaign": joiner.campaign,
        "programmes": Programme.objects.visible_to(user).filter(joiner=joiner).with_all(),
        "may_bring": rules.may_bring(user, joiner.county_id),
        "same": same[:5] if may_unite else [],
        "own_path": path_to(joiner) if rules.may_write(user, joiner) else "",
    }
    return render(request, "events/week/joiner.html", context)


@require_safe
@login_not_required
def week_programme_picture(request, year, uuid, size):
    """The picture of a programme."""
    return picture(request, programme_of(request, year, uuid).picture, size)


@require_safe
@login_not_required
def week_programme_outcome(request, year, uuid, size):
    """The picture of how it was."""
    return picture(request, programme_of(request, year, uuid).outcome_picture, size)


def picture(request, upload, size):
    grant(upload is not None and size in ("large", "small"))
    return answer_file(request, upload, size)
