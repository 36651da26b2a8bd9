"""What this machine has and lacks for hzviewer."""

import sys
from importlib.metadata import PackageNotFoundError, version

from hzviewer import __version__
from hzviewer.platform_check import missing_packages, why_no_window
from hzviewer.resources import RESOURCES, SHIPPED_REPORT, user_folder


def examine() -> tuple[dict[str, str], bool]:
    """Return the findings by name, and whether a window could open with a display."""
    from hzviewer.reading.lexicon import lexicon_problem, user_lexicon_path

    missing = missing_packages()
    qt = _version("PySide6-Essentials")
    broken = qt == "6.12.0" and sys.version_info < (3, 12)
    findings = {
        "hzviewer": __version__,
        "Python": sys.version.split()[0],
        "PySide6": f"{qt} (breaks on Python before 3.12; install 6.11.3)" if broken else qt,
        "pyqtgraph": _version("pyqtgraph"),
        "Window": why_no_window() or "can open",
        "Missing libraries": f"apt-get install {' '.join(missing)}" if missing else "none",
        "Resources": str(RESOURCES) if SHIPPED_REPORT.is_file() else f"missing in {RESOURCES}",
        "Settings": str(user_folder("config")),
        "Corrections": str(user_folder("data") / "corrections"),
        "Your own words": str(user_lexicon_path()),
        "Problem with them": lexicon_problem() or "none",
    }
    return findings, not missing and not broken and SHIPPED_REPORT.is_file()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "in this executable" if getattr(sys, "frozen", False) else "not installed"
