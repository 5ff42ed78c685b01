"""Measures everything, prints a table and writes build/bench.json."""

import json
import os
import platform
from pathlib import Path

from tests.benchmarks import (
    Figure,
    Figures,
    answering,
    case_list,
    case_list_page,
    committed_answer,
    counting,
    demo_time,
    draws,
    first_start,
    form_load,
    installed,
    merging,
    names,
    passages,
    report,
    rules,
    sealed_files,
    search,
    spelling,
    start_up,
    typing,
)

TARGET = Path("build", "bench.json")


def main() -> None:
    """Measure, print, write."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: dict[str, str | Figures] = {
        "machine": f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
    }
    for part in (
        start_up,
        installed,
        first_start,
        committed_answer,
        answering,
        rules,
        form_load,
        draws,
        case_list,
        case_list_page,
        names,
        passages,
        spelling,
        typing,
        search,
        counting,
        report,
        sealed_files,
        demo_time,
        merging,
    ):
        name = part.__name__.rpartition(".")[2]
        figures[name] = measured = part.measure()
        print(f"\n{name.replace('_', ' ')}")
        for label, value in measured.items():
            _show(label, value)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
    print(f"\nwritten to {TARGET}")


def _show(label: str, value: Figure, indent: str = "  ") -> None:
    if isinstance(value, dict):
        print(f"{indent}{label}")
        for name, inner in value.items():
            _show(str(name), inner, indent + "  ")
    else:
        text = (", ".join(map(str, value)) or "none") if isinstance(value, list) else str(value)
        print(f"{indent}{label:<{44 - len(indent)}} {text:>12}")


if __name__ == "__main__":
    main()
