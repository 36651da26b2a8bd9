"""The only door: a file or a text to a Report."""

from datetime import date
from os import PathLike
from pathlib import Path

from hzviewer import __version__
from hzviewer.model.report import Report, Source, text_id

from . import sources
from .capitals import find_runs
from .events import find_events
from .figures import find_figures
from .names import find_organisations, find_places
from .people import find_people
from .placing import placed
from .priorities import find_priorities
from .text import normalise, prepare
from .times import find_times


def read_report(path: str | PathLike[str], published: str | None = None) -> Report:
    """Return the report in a file; raise ReadingError where there is none to read.

    ``published`` is an ISO date; without it the years that the text leaves out stay unresolved.
    """
    raw, source = sources.read_source(Path(path))
    return read_text(raw, published, source)


def read_bytes(data: bytes, name: str, published: str | None = None) -> Report:
    """Return the report in bytes that came from elsewhere than a file, such as standard input."""
    raw, source = sources.read_bytes(data, name)
    return read_text(raw, published, source)


def read_text(text: str, published: str | None = None, source: Source | None = None) -> Report:
    """Return the report in a text; never raises for any text."""
    text = normalise(text)
    document = prepare(text, date.fromisoformat(published) if published else None)
    times = find_times(document)
    figures, unread = find_figures(document, times)
    runs = find_runs(document)
    places = find_places(document, runs)
    figures = placed(document, figures, places)
    return Report(
        id=text_id(text),
        title=text.lstrip().partition("\n")[0].strip()[:200],
        published=document.published.isoformat() if document.published else None,
        source=source or Source(),
        reader=__version__,
        text=text,
        figures=figures,
        priorities=find_priorities(document),
        events=find_events(document, times, figures),
        people=find_people(document, runs),
        organisations=find_organisations(document, runs),
        places=places,
        unread=unread,
    )
