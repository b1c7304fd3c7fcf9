"""Joining Community Week: who it is, and what they offer, in one step and exactly once."""

import uuid as uuids

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from events.week import rules
from events.week.models.campaign import Campaign
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme
from institutions.base.countries import HOME
from institutions.base.exceptions import Conflict, Refused, grant
from institutions.bodies.actions import the_body
from institutions.bodies.models import Body
from institutions.communities.models.community import Community
from institutions.once.actions import digest, known_or_made, put, tidy
from institutions.organisations.models.institution import Institution

from . import mails
from .pictures import keep_picture

MOST_PROGRAMMES = 100
"""So many programmes one joiner may offer: nobody holds more in a week, and a mentor has to read each."""


@transaction.atomic
def join(
    campaign: Campaign, *, uuid: uuids.UUID, by=None, programmes: list[dict], picture=None, **fields
) -> tuple[Joiner, bool]:
    """Joins a year's week under the UUID that the sender chose; answers the joiner and whether it is new.

    `picture` is of the first programme. Raises Refused while the week cannot be joined, Conflict for other content
    under the UUID, ValidationError; what is wrong with a programme stands under `programmes` with its number.
    """
    content_hash = digest(tidy([campaign, fields, programmes]))

    def known():
        found = Joiner.objects.filter(uuid=uuid).first()
        if found and (found.content_hash != content_hash or found.campaign_id != campaign.pk):
            raise Conflict(_("Ezt a csatlakozást már elküldték, más tartalommal."))
        return found

    def make():
        if not campaign.is_open:
            raise Refused(_("Erre a hétre most nem lehet csatlakozni."))
        joiner = Joiner(campaign=campaign, uuid=uuid, content_hash=content_hash, entered_by=by, **fields)
        joiner.language = get_language() or joiner.language
        save(joiner)
        made = offer_all(joiner, programmes, by=by)
        if picture:
            keep_picture(made[0], "picture", "alt", picture, by)
            made[0].save(update_fields=["picture"])
        mails.tell_joined(joiner, by=by)
        return joiner

    return known_or_made(known, make)


def save(joiner: Joiner) -> None:
    """Saves a new or changed joiner where it is and as whom it is known. Raises ValidationError."""
    if joiner.country == HOME and not joiner.settlement_id:
        raise ValidationError({"settlement": _("Adja meg, melyik településről csatlakoznak.")})
    joiner.county = joiner.settlement.county if joiner.settlement_id else None
    joiner.body = known_body(joiner)
    joiner.full_clean(exclude=["campaign", "settlement", "county", "body", "brought_by", "entered_by"])
    joiner.save()


def known_body(joiner: Joiner) -> Body | None:
    """The body of ours that is surely meant: of this name in this settlement, or its municipality."""
    kind, place = joiner.kind, joiner.settlement
    if place is None:
        return None
    if kind == Body.Kind.MUNICIPALITY:
        found = the_body(kind, settlement=place)
    elif kind in (Body.Kind.INSTITUTION, Body.Kind.COMMUNITY):
        model = Institution if kind == Body.Kind.INSTITUTION else Community
        same = list(model.objects.filter(settlement=place).named(joiner.name)[:2])
        found = the_body(kind, subject=same[0]) if len(same) == 1 else None
    else:
        found = the_body(kind, settlement=place, name=joiner.name)
    return found if found and found.pk else None


def offer_all(joiner: Joiner, offers: list[dict], *, by=None) -> list[Programme]:
    """Enters all these programmes, or none. Raises ValidationError: the first wrong one, by its number."""
    if not offers:
        raise ValidationError({"programmes": _("Legalább egy programot adjon meg.")})
    refuse_too_many(joiner, len(offers))
    made, errors = [], []
    for number, fields in enumerate(offers, 1):
        try:
            made.append(checked(joiner, by=by, **fields))
        except ValidationError as error:
            errors += [f"{number}. {_('program')}: {told}" for told in error.messages]
    if errors:
        raise ValidationError({"programmes": errors})
    keys = [one.uuid for one in made]
    if len(set(keys)) < len(keys):
        raise ValidationError({"programmes": _("Két program azonosítója ugyanaz.")})
    if Programme.objects.filter(uuid__in=keys).exists():
        raise Conflict(_("Ezt a programot már elküldték."))
    return Programme.objects.bulk_create(made)


def refuse_too_many(joiner: Joiner, more: int) -> None:
    """Raises ValidationError where there would be more programmes than one joiner may have."""
    standing = Programme.objects.filter(joiner=joiner).count() if joiner.pk else 0
    if standing + more > MOST_PROGRAMMES:
        told = _("Egy csatlakozó legfeljebb %(n)s programot vehet fel. A többit küldje el másik csatlakozóként.")
        raise ValidationError({"programmes": told % {"n": MOST_PROGRAMMES}})


def checked(joiner: Joiner, *, by=None, uuid: uuids.UUID | None = None, **fields) -> Programme:
    """A programme of the joiner, where it is and not saved yet. Raises ValidationError."""
    made = Programme(joiner=joiner, campaign=joiner.campaign, entered_by=by, uuid=uuid or uuids.uuid4(), **fields)
    place(made)
    made.clean_fields(exclude=["joiner", "campaign", "entered_by", "settlement", "county"])
    made.clean()
    return made


def place(programme: Programme) -> None:
    """Where nothing else is said, a programme is where its joiner is; the county's team checks it."""
    if programme.settlement is None and programme.country == HOME and not programme.city:
        joiner = programme.joiner
        programme.settlement, programme.country, programme.city = joiner.settlement, joiner.country, joiner.place
    programme.county = programme.settlement.county if programme.settlement else None


@transaction.atomic
def update(joiner: Joiner, *, by, revision: int | None, **fields) -> Joiner:
    """Changes who joined. Raises NotGranted, Conflict when it changed since `revision`, ValidationError."""
    joiner = Joiner.objects.select_for_update(of=("self",)).get(pk=joiner.pk)
    grant(rules.may_write(by, joiner))
    if put(joiner, fields, revision=revision):
        save(joiner)
    return joiner


@transaction.atomic
def bring(campaign: Campaign, *, by, uuid: uuids.UUID, subject, email: str) -> tuple[Joiner, bool]:
    """A mentor joins an institution or community that they visited, which then gets the link and enters what it offers.
    Answers the joiner and whether it is new: who has joined already is that one. Raises NotGranted, Refused.
    """
    place = subject.settlement
    grant(rules.may_bring(by, place.county_id))
    kind = Body.Kind.INSTITUTION if isinstance(subject, Institution) else Body.Kind.COMMUNITY
    known = Joiner.objects.like(campaign, subject.name, place).first()
    if known is not None:
        return brought(known, by=by, yes=True), False
    if not campaign.is_open:
        raise Refused(_("Erre a hétre most nem lehet csatlakozni."))
    joiner = Joiner(campaign=campaign, uuid=uuid, kind=kind, name=subject.name, settlement=place, email=email)
    joiner.entered_by = joiner.brought_by = by
    save(joiner)
    mails.tell_joined(joiner, by=by)
    return joiner, True


@transaction.atomic
def brought(joiner: Joiner, *, by, yes: bool) -> Joiner:
    """A mentor of its county says that they brought the joiner, or takes that back; what the joiner itself said counts
    more. Raises NotGranted.
    """
    joiner = Joiner.objects.select_for_update(of=("self",)).get(pk=joiner.pk)
    grant(rules.may_bring(by, joiner.county_id))
    joiner.brought_by = by if yes else None
    joiner.save(update_fields=["brought_by"])
    return joiner


@transaction.atomic
def unite(joiner: Joiner, into: Joiner, *, by) -> Joiner:
    """What was joined twice is one: the programmes of the first go to the other. Raises NotGranted, Refused."""
    rows = Joiner.objects.select_for_update(of=("self",)).filter(pk__in=[joiner.pk, into.pk]).order_by("pk")
    found = {one.pk: one for one in rows}
    joiner, into = found[joiner.pk], found[into.pk]
    grant(rules.may_unite(by, joiner) and rules.may_unite(by, into))
    if joiner.pk == into.pk or joiner.campaign_id != into.campaign_id:
        raise Refused(_("Csak ugyanannak az évnek két csatlakozója vonható össze."))
    refuse_too_many(into, joiner.programmes.count())
    Programme.objects.filter(joiner=joiner).update(joiner=into, revision=F("revision") + 1)
    return into


@transaction.atomic
def send_link(joiner: Joiner, *, asked: str) -> None:
    """Sends the joiner's link to the address known before; `asked` names the asking, once a day is enough."""
    mails.tell_link(joiner, asked=asked)


@transaction.atomic
def renew_link(joiner: Joiner, *, by) -> Joiner:
    """Every link that was sent before leads nowhere; the joiner gets a new one by mail. Raises NotGranted."""
    joiner = Joiner.objects.select_for_update(of=("self",)).get(pk=joiner.pk)
    grant(rules.may_write(by, joiner))
    joiner.link_version += 1
    joiner.save(update_fields=["link_version"])
    mails.tell_link(joiner, asked=f"v{joiner.link_version}")
    return joiner
