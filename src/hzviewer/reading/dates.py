"""What the figures read so far leave to the next."""

from collections.abc import Sequence

from msgspec import Struct

from .times import TimeMark


class Dates(Struct):
    """What the figures read so far leave to the next, from sentence to sentence and inside one."""

    published: str | None = None
    times: Sequence[TimeMark] = ()
    """The times of the sentence that is read."""
    words: frozenset[str] = frozenset()
    """The words of the sentence that is read: most rules need one that it has not."""
    foresees: bool = False
    """Whether one of these words speaks of what will be."""
    carried: TimeMark | None = None
    """The time that holds on where a sentence names none."""
    last: TimeMark | None = None
    """The time of the last figure in this sentence."""
    budget: TimeMark | None = None
    """The year of a report about a budget, for which all measures hold that name no other time."""
    plan: TimeMark | None = None
    """The years of the plan that a text is about."""
    ahead: TimeMark | None = None
    """The last time of what will be."""
    goal: TimeMark | None = None
    """The time of a plan in this paragraph."""
    aim: TimeMark | None = None
    """The time of the first plan, which the lead tells: other plans of the text are for it too."""
    latest: TimeMark | None = None
    """The time of the last figure, in this sentence or before."""
    begun: int = -1
    """Where the sentence begins that is being read."""
    lead: TimeMark | None = None
    """The latest time carried, to which a text comes back from asides."""
    month: TimeMark | None = None
    quarter: TimeMark | None = None
    """The last month, the last three months that were carried."""
    clause: TimeMark | None = None
    """The time that heads a clause inside this sentence."""
    day: TimeMark | None = None
    """The last day on which something was decided."""
    session: TimeMark | None = None
    """The last day named near that of publication, of which the prices of markets are."""
    decided: TimeMark | None = None
    """The day on which the text says that a policy rate was kept or set."""
    base: TimeMark | None = None
    """The time of the last starting point in this sentence."""
    step: tuple[str | None, TimeMark] | None = None
    """A period and the starting point that a figure of that period was compared with."""


class Dating(Struct, frozen=True):
    """A period and the mark whose words gave it, both None where nothing does."""

    period: str | None = None
    mark: TimeMark | None = None
