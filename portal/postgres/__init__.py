"""Django's PostgreSQL backend with one change: see `base`, the name under which Django looks for it."""
