"""The house's direction: which package may import which, and what each command loads."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "hzviewer"
ALLOWED = {
    "model": {"model", "late"},
    "reading": {"reading", "model", "resources", "late"},
    "checking": {"checking", "model", "resources", "late"},
    "library": {"library", "model", "files"},
    "output": {"output", "model", "resources", "late"},
    "gui": {"gui", "library", "reading", "checking", "output", "model", "resources", "files"},
}


def _room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def _imports(path: Path) -> set[str]:
    """Return the modules a file imports, relative ones made absolute."""
    package = ["hzviewer", *path.relative_to(SOURCE).parent.parts]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names = {alias.name for alias in node.names} - {"__version__"}
            found |= {f"hzviewer.{name}" for name in names} if module == "hzviewer" else {module}
    return found


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_rooms_import_only_what_the_design_allows(room: str) -> None:
    wrong = [
        f"{path.relative_to(SOURCE)}: {module}"
        for path in (SOURCE / room).rglob("*.py")
        for module in _imports(path)
        if module.startswith("hzviewer.") and _room_of(module) not in ALLOWED[room]
    ]
    assert not wrong


@pytest.mark.parametrize("room", sorted(set(ALLOWED) - {"gui"}))
def test_only_gui_imports_qt(room: str) -> None:
    wrong = [
        f"{path.relative_to(SOURCE)}: {module}"
        for path in (SOURCE / room).rglob("*.py")
        for module in _imports(path)
        if module.split(".")[0] in {"PySide6", "pyqtgraph", "numpy"}
    ]
    assert not wrong
