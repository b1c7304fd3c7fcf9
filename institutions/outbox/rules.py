"""Who may do what with mails."""

from institutions.base.standing import Role, standing_of

from .kind import is_editable, readable_by
from .models import Mail


def may_read_all_mail(user) -> bool:
    """Whether the person reads the whole outbox: administrators. Others read what they organise, and what they caused
    and was lost.
    """
    return standing_of(user).holds(Role.ADMINISTRATOR)


def organises_mail(user) -> bool:
    """Whether there is any kind whose mails the person reads before they leave."""
    return may_read_all_mail(user) or readable_by(user) is not None


def may_stop_mail(user, mail) -> bool:
    """Whether the person keeps it from leaving, or marks it as come back."""
    return Mail.objects.organised_by(user).filter(pk=mail.pk).exists()


def may_edit_mail(user, mail) -> bool:
    """Whether the person reads its words, and may write others in their place."""
    return is_editable(mail.kind) and may_stop_mail(user, mail)


def may_retry_mail(user, mail) -> bool:
    """Whether the person sends a lost mail again: who caused it, and who organises it, also a stopped one."""
    own = mail.caused_by is not None and mail.caused_by == standing_of(user).user_id
    return (own and mail.state != Mail.State.STOPPED) or may_stop_mail(user, mail)
