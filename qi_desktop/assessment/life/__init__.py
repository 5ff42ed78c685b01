"""The life of an assessment after it is complete: comments, returned, approved, locked; who did what when."""
