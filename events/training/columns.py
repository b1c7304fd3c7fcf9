"""The columns of courses, runs and trainees, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COURSES = (
    Column(_("Cím"), "name"),
    Column(_("Óra"), "hours"),
    Column(_("Röviden"), "summary"),
    Column(_("Aki elvégzi, mentor lehet"), "qualifies"),
)
RUNS = (
    Column(_("Képzés"), "course.name"),
    Column(_("Helyszín"), "place"),
    Column(_("Első nap"), "starts_on"),
    Column(_("Utolsó nap"), "ends_on"),
    Column(_("Jelenléti óra"), "contact_hours"),
    Column(_("E-tanulási óra"), "elearning_hours"),
    Column(_("Tanúsítványt kapott"), "certified"),
    Column(_("Közölt adat"), "told_certified"),
)
ENROLMENTS = (
    Column(_("Név"), "name"),
    Column(_("E-mail-cím"), "email"),
    Column(_("Megye"), "county.name"),
    Column(_("Képzés"), "run.course.name"),
    Column(_("Helyszín"), "run.place"),
    Column(_("Első nap"), "run.starts_on"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Óra"), "progress.hours"),
    Column(_("Tesztek"), "tests_passed"),
    Column(_("Vizsga"), "exam_passed"),
    Column(_("Jelentkezett"), "applied_at"),
)
