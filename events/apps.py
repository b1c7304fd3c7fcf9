"""Configuration of the `events` app."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = "Események"

    def ready(self):
        from events.calendar.queries import add_to_timeline
        from events.programme.actions import forget
        from mentors.directory.actions import FROZEN

        add_to_timeline()
        if forget not in FROZEN:
            FROZEN.append(forget)
