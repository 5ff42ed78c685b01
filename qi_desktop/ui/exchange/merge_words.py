"""What is told of files before and after they come in, in sentences; no Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.merging.kinds import kind_words
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qi_desktop.merging.model import MergeReport, MissingChanges
    from qi_desktop.merging.previewing.model import FileForeseen, Preview

UNKNOWN = tr("somebody unknown")
NAMED = 4
"""So many people are named in one sentence."""


def joined(names: Iterable[str]) -> str:
    """Return names as a sentence has them: a, b and c."""
    *first, last = [name or UNKNOWN for name in names] or [UNKNOWN]
    return tr("{listed} and {last}").format(listed=", ".join(first), last=last) if first else last


def people(names: Sequence[str]) -> str:
    """Return names as a sentence has them, the first of very many."""
    if len(names) <= NAMED:
        return joined(names)
    return joined([*names[: NAMED - 1], tr("{number} others").format(number=len(names) - NAMED + 1)])


# ------------------------------------------------------------------------------------------ before they come
def would_bring(preview: Preview) -> str:
    """Return in a few words what taking in would bring."""
    if not preview.good:
        return tr("None of these files can be taken in")
    if not preview.fresh:
        return tr("Nothing new: all of it is here already")
    return tr("{bundles} would bring {new_changes}").format(
        bundles=several(len(preview.good), "bundle"), new_changes=several(preview.fresh, "new change")
    )


def from_whom(preview: Preview) -> str:
    """Return who sent the files, and what would come of conflicts."""
    if not preview.good:
        return tr("Nothing was changed. Why stands beside each of them.")
    return " ".join(
        [
            tr("From {people}.").format(people=people(preview.senders)),
            *_conflicts(preview),
            *_left_out(preview),
        ]
    )


def _conflicts(preview: Preview) -> Iterable[str]:
    if preview.arising:
        arise = several(preview.arising, "conflict")
        yield tr("{arise} would arise; every value stays until somebody decides.").format(arise=arise)
    elif preview.fresh:
        yield tr("No conflict would arise.")
    if preview.growing:
        yield tr("{open_conflicts} would be touched.").format(
            open_conflicts=several(preview.growing, "open conflict")
        )
    if preview.settled:
        yield tr("{open_conflicts} would be settled by what comes.").format(
            open_conflicts=several(preview.settled, "open conflict")
        )


def _left_out(preview: Preview) -> Iterable[str]:
    if preview.refused:
        yield tr("{files} cannot come in; the others can.").format(
            files=several(len(preview.refused), "file")
        )


def standing(one: FileForeseen) -> str:
    """Return in a few words how it stands with one file."""
    if one.refused is not None:
        return tr("cannot come in")
    if one.repeated:
        return tr("taken in before")
    if not one.fresh:
        return tr("all of it is here already")
    if one.conflicts:
        return tr("new, with {conflicts}").format(conflicts=several(one.conflicts, "conflict"))
    return tr("new")


def refusals(files: Sequence[FileForeseen]) -> str:
    """Return why files cannot come in, a line for each; nothing where all can."""
    return "\n".join(words_for(one.refused) for one in files if one.refused is not None)


def status(one: FileForeseen) -> str:
    """Return the state of one file."""
    if one.refused is not None:
        return "bad"
    if one.repeated or not one.fresh:
        return "waiting"
    return "caution" if one.conflicts else "good"


def holds(one: FileForeseen) -> str:
    """Return what a file holds, kind by kind, and how much of it is new."""
    parts = [
        tr("{changes:,} in {kind_words}").format(changes=kind.changes, kind_words=kind_words(kind.kind))
        + ("" if kind.fresh == kind.changes else tr(" ({fresh:,} new)").format(fresh=kind.fresh))
        for kind in one.kinds
    ]
    if one.attachments:
        parts.append(several(one.attachments, "attached file"))
    return "   ·   ".join(parts)


def missing(gaps: Sequence[MissingChanges]) -> str:
    """Return what has not arrived, person by person; nothing where nothing is missing."""
    return " ".join(_missing(one) for one in gaps)


def _missing(one: MissingChanges) -> str:
    stretch = (
        tr("Change {first:,}").format(first=one.first)
        if one.first == one.last
        else tr("Changes {first:,} to {last:,}").format(first=one.first, last=one.last)
    )
    went = tr(" They went in {joined}.").format(joined=joined(one.files)) if one.files else ""
    arrived = tr("has") if one.first == one.last else tr("have")
    return tr("{stretch} of {person} {arrived} not arrived.{went}").format(
        stretch=stretch, person=one.person or UNKNOWN, arrived=arrived, went=went
    )


# ------------------------------------------------------------------------------------------- after they came
def brought(report: MergeReport) -> str:
    """Return in a few words what came."""
    if report.fresh:
        return tr("{new_changes} from {people}").format(
            new_changes=several(report.fresh, "new change"), people=people(report.senders)
        )
    return tr("Nothing new from {people}").format(people=people(report.senders))


def proof(report: MergeReport) -> tuple[str, str]:
    """Return what the comparison came to, as a state and a sentence."""
    if not report.compared:
        return "waiting", tr("An earlier version took this in; what it held was not compared then.")
    if all(one.agrees for one in report.compared):
        return "good", (
            tr(
                "Compared after taking in: all {changes:,} changes in the files stand in this file, by"
                " person and kind, and unaltered."
            ).format(changes=report.changes)
        )
    return "bad", tr("What the files said and what this file held afterwards was not the same.")


def afterwards(report: MergeReport) -> str:
    """Return what else became of it: conflicts settled, words taken out."""
    sentences: list[str] = []
    if report.settled:
        sentences.append(
            tr("{conflicts} came settled.").format(conflicts=several(report.settled, "conflict"))
        )
    if report.erased:
        sentences.append(
            tr(
                "Somebody withdrew their consent: their words were taken out of {texts} and of the backups."
            ).format(texts=several(report.erased, "text"))
        )
    if report.lingering:
        sentences.append(
            tr(
                "Words of {persons} who withdrew stand in notes all the same: open their session, choose"
                " their row, and look at what goes."
            ).format(persons=several(report.lingering, "person", "people"))
        )
    return "\n".join(sentences)


def left_out(report: MergeReport) -> str:
    """Return why files were left out, a line for each; nothing where all came in."""
    return "\n".join(one.refused for one in report.refused)
