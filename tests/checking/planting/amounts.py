"""Shapes of sentences about amounts: conversions, changes, parts, each with its slip."""

from random import Random

from .throws import CITIES, GOODS, Shape, pair


def _levels(dice: Random, growth: float) -> tuple[float, float]:
    earlier = round(dice.uniform(20, 90), 1)
    return earlier, round(earlier * (1 + growth / 100), 1)


def _percent(later: float, earlier: float) -> str:
    return f"{abs(100 * (later / earlier - 1)):.1f}"


# Two currencies: in 2019 a yuan was some 0.145 dollars, a pound 1.28, a euro 1.12.


def _yuan_without_scale(dice: Random) -> tuple[str, str]:
    yuan = round(dice.uniform(30, 900), 1)
    text = (
        f"{dice.choice(CITIES)} spent {yuan} billion yuan (about {yuan * 0.145:.1f} <>U.S. "
        "dollars) in the first half of 2019."
    )
    return pair(text, "billion ", "")


def _yuan_in_wrong_scale(dice: Random) -> tuple[str, str]:
    yuan = round(dice.uniform(30, 900), 1)
    text = f"Revenue reached {yuan} billion yuan ({yuan * 0.146:.1f} <> dollars) in May 2019."
    return pair(text, "billion", "million")


def _pounds_at_wrong_rate(dice: Random) -> tuple[str, str]:
    pounds = dice.randint(40, 900)
    text = f"The firm paid £{pounds} million, or about $<> million, for the yard in June 2019."
    return pair(text, f"{pounds * 1.28:.0f}", f"{pounds * 0.78:.0f}")


def _euros_at_wrong_rate(dice: Random) -> tuple[str, str]:
    euros = round(dice.uniform(2, 60), 1)
    text = f"Exports were worth {euros} billion euros ($<> billion) in 2018."
    return pair(text, f"{euros * 1.18:.1f}", f"{euros * 1.58:.1f}")


def _rupees(dice: Random) -> tuple[str, str]:
    rupees = dice.randint(200, 900)
    text = f"The state set aside {rupees} billion rupees (${rupees * 0.0143:.1f} <>) in June 2019."
    return pair(text, "billion", "trillion")


# Changes between two levels.


def _rose_to_from(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(4, 45))
    right = _percent(later, earlier)
    text = (
        f"Exports of {dice.choice(GOODS)} rose <> percent to {later} billion dollars from "
        f"{earlier} billion a year earlier."
    )
    return pair(text, right, f"{float(right) + dice.choice([10, 20, 30]):.1f}")


def _from_to_increase(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(4, 45))
    right = _percent(later, earlier)
    text = (
        f"Retail sales grew from {earlier} billion yuan to {later} billion yuan, an increase of "
        "<> percent."
    )
    return pair(text, right, f"{float(right) + dice.choice([8, 20, 40]):.1f}")


def _up_from(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(-35, -4))
    right = _percent(later, earlier)
    text = (
        f"Output of {dice.choice(GOODS)} was {later} million tonnes in May, down <> percent from "
        f"{earlier} million tonnes in April."
    )
    return pair(text, right, f"{float(right) + dice.choice([9, 20, 30]):.1f}")


def _compared_with(dice: Random) -> tuple[str, str]:
    earlier, later = _levels(dice, dice.uniform(4, 45))
    text = (
        f"Tax revenue reached <> billion yuan, compared with {earlier} billion yuan a year "
        f"earlier, an increase of {_percent(later, earlier)} percent."
    )
    return pair(text, str(later), f"{later * 1.3:.1f}")


def _points(dice: Random) -> tuple[str, str]:
    earlier, gain = round(dice.uniform(3, 8), 1), round(dice.uniform(0.2, 1.2), 1)
    text = (
        f"The unemployment rate rose <> percentage points to {earlier + gain:.1f} percent from "
        f"{earlier} percent."
    )
    return pair(text, f"{gain}", f"{gain + dice.choice([0.3, 0.5, 1]):.1f}")


def _points_after(dice: Random) -> tuple[str, str]:
    earlier, loss = round(dice.uniform(3, 8), 1), round(dice.uniform(0.2, 1.2), 1)
    text = (
        f"The jobless rate fell from {earlier} percent to {earlier - loss:.1f} percent in June, a "
        "drop of <> percentage points."
    )
    return pair(text, f"{loss}", f"{loss + dice.choice([0.3, 0.5, 1]):.1f}")


def _basis_points(dice: Random) -> tuple[str, str]:
    earlier, cut = dice.choice([3.0, 4.25, 5.5]), dice.choice([25, 50])
    text = (
        f"The bank cut its policy rate by <> basis points to {earlier - cut / 100:.2f} percent "
        f"from {earlier:.2f} percent."
    )
    return pair(text, str(cut), str(100 - cut if cut != 50 else 25))


def _people(dice: Random) -> tuple[str, str]:
    earlier, gain = dice.randint(110, 180), dice.randint(2, 9)
    text = (
        f"The number of people out of work rose <> to {(earlier + gain) / 100:.2f} million from "
        f"{earlier / 100:.2f} million."
    )
    return pair(text, f"{gain * 10},000", f"{gain * 10 + 40},000")


def _wrong_way(dice: Random) -> tuple[str, str]:
    earlier, loss = round(dice.uniform(3, 8), 1), round(dice.uniform(0.2, 1.2), 1)
    text = f"Inflation <> to {earlier - loss:.1f} percent in May from {earlier} percent in April."
    return pair(text, "fell", "rose")


# Doubled, halved.


def _doubled_rate(dice: Random) -> tuple[str, str]:
    text = (
        f"Car sales in {dice.choice(CITIES)} more than doubled in June, up <> percent from a "
        "year earlier."
    )
    return pair(text, str(dice.randint(104, 160)), str(dice.randint(25, 85)))


def _halved_rate(dice: Random) -> tuple[str, str]:
    text = "Profits halved, falling <> percent in the second quarter."
    return pair(text, str(dice.randint(49, 51)), str(dice.randint(20, 38)))


def _doubled_levels(dice: Random) -> tuple[str, str]:
    earlier = dice.randint(11, 60)
    text = (
        f"Imports of {dice.choice(GOODS)} doubled from {earlier} million tonnes to <> million "
        "tonnes."
    )
    return pair(text, str(2 * earlier), str(round(1.4 * earlier)))


def _tripled(dice: Random) -> tuple[str, str]:
    earlier = dice.randint(11, 60)
    text = (
        f"Solar output nearly tripled to <> million kilowatt hours from {earlier} million "
        "kilowatt hours."
    )
    return pair(text, str(round(2.8 * earlier)), str(round(1.8 * earlier)))


# Parts and shares.


def _of_which(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(200, 500), dice.randint(200, 400)
    text = (
        f"{dice.choice(CITIES)} has <> schools, of which {first} are primary schools and "
        f"{second} are secondary schools."
    )
    return pair(text, str(first + second + 60), str(first + second - 90))


def _including(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(210, 490), dice.randint(210, 390)
    text = (
        f"The fund has <> million yuan, including {first} million yuan from the city and {second} "
        "million yuan from firms."
    )
    return pair(text, str(first + second + 55), str(first + second - 105))


def _consists(dice: Random) -> tuple[str, str]:
    parts = [dice.randint(11, 49) for _ in range(3)]
    text = (
        f"The budget of <> billion yuan consists of {parts[0]} billion yuan for roads, {parts[1]} "
        f"billion yuan for schools and {parts[2]} billion yuan for health."
    )
    return pair(text, str(sum(parts)), str(sum(parts) + dice.choice([-14, 13, 21])))


def _combined(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(2, 9), 1)
    text = (
        f"The mine shipped {first} million tonnes and the port {second} million tonnes, for a "
        "combined total of <> million tonnes."
    )
    return pair(text, f"{first + second:.1f}", f"{first + second + dice.choice([1, 2]):.1f}")


def _altogether(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(2, 9), 1)
    text = (
        f"The north grew {first} million tonnes of rice. The south grew another {second} million "
        "tonnes. Altogether, the harvest was <> million tonnes."
    )
    return pair(text, f"{first + second:.1f}", f"{first + second + dice.choice([1, 2]):.1f}")


def _sectors(dice: Random) -> tuple[str, str]:
    parts = [round(dice.uniform(*ends), 1) for ends in ((2, 9), (90, 160), (90, 220))]
    total = sum(parts)
    text = (
        f"GDP reached {total:.1f} billion yuan in the first half of 2019. The added value of the primary industry was "
        f"{parts[0]} billion yuan, that of the secondary industry <> billion yuan and that of the tertiary "
        f"industry {parts[2]} billion yuan."
    )
    return pair(text, str(parts[1]), f"{parts[1] + dice.choice([20, -30, 45]):.1f}")


def _shares_of_sectors(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(31, 45), 1)
    text = (
        f"The primary, secondary and tertiary industries accounted for {first}, {second} and <> "
        "percent of GDP, respectively."
    )
    return pair(
        text,
        f"{100 - first - second:.1f}",
        f"{100 - first - second + dice.choice([4, -5, 10]):.1f}",
    )


def _the_rest(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(40, 55), dice.randint(20, 30)
    text = (
        f"Of the visitors, {first} percent came from Europe, {second} percent from Asia and the "
        "remaining <> percent from elsewhere."
    )
    return pair(
        text, str(100 - first - second), str(100 - first - second + dice.choice([5, 10, -6]))
    )


def _too_many_shares(dice: Random) -> tuple[str, str]:
    first, second = dice.randint(40, 55), dice.randint(20, 30)
    text = (
        f"Coal, gas and wind accounted for {first}, {second} and <> percent of the power, "
        "respectively."
    )
    return pair(text, str(95 - first - second), str(112 - first - second))


def _structure(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(2, 9), 1), round(dice.uniform(31, 45), 1)
    text = f"The ratio of the three industries was {first}:{second}:<>."
    return pair(text, f"{100 - first - second:.1f}", f"{97 - first - second:.1f}")


def _share_of_levels(dice: Random) -> tuple[str, str]:
    whole, share = dice.randint(40, 90), dice.randint(12, 60)
    text = (
        f"Some {whole * share / 1000:.2f} million workers, or <> percent of the {whole / 10} "
        "million workers, have a contract."
    )
    return pair(text, str(share), str(share + dice.choice([10, 20, 30])))


def _part_of_listed(dice: Random) -> tuple[str, str]:
    whole = dice.randint(310, 690)
    text = f"Some <> of the {whole} firms surveyed in {dice.choice(CITIES)} raised wages."
    return pair(text, str(whole - dice.randint(31, 190)), str(whole + dice.randint(61, 190)))


def _too_large_a_share(dice: Random) -> tuple[str, str]:
    text = f"Mills for {dice.choice(GOODS)} made up <> percent of all firms in the region."
    return pair(text, str(dice.randint(21, 79)), str(dice.randint(121, 179)))


def _other_flow(dice: Random) -> tuple[str, str]:
    text = f"Some {dice.randint(12, 31)} import items made up {dice.randint(61, 89)} percent of the total <> turnover."
    return pair(text, "import", "export")


# Levels: gaps, levels of a year, parts of a time.


def _gap(dice: Random) -> tuple[str, str]:
    low, high = round(dice.uniform(2, 5), 1), round(dice.uniform(6, 9), 1)
    text = (
        f"The trade deficit <> to {high} billion dollars in May 2019 from {low} billion dollars in "
        "April."
    )
    return pair(text, "widened", "narrowed")


def _level_of_year(dice: Random) -> tuple[str, str]:
    earlier = dice.randint(21, 49)
    text = (
        f"{dice.choice(CITIES)} wants {2 * earlier},000 charging points by 2025, <> the 2018 level. It had "
        f"{earlier},000 charging points at the end of 2018."
    )
    return pair(text, "double", "triple")


def _quarters(dice: Random) -> tuple[str, str]:
    first, second = round(dice.uniform(20, 40), 1), round(dice.uniform(20, 40), 1)
    text = (
        f"Exports were {first} billion yuan in the first quarter of 2019 and {second} billion yuan in "
        "the second quarter of 2019. In the first half of 2019 exports were <> billion yuan."
    )
    right = first + second
    return pair(text, f"{right:.1f}", f"{right + dice.choice([1.1, -2, 3]):.1f}")


def _of_several_months(dice: Random) -> tuple[str, str]:
    text = (
        f"In the first {dice.choice(['four', 'five'])} months of 2019, retail sales totalled "
        f"{dice.randint(40, 90)} billion yuan, a <> increase of {dice.randint(21, 89) / 10} percent."
    )
    return pair(text, "year-on-year", "month-on-month")


def _double_digits(dice: Random) -> tuple[str, str]:
    text = (
        "Both revenue and profits showed double-digit growth in May 2019. Revenue grew "
        f"1{dice.randint(1, 7)}.3 percent in May 2019. Profits grew <> percent in May 2019."
    )
    return pair(text, f"1{dice.randint(1, 7)}.8", f"{dice.randint(3, 8)}.8")


# Numbers.


def _in_full(dice: Random) -> tuple[str, str]:
    parts = ",".join(f"{dice.randint(100, 999)}" for _ in range(3))
    text = f"The senate approved a budget of ${dice.randint(1, 9)},{parts}<> for 2019."
    return pair(text, "", dice.choice([" billion", " trillion"]))


def _beyond_the_world(dice: Random) -> tuple[str, str]:
    text = (
        f"The revenue of the {dice.choice(GOODS)} industry reached {dice.randint(2, 9)}<>{dice.randint(101, 989)} "
        "trillion yuan in 2018."
    )
    return pair(text, ".", ",")


def _range(dice: Random) -> tuple[str, str]:
    low = dice.randint(2, 5)
    high = low + dice.randint(1, 3)
    text = "The bank expects growth of between <> percent in 2019."
    return pair(text, f"{low} and {high}", f"{high} and {low}")


def _net(dice: Random) -> tuple[str, str]:
    given, gone = round(dice.uniform(3, 7), 1), round(dice.uniform(11, 19), 1)
    text = (
        f"The bank allotted {given} billion euros. As {gone} billion euros expired, it was withdrawing a net "
        "<> billion euros."
    )
    return pair(text, f"{gone - given:.1f}", f"{gone - given + dice.choice([0.7, -1.1, 2]):.1f}")


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
    "totals": (_of_which, _including, _consists, _combined, _altogether, _sectors, _part_of_listed),
    "shares": (
        _shares_of_sectors,
        _the_rest,
        _too_many_shares,
        _structure,
        _share_of_levels,
        _too_large_a_share,
        _other_flow,
    ),
    "stretches": (_quarters, _of_several_months, _gap, _level_of_year, _double_digits),
    "numbers": (_in_full, _beyond_the_world, _range, _net),
}
