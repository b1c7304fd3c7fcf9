"""Where templates come from: their indentation is for who reads them, and stays behind."""

import re

from django_cotton.cotton_loader import Loader as CottonLoader

INDENTATION = re.compile(r"(?m)^[ \t]+")


class Loader(CottonLoader):
    """Cotton's loader without the blanks that begin a line (2 % of a compressed page); lines keep their numbers."""

    def get_contents(self, origin):
        contents = super().get_contents(origin)
        # A mail's text and what is shown letter by letter are laid out by their blanks.
        if not origin.name.endswith(".html") or "<pre" in contents or "<textarea" in contents:
            return contents
        return INDENTATION.sub("", contents)
