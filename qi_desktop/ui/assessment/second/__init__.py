"""Second assessments: choosing, answering blind, comparing, settling."""
