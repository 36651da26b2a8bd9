"""Where the run-time files are: beside the code once installed, at the root of a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
_CHECKOUT = _PACKAGE.parent.parent / "resources"

RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
SHIPPED_REPORT = RESOURCES / "reports" / "hangzhou-2020h1.txt"
