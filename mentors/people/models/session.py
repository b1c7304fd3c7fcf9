"""Django's sessions with whose they are, so that a person sees and ends their own."""

import hashlib
from importlib import import_module

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .user import User


class SessionManager(BaseSessionManager):
    """Finds sessions by their owner."""

    def open_of(self, user):
        """What the person is logged in by now."""
        return self.filter(user=user, expire_date__gt=timezone.now())


class Session(AbstractBaseSession):
    """One browser's session; `user` is empty until somebody has logged in by it."""

    user = models.ForeignKey(
        User, models.CASCADE, null=True, blank=True, related_name="sessions", verbose_name=_("felhasználó")
    )

    objects = SessionManager()

    @classmethod
    def get_session_store_class(cls):
        return import_module(settings.SESSION_ENGINE).SessionStore

    @property
    def name(self) -> str:
        """What a page may say of it: the key itself opens the account."""
        return hashlib.sha256(self.session_key.encode()).hexdigest()[:16]
