"""Configuration of the `events` app."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = "Események"

    def ready(self):
        from events.calendar.queries import add_to_timeline

        add_to_timeline()
