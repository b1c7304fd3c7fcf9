"""Configuration of the `portal` app."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "portal"
    verbose_name = "Kaláka"

    def ready(self):
        from .boot import deployed  # noqa: F401 -- registers its checks
