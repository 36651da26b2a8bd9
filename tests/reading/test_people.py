"""People: who is one, with which office, and which capitalised names are none."""

import pytest

from hzviewer.reading.reader import read_text

PEOPLE = [
    ("Zhou Min, mayor of the city, opened the fair.", [("Zhou Min", "mayor of the city")]),
    ("Vice Minister of Justice Hu Lei told reporters so.", [("Hu Lei", "Vice Minister of Justice")]),
    ("Finance Minister Ravi K. Menon rose.", [("Ravi K. Menon", "Finance Minister")]),
    ("Prices will ease, said Maria da Costa, an economist at a bank.", [("Maria da Costa", "an economist at a bank")]),
    ("Dr. Ngozi Okoro-Bello spoke.", [("Ngozi Okoro-Bello", None)]),
    ("Mallam Sani Bello, managing director of the firm, was there.", [("Sani Bello", "managing director of the firm")]),
    ("Director General Tom McKay resigned.", [("Tom McKay", "Director General")]),
    ("Ann O’Neill said that trade grew.", [("Ann O’Neill", None)]),
    ("The talk was chaired by Jürgen Müller.", [("Jürgen Müller", None)]),
    ("Lin Na, 28, runs a shop.", [("Lin Na", None)]),
    ("Ann Lee, Bo Chen, Carl Smith and Dora Wu attended the meeting.",
     [("Ann Lee", None), ("Bo Chen", None), ("Carl Smith", None), ("Dora Wu", None)]),
    ("Committee members including Ann Lee and Bo Chen voted.",
     [("Ann Lee", None), ("Bo Chen", None)]),
    ("Mr Lawson did not comment.", [("Lawson", None)]),
    ("President Ortega will visit. President Ortega said so.", [("Ortega", "President")]),
    ("Li Wei, head of the bureau, spoke. Mr Li and Li Wei agreed.", [("Li Wei", "head of the bureau")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "people"), PEOPLE)
def test_people(sentence: str, people: list[tuple[str, str | None]]) -> None:
    found = [(p.name, p.role) for p in read_text(sentence).people]
    assert [name for name, _ in found] == [name for name, _ in people]
    for (_, role), (_, wanted) in zip(found, people, strict=True):
        assert wanted is None or role == wanted


NOBODY = [
    "Hong Kong said that trade grew.",
    "New York, Los Angeles and San Francisco grew.",
    "The State Council said on Monday that prices rose.",
    "General Motors said sales fell.",
    "The Ministry of Finance noted a rise.",
    "Goldman Sachs predicted growth.",
    "Last Friday, South Africa cut its tax.",
    "In North Rhine Westphalia, output fell.",
    "By Ann Lee\n\nTrade grew.",
    "Photo by Bo Chen\n\nTrade grew.",
    "The Belt and Road Forum was held in May.",
    "The Supreme People's Court added three rules.",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_nobody(sentence: str) -> None:
    assert read_text(sentence).people == ()
