from collections.abc import Sequence
from decimal import Decimal
from typing import NotRequired, TypedDict

class Match(TypedDict):
    pattern: str
    token: str
    dictionary_name: NotRequired[str]
    l33t: NotRequired[bool]
    reversed: NotRequired[bool]

class Estimate(TypedDict):
    guesses: int | Decimal
    sequence: list[Match]

def zxcvbn(password: str, user_inputs: Sequence[str] | None = None, max_length: int = 72) -> Estimate: ...
