"""A real window on a real X server, driven by a real mouse and keyboard."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hzviewer.resources import SHIPPED_REPORT

NEEDED = ("Xvfb", "xdotool", "openbox")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="needs Xvfb, xdotool and openbox"
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual screen with a small window manager, so that windows get the keyboard."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env=os.environ | {"DISPLAY": name}, stderr=subprocess.DEVNULL
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(10)


class Driver:
    """A running hzviewer, its keys and its clicks."""

    def __init__(self, display: str, home: Path) -> None:
        hidden = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        self._env = {k: v for k, v in os.environ.items() if k not in hidden} | {"DISPLAY": display}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hzviewer", str(SHIPPED_REPORT)],
            env=self._env | {"HOME": str(home)},
            stderr=subprocess.PIPE,
            text=True,
        )
        self.window = self._do("search", "--sync", "--onlyvisible", "--name", "hzviewer").split()[0]
        self._do("windowactivate", "--sync", self.window)

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, timeout=30
        )
        return done.stdout

    def key(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._do("key", "--delay", "60", *keys)

    def click(self, x: int, y: int) -> None:
        """Click in the window."""
        self._do("mousemove", "--sync", "--window", self.window, str(x), str(y), "click", "1")

    def size(self) -> tuple[int, int]:
        """Return the window's width and height."""
        shell = self._do("getwindowgeometry", "--shell", self.window)
        values = dict(line.split("=") for line in shell.splitlines() if "=" in line)
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def clipboard(self) -> str:
        """Return what the window has copied, asked for by another program."""
        code = (
            "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
            "print(app.clipboard().text())"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], env=self._env, capture_output=True, text=True, timeout=30
        )
        return done.stdout.strip()

    def copied(self, wanted: str) -> bool:
        """Copy the citation until it has the wanted words, for ten seconds at most."""
        until = time.monotonic() + 10
        while time.monotonic() < until:
            self.key("ctrl+shift+c")
            if wanted in self.clipboard():
                return True
        return False


@pytest.fixture
def driver(display: str, tmp_path: Path) -> Iterator[Driver]:
    running = Driver(display, tmp_path)
    yield running
    running.process.kill()
    running.process.communicate(timeout=10)


def test_keys_and_clicks_reach_the_facts(driver: Driver) -> None:
    assert driver.size()[0] > 900
    driver.key("ctrl+5", "ctrl+Down", "ctrl+Down")
    assert driver.copied("characters")
    first = driver.clipboard()
    driver.key("ctrl+Down")
    assert driver.copied("characters")
    assert driver.clipboard() != first
    driver.key("ctrl+1")
    driver.click(100, driver.size()[1] - 200)
    assert driver.copied("hangzhou-2020h1.txt")
    driver.key("ctrl+q")
    assert driver.process.wait(15) == 0
    assert driver.process.stderr is not None
    assert driver.process.stderr.read() == ""
