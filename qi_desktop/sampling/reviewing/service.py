"""What the case-sample reviewer sees of a sample, and what they say of it."""

from collections.abc import Mapping

from qi_desktop.inspection.model import EligibleCase
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.drawing.refusals import UnknownDimension
from qi_desktop.sampling.model import (
    BalanceRow,
    Coverage,
    Sample,
    SampledCase,
    SampleNotApproved,
    SampleState,
)
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.coverage import covered_levels, officers_reached
from qi_desktop.sampling.reviewing.cross_tables import cross_table
from qi_desktop.sampling.reviewing.model import (
    Asked,
    CaseBehind,
    CommentBlank,
    CommentOfSomebodyElse,
    CommentStands,
    CrossTable,
    Naming,
    NothingToSendBackFor,
    Quality,
    ReviewClosed,
    ReviewComment,
    ReviewStep,
    UnknownCategory,
    UnknownComment,
)
from qi_desktop.sampling.reviewing.quality import quality_of
from qi_desktop.sampling.reviewing.steps import review_steps
from qi_desktop.sampling.reviewing.store import ReviewingStore
from qi_desktop.sampling.service import FACTS, ProviderLists, SamplingService
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace


class ReviewingService:
    """Shows how well the sample stands for the list; approves it or sends it back."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        sampling: SamplingService | None = None,
    ) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._sampling = sampling or SamplingService(workspace, self._inspection)
        self._store = ReviewingStore(workspace.database)

    # ------------------------------------------------------------------------------------------ the numbers
    def balance(self, provider_code: str | None = None) -> list[BalanceRow]:
        """Return the balance table of one provider, or of all, one after the other."""
        sample = self._sampling.required()
        return [
            row
            for one in self._sampling.lists(sample, provider_code)
            for row in balance_table(one.provider, one.eligible, one.drawn, sample.settings)
        ]

    def coverage(self) -> Coverage:
        """Return which levels of risk and likelihood, and how many officers, the sample reaches."""
        sample = self._sampling.required()
        lists = self._sampling.lists(sample, None)
        parts = [(one.provider, one.eligible, one.drawn, sample.settings) for one in lists]
        levels = [row for part in parts for row in covered_levels(*part)]
        return Coverage(tuple(levels), tuple(officers_reached(*part) for part in parts))

    def quality(self, provider_code: str) -> Quality:
        """Return how good a provider's part is, beside the best that could be reached, and how fair."""
        sample, lists = self._sampling.required(), self._lists(provider_code)
        trace = sample.trace.get("strata", {}).get(provider_code, {})
        return quality_of(provider_code, lists.eligible, lists.drawn, sample.settings, trace)

    @staticmethod
    def dimensions() -> tuple[str, ...]:
        """Return every fact by which cases can be told apart in a table."""
        return FACTS

    def cross_table(self, provider_code: str, rows_dimension: str, columns_dimension: str) -> CrossTable:
        """Return two dimensions of a provider's part against each other."""
        _require_known(rows_dimension, columns_dimension)
        lists = self._lists(provider_code)
        return cross_table(provider_code, lists.eligible, lists.drawn, rows_dimension, columns_dimension)

    # -------------------------------------------------------------------------------- the cases behind them
    def cases_behind(
        self, provider_code: str, facts: Mapping[str, str], *, drawn_only: bool = False
    ) -> list[CaseBehind]:
        """Return the cases that a number counts: the sampled ones by number, then the others by row."""
        _require_known(*facts)
        sampled = {one.eligible_case: one for one in self._sampled(provider_code)}
        drawn = [self._sampling.facts(one) for one in sampled.values()]
        others = [] if drawn_only else self._inspection.eligible_cases(provider_code)
        named = self._named()
        return [
            CaseBehind(case, sampled.get(case.id), named.get((case.provider, case.reference)))
            for case in [*drawn, *(one for one in others if one.id not in sampled)]
            if all(getattr(case, dimension) == category for dimension, category in facts.items())
        ]

    def excluded(self, provider_code: str) -> list[tuple[str, int]]:
        """Return how many cases of a provider each reason excludes, the most frequent first."""
        return list(self._inspection.excluded_by_reason(provider_code).items())

    def excluded_cases(self, provider_code: str, reason: str) -> list[EligibleCase]:
        """Return the cases of a provider that a reason excludes."""
        listed = self._inspection.eligible_cases(provider_code, excluded=True)
        return [one for one in listed if one.excluded == reason]

    def naming(self, case: EligibleCase) -> Naming | None:
        """Return what the settings of the draw say of a case by name, with the reason; None for most."""
        return self._named().get((case.provider, case.reference))

    def named_cases(self, provider_code: str | None = None) -> list[CaseBehind]:
        """Return the cases that had to be drawn and those that had not to, with the reasons."""
        named = self._named()
        if not named:
            return []
        sampled = {one.eligible_case: one for one in self._sampling.sampled_cases()}
        return [
            CaseBehind(case, sampled.get(case.id), named[case.provider, case.reference])
            for excluded in (False, True)
            for case in self._inspection.eligible_cases(provider_code, excluded=excluded)
            if (case.provider, case.reference) in named
        ]

    # ---------------------------------------------------------------------------------------- the comments
    def comment(self, provider_code: str, dimension: str, category: str, text: str) -> ReviewComment:
        """Write down what is to be said of a category; without a dimension, of a provider's whole part."""
        writer = self._sampling.reviewer()
        if not text.strip():
            raise CommentBlank
        self._require_category(provider_code, dimension, category)
        made = ReviewComment(
            id=self._workspace.new_id(),
            sample=self._sampling.required().id,
            provider=provider_code,
            dimension=dimension,
            category=category,
            text=text.strip(),
            written_by=writer,
            written_at=self._sampling.now(),
        )
        with self._workspace.ledger.entry("comment", why=made.text) as entry:
            entry.put(
                "review_comment",
                made.id,
                sample=made.sample,
                provider=made.provider,
                dimension=made.dimension or None,
                category=made.category or None,
                text=made.text,
                written_by=made.written_by,
                written_at=made.written_at,
            )
        return made

    def comments(self, sample: str | None = None) -> list[ReviewComment]:
        """Return the comments on the sample that stands, or on an earlier one, in order of writing."""
        known = sample or getattr(self._sampling.sample(), "id", "")
        return self._store.comments(known)

    def withdraw_comment(self, comment: str) -> None:
        """Take back one's own comment, as long as the review for which it was written is not over."""
        reviewer = self._sampling.reviewer()
        known = self._store.comment(comment)
        if known is None:
            raise UnknownComment(comment)
        sample = self._sampling.sample()
        if sample is None or known.sample != sample.id or sample.state is not SampleState.DRAWN:
            raise CommentStands
        if known.written_by != reviewer:
            raise CommentOfSomebodyElse
        with self._workspace.ledger.entry("withdraw_comment", why=known.text) as entry:
            entry.remove("review_comment", comment)

    # ---------------------------------------------------------------------------------------- the decision
    def approve_sample(self, comment: str = "") -> Sample:
        """Approve the sample, as the case-sample reviewer or the lead inspector."""
        return self._review("approve_sample", SampleState.APPROVED, comment)

    def send_back_sample(self, comment: str = "") -> Sample:
        """Send the sample back to be drawn again: for a reason, or for the comments on its categories."""
        reason = comment.strip() or "; ".join(one.text for one in self.comments())
        if not reason:
            raise NothingToSendBackFor
        return self._review("send_back_sample", SampleState.SENT_BACK, reason)

    def withdraw_approval(self, reason: str) -> Sample:
        """Take the approval back, as the reviewer or the lead, while nobody works on the cases yet."""
        sample = self._sampling.required()
        self._sampling.reviewer()
        if not reason.strip():
            raise ReasonMissing("withdraw_approval")
        self._sampling.refuse_if_contested(sample)
        if sample.state is not SampleState.APPROVED:
            raise SampleNotApproved
        self._sampling.refuse_if_begun()
        with self._workspace.ledger.entry("withdraw_approval", why=reason.strip()) as entry:
            entry.put(
                "sample",
                sample.id,
                state=SampleState.DRAWN.value,
                reviewed_by=None,
                reviewed_at=None,
                review_comment=None,
            )
        return self._sampling.required()

    def history(self) -> list[ReviewStep]:
        """Return what was done with this sample and earlier ones, by whom, when and why, oldest first."""
        about: dict[str, str] = {}
        kinds = {one.id: "sample" for one in self._sampling.samples()}
        samples = dict(zip(kinds, kinds, strict=True))
        for comment in self._store.comments_ever():
            about[comment.id] = ", ".join(filter(None, (comment.provider, comment.category)))
            kinds[comment.id], samples[comment.id] = "review_comment", comment.sample
        for number, case in self._moved():
            about[case.id] = number
            kinds[case.id], samples[case.id] = "sampled_case", case.sample
        ledger = self._workspace.ledger
        changes = [one for record, kind in kinds.items() for one in ledger.history(record, kind=kind)]
        return review_steps(changes, about, samples)

    def rivals(self) -> list[Sample]:
        """Return the samples that another laptop drew or approved beside the one that stands."""
        standing = self._sampling.sample()
        if standing is None or standing.state is not SampleState.APPROVED:
            return []
        return [
            one
            for one in self._sampling.samples()
            if one.id != standing.id
            and (one.drawn_at > standing.drawn_at or one.state is SampleState.APPROVED)
        ]

    # ---------------------------------------------------------------------------------------------- inside
    def _review(self, act: str, state: SampleState, comment: str) -> Sample:
        sample = self._sampling.required()
        if sample.state is SampleState.APPROVED:
            raise ReviewClosed
        reviewer = self._sampling.reviewer()
        with self._workspace.ledger.entry(act, why=comment) as entry:
            entry.put(
                "sample",
                sample.id,
                state=state.value,
                reviewed_by=reviewer,
                reviewed_at=self._sampling.now(),
                review_comment=comment or None,
            )
        return self._sampling.required()

    def _lists(self, provider_code: str) -> ProviderLists:
        lists = self._sampling.lists(self._sampling.required(), provider_code)
        return lists[0] if lists else ProviderLists(provider_code, [], [])

    def _sampled(self, provider_code: str) -> list[SampledCase]:
        return [one for one in self._sampling.sampled_cases() if one.provider == provider_code]

    def _moved(self) -> list[tuple[str, SampledCase]]:
        cases = {one.id: one for one in self._sampling.sampled_cases(include_replaced=True)}
        return [
            (f"{one.number} for {cases[one.stands_for].number}", one)
            if one.stands_for in cases
            else (one.number, one)
            for one in cases.values()
            if one.stands_for or one.replaced_by
        ]

    def _named(self) -> dict[tuple[str, str], Naming]:
        sample = self._sampling.sample()
        if sample is None:
            return {}
        named = [Naming(Asked.MUST_HAVE, one) for one in sample.settings.must_have]
        named += [Naming(Asked.MUST_NOT, one) for one in sample.settings.must_not]
        return {(one.named.provider, one.named.reference): one for one in named}

    def _require_category(self, provider_code: str, dimension: str, category: str) -> None:
        lists = self._lists(provider_code)
        if dimension:
            _require_known(dimension)
        known = {one.facts[dimension] for one in lists.eligible} if dimension else {""}
        if not lists.eligible or category not in known:
            raise UnknownCategory(provider_code, dimension, category)


def _require_known(*dimensions: str) -> None:
    for dimension in dimensions:
        if dimension not in FACTS:
            raise UnknownDimension(dimension, FACTS)
