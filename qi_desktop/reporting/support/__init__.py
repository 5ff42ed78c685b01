"""What a finding, a factor, an example or a recommendation rests on, and how that stands now."""
