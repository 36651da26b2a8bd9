"""Reports made for tests, in our own words; none of them goes through the reader."""

import msgspec

from hzviewer.model.facts import Cue, Event, Figure, Person, Place, Priority, Problem, Unread
from hzviewer.model.report import Report, Source, text_id

TEXT = """\
Riverton's economy in the first half of 2021

Riverton's gross domestic product reached 12.4 billion yuan (about 1.9 dollars) in
the first half of 2021, up 3.2 percent year on year. Exports fell 1.5 percent to 2.1 billion yuan.

The harbour reopened on March 3, said Lin Wei, mayor of Riverton.

"First, we will widen the harbour. Second, we will cut fees for small firms," Lin said.
"""


def _find(words: str, after: int = 0) -> tuple[int, int]:
    start = TEXT.index(words, after)
    return start, start + len(words)


def _figure(words: str, subject: str, cue: str = "", **parts: object) -> Figure:
    start, end = _find(words)
    s_start, s_end = _find(subject)
    cues: tuple[Cue, ...] = (Cue("subject", s_start, s_end),)
    if cue:
        cues += (Cue("direction", *_find(cue)),)
    return Figure(
        id=f"f{start}",
        start=start,
        end=end,
        quote=words,
        subject=subject,
        subject_start=s_start,
        subject_end=s_end,
        place="Riverton",
        period="2021-H1",
        cues=cues,
        **parts,  # type: ignore[arg-type]
    )


def small_report() -> Report:
    """Return a report with five figures, two priorities, one event, one person and one problem."""
    gdp, exports = "gross domestic product", "Exports"
    figures = (
        _figure("12.4 billion yuan", gdp, value=12.4e9, unit="CNY", indicator="GDP"),
        _figure("1.9 dollars", gdp, value=1.9, unit="USD", indicator="GDP", qualifier="about"),
        _figure("3.2 percent", gdp, "up", value=3.2, unit="%", kind="change", direction="up"),
        _figure(
            "1.5 percent", exports, "fell", value=1.5, unit="%", kind="change", direction="down"
        ),
        _figure("2.1 billion yuan", exports, "fell", value=2.1e9, unit="CNY", direction="down"),
    )
    priorities = tuple(
        Priority(
            id=f"p{_find(words)[0]}",
            start=_find(words)[0],
            end=_find(words)[1],
            quote=words,
            rank=rank,
            topics=topics,
        )
        for rank, (words, topics) in enumerate(
            (
                ("widen the harbour", ("infrastructure",)),
                ("cut fees for small firms", ("business environment",)),
            ),
            1,
        )
    )
    start, end = _find("March 3")
    event = Event(
        id=f"e{start}",
        start=start,
        end=end,
        quote="March 3",
        date="2021-03-03",
        what="The harbour reopened",
    )
    start, end = _find("Lin Wei")
    person = Person(id=f"n{start}", start=start, end=end, name="Lin Wei", role="mayor of Riverton")
    start, end = _find("Riverton")
    place = Place(id=f"l{start}", start=start, end=end, name="Riverton")
    start, end = figures[0].start, figures[1].end
    problem = Problem(
        id=f"x{start}",
        start=start,
        end=end,
        rule="currency_pair_off_by_scale",
        message="12.4 billion yuan is about 1.9 billion dollars, not 1.9 dollars.",
        suggestion="about 1.9 billion dollars",
        facts=(figures[0].id, figures[1].id),
    )
    return Report(
        id=text_id(TEXT),
        title="Riverton's economy in the first half of 2021",
        published="2021-07-20",
        source=Source(name="riverton.txt", sha256=text_id(TEXT)),
        reader="test",
        text=TEXT,
        figures=figures,
        priorities=priorities,
        events=(event,),
        people=(person,),
        places=(place,),
        problems=(problem,),
    )


def report_with_unread(problems: bool = True) -> Report:
    """Return the small report with two numbers that were not read, with or without its problem."""
    report = small_report()
    unread = tuple(
        Unread(id=f"u{start}", start=start, end=end, quote=words, reason="it has no unit")
        for words, (start, end) in ((w, _find(w)) for w in ("half", "small"))
    )
    kept = report.problems if problems else ()
    return msgspec.structs.replace(report, unread=unread, problems=kept)


def large_report(figures: int = 1000) -> Report:
    """Return a report of that many figures, one a sentence, in turn changes, levels and counts."""
    sentences, facts, position = [], [], 0
    for i in range(figures):
        value = 1.0 + i % 97 / 10
        words, unit, kind = (
            (f"{value:.1f} percent", "%", "change"),
            (f"{value:.1f} billion yuan", "CNY", "level"),
            (f"{i + 2}", "factories", "count"),
        )[i % 3]
        lead = f"In district {i} the output of branch {i % 40} came to "
        start = position + len(lead)
        subject = position + len(f"In district {i} the ")
        sentence = f"{lead}{words} in that year."
        separator = "\n\n" if i % 5 == 4 else " "
        facts.append(
            Figure(
                id=f"f{start}",
                start=start,
                end=start + len(words),
                quote=words,
                value=float(i + 2) if kind == "count" else value * (1e9 if unit == "CNY" else 1),
                unit=unit,
                kind=kind,  # type: ignore[arg-type]
                direction=("down" if i % 2 else "up") if kind == "change" else None,
                subject=f"output of branch {i % 40}",
                subject_start=subject,
                subject_end=subject + len(f"output of branch {i % 40}"),
                period="2021",
            )
        )
        sentences.append(sentence + separator)
        position += len(sentence) + len(separator)
    text = "".join(sentences)
    return Report(
        id=text_id(text), title="Many districts", reader="test", text=text, figures=tuple(facts)
    )
