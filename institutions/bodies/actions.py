"""Writes of bodies: each is kept once, whoever meets it first."""

from django.db import IntegrityError, transaction

from institutions.base.countries import HOME
from institutions.base.exceptions import grant
from institutions.base.text import in_one_line
from institutions.once.actions import once, put

from . import rules
from .models import Body


def the_body(kind: str, *, subject=None, settlement=None, name: str = "", country: str = HOME) -> Body:
    """The body that is meant, the saved one where it is known; a new one is saved with what it takes part in."""
    if kind in (Body.Kind.INSTITUTION, Body.Kind.COMMUNITY):
        return Body.objects.filter(**{kind: subject}).first() or Body(kind=kind, **{kind: subject})
    if kind == Body.Kind.MUNICIPALITY:
        known = Body.objects.filter(kind=kind, settlement=settlement)
        return known.first() or Body(kind=kind, settlement=settlement)
    name = in_one_line(name)
    known = Body.objects.called(name, settlement=settlement, country=country)
    return known.first() or Body(kind=kind, settlement=settlement, own_name=name, country=country)


def saved(one: Body) -> Body:
    """The body with its row; who was entered by somebody else at the same moment is that one."""
    if one.pk:
        return one
    one.clean_fields()
    try:
        with transaction.atomic():
            one.save()
    except IntegrityError:
        one = the_body(one.kind, subject=one.subject, settlement=one.settlement, name=one.own_name, country=one.country)
        if one.pk is None:
            raise
    return one


@once
def create(*, by, **fields) -> Body:
    """Enters a body under a name of its own. Raises NotGranted, ValidationError, also for one that is known."""
    grant(rules.may_create(by))
    body = Body(**fields)
    body.full_clean()
    body.save()
    return body


@transaction.atomic
def update(body: Body, *, by, revision: int | None, **fields) -> Body:
    """Changes these fields of a body of its own name; what it was called where it took part stays. Raises NotGranted,
    Conflict when it changed since `revision`, ValidationError.
    """
    grant(rules.may_edit(by, body))
    body = Body.objects.select_for_update(of=("self",)).get(pk=body.pk)
    if put(body, fields, revision=revision):
        body.full_clean()
        body.save()
    return body
