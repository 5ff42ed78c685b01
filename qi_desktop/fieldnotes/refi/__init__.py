"""Field notes as a REFI-QDA 1.0 project, which programs for qualitative analysis open."""
