"""Every door of the portal: which right opens each address. One module per noun, each with a list `DOORS`."""

from .door import Door

__all__ = ["Door"]
