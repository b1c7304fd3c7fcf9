"""What all builders share: the two counties of the tests, a password, and numbers that never come twice."""

import itertools

PASSWORD = "kalaka-teszt-2026"
HOME, ELSEWHERE = "05", "02"
counter = itertools.count(1)
grants = itertools.count(1)
"""The serial numbers of grants have five digits: they are not counted with all else."""
codes = itertools.cycle(range(4000, 9000))
"""The first four digits of settlements made up: those of real ones, which tests name, end below 3500."""
