"""Money and exact numbers. Money is a whole number of pence; every other number is a fraction."""

from fractions import Fraction
from random import Random


def pence(text: str) -> int:
    """Pounds as they are written, in pence."""
    return int(Fraction(text) * 100)


def pounds(amount: int) -> str:
    """Pence as the answers write them."""
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100}.{abs(amount) % 100:02}"


def half_away(exact: Fraction) -> int:
    """The nearest whole number, halves away from zero."""
    whole = int(abs(exact) + Fraction(1, 2))
    return whole if exact >= 0 else -whole


def near(random: Random, line: int) -> int:
    """An amount on a line, a penny to either side, or anywhere."""
    return random.choice([line, line - 1, line + 1, random.randrange(-10**6, 10**6), random.randrange(-10**11, 10**11)])
