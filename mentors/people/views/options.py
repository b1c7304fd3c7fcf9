"""Suggestions about people and what they speak for."""

from django.views.decorators.http import require_safe

from institutions.base.exceptions import grant
from institutions.communities.views.options import MOST, answer

from ..forms.fields import speakable
from ..rules import account as rules


@require_safe
def spoken_for_options(request):
    """Institutions and communities for which the person may let somebody speak."""
    grant(rules.may_keep_accounts(request.user))
    return answer(speakable(request.user), request.GET.get("q", ""), most=MOST // 2)
