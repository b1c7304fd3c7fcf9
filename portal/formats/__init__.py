"""Dates and times as each language writes them; what a language does not say here, Django's own formats say."""
