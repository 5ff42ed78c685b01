"""Question forms as their authors wrote them: definition, expressions, flow, XLSForm reader; no storage."""
