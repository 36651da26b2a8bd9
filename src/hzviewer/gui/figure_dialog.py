"""Correcting one figure: a dialog with a field for each of its parts."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from hzviewer.model import periods, unit_words
from hzviewer.model.facts import Figure


class FigureDialog(QDialog):
    """Correct the parts of one figure."""

    accepted_figure = Signal(object)

    def __init__(self, figure: Figure, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Edit figure")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._figure = figure
        self.value = QLineEdit(f"{figure.value:.12g}")
        self.high = QLineEdit("" if figure.high is None else f"{figure.high:.12g}")
        self.high.setPlaceholderText("upper end, for a range only")
        self.unit = QLineEdit(unit_words.many(figure.unit))
        self.kind = QComboBox()
        self.kind.addItems(["change", "level", "share", "count", "target", "duration", "rank"])
        self.kind.setCurrentText(figure.kind)
        self.direction = QComboBox()
        self.direction.addItems(["none", "up", "down", "flat"])
        self.direction.setCurrentText(figure.direction or "none")
        self.subject = QLineEdit(figure.subject)
        self.period = QLineEdit(figure.period or "")
        self.period.setPlaceholderText("2020, 2020-H1, 2020-Q2, 2020-02, 2020-01/2020-07")
        self._error = QLabel()
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        form = QFormLayout(self)
        quote = QLabel("“" + " ".join(figure.quote.split()) + "”")
        quote.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow("As written", quote)
        for name in ("value", "high", "unit", "kind", "direction", "subject", "period"):
            form.addRow("Up to" if name == "high" else name.capitalize(), getattr(self, name))
        form.addRow(self._error)
        box = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(box.Ok | box.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def accept(self) -> None:
        """Close with the corrected figure, or say which field cannot be read."""
        try:
            figure = self._corrected()
        except ValueError as error:
            self._error.setText(str(error))
            return
        self.accepted_figure.emit(figure)
        super().accept()

    def _corrected(self) -> Figure:
        direction = self.direction.currentText()
        return msgspec.structs.replace(
            self._figure,
            value=_number(self.value.text(), "Value"),
            high=_number(self.high.text(), "Up to") if self.high.text().strip() else None,
            unit=self._corrected_unit(),
            kind=self.kind.currentText(),
            direction=None if direction == "none" else direction,
            subject=self.subject.text().strip(),
            period=_period(self.period.text().strip()),
        )

    def _corrected_unit(self) -> str:
        words, before = self.unit.text().strip(), self._figure.unit
        return before if words == unit_words.many(before) else unit_words.code(words)


def _number(text: str, field: str) -> float:
    try:
        value = float(text.replace(",", "").replace(" ", ""))
    except ValueError:
        value = float("nan")
    if not abs(value) < float("inf"):
        raise ValueError(f"{field}: “{text}” is not a number; write it as 738800000000 or 1.5.")
    return value


def _period(text: str) -> str | None:
    if not text:
        return None
    try:
        return periods.parse(text).text
    except ValueError as error:
        raise ValueError(
            f"Period: “{text}” is not one; write 2020, 2020-H1, 2020-Q2, 2020-02 or 2020-01/2020-07."
        ) from error
