"""Who may do what with the directory: predicates over a standing."""

from institutions.base.standing import Role, standing_of

from .models import Speaker, SpeakerQuerySet


def may_keep(user) -> bool:
    """Whether the person enters people of the directory: who drafts events."""
    return standing_of(user).holds(*SpeakerQuerySet.KEEPERS)


def may_edit(user, speaker: Speaker) -> bool:
    """Whoever keeps the directory, and they themselves by their own account; nobody who was erased."""
    own = speaker.user_id is not None and speaker.user_id == standing_of(user).user_id
    return speaker.erased_at is None and (own or may_keep(user))


def may_erase(user) -> bool:
    return standing_of(user).holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)
