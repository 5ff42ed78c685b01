"""A week on paper: a table with a line for each day above what is to be done on it, with room to write."""

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from qi_desktop.reporting.pdf.flowables import CellContent, TableAct, data_table, words

ROOMY: tuple[TableAct, ...] = (("TOPPADDING", (0, 1), (-1, -1), 6), ("BOTTOMPADDING", (0, 1), (-1, -1), 9))
"""Room for a line or two in handwriting beside each row."""

Row = list[CellContent]


def days_table(
    heads: Sequence[str],
    widths: Sequence[float],
    days: Iterable[tuple[str, Sequence[Row]]],
    *,
    nothing: str,
    roomy: bool,
) -> Flowable:
    """Set each day's heading across the table and its rows below; a day without any says ``nothing``."""
    rows: list[Row] = []
    acts: list[TableAct] = list(ROOMY if roomy else ())
    blank: list[CellContent] = [""] * (len(heads) - 1)
    for day, found in days:
        rows.append([words(day, "cell strong"), *blank])
        place = len(rows)
        acts += [
            ("SPAN", (0, place), (-1, place)),
            ("TOPPADDING", (0, place), (-1, place), 9),
            ("BOTTOMPADDING", (0, place), (-1, place), 4),
            ("NOSPLIT", (0, place), (0, place + max(1, len(found)))),
        ]
        rows += found or [[words(nothing, "note"), *blank]]
        if not found:
            acts.append(("SPAN", (0, place + 1), (-1, place + 1)))
    return data_table(heads, rows, widths, acts=acts)
