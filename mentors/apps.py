"""Configuration of the `mentors` app."""

from django.apps import AppConfig


class MentorsConfig(AppConfig):
    name = "mentors"
    verbose_name = "Mentorok és munkájuk"
