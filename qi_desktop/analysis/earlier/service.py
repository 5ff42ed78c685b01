"""What a lead inspector does with the counts of earlier inspections."""

import re
from collections.abc import Sequence
from pathlib import Path

from qi_desktop.analysis.earlier.comparing import compared
from qi_desktop.analysis.earlier.model import (
    EarlierComparison,
    EarlierCount,
    EarlierFile,
    EarlierFileWrong,
    EarlierInspection,
    EarlierUnnamed,
    UnknownEarlier,
)
from qi_desktop.analysis.earlier.reading import counts_in
from qi_desktop.analysis.earlier.store import EarlierStore
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.inspection.listing.plain_table import read_table
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace

_HELD = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class EarlierService:
    """Earlier inspections of the same area: their counts taken in, and laid beside those of now."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, analysis: AnalysisService
    ) -> None:
        """Keep them in this file; they travel like everything else."""
        self._workspace = workspace
        self._inspection = inspection
        self._analysis = analysis
        self._store = EarlierStore(workspace.database)

    def read(self, path: Path, sheet: str | None = None) -> EarlierFile:
        """Tell what a file of earlier counts holds, and what is wrong with it; nothing is taken in."""
        table = read_table(path, sheet)
        counts, problems, withheld = counts_in(table)
        return EarlierFile(
            path.name, table.how_read, tuple(counts), tuple(problems), withheld, tuple(self._unknown(counts))
        )

    def take_in(
        self, path: Path, title: str, held: str, framework: str = "", *, sheet: str | None = None
    ) -> EarlierInspection:
        """Take the counts of an earlier inspection in; of one that is here already, these replace them."""
        if not title.strip():
            raise EarlierUnnamed("a title")
        if not _HELD.fullmatch(held.strip()):
            raise EarlierUnnamed("the year, the month (2014-06) or the day (2014-06-23) it was held")
        found = self.read(path, sheet)
        if found.problems or not found.counts:
            raise EarlierFileWrong(found.file, tuple(map(str, found.problems)) or ("it holds no count",))
        # Two laptops that take in the same inspection make one of it.
        record = f"{held.strip()}/{' '.join(title.split()).casefold()}"
        made = EarlierInspection(record, " ".join(title.split()), held.strip(), framework, found.file)
        self._keep(made, found.counts)
        return made

    def inspections(self) -> list[EarlierInspection]:
        """Return the earlier inspections, the latest first."""
        return self._store.inspections()

    def inspection(self, earlier: str) -> EarlierInspection:
        """Return one earlier inspection, by its id, its title or when it was held."""
        found = [one for one in self.inspections() if earlier in {one.id, one.title, one.held}]
        if len(found) != 1:
            raise UnknownEarlier(earlier)
        return found[0]

    def counts(self, earlier: str) -> list[EarlierCount]:
        """Return the counts of one earlier inspection."""
        return list(self._store.counts(self.inspection(earlier).id).values())

    def remove(self, earlier: str) -> None:
        """Take an earlier inspection out with all its counts."""
        known = self.inspection(earlier)
        with self._workspace.ledger.entry("remove_earlier") as entry:
            for record in self._store.counts(known.id):
                entry.remove("earlier_count", record)
            entry.remove("earlier_inspection", known.id)

    def compare(self, earlier: str) -> EarlierComparison:
        """Lay the counts of one earlier inspection beside those of now, by reporting key and provider."""
        return self._compared(self.inspection(earlier))

    def comparisons(self) -> list[EarlierComparison]:
        """Return every earlier inspection beside this one, the latest first."""
        return [self._compared(one) for one in self.inspections()]

    def for_later(self) -> list[EarlierCount]:
        """Return this inspection's counts with their rules, as a later inspection takes them in."""
        rules = {one.key: one.rule for one in self._analysis.questions()}
        return [
            EarlierCount(one.question, one.group, one.met, one.relevant, rules[one.question])
            for one in self._analysis.counts()
            if one.relevant and not one.mixed_rules
        ]

    def _compared(self, earlier: EarlierInspection) -> EarlierComparison:
        then = self._store.counts(earlier.id).values()
        questions = {one.key: one for one in self._analysis.questions()}
        return EarlierComparison(earlier, tuple(compared(then, self._analysis.counts(), questions)))

    def _keep(self, made: EarlierInspection, counts: Sequence[EarlierCount]) -> None:
        with self._workspace.ledger.entry("take_in_earlier") as entry:
            entry.put(
                "earlier_inspection",
                made.id,
                title=made.title,
                held=made.held,
                framework=made.framework,
                source=made.source,
                removed=None,
            )
            kept = {f"{made.id}/{one.provider}/{one.question}": one for one in counts}
            for record in self._store.counts(made.id).keys() - kept.keys():
                entry.remove("earlier_count", record)
            for record, one in kept.items():
                entry.put(
                    "earlier_count",
                    record,
                    earlier_inspection=made.id,
                    question=one.question,
                    provider=one.provider,
                    met=one.met,
                    relevant=one.relevant,
                    rule=one.rule,
                    removed=None,
                )

    def _unknown(self, counts: Sequence[EarlierCount]) -> list[str]:
        keys = {one.key for one in self._analysis.questions()}
        codes = {one.code for one in self._inspection.providers()}
        questions = sorted({one.question for one in counts} - keys)
        providers = sorted({one.provider for one in counts} - codes)
        return [
            *[f"question {one}: not counted in this inspection" for one in questions],
            *[f"provider {one}: not inspected now" for one in providers],
        ]
