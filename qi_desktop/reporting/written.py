"""What the lead writes for the report, noun by noun; the services that the whole report is built from."""

from dataclasses import dataclass

from qi_desktop.reporting.example_checks.service import ExampleChecksService
from qi_desktop.reporting.examples.service import ExamplesService
from qi_desktop.reporting.findings.service import FindingsService
from qi_desktop.reporting.front_matter.service import FrontMatterService
from qi_desktop.reporting.recommending.service import RecommendingService


@dataclass(frozen=True, slots=True)
class Written:
    """The findings, practice examples, recommendations and front matter of one workspace."""

    findings: FindingsService
    examples: ExamplesService
    example_checks: ExampleChecksService
    recommending: RecommendingService
    front_matter: FrontMatterService
