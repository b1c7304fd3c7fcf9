"""How accounts come to be: by invitation only, so allauth's own sign-up is closed."""

from allauth.account.adapter import DefaultAccountAdapter


class InvitationOnlyAdapter(DefaultAccountAdapter):
    """Closes the open sign-up; everything else is allauth's."""

    def is_open_for_signup(self, request):
        return False
