"""Who may do what with questions: predicates over a standing. Everybody asks, and reads what is public."""

from institutions.base.standing import Role, standing_of

from .models.question import OPEN, Question, QuestionState


def may_keep_questions(user) -> bool:
    """Whether the person assigns, edits and publishes: editors."""
    return standing_of(user).holds(Role.EDITOR)


def may_read_some(user) -> bool:
    """Whether there may be questions for the person to work on or to read."""
    return standing_of(user).holds(Role.EDITOR, Role.EXPERT, Role.LEAD)


def may_assign(user, question: Question) -> bool:
    return may_keep_questions(user)


def may_work_on(user, question: Question) -> bool:
    """Whether the person writes to the asker and words the answer: editors, and the expert to whom it is assigned."""
    standing = standing_of(user)
    assigned = standing.holds(Role.EXPERT) and question.expert_id == standing.user_id
    return assigned or may_keep_questions(user)


def may_answer(user, question: Question) -> bool:
    """Whether the person's answer is waited for, or may be put right before it is public."""
    return may_work_on(user, question) and question.state in (*OPEN, QuestionState.ANSWERED)


def may_renew(user, question: Question) -> bool:
    """Whether the person says that a public answer still holds."""
    return may_work_on(user, question) and question.state in (QuestionState.PUBLISHED, QuestionState.EXPIRED)


def may_publish(user, question: Question) -> bool:
    return may_keep_questions(user)
