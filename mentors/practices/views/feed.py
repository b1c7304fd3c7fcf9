"""The latest practices as a feed."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from ..models.published_practice import PublishedPractice
from .practice_cards import language_of

IN_FEED = 30


class PracticeFeed(Feed):
    """The latest practices as an Atom feed, in the language of the address, which its links keep."""

    feed_type = Atom1Feed

    def get_object(self, request):
        """The query by which the links keep a language that was chosen; the feed itself is shared by all who ask."""
        return f"?lang={request.LANGUAGE_CODE}" if request.GET.get("lang") == request.LANGUAGE_CODE else ""

    def title(self):
        return _("Kaláka: jó gyakorlatok")

    def subtitle(self):
        return _("A legfrissebb jó gyakorlatok és mintaprojektek")

    def link(self, chosen):
        return reverse("practice-list") + chosen

    def author_name(self):
        return settings.OPERATOR_NAME or settings.SITE_NAME

    def author_email(self):
        return settings.OPERATOR_EMAIL or None

    def items(self, chosen):
        rows = PublishedPractice.objects.order_by("-published_at", "-practice_id")
        rows = rows.values("slug", "headings", "published_at", "updated_at")[:IN_FEED]
        return [row | {"chosen": chosen} for row in rows]

    def item_title(self, item):
        return item["headings"][language_of(item["headings"])]["title"]

    def item_description(self, item):
        return item["headings"][language_of(item["headings"])]["lead"]

    def item_link(self, item):
        return reverse("practice-detail", args=[item["slug"]]) + item["chosen"]

    def item_pubdate(self, item):
        return item["published_at"]

    def item_updateddate(self, item):
        return item["updated_at"]
