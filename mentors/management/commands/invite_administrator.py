"""`python3 manage.py invite_administrator E-MAIL`: the way to the first account of a new portal."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from mentors.people.actions import invitation as invitations


class Command(BaseCommand):
    help = "Print the link by which somebody becomes an administrator (14 days, once)."

    def add_arguments(self, parser):
        parser.add_argument("email")

    def handle(self, *, email, **options):
        try:
            invitation = invitations.invite_administrator(email)
        except ValidationError as error:
            raise CommandError("; ".join(error.messages)) from error
        self.stdout.write(invitations.link_of(invitation))
