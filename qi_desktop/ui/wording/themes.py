"""What can go wrong with themes."""

WORDS: dict[str, str] = {
    "ThemeNameTaken": (
        "There is a theme called “{name}” in this place already. Nothing was changed."
        " Use that one, or choose another name."
    ),
    "ThemeBelowItself": (
        "“{name}” cannot stand below itself or below one of its own themes. Nothing was moved."
        " Choose another place."
    ),
    "ThemeJoinedToItself": (
        "“{name}” cannot be joined to itself. Nothing was changed. Choose the theme that means the same."
    ),
    "ThemeInUse": (
        "“{name}” stays: passages coded to it, {passages} in all, would lose it. Nothing was changed."
        " Join it to another theme, or give its passages another theme first."
    ),
}
