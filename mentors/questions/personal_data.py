"""What the portal keeps about people who ask."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions import ending

KEPT = [
    Kept(
        _("Kérdés a szakértőhöz: a kérdező neve, e-mail-címe, saját szavai, az üzenetváltás"),
        _("Hogy a szakértő érteni tudja, és a kérdező megkapja a választ."),
        _("Hét nap, ha nem erősíti meg; különben a válasz, a közzététel vagy a visszavonás után fél év."),
        _("Akire a kérdést bízták, és a szerkesztők, a hálózatvezető; az e-mail-címet senki."),
        (
            "mentors.Question.asker_name",
            "mentors.Question.asker_email",
            "mentors.Question.words",
            "mentors.QuestionMessage.words",
        ),
    ),
]

RETENTION = [
    Retention(
        "mentors.Question",
        _("Kérdések a szakértőhöz: a kérdező neve, címe, szavai, üzenetei"),
        _("7 nap megerősítés nélkül, 183 nap az utolsó lépés után"),
        ending.forget,
    ),
]
