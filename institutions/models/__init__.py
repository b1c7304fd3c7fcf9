"""What is out there: places, institutions, consortia and communities."""

from institutions.bodies.models import Body
from institutions.certificates.models import Certificate
from institutions.communities.models.community import Community
from institutions.communities.models.community_stage import CommunityStage
from institutions.communities.models.stage_span import StageSpan
from institutions.consortia.models.consortium import Consortium
from institutions.consortia.models.consortium_member import ConsortiumMember
from institutions.exports.models import Export
from institutions.imports.models import SheetImport
from institutions.once.models import SentForm
from institutions.organisations.models.contact import Contact
from institutions.organisations.models.institution import Institution
from institutions.outbox.models import Mail
from institutions.places.models.county import County, CountyName
from institutions.places.models.district import District
from institutions.places.models.settlement import Settlement
from institutions.places.models.settlement_list import SettlementList
from institutions.retention.models import Forgotten
from institutions.uploads.models import Upload

__all__ = [
    "Body",
    "Certificate",
    "Community",
    "CommunityStage",
    "Consortium",
    "ConsortiumMember",
    "Contact",
    "County",
    "CountyName",
    "District",
    "Export",
    "Forgotten",
    "Institution",
    "Mail",
    "SentForm",
    "Settlement",
    "SettlementList",
    "SheetImport",
    "StageSpan",
    "Upload",
]
