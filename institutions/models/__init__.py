"""What is out there: places, institutions, consortia and communities."""

from .community import Community
from .community_stage import CommunityStage
from .consortium import Consortium
from .consortium_member import ConsortiumMember
from .contact import Contact
from .county import County, CountyName
from .district import District
from .institution import Institution
from .sent_form import SentForm
from .settlement import Settlement

__all__ = [
    "Community",
    "CommunityStage",
    "Consortium",
    "ConsortiumMember",
    "Contact",
    "County",
    "CountyName",
    "District",
    "Institution",
    "SentForm",
    "Settlement",
]
