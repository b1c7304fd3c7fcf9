"""A teacher marks attendance on a phone at the door, by a signed link, without an account and without a script."""

from playwright.sync_api import expect

from events.models import Attendance
from events.training.links import teacher_path, trainee_path

from .. import make


def test_a_teacher_marks_who_was_there_and_the_trainee_reads_it(transactional_db, open_page, axe, settings):
    settings.PUBLIC_FORM_SECONDS = 0
    run = make.running(make.course(120, (60, 40, 20)))
    there, late = make.enrolment(run, name="Itt Ilona"), make.enrolment(run, name="Késő Kata")
    page = open_page(viewport={"width": 375, "height": 700}, java_script_enabled=False)
    page.goto(teacher_path(make.run_teacher(run)))
    page.get_by_role("link", name="1. modul").click()
    page.get_by_role("group", name="Késő Kata").get_by_label("Jelen volt").fill("61")
    page.get_by_role("button", name="Mentés").click()
    expect(page.get_by_text("Késő Kata: ennél a modulnál összesen legfeljebb 60 óra írható be.").first).to_be_visible()
    assert not Attendance.objects.exists()
    page.get_by_role("group", name="Késő Kata").get_by_label("Jelen volt").fill("42")
    page.get_by_role("button", name="A többiek végig itt voltak").click()
    expect(page.get_by_text("Beírtuk.")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    hours = dict(Attendance.objects.values_list("enrolment", "attended"))
    assert hours == {there.pk: 60, late.pk: 42}
    make.attendance(late, 42, 40, 20)
    page.goto(trainee_path(late))
    expect(page.get_by_text("102 / 120 óra, hiányzik: 1. modul (18 óra), teszt, vizsga")).to_be_visible()
    shown = open_page(viewport={"width": 375, "height": 700})
    shown.goto(trainee_path(late))
    axe(shown)
