"""Sentences of the wires, bulletins and statements, each with the day it was published."""

import pytest

from hzviewer.reading.reader import read_text

Wanted = tuple[str, str, str, str | None, str, str | None]

SENTENCES: list[tuple[str, str, list[Wanted]]] = [
    ('2005-08-09', 'The surplus rose from 12.2bn euros (£8.3bn) to 14.8bn euros (£10.2bn) in June.', [
        ('12.2bn euros', 'EUR', 'level', None, 'surplus', None),
        ('£8.3bn', 'GBP', 'level', None, 'surplus', None),
        ('14.8bn euros', 'EUR', 'level', 'up', 'surplus', '2005-06'),
        ('£10.2bn', 'GBP', 'level', 'up', 'surplus', '2005-06'),
    ]),
    ('2017-12-20', 'The bank aims to narrow inflation to 8 percent, plus or minus 2 percent, by the end of 2019.', [
        ('8 percent', '%', 'target', 'down', 'inflation', '2019-12-31'),
        ('2 percent', '%', 'target', None, 'inflation', '2019-12-31'),
    ]),
    ('2004-02-18', 'He allocated an extra 2.1bn rand to fund the roll-out of vaccines.', [
        ('2.1bn rand', 'ZAR', 'change', 'up', 'roll-out of vaccines', None),
    ]),
    ('2004-02-18', 'The programme will create a million jobs.', [
        ('a million', 'jobs', 'target', None, 'jobs (programme)', None),
    ]),
    ('2004-02-18', 'The outbreak has dented profits at one third of all firms.', [
        ('one third', 'fraction', 'share', None, 'firms', None),
    ]),
    ('2019-09-23', 'The committee has retained the lending rate at 9%.', [
        ('9%', '%', 'level', 'flat', 'lending rate', None),
    ]),
    ('1987-03-09', 'Farm growth, forecast at 4.5 pct, is now seen slowing to 3.8 pct.', [
        ('4.5 pct', '%', 'change', 'up', 'Farm growth', None),
        ('3.8 pct', '%', 'change', 'up', 'Farm growth', None),
    ]),
    ('1987-03-09', 'It saw oil prices falling to 16.5 dlrs a barrel by end-1987 and 15.5 dlrs in 1988.', [
        ('16.5 dlrs', 'USD', 'level', 'down', 'oil prices', '1987-12-31'),
        ('15.5 dlrs', 'USD', 'level', 'down', 'oil prices', '1988'),
    ]),
    ('1987-03-09', 'A 1.50 dlrs a barrel rise in oil prices helped.', [
        ('1.50 dlrs', 'USD', 'change', 'up', 'oil prices', None),
    ]),
    ('1987-03-09', 'The Group of Five met, and the bank cut its rate by half a point.', [
        ('half a point', 'pp', 'change', 'down', 'rate (bank)', None),
    ]),
    ('2006-09-01', 'Joblessness is at its highest for six and a half years.', [
        ('six and a half years', 'years', 'duration', None, 'Joblessness', None),
    ]),
    ('2023-10-17', 'The budget assumes an exchange rate of 700 naira per dollar.', [
        ('700 naira', 'NGN/USD', 'level', None, 'exchange rate', None),
    ]),
    ('2023-10-17', 'The storms caused a loss of 5 billion yuan in the tourism sector.', [
        ('5 billion yuan', 'CNY', 'level', None, 'loss in the tourism sector', None),
    ]),
    ('2005-02-10', 'The gap with China, up 30.5% at $162bn, was the largest.', [
        ('30.5%', '%', 'change', 'up', 'gap with China', None),
        ('$162bn', 'USD', 'level', 'up', 'gap with China', None),
    ]),
    ('2005-02-10', 'Its film division saw profits slump 27% in May.', [
        ('27%', '%', 'change', 'down', 'profits (film division)', '2004-05'),
    ]),
    ('2015-05-13', 'At 6 per cent, the jobless rate is high.', [
        ('6 per cent', '%', 'level', None, 'jobless rate', None),
    ]),
    ('2025-02-28', 'Capacity to exceed 3,600 GW by 2027', [
        ('3,600 GW', 'GW', 'target', None, 'Capacity', '2027'),
    ]),
    ('2023-04-27', 'New jobs stood at 2.97 million, up by 120,000 year on year, over the first two years.', [
        ('2.97 million', 'jobs', 'count', None, 'New jobs', None),
        ('120,000', 'jobs', 'change', 'up', 'New jobs', None),
    ]),
    ('1987-03-09', 'Farmers harvested five to seven mln boxes.', [
        ('five to seven mln', 'boxes', 'count', None, 'boxes (Farmers)', None),
    ]),
    ('2020-03-20', 'In the three-month period ending January, the number of vacancies rose by 6,300 to 1.4 million compared with the August-October period total of 1.3 million.', [
        ('6,300', 'vacancies', 'change', 'up', 'number of vacancies', '2019-11/2020-01'),
        ('1.4 million', 'vacancies', 'count', 'up', 'number of vacancies', '2019-11/2020-01'),
        ('1.3 million', 'vacancies', 'count', None, 'number of vacancies', '2019-08/2019-10'),
    ]),
    ('2006-08-16', 'Claims rose by 2,000 in July to 9,570, the highest level since January 2002, when they stood at 9,582.', [
        ('2,000', 'claims', 'change', 'up', 'Claims', '2006-07'),
        ('9,570', 'claims', 'count', 'up', 'Claims', '2006-07'),
        ('9,582', '', 'count', None, 'Claims', '2002-01'),
    ]),
    ('2021-03-10', 'The deficit was 12 billion naira in the first quarter of 2020. This was 17.9 per cent lower than the value recorded in Q4 2019.', [
        ('12 billion naira', 'NGN', 'level', None, 'deficit', '2020-Q1'),
        ('17.9 per cent', '%', 'change', 'down', 'deficit', '2020-Q1'),
    ]),
    ('2019-07-15', 'Output grew 6.3 percent in the first half of 2019. It rose 6.4 percent in the first quarter and 6.2 percent in the second. Services expanded 7.1 percent.', [
        ('6.3 percent', '%', 'change', 'up', 'Output', '2019-H1'),
        ('6.4 percent', '%', 'change', 'up', 'Output', '2019-Q1'),
        ('6.2 percent', '%', 'change', 'up', 'Output', '2019-Q2'),
        ('7.1 percent', '%', 'change', 'up', 'Services', '2019-H1'),
    ]),
    ('2010-12-15', 'Job losses pushed the jobless rate up to 7.9% from 7.7%.', [
        ('7.9%', '%', 'level', 'up', 'jobless rate', None),
        ('7.7%', '%', 'level', None, 'jobless rate', None),
    ]),
    ('2008-10-15', 'The number of people who claim benefits but look for work jumped by 31,800 to 939,900.', [
        ('31,800', 'people', 'change', 'up', 'number of people', None),
        ('939,900', 'people', 'count', 'up', 'number of people', None),
    ]),
    ('2011-08-17', 'The rate was the highest in the north-east of the country, at 10%.', [
        ('10%', '%', 'level', None, 'rate', None),
    ]),
    ('2016-07-15', 'The output of pork, beef, mutton and poultry was 38.5 million tons in June, a decrease of 1.3 percent.', [
        ('38.5 million tons', 't', 'level', None, 'output of pork, beef, mutton and poultry', '2016-06'),
        ('1.3 percent', '%', 'change', 'down', 'output of pork, beef, mutton and poultry', '2016-06'),
    ]),
    ('2021-01-27', 'Six more cities joined the 1-trillion-yuan club in 2020.', [
        ('Six', 'cities', 'change', 'up', 'cities', None),
        ('1-trillion-yuan', 'CNY', 'level', None, 'club', '2020'),
    ]),
    ('2019-07-15', 'Industrial profit secured a gain of 6.5 percent in June.', [
        ('6.5 percent', '%', 'change', 'up', 'Industrial profit', '2019-06'),
    ]),
    ('1995-04-20', 'The deficit was $9 billion in February, a drop of 25% from the January figure of $12 billion.', [
        ('$9 billion', 'USD', 'level', None, 'deficit', '1995-02'),
        ('25%', '%', 'change', 'down', 'deficit', '1995-02'),
        ('$12 billion', 'USD', 'level', None, 'deficit', '1995-01'),
    ]),
    ('1987-03-03', 'The gap with Latin America rose 900 mln dlrs to 2.6 billion dlrs, and with Japan rose 700 mln dlrs.', [
        ('900 mln dlrs', 'USD', 'change', 'up', 'gap with Latin America', None),
        ('2.6 billion dlrs', 'USD', 'level', 'up', 'gap with Latin America', None),
        ('700 mln dlrs', 'USD', 'change', 'up', 'gap with Japan', None),
    ]),
    ('2020-12-30', 'Growth is put at -4.4 per cent for 2020.', [
        ('-4.4 per cent', '%', 'change', 'down', 'Growth', '2020'),
    ]),
    ('2021-08-20', 'Exports fell 2.3 percent and imports 24.4.', [
        ('2.3 percent', '%', 'change', 'down', 'Exports', None),
        ('24.4', '%', 'change', 'down', 'imports', None),
    ]),
    ('2021-08-20', 'Output changed by -6.8% in March.', [
        ('-6.8%', '%', 'change', 'down', 'Output', '2021-03'),
    ]),
    ('2021-08-20', 'Sales came to 20 million euros and the budget to 5 million euros.', [
        ('20 million euros', 'EUR', 'level', None, 'Sales', None),
        ('5 million euros', 'EUR', 'level', None, 'budget', None),
    ]),
    ('2021-08-16', 'Output rose 5 percent in March and June.', [
        ('5 percent', '%', 'change', 'up', 'Output', None),
    ]),
    ('1995-04-20', 'The Dow Jones industrial average rose 28.4 points to close at 4,207.5.', [
        ('28.4 points', '', 'change', 'up', 'Dow Jones industrial average', None),
        ('4,207.5', '', 'level', 'up', 'Dow Jones industrial average', None),
    ]),
    ('1995-04-20', 'The yield on the 30-year bond fell to 7.4%.', [
        ('7.4%', '%', 'level', 'down', 'yield on the 30-year bond', None),
    ]),
    ('2024-02-19', 'The tourism industry garnered 475 billion yuan in revenue.', [
        ('475 billion yuan', 'CNY', 'level', None, 'revenue (tourism industry)', None),
    ]),
    ('2005-02-16', "Earnings rose by 4.3% in the year to December, up from November's 4.2%.", [
        ('4.3%', '%', 'change', 'up', 'Earnings', '2004-12'),
        ('4.2%', '%', 'change', 'up', 'Earnings', '2004-11'),
    ]),
    ('2005-02-16', 'The closures pushed employment in the sector to a record low of 3.2 million.', [
        ('3.2 million', '', 'count', 'down', 'employment in the sector', None),
    ]),
    ('2021-02-10', 'The union has a strategy to install 6 GW of electrolysers by 2024.', [
        ('6 GW', 'GW', 'level', None, 'electrolysers', '2024'),
    ]),
    ('1987-04-10', 'Consumer prices rose 0.2 pct in February, after a 0.9 pct rise in January.', [
        ('0.2 pct', '%', 'change', 'up', 'Consumer prices', '1987-02'),
        ('0.9 pct', '%', 'change', 'up', 'Consumer prices', '1987-01'),
    ]),
    ('1987-04-10', 'The retail price index stood at 165.2 in February against 164.9 a month earlier and 159.8 in February 1986.', [
        ('165.2', '', 'level', None, 'retail price index', '1987-02'),
        ('164.9', '', 'level', None, 'retail price index', '1987-01'),
        ('159.8', '', 'level', None, 'retail price index', '1986-02'),
    ]),
    ('1987-03-20', 'The surplus widened to 12.3 billion yen in January from a 4.1 billion surplus in December and an 8.9 billion deficit in January 1986.', [
        ('12.3 billion yen', 'JPY', 'level', 'up', 'surplus', '1987-01'),
        ('4.1 billion', 'JPY', 'level', None, 'surplus', '1986-12'),
        ('8.9 billion', 'JPY', 'level', None, 'surplus', '1986-01'),
    ]),
    ('1987-03-20', 'Money supply rose a seasonally adjusted 0.6 pct in January.', [
        ('0.6 pct', '%', 'change', 'up', 'Money supply', '1987-01'),
    ]),
    ('1987-06-02', 'In the first four months exports were down 5.6 pct at 1.92 mln units.', [
        ('5.6 pct', '%', 'change', 'down', 'exports', '1987-01/1987-04'),
        ('1.92 mln', 'units', 'count', 'down', 'exports', '1987-01/1987-04'),
    ]),
    ('1987-05-14', 'Retail sales rose 0.1 pct, or 120 mln dlrs, in April.', [
        ('0.1 pct', '%', 'change', 'up', 'Retail sales', '1987-04'),
        ('120 mln dlrs', 'USD', 'change', 'up', 'Retail sales', '1987-04'),
    ]),
    ('1987-03-17', 'Consumption will grow by 6-1/2 pct this year.', [
        ('6-1/2 pct', '%', 'change', 'up', 'Consumption', '1987'),
    ]),
    ('2005-02-16', 'The number of Scots out of work climbed by 12,000 to 148,000 in the final quarter of 2004.', [
        ('12,000', 'scots', 'change', 'up', 'number of Scots out of work', '2004-Q4'),
        ('148,000', 'scots', 'count', 'up', 'number of Scots out of work', '2004-Q4'),
    ]),
    ('2005-02-16', 'The rate stood at 5.7%, up from 5.2% in May.', [
        ('5.7%', '%', 'level', 'up', 'rate', None),
        ('5.2%', '%', 'level', None, 'rate', '2004-05'),
    ]),
    ('2005-02-28', 'The government set a growth target of 7% for the year to June 2006, after an estimated 8.3% this year.', [
        ('7%', '%', 'target', 'up', 'growth target', '2005-07/2006-06'),
        ('8.3%', '%', 'change', 'up', 'growth target', '2005'),
    ]),
    ('2005-03-08', 'Growth for the whole of last year was 3.1%.', [
        ('3.1%', '%', 'change', 'up', 'Growth', '2004'),
    ]),
    ('2005-03-08', 'Inflation, at 1.6%, remains below the 2% target.', [
        ('1.6%', '%', 'level', None, 'Inflation', None),
        ('2%', '%', 'target', None, 'target (Inflation)', None),
    ]),
    ('2020-08-03', "The group's revenue in May stood at N243 billion, while spending was N239 billion.", [
        ('N243 billion', 'NGN', 'level', None, "group's revenue", '2020-05'),
        ('N239 billion', 'NGN', 'level', None, 'spending', '2020-05'),
    ]),
    ('2020-08-03', 'Lagos accounted for 23 per cent, while Port Harcourt made up 16 per cent.', [
        ('23 per cent', '%', 'share', None, 'Lagos', None),
        ('16 per cent', '%', 'share', None, 'Port Harcourt', None),
    ]),
    ('2020-08-03', 'Gas delivered to power plants rose 14.6 per cent in June.', [
        ('14.6 per cent', '%', 'change', 'up', 'Gas delivered to power plants', '2020-06'),
    ]),
    ('2020-07-22', 'The district plans to train 5,000 hosts this year.', [
        ('5,000', 'hosts', 'target', None, 'hosts', '2020'),
    ]),
    ('2020-07-22', 'Contracts worth 450 million yuan were signed in June.', [
        ('450 million yuan', 'CNY', 'level', None, 'Contracts', '2020-06'),
    ]),
    ('2020-07-22', 'The park is home to 310 companies, over 60% of which were founded after 2016.', [
        ('310', 'companies', 'count', None, 'companies', None),
        ('60%', '%', 'share', None, 'companies', None),
    ]),
    ('2020-07-25', "The city's output of laptops was 30.2 million in the first half.", [
        ('30.2 million', 'laptops', 'count', None, "city's output of laptops", '2020-H1'),
    ]),
    ('2020-07-25', 'With its poverty rate falling from 26.8 percent to 0.85 percent, the county grew.', [
        ('26.8 percent', '%', 'level', None, 'poverty rate', None),
        ('0.85 percent', '%', 'level', 'down', 'poverty rate', None),
    ]),
    ('2026-04-17', 'Core inflation edged down 0.1 percent in March, while food inflation was up 0.6 percent.', [
        ('0.1 percent', '%', 'change', 'down', 'Core inflation', '2026-03'),
        ('0.6 percent', '%', 'change', 'up', 'food inflation', '2026-03'),
    ]),
    ('2026-04-17', 'Of the 41 major industries, 36 posted growth in March.', [
        ('41', 'industries', 'count', None, 'major industries', '2026-03'),
        ('36', 'industries', 'count', None, 'major industries', '2026-03'),
    ]),
    ('2026-04-17', "The country has set this year's growth target at around 5 percent.", [
        ('5 percent', '%', 'target', 'up', 'growth target', '2026'),
    ]),
    ('2026-08-11', 'Some 943 million trips were made from July 1 to Aug. 10.', [
        ('943 million', 'trips', 'count', None, 'trips', '2026-07-01/2026-08-10'),
    ]),
    ('2026-05-15', 'Infrastructure investment climbed 5.2 percent in May, while manufacturing investment went up 6.6 percent.', [
        ('5.2 percent', '%', 'change', 'up', 'Infrastructure investment', '2026-05'),
        ('6.6 percent', '%', 'change', 'up', 'manufacturing investment', '2026-05'),
    ]),
    ('2026-05-15', 'The province aims to keep its unemployment rate within 5.5 percent this year.', [
        ('5.5 percent', '%', 'target', None, 'unemployment rate (province)', '2026'),
    ]),
    ('2021-08-06', 'GDP growth is projected at 9.5 per cent in 2021-22, consisting of 21.4 per cent in Q1; 7.3 per cent in Q2.', [
        ('9.5 per cent', '%', 'change', 'up', 'GDP growth', '2021-04/2022-03'),
        ('21.4 per cent', '%', 'change', 'up', 'GDP growth', '2021-04/2021-06'),
        ('7.3 per cent', '%', 'change', 'up', 'GDP growth', '2021-07/2021-09'),
    ]),
    ('2021-08-06', 'Inflation stayed at 6.3 per cent in June after a jump of 207 basis points in May.', [
        ('6.3 per cent', '%', 'level', 'flat', 'Inflation', '2021-06'),
        ('207 basis points', 'bp', 'change', 'up', 'Inflation', '2021-05'),
    ]),
    ('2020-12-04', 'Wages growth slowed to an annual rate of 1.4 per cent in the June quarter.', [
        ('1.4 per cent', '%', 'change', 'up', 'Wages growth', '2020-04/2020-06'),
    ]),
    ('2020-12-04', 'Inflation is forecast to be 1 per cent in 2021 and 1½ per cent in 2022.', [
        ('1 per cent', '%', 'level', None, 'Inflation', '2021'),
        ('1½ per cent', '%', 'level', None, 'Inflation', '2022'),
    ]),
    ('2026-06-18', 'The plan is to cut carbon intensity by 18 percent by 2030.', [
        ('18 percent', '%', 'target', 'down', 'carbon intensity', '2030'),
    ]),
    ('2025-11-03', 'Inspections were trimmed by 38 percent since a code was introduced on March 1, and have fallen further.', [
        ('38 percent', '%', 'change', 'down', 'Inspections', '2025-03-01/2025-11-03'),
    ]),
    ('2004-12-10', 'Some 7.7 million children get the grant, up from 2.9 million four years ago.', [
        ('7.7 million', 'people', 'count', 'up', 'children', None),
        ('2.9 million', 'people', 'count', None, 'children', '2000'),
    ]),
    ('2005-01-27', 'Its shares closed down 25 cents, or 1.7%, on Friday.', [
        ('25 cents', 'cents', 'change', 'down', 'shares', '2005-01-21'),
        ('1.7%', '%', 'change', 'down', 'shares', '2005-01-21'),
    ]),
    ('2023-06-01', 'The number of visitors soared past 4 million in May.', [
        ('4 million', 'people', 'count', 'up', 'number of visitors', '2023-05'),
    ]),
    ('2023-06-01', 'Sales of tractors rose 2.6 times to 11,400.', [
        ('2.6 times', 'times', 'change', 'up', 'Sales of tractors', None),
        ('11,400', '', 'count', 'up', 'Sales of tractors', None),
    ]),
    ('2023-06-01', 'The board cut the repo rate by a quarter of a percentage point.', [
        ('a quarter of a percentage point', 'pp', 'change', 'down', 'repo rate', None),
    ]),
    ('2023-09-03', 'Inflation up to 2.5% in August', [
        ('2.5%', '%', 'level', None, 'Inflation', '2023-08'),
    ]),
    ('2023-09-03', 'It was the fourth straight annual drop in births.', [
        ('fourth straight annual', 'years', 'duration', None, '', None),
    ]),
    ('2017-08-13', 'Food prices jumped 5.6% in 2016, beating the drought-induced increase of 5.2% in 2015.', [
        ('5.6%', '%', 'change', 'up', 'Food prices', '2016'),
        ('5.2%', '%', 'change', 'up', 'Food prices', '2015'),
    ]),
    ('2017-08-13', 'The trade balance remained positive at 831 million dollars.', [
        ('831 million dollars', 'USD', 'level', 'flat', 'trade balance', None),
    ]),
    ('2017-08-13', 'In May, the company reported profits rose 10 pct.', [
        ('10 pct', '%', 'change', 'up', 'profits', '2017-05'),
    ]),
    ('2020-04-13', 'Trade with the US saw a rise of 12.4 percent to 9.81 billion yuan in March.', [
        ('12.4 percent', '%', 'change', 'up', 'Trade with the US', '2020-03'),
        ('9.81 billion yuan', 'CNY', 'level', 'up', 'Trade with the US', '2020-03'),
    ]),
    ('2020-04-13', 'Imports rose 5 percent in March, and trade with Peru and Chile came in at 2 percent and 3 percent.', [
        ('5 percent', '%', 'change', 'up', 'Imports', '2020-03'),
        ('2 percent', '%', 'change', 'up', 'trade with Peru', '2020-03'),
        ('3 percent', '%', 'change', 'up', 'trade with Chile', '2020-03'),
    ]),
    ('2020-04-13', 'The jobless rate inched up to 4.2 percent in March.', [
        ('4.2 percent', '%', 'level', 'up', 'jobless rate', '2020-03'),
    ]),
    ('2020-04-13', 'The city is scheduled to create 16 markets this year.', [
        ('16', 'markets', 'target', None, 'markets (city)', '2020'),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("published", "sentence", "wanted"), SENTENCES)
def test_a_sentence(published: str, sentence: str, wanted: list[Wanted]) -> None:
    figures = read_text(sentence, published).figures
    found = [(f.quote, f.unit, f.kind, f.direction, f.subject, f.period) for f in figures]
    assert found == wanted


FRANCS = "{} exports rose to 3.1 billion francs."


@pytest.mark.parametrize(
    ("country", "unit"),
    [("French", "FRF"), ("Belgian", "BEF"), ("Swiss", "CHF"), ("Other", "francs")],
)
def test_a_shared_name_is_the_currency_of_the_country_named(country: str, unit: str) -> None:
    [figure] = read_text(FRANCS.format(country)).figures
    assert figure.unit == unit


def test_a_headline_has_the_period_of_its_text() -> None:
    text = "Exports up 5 percent\nExports rose 5 percent to 20 tons in May 2020."
    assert [f.period for f in read_text(text).figures] == ["2020-05"] * 3


def test_the_day_of_an_event_dates_no_figure() -> None:
    text = "On February 10, 2020 the shops opened again. The town sent out 1,200 workers."
    [figure] = read_text(text).figures
    assert figure.period is None


def test_a_crowd_of_numbers_is_left_unread() -> None:
    report = read_text(" ".join(["5 percent"] * 100))
    assert len(report.figures) == 40
    assert {u.reason for u in report.unread} == {
        "too many numbers stand in this sentence to tell what each of them measures"
    }
