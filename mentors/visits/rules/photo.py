"""Who may do what with the photos of a visit."""

from institutions.base.standing import Role, standing_of

from ..models.visit import Visit
from ..models.visit_photo import VisitPhoto
from . import visit as visits


def may_add(user, visit: Visit) -> bool:
    """The author, in whatever state the visit is: photos follow their text, and it may have been accepted meanwhile."""
    return visits.is_author(user, visit)


def may_remove(user, photo: VisitPhoto) -> bool:
    """The author, and the county's coordinator or a lead once it was sent: a consent can be withdrawn at any time."""
    visit = photo.visit
    if visits.is_author(user, visit):
        return True
    standing = standing_of(user)
    sent = visit.state != Visit.State.DRAFT and photo.state == VisitPhoto.State.COMPLETE
    return sent and (standing.holds(Role.LEAD) or standing.holds_in(visit.county_id, Role.COORDINATOR))
