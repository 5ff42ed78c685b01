"""Days and moments as people write them."""

from datetime import date, datetime


def day(iso: str) -> str:
    """Return 20 February 2017 for 2017-02-20; what is no date is shown as it stands."""
    try:
        value = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return f"{value.day} {value:%B %Y}"


def moment(value: datetime | str) -> str:
    """Return 20 February 2017, 10:42 in the laptop's own zone."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return value
    local = value.astimezone()
    return f"{local.day} {local:%B %Y, %H:%M}"


def span(first: str, last: str) -> str:
    """Return the days from first to last."""
    return f"{day(first)} to {day(last)}" if first and last else day(first or last)
