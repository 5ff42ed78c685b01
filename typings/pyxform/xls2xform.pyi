from dataclasses import dataclass
from io import BytesIO
from os import PathLike
from typing import Any, BinaryIO

@dataclass
class ConvertResult:
    xform: str
    warnings: list[str]
    itemsets: str | None

def convert(
    xlsform: str | PathLike[str] | bytes | BytesIO | BinaryIO | dict[str, Any],
    warnings: list[str] | None = None,
    validate: bool = False,
    pretty_print: bool = False,
    enketo: bool = False,
    form_name: str | None = None,
    default_language: str | None = None,
    file_type: str | None = None,
) -> ConvertResult: ...
