"""The WSGI application that the app server runs."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from .boot import database, homes

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
database.limit_pages()
application = get_wsgi_application()
# Who started this may not have come by manage.py; and only the settings know where the data lies.
homes.keep_private()

# A request makes and drops thousands of objects that hold no cycle: looking for cycles less often saves a
# twentieth of its CPU.
gc.set_threshold(20_000, 50, 100)
