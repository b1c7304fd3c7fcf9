"""How much a short page still holds: what is urgent takes its lines first."""


class Room:
    """So many lines that the parts of a page share."""

    def __init__(self, lines: int):
        self.left = lines

    def take(self, there: int, most: int) -> int:
        """How many of so many there are may be shown: at least one."""
        taken = min(there, most, max(1, self.left))
        self.left -= taken
        return taken
