"""People's names as they are written for reading: forename first, and not shouted."""


def person_name(text: str) -> str:
    """Return a whole name, turned round where the surname stands first."""
    if text.istitle() and "," not in text:
        return text
    if text.count(",") == 1:
        surname, forename = text.split(",")
        text = f"{forename.strip()} {surname.strip()}".strip()
    return tidy_name(text)


def tidy_name(text: str) -> str:
    """Return a name with capitals where a person would put them."""
    if text.istitle():
        return text
    if text.islower():
        return text.title()
    return " ".join(word.title() if word.isupper() and len(word) > 1 else word for word in text.split())
