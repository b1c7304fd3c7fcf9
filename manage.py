#!/usr/bin/env python3
"""Kaláka's one entry point: `python3 manage.py start`, `test`, `lint`, and every command of Django."""

import sys

from portal.boot import entry

if __name__ == "__main__":
    sys.exit(entry.main(sys.argv))
