"""What was erased goes from a phone's kept pages at its next contact with the portal."""

import pytest

from institutions.organisations.actions import contact as contacts
from mentors.people.models.period import today

from .. import make

pytestmark = pytest.mark.django_db(transaction=True)

KEPT = """async (user) => {
  const all = await (await caches.open(`pages-${user}`)).matchAll();
  return (await Promise.all(all.map((one) => one.text()))).join("");
}"""
GONE = """async ([user, words]) => {
  for (let turn = 0; turn < 200; turn++) {
    const all = await (await caches.open(`pages-${user}`)).matchAll();
    if (!(await Promise.all(all.map((one) => one.text()))).join("").includes(words)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""
KEPT_ANEW = """async ([user, path]) => {
  for (let turn = 0; turn < 200; turn++) {
    if (await (await caches.open(`pages-${user}`)).match(path)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""


def test_an_erased_contact_goes_from_the_kept_sheet(mentor, road, on_the_road):
    place = make.settlement("Golop")
    contact = make.contact(make.institution(place), name="Titkos Tekla", phone="+36 70 555 9911")
    trip = make.trip(mentor, place, date=today())
    sheet = f"/trips/{trip.uuid}/sheet/"
    page = on_the_road(mentor)
    page.goto(f"{road.url}{sheet}")
    assert page.evaluate(KEPT_ANEW, [str(mentor.pk), sheet])
    assert "Titkos Tekla" in page.evaluate(KEPT, str(mentor.pk))
    contacts.erase(contact, by=mentor)
    page.goto(f"{road.url}/trips/")
    assert page.evaluate(GONE, [str(mentor.pk), "Titkos Tekla"])
    assert page.evaluate(KEPT_ANEW, [str(mentor.pk), sheet]), "the sheet is there again, without her"
    assert "Titkos Tekla" not in page.evaluate(KEPT, str(mentor.pk))
    road.close()
    page.goto(f"{road.url}{sheet}")
    assert "Golop" in page.content()
    assert "Titkos Tekla" not in page.content()
