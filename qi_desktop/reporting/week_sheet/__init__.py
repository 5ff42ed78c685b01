"""The week sheet: an inspector's interviews of week one on paper."""
