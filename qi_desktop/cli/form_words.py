"""What is told of a form that was checked, for people: usable or not, what is in it, what to mend."""

from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Any

_WIDTH = 100
_INDENT = "  "


def told_of(report: Mapping[str, Any]) -> str:
    """Return a report on a form as lines of text."""
    return "\n".join(_lines(report))


def _lines(report: Mapping[str, Any]) -> Iterator[str]:
    yield f"{report['file']}: {_verdict(report)}"
    if "title" in report:
        yield from (_INDENT + line for line in _summary(report))
    for severity, title in (("error", "Errors"), ("warning", "Warnings")):
        told = [problem for problem in report["problems"] if problem["severity"] == severity]
        if told:
            yield ""
            yield f"{title} ({len(told)})"
            yield from _problems(told)


def _verdict(report: Mapping[str, Any]) -> str:
    if report["usable"]:
        return "can be used as a form"
    return f"cannot be used as a form, {_counted(report['errors'], 'error')} to mend"


def _summary(report: Mapping[str, Any]) -> Iterator[str]:
    version = f", version {report['version']}" if report["version"] else ""
    yield f"{report['title']} ({report['form']}{version})"
    yield (
        f"{_counted(report['questions'], 'question')}: {report['asked']} asked, "
        f"{report['required']} required, {report['calculated']} calculated, "
        f"{_counted(report['notes'], 'note')}"
    )
    yield (
        f"{_counted(report['sections'], 'section')}, {_counted(report['repeats'], 'roster')}, "
        f"{_counted(report['lists'], 'list')} of choices"
    )
    if report["languages"]:
        yield f"languages: {', '.join(report['languages'])} (shown in {report['language']})"
    if report["judgements"]:
        counted = "all" if report["counted"] == report["judgements"] else report["counted"]
        yield f"{_counted(report['judgements'], 'judgement')}, {counted} of which enter a count"
        if missed := report["uncounted_judgements"]:
            yield f"counted nowhere, for want of a qi_key: {', '.join(missed)}"
    else:
        yield "no judgement: nothing of it enters a count (columns qi_scale and qi_key)"


def _problems(told: list[Mapping[str, Any]]) -> Iterator[str]:
    places = [_place(problem) for problem in told]
    wide = min(max(map(len, places)), 40)
    for place, problem in zip(places, told, strict=True):
        lines = wrap(problem["text"], _WIDTH - wide - 4) or [""]
        yield f"{_INDENT}{place:<{wide}}  {lines[0]}"
        yield from (f"{_INDENT}{'':<{wide}}  {line}" for line in lines[1:])


def _place(problem: Mapping[str, Any]) -> str:
    row = f"row {problem['row']}" if problem["row"] else ""
    return " ".join(part for part in (problem["sheet"], row, problem["column"]) if part) or "the workbook"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
