"""The page of counts: x out of y relevant cases, each open onto the cases behind it."""
