"""The priorities pane: what the speakers say they will do, in their order, by topic."""

from collections import Counter

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hzviewer.model.facts import Priority
from hzviewer.model.report import Report
from hzviewer.model.selection import Selection, just

from .empty_state import NO_REPORT, ContentOrEmpty
from .entries import Entry
from .fact_list import FactList
from .pane import Pane
from .session import Session
from .theme import Theme, palette


class PrioritiesPane(Pane):
    """The priorities in order, all or those of one topic."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._priorities: tuple[Priority, ...] = ()
        self.list = FactList(session, "Priorities")
        self.topics = QComboBox()
        self.topics.setAccessibleName("Topic")
        self._label = QLabel("&Topic")
        self._label.setBuddy(self.topics)
        self._count = QLabel()
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(12, 8, 12, 6)
        top.addWidget(self._label)
        top.addWidget(self.topics)
        top.addStretch(1)
        top.addWidget(self._count)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._top)
        inside.addWidget(self.list, 1)
        self._stack = ContentOrEmpty(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setAccessibleName("Priorities")
        self.setFocusProxy(self.list)
        self.topics.currentIndexChanged.connect(self._on_topic_chosen)
        self.catch_up()

    @property
    def message(self) -> str:
        """What the pane says in place of priorities, empty where it shows some."""
        return self._stack.message

    def apply_theme(self, theme: Theme) -> None:
        """Recolour the list, the filter and the empty state."""
        self.setPalette(palette(theme))
        self.list.apply_theme(theme)
        self._stack.empty.apply_theme(theme)
        for label in (self._label, self._count):
            label.setStyleSheet(f"color: {theme.muted}")

    def _show_report(self, report: Report | None) -> None:
        priorities = report.priorities if report else ()
        if report is None:
            self._stack.show_empty(*NO_REPORT)
        elif not priorities:
            self._stack.show_empty(
                "No priorities found",
                "Nobody in this report says what they will do, plan or must do.",
            )
        else:
            self._stack.show_content()
        if priorities != self._priorities:
            self._priorities = priorities
            self._offer_topics()

    def _show_selection(self, selection: Selection) -> None:
        self.list.show_selection(selection)

    def _offer_topics(self) -> None:
        """Offer the topics with their counts, and go back to all of them."""
        counts = Counter(topic for item in self._priorities for topic in item.topics)
        blocked = self.topics.blockSignals(True)  # the entries are many, and made once
        self.topics.clear()
        self.topics.addItem(f"All topics ({len(self._priorities):,})", None)
        for topic, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            self.topics.addItem(f"{_title(topic)} ({count:,})", topic)
        self.topics.blockSignals(blocked)
        self.topics.setEnabled(bool(counts))
        self._on_topic_chosen()

    def _on_topic_chosen(self) -> None:
        topic = self.topics.currentData()
        shown = [item for item in self._priorities if topic is None or topic in item.topics]
        self.list.show_entries([_entry(item) for item in shown])
        total = len(self._priorities)
        noun = "priority" if total == 1 else "priorities"
        whole = len(shown) == total
        self._count.setText(f"{total:,} {noun}" if whole else f"{len(shown):,} of {total:,} {noun}")


def _entry(priority: Priority) -> Entry:
    words = " ".join(priority.quote.split())
    return Entry(
        just(priority.id),
        str(priority.rank),
        ((words[:1].upper() + words[1:], "text"),),
        tuple(map(_title, priority.topics)),
        "priority",
    )


def _title(topic: str) -> str:
    return topic[:1].upper() + topic[1:]
