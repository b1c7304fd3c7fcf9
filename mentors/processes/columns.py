"""The columns of processes, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column


def kind_of(process) -> str:
    return _("település") if process.settlement_id else _("konzorcium")


COLUMNS = (
    Column(_("Kinek a folyamata"), "name"),
    Column(_("Típus"), kind_of),
    Column(_("Megye"), "subject.county.name"),
    Column(_("Kész lépések"), "done"),
    Column(_("Hol tart"), "at_label"),
    Column(_("Késik"), "is_late"),
    Column(_("Eltér a sorrendtől"), "is_out_of_order"),
)
