from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from os import PathLike
from typing import Any, BinaryIO

@dataclass(slots=True)
class DefinitionData:
    survey: Sequence[dict[str, str]] | None = None
    survey_header: Sequence[dict[str, Any]] | None = None
    choices: Sequence[dict[str, str]] | None = None
    choices_header: Sequence[dict[str, Any]] | None = None
    settings: Sequence[dict[str, str]] | None = None
    settings_header: Sequence[dict[str, Any]] | None = None
    external_choices: Sequence[dict[str, str]] | None = None
    external_choices_header: Sequence[dict[str, Any]] | None = None
    entities: Sequence[dict[str, str]] | None = None
    entities_header: Sequence[dict[str, Any]] | None = None
    osm: Sequence[dict[str, str]] | None = None
    osm_header: Sequence[dict[str, Any]] | None = None
    sheet_names: Sequence[str] | None = None
    fallback_form_name: str | None = None

def get_xlsform(
    xlsform: str | PathLike[str] | bytes | BytesIO | BinaryIO | dict[str, Any],
    file_type: str | None = None,
) -> DefinitionData: ...
