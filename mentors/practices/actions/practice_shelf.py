"""The shelf from which visitors read: the published form of a practice, made from its facts and frozen versions."""

from collections import defaultdict

from django.contrib.postgres.search import SearchVectorField
from django.db import models, transaction
from django.utils import translation

from institutions.places.models.settlement_size import SettlementSize

from ..hungarian import plain_words
from ..markup import as_html, as_plain, plan_html
from ..models.practice import GoodPractice
from ..models.practice_facts import FACTS, PracticeFacts
from ..models.practice_file import PracticeAttachment, PracticePhoto
from ..models.practice_text import SECTIONS, PracticeWords
from ..models.practice_version import PracticeVersion
from ..models.published_practice import STAFF_STEPS, PublishedPractice
from ..models.search_word import SearchWord
from .practice_content import as_files, as_pictures, contact_mark

# Text search configuration of each language; words in another one are only split.
CONFIGURATIONS = {"hu": "hungarian", "en": "english", "ro": "romanian"}


class PracticeVector(models.Func):
    """The words of one language's text, by weight: title, lead, facts, sections."""

    function = "practice_vector"
    output_field = SearchVectorField()


class Joined(models.Func):
    """One after the other."""

    template = "(%(expressions)s)"
    arg_joiner = " || "
    output_field = SearchVectorField()


@transaction.atomic
def put(practices: dict[GoodPractice, list[PracticeVersion]]) -> None:
    """Puts each practice with its newest version per language onto the shelf, in place of what stood there.

    Settlement and county are read from the practice: fetch them with it.
    """
    keys = [practice.pk for practice in practices]
    SearchWord.objects.subtract(keys)
    photos, attachments = _by_practice(PracticePhoto, keys), _by_practice(PracticeAttachment, keys)
    rows = [_published(practice, versions) for practice, versions in practices.items()]
    for row in rows:
        row.pictures, row.files = as_pictures(photos[row.pk]), as_files(attachments[row.pk])
    columns = [field.name for field in PublishedPractice._meta.concrete_fields if not field.generated]
    PublishedPractice.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["practice"],
        update_fields=[name for name in columns if name != "practice"],
        batch_size=500,
    )
    SearchWord.objects.add(keys)
    SearchWord.objects.forget_unused()


@transaction.atomic
def take_off(practice: GoodPractice) -> None:
    """Takes a practice off the shelf: no list, search, count or feed knows of it any more."""
    SearchWord.objects.subtract([practice.pk])
    PublishedPractice.objects.filter(practice=practice).delete()
    SearchWord.objects.forget_unused()


def take_file_off(practice_id: int, uuid) -> None:
    """Takes a picture or an attachment off a published practice, within the caller's transaction."""
    row = PublishedPractice.objects.select_for_update().filter(practice=practice_id).first()
    if row is None:
        return
    row.pictures = [one for one in row.pictures if one["uuid"] != str(uuid)]
    row.files = [one for one in row.files if one["uuid"] != str(uuid)]
    row.save(update_fields=["pictures", "files"])


@transaction.atomic
def say_anew(practice: GoodPractice, versions: list[PracticeVersion], cleaned) -> None:
    """Makes the words of a published practice anew: those of the texts from its newest version per language, those of
    its pictures and files by `cleaned`. All else stays as it was published, whatever the working record says.
    """
    rows = PublishedPractice.objects.select_for_update(of=("self",)).select_related("settlement__county", "institution")
    row = rows.get(practice=practice)
    SearchWord.objects.subtract([practice.pk])
    _say(row, versions, facts_of=row)
    row.pictures, row.files = cleaned(row.pictures), cleaned(row.files)
    row.save(update_fields=["headings", "articles", "search", "pictures", "files"])
    SearchWord.objects.add([practice.pk])
    SearchWord.objects.forget_unused()


def forget_contact(practice: GoodPractice) -> None:
    """Of a contact that is gone nothing stays, not even the hash by which they were known."""
    PublishedPractice.objects.filter(practice=practice).update(contact_mark="")


def _by_practice(model, keys) -> dict[int, list]:
    found = defaultdict(list)
    for one in model.objects.filter(practice__in=keys).select_related("upload"):
        found[one.practice_id].append(one)
    return found


@transaction.atomic
def follow_population() -> int:
    """Brings the settlement's size to its present population, where that is known, in every practice in which it has
    become another; answers in how many of the published ones. For after a list of settlements was taken over.
    """
    moved = []
    for size in SettlementSize:
        others = size.condition("settlement__population") & ~models.Q(settlement_size=size)
        working = GoodPractice.objects.filter(others).values("pk")
        GoodPractice.objects.filter(pk__in=working).update(settlement_size=size)
        for row in PublishedPractice.objects.filter(others):
            row.settlement_size = size
            row.facets = [code for code in row.facets if not code.startswith("size:")] + [f"size:{size.value}"]
            moved.append(row)
    return PublishedPractice.objects.bulk_update(moved, ["settlement_size", "facets"], batch_size=500)


def _published(practice: GoodPractice, versions: list[PracticeVersion]) -> PublishedPractice:
    row = PublishedPractice(
        practice=practice,
        slug=practice.slug,
        published_at=practice.published_at,
        updated_at=max(version.published_at for version in versions),
        contact_mark=contact_mark(practice),
        facets=facets(practice),
        **{name: getattr(practice, name) for name in FACTS},
    )
    _say(row, versions, facts_of=practice)
    return row


def _say(row: PublishedPractice, versions: list[PracticeVersion], facts_of: PracticeFacts) -> None:
    """Puts the words of these versions into the row, not yet saved, and those of the facts among the searched ones."""
    row.headings = {one.language: heading_of(one) for one in versions}
    row.articles = {one.language: article_of(one) for one in versions}
    row.search = Joined(*(_vector(version, facts_in_words(facts_of, version.language)) for version in versions))


def heading_of(version: PracticeVersion) -> dict:
    """What a list says of a text; of a translation also the number of the Hungarian version it was made of."""
    told = {"title": version.title, "lead": version.lead, "number": version.number}
    return told | ({"source": version.source} if version.source else {})


def article_of(words: PracticeWords) -> list[list[str]]:
    """The sections of a text as clean HTML, the steps as a table among them: [[name, HTML], …]."""
    found = []
    for name in SECTIONS:
        if text := getattr(words, name):
            found.append([name, as_html(text)])
        if name == "steps" and words.plan:
            found.append(["plan", plan_html(words.plan)])
    return found


def facts_in_words(practice: PracticeFacts, language: str) -> str:
    """Where it was done, by whom, for whom and about what: words by which people look for it too."""
    with translation.override(language):
        labels = [practice.get_kind_display(), practice.get_field_display(), *practice.theme_labels()]
        labels += practice.target_group_labels()
    names = [practice.settlement.name, practice.settlement.county.name]
    names += [practice.institution.name] if practice.institution else []
    return " ".join([*names, *map(str, labels)])


def _vector(version: PracticeVersion, facts: str) -> PracticeVector:
    sections = " ".join(as_plain(text) for _name, text in version.sections())
    sections += " ".join(["", *(row["what"] for row in version.plan)])
    configuration = models.Value(CONFIGURATIONS.get(version.language, "simple"))
    words = (" ".join(plain_words(text)) for text in (version.title, version.lead, facts, sections))
    return PracticeVector(configuration, *map(models.Value, words))


def facets(practice: GoodPractice) -> list[str]:
    """The codes by which lists are filtered and counted; the names before the colon are those of the filters."""
    found = [
        f"field:{practice.field}",
        f"kind:{practice.kind}",
        f"county:{practice.settlement.county.ksh_code}",
        f"cost:{practice.cost_band}",
        *(f"theme:{code}" for code in practice.themes),
        *(f"group:{code}" for code in practice.target_groups),
        *(f"staff:{most}" for most in STAFF_STEPS if practice.staff_needed <= most),
    ]
    if practice.settlement_size:
        found.append(f"size:{practice.settlement_size}")
    if practice.accepts_study_visits:
        found.append("study_visits:yes")
    return found
