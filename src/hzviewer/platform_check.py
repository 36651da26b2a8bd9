"""Whether a window can open here, found out before Qt is asked: Qt aborts where it cannot."""

import ctypes
import os
import sys
from pathlib import Path

_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(x11: bool = True) -> list[str]:
    """Return the Debian packages whose shared libraries Qt needs and this Linux lacks."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = _ALWAYS | (_X11 if x11 else {})
    return [package for library, package in wanted.items() if not _loads(library)]


def why_no_window() -> str | None:
    """Return in one sentence why no window can open, None where one can."""
    if not sys.platform.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    drawn_nowhere = platform in ("offscreen", "minimal", "vnc")
    display = os.environ.get("DISPLAY")
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if not drawn_nowhere and not display and not wayland:
        return "There is no display (DISPLAY and WAYLAND_DISPLAY are not set)."
    x11 = not drawn_nowhere and platform in ("", "xcb") and bool(display)
    missing = missing_packages(x11)
    if missing:
        return f"Qt lacks shared libraries: install them with apt-get install {' '.join(missing)}."
    if x11 and not wayland and not _x_server_answers():
        return f"No X server answers at DISPLAY={display}."
    if wayland and not display and not _wayland_socket(wayland).exists():
        return f"No Wayland compositor answers at WAYLAND_DISPLAY={wayland}."
    return None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_server_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_socket(name: str) -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / name
