"""The page of the cases: one judgement form each, answered with one key an answer."""
