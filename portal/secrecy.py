"""What logs and the trail must not keep: whoever reads them could walk in by a link or token that stands there."""

import logging
import re

SECRETS = re.compile(
    r"(?<=[.:])[\w-]{40,}"  # the end of a signed link or cookie
    r"|(?<=[.:])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{16,39}"  # the same, cut or mistyped
    r"|(?<=-)[0-9a-z]{6,7}-[0-9a-f]{16,}"  # a link to a new password
    r"|(?<=Token )\w{16,}"  # the API's
)


def masked(text: str) -> str:
    """The text with every signature and token in it made useless."""
    return SECRETS.sub("***", text)


class Masking(logging.Formatter):
    """A line of the log, tracebacks included, without secrets."""

    def format(self, record):
        return masked(super().format(record))
