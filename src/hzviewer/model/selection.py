"""Selection: fact ids, one of them current."""

from msgspec import Struct

from .facts import FactId


class Selection(Struct, frozen=True, gc=False):
    """The facts that all views show as selected; ``current`` is the one with the focus."""

    facts: tuple[FactId, ...] = ()
    current: FactId | None = None

    def __contains__(self, fact_id: object) -> bool:
        return fact_id in self.facts


NOTHING = Selection()


def just(fact_id: FactId | None) -> Selection:
    """Return the selection of one fact, or of none."""
    return NOTHING if fact_id is None else Selection((fact_id,), fact_id)
