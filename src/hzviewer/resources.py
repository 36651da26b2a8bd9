"""Where the run-time files are (beside the code once installed, at the root of a checkout), and
the user's own.
"""

import os
import sys
from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
_CHECKOUT = _PACKAGE.parent.parent / "resources"

RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
SHIPPED_REPORT = RESOURCES / "reports" / "hangzhou-2020h1.txt"

_ON_LINUX = {
    "config": ("XDG_CONFIG_HOME", ".config"),
    "data": ("XDG_DATA_HOME", ".local/share"),
    "state": ("XDG_STATE_HOME", ".local/state"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
}


def user_folder(kind: Literal["config", "data", "state", "cache"]) -> Path:
    """Return the user's own folder for such files, whether it exists or not.

    On Linux two variables tell it, and every start asks for it; the package that knows the other
    systems takes longer to load than the lexicon does.
    """
    if sys.platform == "linux":
        variable, usual = _ON_LINUX[kind]
        named, home = os.environ.get(variable, ""), os.environ.get("HOME", "")
        if os.path.isabs(named):  # noqa: PTH117 - an empty one is no path
            return Path(named, "hzviewer")
        if os.path.isabs(home):  # noqa: PTH117
            return Path(home, usual, "hzviewer")
    import platformdirs

    return Path(getattr(platformdirs, f"user_{kind}_dir")("hzviewer", appauthor=False))
