"""Sentences of ours with one slip each, and their clean twins: the same 208 at every run.

Each subject has shapes; a shape is a function from dice to a clean text and the same text with a
slip. The numbers, places and goods are thrown, so that a rule meets its slip in many words.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

PUBLISHED = "2019-07-20"
EACH = 16
Shape = Callable[[Random], tuple[str, str]]

_MONTHS = ["January", "February", "March", "April", "May", "June"]
_CITIES = ["Ashford", "Lindon", "Marwick", "Sundal", "Verrin", "Corbeth"]
_GOODS = ["steel", "cement", "coal", "rice", "wheat", "copper"]


@dataclass(frozen=True)
class Planted:
    """A text without a slip, the same with one, and the module that has to find it."""

    module: str
    clean: str
    wrong: str


def planted() -> Iterator[Planted]:
    """Yield the texts, evenly over the modules."""
    for module, shapes in SHAPES.items():
        for number in range(EACH):
            dice = Random(f"{module} {number}")
            clean, wrong = shapes[number % len(shapes)](dice)
            yield Planted(module, clean, wrong)


def _pair(text: str, right: str, slip: str) -> tuple[str, str]:
    return text.replace("<>", right), text.replace("<>", slip)


def _levels(dice: Random, growth: float) -> tuple[float, float]:
    earlier = round(dice.uniform(20, 90), 1)
    return earlier, round(earlier * (1 + growth / 100), 1)


def _percent(later: float, earlier: float) -> str:
    return f"{abs(100 * (later / earlier - 1)):.1f}"


# Two currencies: in 2019 a yuan was some 0.145 dollars, a pound 1.28, a euro 1.12.


def _yuan_without_scale(dice: Random) -> tuple[str, str]:
    yuan = round(dice.uniform(30, 900), 1)
    text = f"{dice.choice(_CITIES)} spent {yuan} billion yuan (about {yuan * 0.145:.1f} <>U.S. dollars) in the first half of 2019."
    return _pair(text, "billion ", "")


def _yuan_in_wrong_scale(dice: Random) -> tuple[str, str]:
    yuan = round(dice.uniform(30, 900), 1)
    text = f"Revenue reached {yuan} billion yuan ({yuan * 0.146:.1f} <> dollars) in May 2019."
    return _pair(text, "billion", "million")


def _pounds_at_wrong_rate(dice: Random) -> tuple[str, str]:
    pounds = dice.randint(40, 900)
    text = f"The firm paid £{pounds} million, or about $<> million, for the yard in June 2019."
    return _pair(text, f"{pounds * 1.28:.0f}", f"{pounds * 0.78:.0f}")


def _euros_at_wrong_rate(dice: Random) -> tuple[str, str]:
    euros = round(dice.uniform(2, 60), 1)
    text = f"Exports were worth {euros} billion euros ($<> billion) in 2018."
    return _pair(text, f"{euros * 1.18:.1f}", f"{euros * 1.58:.1f}")


def _rupees(dice: Random) -> tuple[str, str]:
    rupees = dice.randint(200, 900)
    text = f"The state set aside {rupees} billion rupees (${rupees * 0.0143:.1f} <>) in June 2019."
    return _pair(text, "billion", "trillion")


# Changes between two levels.


def _rose_to_from(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(4, 45))
    right = _percent(later, earlier)
    text = f"Exports of {dice.choice(_GOODS)} rose <> percent to {later} billion dollars from {earlier} billion a year earlier."
    return _pair(text, right, f"{float(right) + dice.choice([10, 20, 30]):.1f}")


def _from_to_increase(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(4, 45))
    right = _percent(later, earlier)
    text = f"Retail sales grew from {earlier} billion yuan to {later} billion yuan, an increase of <> percent."
    return _pair(text, right, f"{float(right) + dice.choice([8, 20, 40]):.1f}")


def _up_from(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(-35, -4))
    right = _percent(later, earlier)
    text = f"Output of {dice.choice(_GOODS)} was {later} million tonnes in May, down <> percent from {earlier} million tonnes in April."
    return _pair(text, right, f"{float(right) + dice.choice([9, 20, 30]):.1f}")


def _compared_with(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(4, 45))
    text = f"Tax revenue reached <> billion yuan, compared with {earlier} billion yuan a year earlier, an increase of {_percent(later, earlier)} percent."
    return _pair(text, str(later), f"{later * 1.3:.1f}")


def _points(dice: Random) -> tuple[str, str]:
    earlier, gain = round(dice.uniform(3, 8), 1), round(dice.uniform(0.2, 1.2), 1)
    text = f"The unemployment rate rose <> percentage points to {earlier + gain:.1f} percent from {earlier} percent."
    return _pair(text, f"{gain}", f"{gain + dice.choice([0.3, 0.5, 1]):.1f}")


def _points_after(dice: Random) -> tuple[str, str]:
    earlier, loss = round(dice.uniform(3, 8), 1), round(dice.uniform(0.2, 1.2), 1)
    text = f"The jobless rate fell from {earlier} percent to {earlier - loss:.1f} percent in June, a drop of <> percentage points."
    return _pair(text, f"{loss}", f"{loss + dice.choice([0.3, 0.5, 1]):.1f}")


def _basis_points(dice: Random) -> tuple[str, str]:
    earlier, cut = dice.choice([3.0, 4.25, 5.5]), dice.choice([25, 50])
    text = f"The bank cut its policy rate by <> basis points to {earlier - cut / 100:.2f} percent from {earlier:.2f} percent."
    return _pair(text, str(cut), str(100 - cut if cut != 50 else 25))


def _people(dice: Random) -> tuple[str, str]:
    earlier, gain = dice.randint(110, 180), dice.randint(2, 9)
    text = f"The number of people out of work rose <> to {(earlier + gain) / 100:.2f} million from {earlier / 100:.2f} million."
    return _pair(text, f"{gain * 10},000", f"{gain * 10 + 40},000")


def _wrong_way(dice: Random) -> tuple[str, str]:
    earlier, loss = round(dice.uniform(3, 8), 1), round(dice.uniform(0.2, 1.2), 1)
    text = f"Inflation <> to {earlier - loss:.1f} percent in May from {earlier} percent in April."
    return _pair(text, "fell", "rose")


# Doubled, halved.


def _doubled_rate(dice: Random) -> tuple[str, str]:
    text = f"Car sales in {dice.choice(_CITIES)} more than doubled in June, up <> percent from a year earlier."
    return _pair(text, str(dice.randint(104, 160)), str(dice.randint(25, 85)))


def _halved_rate(dice: Random) -> tuple[str, str]:
    text = "Profits halved, falling <> percent in the second quarter."
    return _pair(text, str(dice.randint(49, 51)), str(dice.randint(20, 38)))


def _doubled_levels(dice: Random) -> tuple[str, str]:
    earlier = dice.randint(11, 60)
    text = f"Imports of {dice.choice(_GOODS)} doubled from {earlier} million tonnes to <> million tonnes."
    return _pair(text, str(2 * earlier), str(round(1.4 * earlier)))


def _tripled(dice: Random) -> tuple[str, str]:
    earlier = dice.randint(11, 60)
    text = f"Solar output nearly tripled to <> million kilowatt hours from {earlier} million kilowatt hours."
    return _pair(text, str(round(2.8 * earlier)), str(round(1.8 * earlier)))


# Parts and shares.


def _of_which(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(200, 500), dice.randint(200, 400)
    text = f"{dice.choice(_CITIES)} has <> schools, of which {first} are primary schools and {second} are secondary schools."
    return _pair(text, str(first + second + 60), str(first + second - 90))


def _including(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(210, 490), dice.randint(210, 390)
    text = f"The fund has <> million yuan, including {first} million yuan from the city and {second} million yuan from firms."
    return _pair(text, str(first + second + 55), str(first + second - 105))


def _consists(dice: Random) -> tuple[str, str]:
    parts = [dice.randint(11, 49) for _ in range(3)]
    text = f"The budget of <> billion yuan consists of {parts[0]} billion yuan for roads, {parts[1]} billion yuan for schools and {parts[2]} billion yuan for health."
    return _pair(text, str(sum(parts)), str(sum(parts) + dice.choice([-14, 13, 21])))


def _combined(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(2, 9), 1)
    text = f"The mine shipped {first} million tonnes and the port {second} million tonnes, for a combined total of <> million tonnes."
    return _pair(text, f"{first + second:.1f}", f"{first + second + dice.choice([1, 2]):.1f}")


def _altogether(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(2, 9), 1)
    text = f"The north grew {first} million tonnes of rice. The south grew another {second} million tonnes. Altogether, the harvest was <> million tonnes."
    return _pair(text, f"{first + second:.1f}", f"{first + second + dice.choice([1, 2]):.1f}")


def _sectors(dice: Random) -> tuple[str, str]:
    parts = [round(dice.uniform(*ends), 1) for ends in ((2, 9), (90, 160), (90, 220))]
    total = sum(parts)
    text = (
        f"GDP reached {total:.1f} billion yuan in the first half of 2019. The added value of the primary industry was "
        f"{parts[0]} billion yuan, that of the secondary industry <> billion yuan and that of the tertiary industry {parts[2]} billion yuan."
    )
    return _pair(text, str(parts[1]), f"{parts[1] + dice.choice([20, -30, 45]):.1f}")


def _shares_of_sectors(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(31, 45), 1)
    text = f"The primary, secondary and tertiary industries accounted for {first}, {second} and <> percent of GDP, respectively."
    return _pair(
        text,
        f"{100 - first - second:.1f}",
        f"{100 - first - second + dice.choice([4, -5, 10]):.1f}",
    )


def _the_rest(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(40, 55), dice.randint(20, 30)
    text = f"Of the visitors, {first} percent came from Europe, {second} percent from Asia and the remaining <> percent from elsewhere."
    return _pair(
        text, str(100 - first - second), str(100 - first - second + dice.choice([5, 10, -6]))
    )


def _too_many_shares(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(40, 55), dice.randint(20, 30)
    text = f"Coal, gas and wind accounted for {first}, {second} and <> percent of the power, respectively."
    return _pair(text, str(95 - first - second), str(112 - first - second))


def _structure(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(31, 45), 1)
    text = f"The ratio of the three industries was {first}:{second}:<>."
    return _pair(text, f"{100 - first - second:.1f}", f"{97 - first - second:.1f}")


def _share_of_levels(dice: Random) -> tuple[str, str]:
    whole, share = dice.randint(40, 90), dice.randint(12, 60)
    text = f"Some {whole * share / 1000:.2f} million workers, or <> percent of the {whole / 10} million workers, have a contract."
    return _pair(text, str(share), str(share + dice.choice([10, 20, 30])))


# Streaks.


def _after_a_fall(dice: Random) -> tuple[str, str]:
    rate = round(dice.uniform(1, 6), 1)
    text = f"Exports rose {rate} percent in June, the third straight month of growth, after <> 1.1 percent in May."
    return _pair(text, "rising", "falling")


def _month_in_a_row(dice: Random) -> tuple[str, str]:
    text = f"Prices rose for the fourth consecutive month in June, by 0.{dice.randint(2, 9)} percent, after a <> of 0.2 percent in May."
    return _pair(text, "rise", "fall")


def _quarters(dice: Random) -> tuple[str, str]:
    text = f"Imports have risen for {dice.choice(['three', 'four', 'five'])} consecutive quarters. Imports <> 2.{dice.randint(1, 9)} percent in the second quarter of 2019."
    return _pair(text, "grew", "fell")


def _double_digit(dice: Random) -> tuple[str, str]:
    text = f"The digital economy has kept double-digit growth for {dice.randint(8, 22)} consecutive quarters and grew <> percent in the first half of 2019."
    return _pair(text, f"1{dice.randint(1, 6)}.4", f"{dice.randint(6, 9)}.4")


def _two_lengths(dice: Random) -> tuple[str, str]:
    text = "Orders fell for the third month in a row in June. It was a hard spring for the ports. Orders fell for the <> month in a row, the office said."
    return _pair(text, "third", dice.choice(["second", "fifth", "sixth"]))


# The same figure twice.


def _headline(dice: Random) -> tuple[str, str]:
    rate = dice.randint(11, 29)
    good = dice.choice(_GOODS).capitalize()
    text = f"{good} exports rise <> percent in May\n\n{good} exports rose {rate} percent in May from a year earlier, the bureau said."
    return _pair(text, str(rate), str(rate + dice.choice([3, 9, 20])))


def _headline_level(dice: Random) -> tuple[str, str]:
    rate = dice.randint(35, 79) / 10
    text = f"Jobless rate falls to <> percent\n\nThe jobless rate fell to {rate} percent in May, the office said on Friday."
    return _pair(text, str(rate), f"{rate + dice.choice([0.3, 0.5, 1.2]):.1f}")


def _again(dice: Random) -> tuple[str, str]:
    value = round(dice.uniform(20, 90), 1)
    text = f"Retail sales reached {value} billion yuan in May 2019. Shops were full on most days. The bureau said that retail sales were <> billion yuan in May 2019."
    return _pair(text, str(value), f"{value + dice.choice([9, 18, 27]):.1f}")


def _again_in_other_scale(dice: Random) -> tuple[str, str]:
    value = round(dice.uniform(1.1, 9), 2)
    text = f"The port sold {value} billion liters of oil in May 2019. Demand was strong all month. It sold {value:.1f} <> liters of oil in May 2019, the report says."
    return _pair(text, "billion", "million")


# Dates.


def _no_such_day(dice: Random) -> tuple[str, str]:
    month = dice.choice(["April", "June", "September", "November"])
    return _pair(f"The council met on {month} <>, 2018 and agreed on the plan.", "30", "31")


def _no_such_leap_day(dice: Random) -> tuple[str, str]:
    return _pair(
        "The rule took effect on 29 February <>.", "2016", dice.choice(["2015", "2017", "2018"])
    )


def _no_such_weekday(dice: Random) -> tuple[str, str]:
    text = "The figures were published on <>, July 12, 2019."
    return _pair(text, "Friday", dice.choice(["Monday", "Tuesday", "Sunday"]))


def _years_backwards(dice: Random) -> tuple[str, str]:
    first = dice.randint(2012, 2015)
    text = f"Rents doubled in {dice.choice(_CITIES)} <>."
    return _pair(text, f"from {first} to {first + 3}", f"from {first + 3} to {first}")


def _months_backwards(dice: Random) -> tuple[str, str]:
    first, last = _MONTHS[dice.randint(0, 1)], _MONTHS[dice.randint(3, 5)]
    text = "Rain was scarce <>."
    return _pair(
        text, f"between {first} 2019 and {last} 2019", f"between {last} 2019 and {first} 2019"
    )


def _lost_hyphen(dice: Random) -> tuple[str, str]:
    year = dice.randint(14, 18)
    text = "Growth in the fiscal year 20<> was slow."
    return _pair(text, f"{year}-{year + 1}", f"{year}{year + 1}")


def _digit_too_many(dice: Random) -> tuple[str, str]:
    year = dice.randint(2015, 2018)
    return _pair("The bridge was opened in <>, the ministry said.", str(year), f"{year}{year % 10}")


def _began_and_ended(dice: Random) -> tuple[str, str]:
    year = dice.randint(2012, 2015)
    return _pair(f"The works began in {year} and ended in <>.", str(year + 2), str(year - 1))


# A scale or a unit that is missing.


def _liters(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(1, 4), 2), round(dice.uniform(300, 950), 2)
    text = f"The firm sold {first} billion liters of oil in April 2019. Only {second} <>liters of oil were sold in May 2019."
    return _pair(text, "million ", "")


def _yuan(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(3, 9), 2), round(dice.uniform(3, 9), 2)
    text = f"Sales of natural gas reached {first} billion yuan in April 2019. In May 2019, sales of natural gas were {second} <>yuan."
    return _pair(text, "billion ", "")


def _move(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(3, 9), 1), round(dice.uniform(3, 9), 1)
    text = f"Lending reached {max(first, second)} billion dollars in May, up from {min(first, second)} <> dollars in April."
    return _pair(text, "billion", "million")


def _no_unit(dice: Random) -> tuple[str, str]:
    amount, share = round(dice.uniform(11, 40), 1), round(dice.uniform(20, 90), 1)
    text = f"The field gave 52 billion liters of oil and {amount} <>or {share} percent of the gas."
    return _pair(text, "billion liters ", "")


# Rankings.


def _ranked(dice: Random) -> tuple[str, str]:
    first, second = dice.sample(_CITIES, 2)
    text = f"{first} ranked third in the country by foreign trade in 2018. {second} ranked <> in the country by foreign trade in 2018."
    return _pair(text, "fourth", "third")


def _largest(dice: Random) -> tuple[str, str]:
    good = dice.choice(_GOODS)
    text = f"Brazil is the world's second-largest exporter of {good}. Canada is the world's <> exporter of {good}."
    return _pair(text, "third-largest", "second-largest")


def _listed(dice: Random) -> tuple[str, str]:
    names = dice.sample(_CITIES, 3)
    text = f"{names[0]}, {names[1]} and {names[2]} ranked first, second and <>, respectively."
    return _pair(text, "third", "second")


# Units.


def _unit(text: str, right: str, *slips: str) -> Shape:
    def shape(dice: Random) -> tuple[str, str]:
        value = f"{dice.uniform(11, 99):.1f}"
        return _pair(text.replace("#", value), right, dice.choice(slips))

    return shape


# Balances.


def _other_name(dice: Random) -> tuple[str, str]:
    text = f"The country's trade surplus was at a {dice.choice(['six', 'five', 'ten'])}-year high. As imports fell, the <> rose to ${dice.randint(20, 60)}.4bn in 2018."
    return _pair(text, "surplus", "deficit")


def _flows(dice: Random) -> tuple[str, str]:
    exports, imports = round(dice.uniform(20, 40), 2), round(dice.uniform(42, 60), 2)
    text = f"Exports were {exports} billion dollars and imports {imports} billion dollars, leaving a trade <> of {imports - exports:.2f} billion dollars."
    return _pair(text, "deficit", "surplus")


def _flows_amount(dice: Random) -> tuple[str, str]:
    exports, imports = dice.randint(42, 60), dice.randint(20, 39)
    text = f"Exports totalled {exports} billion yuan in May. Imports were {imports} billion yuan in May. The trade surplus was <> billion yuan in May."
    return _pair(text, str(exports - imports), str(exports - imports + dice.choice([4, 7, 11])))


def _one_amount(dice: Random) -> tuple[str, str]:
    amount = round(dice.uniform(20, 90), 1)
    text = f"The trade surplus was {amount} billion dollars in May 2019. The trade <> of {amount} billion dollars in May 2019 surprised traders."
    return _pair(text, "surplus", "deficit")


SHAPES: dict[str, tuple[Shape, ...]] = {
    "currencies": (
        _yuan_without_scale,
        _yuan_in_wrong_scale,
        _pounds_at_wrong_rate,
        _euros_at_wrong_rate,
        _rupees,
    ),
    "percentages": (_rose_to_from, _from_to_increase, _up_from, _compared_with),
    "differences": (_points, _points_after, _basis_points, _people, _wrong_way),
    "multiples": (_doubled_rate, _halved_rate, _doubled_levels, _tripled),
    "totals": (_of_which, _including, _consists, _combined, _altogether, _sectors),
    "shares": (_shares_of_sectors, _the_rest, _too_many_shares, _structure, _share_of_levels),
    "streaks": (_after_a_fall, _month_in_a_row, _quarters, _double_digit, _two_lengths),
    "repetitions": (_headline, _headline_level, _again, _again_in_other_scale),
    "dates": (
        _no_such_day,
        _no_such_leap_day,
        _no_such_weekday,
        _years_backwards,
        _months_backwards,
        _lost_hyphen,
        _digit_too_many,
        _began_and_ended,
    ),
    "scales": (_liters, _yuan, _move, _no_unit),
    "ranks": (_ranked, _largest, _listed),
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
