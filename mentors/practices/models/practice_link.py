"""What leads to a good practice from elsewhere: an event, a project, a post."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.parts.models import OrderedPart

from .practice import GoodPractice


class PracticeLinkManager(models.Manager):
    """Links, each with the title under which its practice was published."""

    def get_queryset(self):
        practices = GoodPractice.objects.with_public_title()
        return super().get_queryset().prefetch_related(models.Prefetch("practice", practices))


class PracticeLink(OrderedPart):
    """A good practice that a record leads to. Who uses this says of which record, and that each stands there once."""

    practice = models.ForeignKey(GoodPractice, models.CASCADE, verbose_name=_("jó gyakorlat"))

    objects = PracticeLinkManager()

    class Meta(OrderedPart.Meta):
        abstract = True

    def __str__(self):
        return str(self.practice)
