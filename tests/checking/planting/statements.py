"""Shapes of sentences about streaks, dates, ranks, units and what is said twice, with their slips."""

from random import Random

from .throws import CITIES, GOODS, MONTHS, Shape, pair

# Streaks.


def _after_a_fall(dice: Random) -> tuple[str, str]:
    rate = round(dice.uniform(1, 6), 1)
    text = (
        f"Exports rose {rate} percent in June, the third straight month of growth, after <> 1.1 "
        "percent in May."
    )
    return pair(text, "rising", "falling")


def _month_in_a_row(dice: Random) -> tuple[str, str]:
    text = (
        f"Prices rose for the fourth consecutive month in June, by 0.{dice.randint(2, 9)} "
        "percent, after a <> of 0.2 percent in May."
    )
    return pair(text, "rise", "fall")


def _quarters(dice: Random) -> tuple[str, str]:
    text = (
        f"Imports have risen for {dice.choice(['three', 'four', 'five'])} consecutive quarters. "
        f"Imports <> 2.{dice.randint(1, 9)} percent in the second quarter of 2019."
    )
    return pair(text, "grew", "fell")


def _double_digit(dice: Random) -> tuple[str, str]:
    text = (
        f"The digital economy has kept double-digit growth for {dice.randint(8, 22)} consecutive "
        "quarters and grew <> percent in the first half of 2019."
    )
    return pair(text, f"1{dice.randint(1, 6)}.4", f"{dice.randint(6, 9)}.4")


def _two_lengths(dice: Random) -> tuple[str, str]:
    text = (
        "Orders fell for the third month in a row in June. It was a hard spring for the ports. "
        "Orders fell for the <> month in a row, the office said."
    )
    return pair(text, "third", dice.choice(["second", "fifth", "sixth"]))


# The same figure twice.


def _headline(dice: Random) -> tuple[str, str]:
    rate = dice.randint(11, 29)
    good = dice.choice(GOODS).capitalize()
    text = (
        f"{good} exports rise <> percent in May\n\n{good} exports rose {rate} percent in May from "
        "a year earlier, the bureau said."
    )
    return pair(text, str(rate), str(rate + dice.choice([3, 9, 20])))


def _headline_level(dice: Random) -> tuple[str, str]:
    rate = dice.randint(35, 79) / 10
    text = (
        f"Jobless rate falls to <> percent\n\nThe jobless rate fell to {rate} percent in May, the "
        "office said on Friday."
    )
    return pair(text, str(rate), f"{rate + dice.choice([0.3, 0.5, 1.2]):.1f}")


def _again(dice: Random) -> tuple[str, str]:
    value = round(dice.uniform(20, 90), 1)
    text = (
        f"Retail sales reached {value} billion yuan in May 2019. Shops were full on most days. "
        "The bureau said that retail sales were <> billion yuan in May 2019."
    )
    return pair(text, str(value), f"{value + dice.choice([9, 18, 27]):.1f}")


def _again_in_other_scale(dice: Random) -> tuple[str, str]:
    value = round(dice.uniform(1.1, 9), 2)
    text = (
        f"The port sold {value} billion liters of oil in May 2019. Demand was strong all month. "
        f"It sold {value:.1f} <> liters of oil in May 2019, the report says."
    )
    return pair(text, "billion", "million")


# Dates.


def _no_such_day(dice: Random) -> tuple[str, str]:
    month = dice.choice(["April", "June", "September", "November"])
    return pair(f"The council met on {month} <>, 2018 and agreed on the plan.", "30", "31")


def _no_such_leap_day(dice: Random) -> tuple[str, str]:
    return pair(
        "The rule took effect on 29 February <>.", "2016", dice.choice(["2015", "2017", "2018"])
    )


def _no_such_weekday(dice: Random) -> tuple[str, str]:
    text = "The figures were published on <>, July 12, 2019."
    return pair(text, "Friday", dice.choice(["Monday", "Tuesday", "Sunday"]))


def _weekday_of_this_year(dice: Random) -> tuple[str, str]:
    text = "The office said on <> (July 12) that prices had risen."
    return pair(text, "Friday", dice.choice(["Monday", "Tuesday", "Sunday"]))


def _years_backwards(dice: Random) -> tuple[str, str]:
    first = dice.randint(2012, 2015)
    text = f"Rents doubled in {dice.choice(CITIES)} <>."
    return pair(text, f"from {first} to {first + 3}", f"from {first + 3} to {first}")


def _months_backwards(dice: Random) -> tuple[str, str]:
    first, last = MONTHS[dice.randint(0, 1)], MONTHS[dice.randint(3, 5)]
    text = "Rain was scarce <>."
    return pair(
        text, f"between {first} 2019 and {last} 2019", f"between {last} 2019 and {first} 2019"
    )


def _lost_hyphen(dice: Random) -> tuple[str, str]:
    year = dice.randint(14, 18)
    text = "Growth in the fiscal year 20<> was slow."
    return pair(text, f"{year}-{year + 1}", f"{year}{year + 1}")


def _digit_too_many(dice: Random) -> tuple[str, str]:
    year = dice.randint(2015, 2018)
    return pair("The bridge was opened in <>, the ministry said.", str(year), f"{year}{year % 10}")


def _began_and_ended(dice: Random) -> tuple[str, str]:
    year = dice.randint(2012, 2015)
    return pair(f"The works began in {year} and ended in <>.", str(year + 2), str(year - 1))


# A scale or a unit that is missing.


def _liters(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(1, 4), 2), round(dice.uniform(300, 950), 2)
    text = (
        f"The firm sold {first} billion liters of oil in April 2019. Only {second} <>liters of "
        "oil were sold in May 2019."
    )
    return pair(text, "million ", "")


def _yuan(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(3, 9), 2), round(dice.uniform(3, 9), 2)
    text = (
        f"Sales of natural gas reached {first} billion yuan in April 2019. In May 2019, sales of "
        f"natural gas were {second} <>yuan."
    )
    return pair(text, "billion ", "")


def _move(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(3, 9), 1), round(dice.uniform(3, 9), 1)
    text = (
        f"Lending reached {max(first, second)} billion dollars in May, up from "
        f"{min(first, second)} <> dollars in April."
    )
    return pair(text, "billion", "million")


def _kind(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 4), 2), round(dice.uniform(1, 2), 2)
    text = (
        f"Total palm oil stocks were {first} million tonnes in May 2019 and {first + 0.11:.2f} million tonnes in "
        f"April 2019. Refined palm oil stocks were {second:.2f} <>tonnes."
    )
    return pair(text, "million ", "")


def _age(dice: Random) -> tuple[str, str]:
    text = f"Life expectancy in {dice.choice(CITIES)} reached {dice.uniform(71, 84):.1f}<> in 2018."
    return pair(text, " years", "")


def _no_unit(dice: Random) -> tuple[str, str]:
    amount, share = round(dice.uniform(11, 40), 1), round(dice.uniform(20, 90), 1)
    text = f"The field gave 52 billion liters of oil and {amount} <>or {share} percent of the gas."
    return pair(text, "billion liters ", "")


# Rankings.


def _ranked(dice: Random) -> tuple[str, str]:
    first, second = dice.sample(CITIES, 2)
    text = (
        f"{first} ranked third in the country by foreign trade in 2018. {second} ranked <> in the "
        "country by foreign trade in 2018."
    )
    return pair(text, "fourth", "third")


def _largest(dice: Random) -> tuple[str, str]:
    good = dice.choice(GOODS)
    text = (
        f"Brazil is the world's second-largest exporter of {good}. Canada is the world's <> "
        f"exporter of {good}."
    )
    return pair(text, "third-largest", "second-largest")


def _listed(dice: Random) -> tuple[str, str]:
    names = dice.sample(CITIES, 3)
    text = f"{names[0]}, {names[1]} and {names[2]} ranked first, second and <>, respectively."
    return pair(text, "third", "second")


def _followed(dice: Random) -> tuple[str, str]:
    first, second = dice.sample(CITIES, 2)
    amount = dice.randint(40, 60)
    text = (
        f"{first} was the largest buyer of {dice.choice(GOODS)} with {amount} million dollars, followed by "
        f"{second} with <> million dollars."
    )
    return pair(text, str(amount - dice.randint(4, 19)), str(amount + dice.randint(4, 19)))


# Units.


def _unit(text: str, right: str, *slips: str) -> Shape:
    def shape(dice: Random) -> tuple[str, str]:
        value = f"{dice.uniform(11, 99):.1f}"
        return pair(text.replace("#", value), right, dice.choice(slips))

    return shape


# Balances.


def _other_name(dice: Random) -> tuple[str, str]:
    text = (
        f"The country's trade surplus was at a {dice.choice(['six', 'five', 'ten'])}-year high. "
        f"As imports fell, the <> rose to ${dice.randint(20, 60)}.4bn in 2018."
    )
    return pair(text, "surplus", "deficit")


def _flows(dice: Random) -> tuple[str, str]:
    exports, imports = round(dice.uniform(20, 40), 2), round(dice.uniform(42, 60), 2)
    text = (
        f"Exports were {exports} billion dollars and imports {imports} billion dollars, leaving a "
        f"trade <> of {imports - exports:.2f} billion dollars."
    )
    return pair(text, "deficit", "surplus")


def _flows_amount(dice: Random) -> tuple[str, str]:
    exports, imports = dice.randint(42, 60), dice.randint(20, 39)
    text = (
        f"Exports totalled {exports} billion yuan in May. Imports were {imports} billion yuan in "
        "May. The trade surplus was <> billion yuan in May."
    )
    return pair(text, str(exports - imports), str(exports - imports + dice.choice([4, 7, 11])))


def _one_amount(dice: Random) -> tuple[str, str]:
    amount = round(dice.uniform(20, 90), 1)
    text = (
        f"The trade surplus was {amount} billion dollars in May 2019. The trade <> of {amount} "
        "billion dollars in May 2019 surprised traders."
    )
    return pair(text, "surplus", "deficit")


SHAPES: dict[str, tuple[Shape, ...]] = {
    "streaks": (_after_a_fall, _month_in_a_row, _quarters, _double_digit, _two_lengths),
    "repetitions": (_headline, _headline_level, _again, _again_in_other_scale),
    "dates": (
        _no_such_day,
        _no_such_leap_day,
        _no_such_weekday,
        _weekday_of_this_year,
        _years_backwards,
        _months_backwards,
        _lost_hyphen,
        _digit_too_many,
        _began_and_ended,
    ),
    "scales": (_liters, _yuan, _move, _no_unit, _kind, _age),
    "ranks": (_ranked, _largest, _listed, _followed),
    "dimensions": (
        _unit("GDP reached # billion <> in the first half of 2019.", "yuan", "tonnes", "hectares"),
        _unit("The unemployment rate was # <> in June 2019.", "percent", "billion yuan", "tonnes"),
        _unit("Grain output was # million <> in 2018.", "tonnes", "kilowatts", "hectares"),
        _unit("The population of the city reached # million <>.", "people", "tonnes", "yuan"),
        _unit("Installed capacity reached # million <> at the end of June.", "kilowatts", "tonnes"),
        _unit(
            "The total length of the lines is # <>.", "kilometers", "square kilometers", "tonnes"
        ),
        _unit("Retail sales were # billion <> in May 2019.", "yuan", "kilowatt hours", "hectares"),
    ),
    "balances": (_other_name, _flows, _flows_amount, _one_amount),
}
