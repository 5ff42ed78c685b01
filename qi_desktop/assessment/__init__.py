"""One judgement form a case: answers with their reasons and evidence, what is missing, complete or not."""
