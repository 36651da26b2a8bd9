"""Priorities: what somebody says will or ought to be done, and what only sounds so."""

import pytest

from hzviewer.reading.priorities import topics
from hzviewer.reading.reader import read_text

PRIORITIES = [
    (
        "The government will build 12 rural hospitals and train more nurses, the minister said.",
        ["build 12 rural hospitals"],
    ),
    (
        "The bank said it would raise its cash reserve ratio in May.",
        ["raise its cash reserve ratio"],
    ),
    ("Mr Brown said he would cut fuel duty and freeze vehicle tax.", ["cut fuel duty"]),
    ("The committee agreed to keep the rate at 4 percent.", ["keep the rate"]),
    ("The council resolved to spend more on roads.", ["spend more on roads"]),
    (
        "First, we will widen market access. Second, we will cut red tape; third, we will train apprentices.",
        ["widen market access", "cut red tape", "train apprentices"],
    ),
    ("The ministry is drafting rules on data exports.", ["rules on data exports"]),
    ("The union called for a 35-hour week.", ["35-hour week"]),
    ("Efforts should be made to stabilise grain output.", ["made to stabilise grain output"]),
    ("Interest subsidies will be kept in place, the bureau said.", ["kept in place"]),
    ("Policymakers must curb food prices, said the economist.", ["curb food prices"]),
    ("The company plans to open 40 shops next year.", ["open 40 shops"]),
    ("We are going to phase out coal by 2030.", ["phase out coal"]),
    ("The city aims to attract 200 start-ups.", ["attract 200 start-ups"]),
    ("The province is to merge 14 counties.", ["merge 14 counties"]),
    ("The budget proposed to raise the duty on spirits.", ["raise the duty"]),
    ("The state vowed to protect farmland, pledging to punish offenders.", ["protect farmland"]),
    ("It is necessary to strengthen oversight of lenders.", ["strengthen oversight"]),
    ("The government wants to privatise two ports.", ["privatise two ports"]),
    ("We will not raise taxes on small firms.", ["raise taxes on small firms"]),
    ("The ministry promised to pay farmers within a week.", ["pay farmers"]),
    ("The plan calls for a wider use of heat pumps.", ["wider use of heat pumps"]),
    ("The Reserve Bank will continue to supply liquidity.", ["supply liquidity"]),
    (
        "The measures decided include:\n\n- a freeze on rents\n- lower fares for commuters\n",
        ["a freeze on rents", "lower fares for commuters"],
    ),
    (
        "The ministry will:\n\n1. pay pensions on time\n2. hire 300 doctors\n",
        ["pay pensions on time", "hire 300 doctors"],
    ),
    ("Last but not least, we must keep public finances sound.", ["keep public finances sound"]),
    ("The regulator intends to publish a code of conduct.", ["publish a code"]),
    ("Local governments need to stabilise jobs and speed up building works.", ["stabilise jobs"]),
]


@pytest.mark.parametrize(("sentence", "clauses"), PRIORITIES)
def test_priorities(sentence: str, clauses: list[str]) -> None:
    found = read_text(sentence, "2020-07-26").priorities
    assert len(found) == len(clauses)
    for rank, (priority, words) in enumerate(zip(found, clauses, strict=True), 1):
        assert words in priority.quote
        assert priority.rank == rank
        assert sentence[priority.start : priority.end] == priority.quote


NONE = [
    "Growth will slow to 3 percent this year.",
    "Exports would fall if the yuan rose.",
    "Inflation should ease to 2 percent.",
    "The new line will cut the journey to two hours.",
    "Residents should stay indoors.",
    "You must carry a ticket.",
    "Analysts said the bank will cut rates next week.",
    "Economists expect that the bank will hold its rate.",
    "The economy will need time.",
    "It would have been worse without the dam.",
    "Prices will be higher in May.",
    "The real needs of farmers were met.",
    "Its purpose is to store heat.",
    "The rate will be 5 percent.",
    "The plant will generate 20 million kWh a year when completed.",
    "The fair will be held in June.",
    "He would not comment.",
    "The deficit would be 4.5 percent of GDP, he said.",
    "It was to be expected.",
    "The city plans were published.",
    "Shares are to blame for the loss.",
    "He said that was a must for investors.",
    "If the government should fall, bonds will suffer.",
    "Companies that need to borrow paid more.",
    "The law, which will be read twice, is long.",
    "What will happen is unclear.",
    "The will of the people counts.",
    "Consumers will pay more for bread.",
    "The project will create 500 jobs.",
    "Passengers are advised to book early.",
    "The firm has to pay a fine of 3 million yuan.",
    "The party was voted in after it pledged to cut taxes.",
    "She promised to cut fares when she took office two years ago.",
    "Unions are hostile to measures seeking to weaken them.",
    "Banks have the funds necessary to lend.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_no_priority(sentence: str) -> None:
    assert read_text(sentence, "2020-07-26").priorities == ()


def test_what_is_done_to_something_names_it() -> None:
    (priority,) = read_text("From May, school fees will be scrapped.").priorities
    assert priority.quote == "school fees will be scrapped"


def test_verbs_under_one_will_stay_together() -> None:
    (priority,) = read_text("We will train nurses, build clinics and cut queues.").priorities
    assert priority.quote == "train nurses, build clinics and cut queues"


def test_who_said_so_is_no_part_of_a_priority() -> None:
    (priority,) = read_text('"We will train 400 nurses," the minister said.').priorities
    assert priority.quote == "train 400 nurses"


def test_topics_are_those_most_mentioned() -> None:
    assert topics("help farmers with grain and farm roads") == ("agriculture", "infrastructure")
