"""Configuration of the `institutions` app."""

from django.apps import AppConfig


class InstitutionsConfig(AppConfig):
    name = "institutions"
    verbose_name = "Helyek és szervezetek"
