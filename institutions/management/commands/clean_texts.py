"""`clean_texts`: cleans stored texts that came in past the doors, and lists what somebody must decide."""

from itertools import chain

from django.apps import apps
from django.core.management.base import BaseCommand

from institutions.base.likeness import pairs_alike
from institutions.base.text_cleaning import clean_stored
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.contact import Contact
from institutions.organisations.models.institution import Institution

OURS = ("institutions", "mentors", "events", "account")
PLACE_OF = {Institution: "settlement", Community: "settlement", Contact: "institution", Consortium: "county"}
"""What has a name that two may share by mistake, and within what."""


class Command(BaseCommand):
    help = "Takes out of stored texts what nobody sees. Lists records that are one when clean, and names nearly alike."

    def handle(self, *args, **options):
        models = [model for model in apps.get_models() if model._meta.app_label in OURS and model._meta.managed]
        for collision in clean_stored(models):
            self.stdout.write(f"says the same as another record, and stays as it is: {collision}")
        for one, other in chain.from_iterable(pairs_alike(*noun) for noun in PLACE_OF.items()):
            self.stdout.write(f"nearly alike: {one._meta.label} {one.pk} and {other.pk}: {one} | {other}")
