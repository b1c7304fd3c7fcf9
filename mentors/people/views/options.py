"""Suggestions about people and what they speak for."""

from django.views.decorators.http import require_safe

from institutions.base.exceptions import grant
from institutions.communities.views.options import MOST, answer
from institutions.organisations.models.institution import Institution

from ..forms.fields import label_of, speakable
from ..rules import account as rules


@require_safe
def spoken_for_options(request):
    """Institutions and communities for which the person may let somebody speak."""
    grant(rules.may_keep_accounts(request.user))
    text = request.GET.get("q", "")[:100]
    found = [one for rows in speakable(request.user, text) for one in rows[: MOST // 2]]
    return answer((label_of(one), kind_of(one)) for one in found)


def kind_of(subject) -> str:
    return subject.get_kind_display() if isinstance(subject, Institution) else str(subject._meta.verbose_name)
