"""Configuration of the `events` app."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = "Események"

    def ready(self):
        from .figures.community_timeline import add_to_timeline

        add_to_timeline()
