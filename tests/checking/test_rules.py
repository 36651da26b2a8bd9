"""Each rule finds its slip, in other words than the planted ones, and proposes what would fit."""

import pytest

from hzviewer.checking.checker import RULES, checked
from hzviewer.reading.reader import read_text

SLIPS = [
    (
        "Lending reached 8.1 billion dollars in May, up from 7.4 million dollars in April.",
        "move_across_scales",
        "7.4 billion dollars",
    ),
    (
        "The ratio of the three industries was 5.2:42.6:49.2.",
        "structure_against_hundred",
        "parts that add up to 100",
    ),
    (
        "Exports rose to 31.2 billion dollars and imports to 27.5 billion dollars, producing a deficit of 3.7 billion dollars.",
        "balance_against_flows",
        "a surplus of 3.7 billion dollars",
    ),
    (
        "Imports came to 44 billion yuan and exports to 52 billion yuan, so that the surplus was 18 billion yuan.",
        "balance_against_flows",
        "a surplus of 8 billion yuan",
    ),
    (
        "Exports were 7.28 billion dollars and imports 8.33 billion, leaving a trade surplus of 1.05 billion dollars.",
        "balance_against_flows",
        "a deficit of 1.05 billion dollars",
    ),
    (
        "Exports were 7.28 billion dollars and imports 8.33 billion dollars, so the trade deficit was 2.05 billion dollars.",
        "balance_against_flows",
        "a deficit of 1.05 billion dollars",
    ),
    (
        "Exports totalled 24 billion yuan in June. Imports were 18 billion yuan in June. The trade surplus was 9 billion yuan in June.",
        "balance_against_flows",
        "a surplus of 6 billion yuan",
    ),
    (
        "The budget surplus reached 3.1 billion dollars in 2019, and the budget deficit of 3.1 billion dollars in 2019 was welcomed by markets.",
        "balance_with_two_names",
        "surplus",
    ),
    (
        "The country had a trade surplus of 3.2 billion dollars. Imports fell sharply, and the deficit widened again.",
        "balance_with_two_names",
        "surplus",
    ),
    (
        "The province's foreign trade came to 312.4 billion yuan (45.2 million U.S. dollars) in the first six months of 2020.",
        "currency_pair_off_by_scale",
        "45.2 billion USD",
    ),
    (
        "Investment of 6.8 billion yuan (around 2.4 billion dollars) was approved in 2019.",
        "currency_pair_off_by_scale",
        "about 984.3 million USD",
    ),
    (
        "The company will spend 1.2 billion euros, equivalent to 860 million dollars, in 2019.",
        "currency_pair_off_by_scale",
        "about 1.343 billion USD",
    ),
    (
        "The company earned 738.8 billion yuan (108.3 million U.S. dollars) in 2020.",
        "currency_pair_off_by_scale",
        "108.3 billion USD",
    ),
    (
        "The conference will run from June 28 to June 31 in the capital.",
        "date_that_does_not_exist",
        "June 30",
    ),
    ("The deal was signed on November 31 last year.", "date_that_does_not_exist", "November 30"),
    (
        "The meeting was held on February 30, 2020 in the city.",
        "date_that_does_not_exist",
        "February 29",
    ),
    ("The plan was adopted on June 31.", "date_that_does_not_exist", "June 30"),
    ("The law took effect on 29 February 2019.", "date_that_does_not_exist", "February 28"),
    ("The centre opened on 31 April and closed on 15 May.", "date_that_does_not_exist", "April 30"),
    (
        "Core inflation eased to 2.1 percent from 2.6 percent, down 0.9 percentage points.",
        "difference_against_its_levels",
        "0.5 percentage points",
    ),
    (
        "The lending rate was lowered 20 basis points to 3.85 percent from 4.15 percent.",
        "difference_against_its_levels",
        "30 basis points",
    ),
    (
        "Unemployment climbed from 1.38 million to 1.42 million, a rise of 64,000.",
        "difference_against_its_levels",
        "40,000",
    ),
    (
        "Unemployment rose 0.6 percentage points to 5.1 percent from 4.7 percent.",
        "difference_against_its_levels",
        "0.4 percentage points",
    ),
    (
        "The jobless rate climbed to 5.1 percent in June from 4.7 percent in May, up 0.6 percentage points.",
        "difference_against_its_levels",
        "0.4 percentage points",
    ),
    (
        "The PMI rose to 50.9 in June from 50.6 in May, up 0.8 points.",
        "difference_against_its_levels",
        "0.3 points",
    ),
    (
        "The number of jobs rose 52,000 to 1.43 million from 1.41 million.",
        "difference_against_its_levels",
        "20,000 jobs",
    ),
    (
        "The bank raised its policy rate by 25 basis points, from 4.25 percent to 4.75 percent.",
        "difference_against_its_levels",
        "50 basis points",
    ),
    (
        "The number of registered firms fell to 48,300 from 46,900 a year earlier.",
        "direction_against_its_levels",
        "a rise",
    ),
    (
        "Inflation fell to 2.7 percent in May from 2.5 percent in April.",
        "direction_against_its_levels",
        "a rise",
    ),
    (
        "The workforce grew from 4.12 million to 4.06 million.",
        "direction_against_its_levels",
        "a fall",
    ),
    (
        "The city built 12,400 flats in 2019, up from 13,100 in 2018.",
        "direction_against_its_levels",
        "a fall",
    ),
    (
        "The poverty rate fell 140 percent to 3.1 percent.",
        "fall_beyond_zero",
        "at most 100 percent",
    ),
    ("Output fell 120 percent in May.", "fall_beyond_zero", "at most 100 percent"),
    (
        "Profit at the steel maker almost tripled, up 74 percent on the year.",
        "growth_against_its_multiple",
        "up 200 percent",
    ),
    ("Sales nearly doubled, rising 45 percent.", "growth_against_its_multiple", "up 100 percent"),
    (
        "Car output tripled, with an increase of 120 percent.",
        "growth_against_its_multiple",
        "up 200 percent",
    ),
    (
        "Wheat harvest up 12 percent\n\nThe wheat harvest rose by 21 percent this year to 34 million tonnes, the ministry said on Monday.",
        "headline_against_text",
        "21 percent",
    ),
    (
        "City plans 40 new schools\n\nThe city said on Tuesday that it would build 14 new schools by 2022.",
        "headline_against_text",
        "14",
    ),
    (
        "Steel exports rise 18 percent in June\n\nSteel exports rose 13 percent in June from a year earlier, the bureau said.",
        "headline_against_text",
        "13 percent",
    ),
    (
        "Jobless rate falls to 4.2 percent\n\nThe jobless rate fell to 4.6 percent in June, the office said.",
        "headline_against_text",
        "4.6 percent",
    ),
    (
        "Bicycle sales halved from 820,000 to 690,000.",
        "multiple_against_its_levels",
        "0.8415 times",
    ),
    (
        "Sales doubled from 4 million tonnes to 6 million tonnes.",
        "multiple_against_its_levels",
        "1.5 times",
    ),
    (
        "Output more than halved to 4 million tonnes from 6.5 million tonnes.",
        "multiple_against_its_levels",
        "0.6154 times",
    ),
    ("The repo rate was held at 5 75 per cent.", "number_broken", "5.75 per cent"),
    ("The rate was kept at 6 50 per cent in June.", "number_broken", "6.50 per cent"),
    ("Inflation was 1.2.5 percent.", "number_broken", "a number with one point"),
    (
        "The loan of 900 million dollars comprises 400 million dollars for roads, 300 million dollars for water and 150 million dollars for schools.",
        "parts_against_total",
        "a total of 850 million dollars",
    ),
    (
        "The plant employs 5,200 people, including 5,900 engineers.",
        "parts_against_total",
        "at most 5,200",
    ),
    (
        "Total trade was 96 billion yuan, with exports of 60 billion yuan and imports of 26 billion yuan.",
        "parts_against_total",
        "a total of 86 billion yuan",
    ),
    (
        "The province has 1,200 schools, of which 700 are primary schools and 600 are secondary schools.",
        "parts_against_total",
        "a total of 1,300 schools",
    ),
    (
        "The budget of 84 billion yuan consists of 40 billion yuan for roads, 20 billion yuan for schools and 14 billion yuan for health.",
        "parts_against_total",
        "a total of 74 billion yuan",
    ),
    (
        "The company sold 84,000 cars, made up of 60,000 at home and 34,000 abroad.",
        "parts_against_total",
        "a total of 94,000 cars",
    ),
    (
        "The mine produced 3.2 million tonnes and the port shipped 2.1 million tonnes, for a combined total of 6.3 million tonnes.",
        "parts_against_total",
        "a total of 5.3 million tonnes",
    ),
    (
        "The north produced 3.2 million tonnes of grain. The south added another 2.1 million tonnes. Altogether, the harvest came to 6.3 million tonnes.",
        "parts_against_total",
        "a total of 5.3 million tonnes",
    ),
    (
        "GDP was 366.3 billion yuan in the first half of 2020. The added value of the primary industry was 1.1 billion yuan, that of the secondary industry 152.3 billion yuan and that of the tertiary industry 232.9 billion yuan.",
        "parts_against_total",
        "a total of 386.3 billion yuan",
    ),
    (
        "The fund has 500 million yuan, including 300 million yuan from the city and 250 million yuan from firms.",
        "parts_against_total",
        "a total of 550 million yuan",
    ),
    (
        "Power output climbed by 14.2 percent, to 482 billion kilowatt-hours from 461 billion kilowatt-hours in the same period of 2019.",
        "percentage_against_its_levels",
        "4.56 percent",
    ),
    (
        "Car exports jumped 63 pct to 1.44 mln from 1.22 mln units a year ago.",
        "percentage_against_its_levels",
        "18 percent",
    ),
    (
        "The current account deficit narrowed 15 percent to 4.1 billion dollars, compared with 6.9 billion dollars in 2018.",
        "percentage_against_its_levels",
        "40.6 percent",
    ),
    (
        "The tonnage of freight handled was 8.4 million tonnes, against 7.9 million tonnes in 2018, up 16.3 percent.",
        "percentage_against_its_levels",
        "6.33 percent",
    ),
    (
        "Exports rose 72 percent to 7.28 billion dollars from 5.73 billion a year earlier.",
        "percentage_against_its_levels",
        "27.1 percent",
    ),
    (
        "Exports grew from 5.73 billion dollars to 7.28 billion dollars, an increase of 37 percent.",
        "percentage_against_its_levels",
        "27.1 percent",
    ),
    (
        "Exports fell 27 percent to 7.28 billion dollars from 5.73 billion a year earlier.",
        "percentage_against_its_levels",
        "27.1 percent",
    ),
    (
        "Steel output was 105 million tonnes in May, up 22 percent from 94 million tonnes in April.",
        "percentage_against_its_levels",
        "11.7 percent",
    ),
    (
        "Steel output reached 105 million tonnes in May, compared with 94 million tonnes a year earlier, an increase of 21.7 percent.",
        "percentage_against_its_levels",
        "11.7 percent",
    ),
    (
        "The port handled 105 million tonnes in May, 21.7 percent more than the 94 million tonnes of April.",
        "percentage_against_its_levels",
        "11.7 percent",
    ),
    (
        "Retail sales in the city climbed 4.1 percent to 84.2 billion yuan from 76.9 billion yuan in 2019.",
        "percentage_against_its_levels",
        "9.49 percent",
    ),
    (
        "Tourist arrivals dropped by 45 percent to 1.2 million, from 1.6 million in the same month of 2019.",
        "percentage_against_its_levels",
        "25 percent",
    ),
    (
        "The trade deficit widened to 3.2 billion dollars from 2.5 billion dollars, up 48 percent.",
        "percentage_against_its_levels",
        "28 percent",
    ),
    (
        "The deficit narrowed from 3.2 billion dollars to 2.5 billion dollars, a fall of 32 percent.",
        "percentage_against_its_levels",
        "21.9 percent",
    ),
    (
        "Revenue, at 84.2 billion yuan, was 9.5 percent higher than the 66.9 billion yuan of a year before.",
        "percentage_against_its_levels",
        "25.9 percent",
    ),
    (
        "Guangdong, Jiangsu and Shandong ranked first, second and second, respectively.",
        "ranking_listed_twice",
        "as many different places as names",
    ),
    (
        "Lindon is the third-largest port in the region, while Sundal is the third-largest port in the region.",
        "ranking_used_twice",
        "a place of its own for Sundal",
    ),
    (
        "Zhejiang ranked fourth in China by foreign trade in 2019. Fujian ranked fourth in China by foreign trade in 2019.",
        "ranking_used_twice",
        "a place of its own for Fujian",
    ),
    (
        "Brazil is the second-largest exporter of soybeans. Argentina is the second-largest exporter of soybeans.",
        "ranking_used_twice",
        "a place of its own for Argentina",
    ),
    (
        "Consumption of diesel was 412.5 million liters in March and 398.2 liters in April.",
        "scale_missing_beside_its_twin",
        "398.2 million liters",
    ),
    (
        "Sales of natural gas reached 4.71 billion yuan in May. In June, sales of natural gas were 4.92 yuan.",
        "scale_missing_beside_its_twin",
        "4.92 billion yuan",
    ),
    (
        "Some 1.2 million workers, or 34 percent of the 5 million workers in the city, have a contract.",
        "share_against_its_levels",
        "24 percent",
    ),
    (
        "Urban residents made up 63 percent of the population and rural residents the remaining 42 percent.",
        "shares_against_hundred",
        "37 percent",
    ),
    (
        "Oil, gas and coal accounted for 48, 36 and 31 percent of energy use respectively.",
        "shares_against_hundred",
        "16 percent",
    ),
    (
        "The secondary industry contributed 48.2 percent of GDP, the tertiary industry 51.3 percent and the primary industry 7.4 percent.",
        "shares_against_hundred",
        "0.5 percent",
    ),
    (
        "Men made up 54 percent of the workforce and women 56 percent.",
        "shares_against_hundred",
        "46 percent",
    ),
    (
        "The primary, secondary and tertiary industries accounted for 5.1, 46.2 and 53.7 percent of GDP, respectively.",
        "shares_against_hundred",
        "48.7 percent",
    ),
    (
        "Coal, gas and wind accounted for 55, 32 and 23 percent of power generation, respectively.",
        "shares_against_hundred",
        "13 percent",
    ),
    (
        "Manufacturing output shrank for a fifth straight month in June. In May it grew 0.8 percent.",
        "streak_against_rates",
        "no streak",
    ),
    (
        "House prices fell 0.4 percent in June, a fourth monthly decline in a row, following a 0.3 percent gain in May.",
        "streak_against_rates",
        "at most 1 month",
    ),
    (
        "The economy has grown by more than 7 percent for six consecutive years; it grew 6.2 percent in 2018.",
        "streak_against_rates",
        "no streak",
    ),
    (
        "Prices rose for the fourth consecutive month in June, by 0.3 percent, after a fall of 0.2 percent in May.",
        "streak_against_rates",
        "no streak",
    ),
    (
        "Output has fallen for six straight months, the office said. Output rose 2.1 percent in May 2020 and fell 1.4 percent in June 2020.",
        "streak_against_rates",
        "at most 1 month",
    ),
    (
        "Exports have risen for three consecutive quarters. Exports fell 2.1 percent in the second quarter of 2020.",
        "streak_against_rates",
        "no streak",
    ),
    (
        "Exports fell for the third month in a row. The exports fell for the fifth month in a row, the office said.",
        "streak_with_two_lengths",
        "third month",
    ),
    (
        "Exports in May 2020 totalled 84.1 billion dollars. Machinery did well. According to the ministry, exports in May 2020 totalled 81.4 billion dollars.",
        "text_against_text",
        "84.1 billion dollars",
    ),
    (
        "The census counted 4.82 million residents in 2019. The census counted 4.28 million residents in 2019, he added.",
        "text_against_text",
        "4.82 million",
    ),
    (
        "Retail sales reached 84.2 billion yuan in June 2020. The bureau said that retail sales were 48.2 billion yuan in June 2020.",
        "text_against_text",
        "84.2 billion yuan",
    ),
    (
        "Grain output was 3.2 million tonnes in 2019. In the south, rain came late. Grain output of 3.7 million tonnes in 2019 was a good result, he said.",
        "text_against_text",
        "3.2 million tonnes",
    ),
    ("The project runs from 2024 to 2018.", "times_out_of_order", "2018 to 2024"),
    (
        "Work started in May 2019 and was completed in March 2018.",
        "times_out_of_order",
        "2018 to 2019",
    ),
    ("The plan covers the years from 2025 to 2021.", "times_out_of_order", "2021 to 2025"),
    (
        "Between June 2020 and March 2020 output fell.",
        "times_out_of_order",
        "the two the other way round",
    ),
    ("Output fell from March 15 to March 3.", "times_out_of_order", "the two the other way round"),
    ("The programme began in 2019 and ended in 2017.", "times_out_of_order", "2017 to 2019"),
    ("Spending in 2021-19 was higher.", "times_out_of_order", "the two the other way round"),
    (
        "The inflation rate stood at 4.2 million in June.",
        "unit_cannot_measure",
        "a figure in percent",
    ),
    (
        "The GDP of the region was 84 million hectares.",
        "unit_cannot_measure",
        "a figure in an amount of money",
    ),
    (
        "The reservoir covers an area of 48 kilometers.",
        "unit_cannot_measure",
        "a figure in square metres, hectares or mu",
    ),
    (
        "Per capita disposable income was 24,300 tonnes in 2019.",
        "unit_cannot_measure",
        "a figure in an amount of money",
    ),
    ("The inflation rate was 2.4 tonnes in June.", "unit_cannot_measure", "a figure in percent"),
    (
        "Installed capacity reached 12 million tonnes.",
        "unit_cannot_measure",
        "a figure in kilowatts",
    ),
    (
        "The population of the city was 12.4 million hectares.",
        "unit_cannot_measure",
        "a figure in people",
    ),
    ("Grain output reached 12 million kilowatts.", "unit_cannot_measure", "a figure in tonnes"),
    (
        "The floor area was 4,500 tonnes.",
        "unit_cannot_measure",
        "a figure in square metres, hectares or mu",
    ),
    (
        "The length of the line is 320 tonnes.",
        "unit_cannot_measure",
        "a figure in metres or kilometres",
    ),
    (
        "Total length was 45 square kilometers.",
        "unit_cannot_measure",
        "a figure in metres or kilometres",
    ),
    (
        "Foreign exchange reserves stood at 3.1 trillion tonnes at the end of June.",
        "unit_cannot_measure",
        "a figure in an amount of money",
    ),
    (
        "The dam holds 3.2 or 81 percent of its capacity.",
        "unit_missing_beside_its_share",
        "a unit after 3.2",
    ),
    (
        "Oil output was 18.9 or 42 percent of the total.",
        "unit_missing_beside_its_share",
        "a unit after 18.9",
    ),
    ("The farm of 300 hectares (45,000 mu) grows rice.", "unit_pair_off", "about 4,500 mu"),
    ("The plant covers 6,600 mu (44 hectares).", "unit_pair_off", "about 440 hectares"),
    ("The line is 320 kilometers (99 miles) long.", "unit_pair_off", "about 198.8 miles"),
    (
        "The port handled 1.34 billion tonnes of cargo in June 2020. It handled 1.3 million tonnes of cargo in June 2020.",
        "value_across_scales",
        "1.34 billion tonnes",
    ),
    (
        "The figures were released on Tuesday, 3 March 2019.",
        "weekday_against_date",
        "Sunday, 3 March 2019",
    ),
    (
        "On Friday, July 26, 2020, the bureau published the figures.",
        "weekday_against_date",
        "Sunday, July 26, 2020",
    ),
    ("In the 201718 fiscal year, receipts were flat.", "year_garbled", "2017-18"),
    ("In the fiscal year 202021, revenue rose.", "year_garbled", "2020-21"),
    ("Reserves rose in 20200, the bank said.", "year_garbled", "2000 or 2020"),
    ("In 2O20, the city had 12 million residents.", "year_garbled", "2020"),
    ("By March 2202, the line will be open.", "year_garbled", "2022"),
]


@pytest.mark.parametrize(("text", "rule", "suggestion"), SLIPS, ids=[s[0][:40] for s in SLIPS])
def test_a_slip_is_found_by_its_rule_with_what_would_fit(
    text: str, rule: str, suggestion: str
) -> None:
    [problem] = checked(read_text(text, "2020-07-26")).problems
    assert (problem.rule, problem.suggestion) == (rule, suggestion)


def test_every_rule_has_a_slip_here() -> None:
    found = {rule for _, rule, _ in SLIPS}
    twins = {"unit_cannot_measure_size": "unit_cannot_measure"}
    twins |= dict.fromkeys(
        ("total_after_its_parts", "sectors_against_their_total"), "parts_against_total"
    )
    twins |= {"balance_with_one_amount_and_two_names": "balance_with_two_names"}
    names = {rule.__name__ for rule in RULES}
    assert {twins.get(name, name) for name in names} <= found
