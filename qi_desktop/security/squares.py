"""Text as the light and dark squares of a QR code; window and paper draw the same ones."""


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of a QR code with its quiet margin, True for dark; it bears 15 % of damage."""
    import segno

    code = segno.make_qr(text, error="m", boost_error=False)
    return tuple(tuple(bool(cell) for cell in line) for line in code.matrix_iter(border=4))
