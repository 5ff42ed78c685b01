"""A workbook of any length, as the author of a long form would write it."""

from pathlib import Path

from tests.forms.workbooks import a_workbook


def long_workbook(path: Path, rows: int) -> Path:
    """Write a form of so many rows: sections, rules that look back, sums, a cascade of choices."""
    lines = ["survey", "| type | name | label | relevant | constraint | required | calculation |"]
    section = 0
    while len(lines) < rows:
        section += 1
        lines += [f"| begin_group | s{section} | Section {section} | | | | |"]
        before = f"${{q{section - 1}_1}} = 'yes'" if section > 1 else ""
        lines += [
            f"| select_one yn | q{section}_1 | Is it so? | {before} | | yes | |",
            f"| integer | q{section}_2 | How many? | ${{q{section}_1}} = 'yes' | . >= 0 | yes | |",
            f"| select_multiple parts | q{section}_3 | Which? | ${{q{section}_2}} > 1 | | | |",
            f"| text | q{section}_4 | Why? | selected(${{q{section}_3}}, 'c') | | yes | |",
            f"| calculate | c{section} | | | | | ${{q{section}_2}} * 2 + count-selected(${{q{section}_3}}) |",
            f"| note | n{section} | So far ${{c{section}}} | ${{c{section}}} > 0 | | | |",
            "| end_group | | | | | | |",
        ]
    lines += ["choices", "| list_name | name | label |", "| yn | no | No |", "| yn | yes | Yes |"]
    lines += [f"| parts | {part} | Part {part} |" for part in "abc"]
    return a_workbook(path, "\n".join(lines))
