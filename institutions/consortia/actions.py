"""Writes of consortia with their members."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base import rules
from institutions.base.days import check_days
from institutions.base.exceptions import grant
from institutions.base.likeness import ask_whether_known
from institutions.once.actions import digest, once, put, read_last, tidy

from .models.consortium import Consortium, call_of, normalise_project_id
from .models.consortium_member import ConsortiumMember

TARGETS = ("target_participants", "target_disadvantaged")
MEMBER = ("settlement", "organisation", "is_lead", "legal_form", "share_huf", *TARGETS)
EMPTY = {name: ConsortiumMember._meta.get_field(name).get_default() for name in MEMBER}


@once
def create(*, by, members=(), insist: bool = False, **fields) -> Consortium:
    """Enters a consortium. Raises NotGranted outside the person's counties, ValidationError for bad content, and
    MuchAlike, unless they insist, where the county has one of nearly this name.
    """
    grant(rules.may_write_in(by, fields["county"].pk))
    consortium = Consortium(**fields)
    _save(consortium, insist)
    _set_members(consortium, members)
    return consortium


@transaction.atomic
def update(
    consortium: Consortium, *, by, revision: int | None, members=None, insist: bool = False, **fields
) -> Consortium:
    """Changes these fields, and the members where they are given: who is no longer among them leaves.

    Raises NotGranted, ValidationError, Conflict when the grant or a member changed since `revision`, and MuchAlike,
    unless the person insists, where it would come to be called nearly like another one.
    """
    consortium = Consortium.objects.select_for_update().get(pk=consortium.pk)
    grant(rules.may_edit_consortium(by, consortium))
    called = (consortium.name, consortium.county_id)
    changed = put(consortium, _put_right(fields), revision=revision)
    members_changed = members is not None and _differ(consortium, members)
    if members_changed and not changed:
        read_last(consortium, revision)
        consortium.revision += 1
    if not (changed or members_changed):
        return consortium
    grant(rules.may_edit_consortium(by, consortium))
    _save(consortium, insist or called == (consortium.name, consortium.county_id))
    if members_changed:
        _set_members(consortium, members)
    return consortium


def _put_right(fields: dict) -> dict:
    """With the project id as the funder writes it, so that it is compared with what stands there."""
    try:
        return fields | {"project_id": normalise_project_id(fields["project_id"])} if "project_id" in fields else fields
    except ValidationError as error:
        raise ValidationError({"project_id": error.messages}) from error


def _differ(consortium: Consortium, members) -> bool:
    """Whether these are others than the present members, or the same with other shares, targets or tasks."""
    present = [{name: getattr(one, name) for name in MEMBER} for one in consortium.members.all()]
    wanted = [{name: one.get(name, EMPTY[name]) for name in MEMBER} for one in members]
    return sorted(digest(tidy(one)) for one in present) != sorted(digest(tidy(one)) for one in wanted)


def _ask_whether_known(consortium: Consortium) -> None:
    ask_whether_known(Consortium.objects.filter(county=consortium.county_id).exclude(pk=consortium.pk), consortium.name)


def _save(consortium: Consortium, insist: bool) -> None:
    """The call stands in the project id. What is wrong is said before anything is asked."""
    try:
        consortium.project_id = normalise_project_id(consortium.project_id or "")
        consortium.call = call_of(consortium.project_id)
    except ValidationError as error:
        raise ValidationError({"project_id": error.messages}) from error
    check_days(starts_on=consortium.starts_on, ends_on=consortium.ends_on)
    consortium.full_clean()
    if not insist:
        _ask_whether_known(consortium)
    consortium.save()


def _set_members(consortium: Consortium, members) -> None:
    """Makes these the members; one is the same as before when settlement and organisation are."""
    wanted = {(member["settlement"].pk, member["organisation"]): member for member in members}
    if len(wanted) != len(members) or sum(bool(member.get("is_lead")) for member in members) > 1:
        raise ValidationError(_("Egy tag csak egyszer szerepelhet, és konzorciumvezető csak egy lehet."))
    present = {(member.settlement_id, member.organisation): member for member in consortium.members.all()}
    for key in present.keys() - wanted.keys():
        present[key].delete()
    # Who leads no longer makes room first: there is one lead at any time.
    for key, fields in sorted(wanted.items(), key=lambda item: bool(item[1].get("is_lead"))):
        member = present.get(key) or ConsortiumMember(consortium=consortium)
        for name, value in fields.items():
            setattr(member, name, value)
        member.full_clean()
        member.save()
