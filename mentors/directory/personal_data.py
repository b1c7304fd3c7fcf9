"""What the portal keeps about people of the directory."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Előadók: név, beosztás, munkahely, bemutatkozás, arckép"),
        _("Hogy a rendezvény oldala megmondja, kit hallhatott ott az ember."),
        _("Amíg a törlését nem kéri; akkor minden lezárt programban „(név törölve)” áll helyette."),
        _("Akinek a neve közzétett programban áll, azt mindenki; nyilvános oldala csak hozzájárulással van."),
        (
            *(f"mentors.Speaker.{name}" for name in ("name", "sorted_as", "title", "affiliation", "about")),
            "mentors.SpeakerText.about",
        ),
    ),
]
