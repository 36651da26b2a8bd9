"""Text from files, shown as the plain text it is: a crafted title must not draw a picture."""


def tooltip(*lines: str) -> str:
    """Return the lines for a tooltip, the first one set apart as the exact words."""
    from html import escape

    first, *rest = [escape(line) for line in lines if line] or [""]
    quoted = f"“{first}”" if first and rest else first
    # Qt guesses whether a tooltip is rich text: always saying so, with all marks escaped, is safe
    return "<br>".join([f"<p style='margin:2px'><b>{quoted}</b>", *rest]) + "</p>"
