from os import PathLike
from typing import IO, Any

from pyxform.xls2json_backends import DefinitionData

def workbook_to_json(
    workbook_dict: DefinitionData,
    form_name: str | None = None,
    fallback_form_name: str | None = None,
    default_language: str | None = None,
    warnings: list[str] | None = None,
) -> dict[str, Any]: ...
def parse_file_to_json(
    path: str | PathLike[str],
    default_name: str = ...,
    default_language: str = ...,
    warnings: list[str] | None = None,
    file_object: IO[bytes] | None = None,
) -> dict[str, Any]: ...
