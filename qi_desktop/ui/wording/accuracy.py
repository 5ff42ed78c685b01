"""What can go wrong in a round of factual accuracy."""

WORDS: dict[str, str] = {
    "AccuracyTableUnreadable": (
        "No points can be read from {file}: {detail}. Nothing was recorded. Use a CSV, XLSX or DOCX file"
        " with a table whose headings include Paragraph and Comment."
    ),
    "AccuracyRowsWrong": (
        "The points of {file} cannot be taken as they stand: {faults}. Nothing was recorded."
        " Mend these rows in the file, then read it again."
    ),
    "AccuracyRoundUnknown": (
        "There is no {what} of factual accuracy in this file. Nothing was changed. Look at the rounds first."
    ),
    "AccuracyRoundClosed": (
        "Round {number} of factual accuracy is closed, and its table is kept. Nothing was changed."
        " Open the round again first, and say why."
    ),
    "AccuracyPointsOpen": (
        "Round {number} cannot be closed: no decision is recorded for points {points}. Nothing was changed."
        " Decide them first."
    ),
    "AccuracyReasonMissing": (
        "A decision needs a reason, which the provider will read. Nothing was changed. Write why."
    ),
    "AccuracyChangeUnknown": (
        "What was to be tied, {what}, reads as it did in the draft. Nothing was changed."
        " Change the report first, then tie the change."
    ),
}
