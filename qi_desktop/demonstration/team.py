"""The invented team of the demonstration: nine people with a laptop each, and who receives the whole."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented member of the team; ``laptop`` names the file, after the role and never the person."""

    name: str
    role: str
    laptop: str


LEAD = Invented("Maren Aldous", "lead", "lead")
REVIEWER = Invented("Petra Quill", "case_sample_reviewer", "reviewer")
QUALITY_LEAD = Invented("Hedda Lorne", "quality_lead", "quality-lead")
INSPECTORS = (
    Invented("Idris Farrow", "inspector", "inspector-1"),
    Invented("Nell Hathersage", "inspector", "inspector-2"),
    Invented("Tomos Brackley", "inspector", "inspector-3"),
    Invented("Oona Willsmere", "inspector", "inspector-4"),
    Invented("Kit Ravensdale", "inspector", "inspector-5"),
    Invented("Sunita Marlowe", "inspector", "inspector-6"),
)
TEAM = (LEAD, *INSPECTORS, REVIEWER, QUALITY_LEAD)
CENTRAL = Invented("Rowan Thackrah", "central", "central")
"""Of the central team: joins when everything is handed over."""
