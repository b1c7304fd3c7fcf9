"""Collect static files for serving; whatever storage reads them, they are written hashed and compressed."""

from django.contrib.staticfiles.management.commands import collectstatic

from portal import static_files


class Command(collectstatic.Command):
    """Django's own command with our storage, without source maps."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.storage = static_files.Storage()

    def set_options(self, **options):
        super().set_options(**options)
        self.ignore_patterns = [*self.ignore_patterns, *static_files.IGNORED]
