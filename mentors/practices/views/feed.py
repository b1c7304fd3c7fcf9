"""The latest practices as a feed, of all or of what the list's filters choose."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from ..filters.practice import PracticeFilter
from ..models.published_practice import PublishedPractice
from .practice_cards import language_of

IN_FEED = 30


@dataclass(frozen=True)
class Wanted:
    """The query by which the links keep a language that was chosen (the feed itself is shared by all who ask), and
    what the address chooses.
    """

    keeps: str
    chosen: PracticeFilter


class PracticeFeed(Feed):
    """The latest practices as an Atom feed, in the language of the address, which its links keep."""

    feed_type = Atom1Feed

    def get_object(self, request):
        """What the address chooses, as the list's filters understand it: what they do not, they leave out."""
        keeps = request.GET.get("lang") == request.LANGUAGE_CODE
        chosen = PracticeFilter(request.GET or None, queryset=PublishedPractice.objects.all(), request=request)
        return Wanted(f"?lang={request.LANGUAGE_CODE}" if keeps else "", chosen)

    def title(self, wanted):
        said = [value for _name, _label, value in wanted.chosen.active()]
        return ": ".join([_("Kaláka: jó gyakorlatok"), *([", ".join(said)] if said else [])])

    def subtitle(self):
        return _("A legfrissebb jó gyakorlatok és mintaprojektek")

    def link(self, wanted):
        return reverse("practice-list") + wanted.keeps

    def author_name(self):
        return settings.OPERATOR_NAME or settings.SITE_NAME

    def author_email(self):
        return settings.OPERATOR_EMAIL or None

    def items(self, wanted):
        rows = wanted.chosen.qs.order_by("-published_at", "-practice_id")
        rows = rows.values("slug", "headings", "published_at", "updated_at")[:IN_FEED]
        return [row | {"keeps": wanted.keeps} for row in rows]

    def item_title(self, item):
        return item["headings"][language_of(item["headings"])]["title"]

    def item_description(self, item):
        return item["headings"][language_of(item["headings"])]["lead"]

    def item_link(self, item):
        return reverse("practice-detail", args=[item["slug"]]) + item["keeps"]

    def item_pubdate(self, item):
        return item["published_at"]

    def item_updateddate(self, item):
        return item["updated_at"]
