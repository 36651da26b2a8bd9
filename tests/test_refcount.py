"""PySide6 6.12.0 on Python 3.11 loses a reference to None in every call, and aborts later."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_nothing_keep_the_count_of_none(qtbot: QtBot) -> None:
    text, label, pixmap = QPlainTextEdit("some words\n" * 20), QLabel(), QPixmap(20, 20)
    qtbot.addWidget(text)
    qtbot.addWidget(label)
    cursor, painter = QTextCursor(text.document()), QPainter(pixmap)
    bar = text.verticalScrollBar()
    calls: dict[str, Callable[[], object]] = {
        "setPosition": lambda: cursor.setPosition(1),
        "setTextCursor": lambda: text.setTextCursor(cursor),
        "update": lambda: text.viewport().update(),
        "fillRect": lambda: painter.fillRect(QRectF(0, 0, 4, 4), QColor("#336699")),
        "setValue": lambda: bar.setValue(1),
        "setText": lambda: label.setText("x"),
    }
    lost = {}
    for name, call in calls.items():
        call()
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        lost[name] = before - sys.getrefcount(None)
    painter.end()
    assert {name: n for name, n in lost.items() if n > CALLS // 10} == {}
