"""What the window remembers from one start to the next, in one ini file of the user's."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 10


class Settings:
    """Layout, theme, zoom and recent files."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def recent(self) -> list[Path]:
        """The files opened last, the latest first."""
        names = self._store.value("recent", [])
        names = [names] if isinstance(names, str) else list(names or [])  # type: ignore[call-overload]
        return [Path(name) for name in names if name]

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        rest = [p for p in self.recent if p != path]
        self._store.setValue("recent", [str(p) for p in [path, *rest][:MOST_RECENT]])

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._store.remove("recent")

    @property
    def theme(self) -> str:
        """Light, dark or system."""
        return str(self._store.value("theme", "system"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def source_place(self) -> str:
        """Where the source is: beside, tab or closed."""
        return str(self._store.value("layout/source", "beside"))

    @source_place.setter
    def source_place(self, place: str) -> None:
        self._store.setValue("layout/source", place)

    def layout(self, key: str) -> QByteArray | None:
        """Return a remembered state of the window."""
        value = self._store.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else None

    def keep_layout(self, key: str, state: QByteArray) -> None:
        """Remember a state of the window."""
        self._store.setValue(f"layout/{key}", state)
