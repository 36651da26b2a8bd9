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
        ('2.1bn rand', 'ZAR', 'change', 'up', 'allocation to fund the roll-out of vaccines', None),
    ]),
    ('2004-02-18', 'The programme will create a million jobs.', [
        ('a million', 'jobs', 'target', None, 'jobs (programme)', None),
    ]),
    ('2004-02-18', 'The outbreak has dented profits at one third of all firms.', [
        ('one third', 'fraction', 'share', None, 'firms', None),
    ]),
    ('2019-09-23', 'The committee has retained the lending rate at 9%.', [
        ('9%', '%', 'level', 'flat', 'lending rate', '2019-09-23'),
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
        ('9,582', 'claims', 'count', None, 'Claims', '2002-01'),
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
        ('3.2 million', 'people', 'count', 'down', 'employment in the sector', None),
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
        ('8.9 billion', 'JPY', 'level', None, 'deficit', '1986-01'),
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
        ('8.3%', '%', 'change', 'up', 'growth target', '2004-07/2005-06'),
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
        ('2.5%', '%', 'level', 'up', 'Inflation', '2023-08'),
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
        ('10 pct', '%', 'change', 'up', 'profits (company)', '2017-05'),
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
    ('2005-02-10', 'Falling orders were enough to push down the utilisation rate to 78.2%, its lowest level since May 2003.', [
        ('78.2%', '%', 'level', 'down', 'utilisation rate', None),
    ]),
    ('2005-02-10', 'The strike helped drive up the price of copper to $3,200 a tonne.', [
        ('$3,200', 'USD', 'level', 'up', 'price of copper', None),
    ]),
    ('1987-05-11', "The price of cocoa, the country's main export, fell in New York yesterday to about 1,950 dlrs a tonne.", [
        ('1,950 dlrs', 'USD', 'level', 'down', 'price of cocoa', '1987-05-10'),
    ]),
    ('2024-05-09', 'Foreign sales in dollar terms rose 4.2 percent year on year to hit 2.38 trillion yuan (about 330 billion U.S. dollars) last month.', [
        ('4.2 percent', '%', 'change', 'up', 'Foreign sales in dollar terms', '2024-04'),
        ('2.38 trillion yuan', 'CNY', 'level', 'up', 'Foreign sales in dollar terms', '2024-04'),
        ('330 billion U.S. dollars', 'USD', 'level', 'up', 'Foreign sales in dollar terms', '2024-04'),
    ]),
    ('2025-03-09', 'The pension rose by 20 yuan this year, reaching 143 yuan per month.', [
        ('20 yuan', 'CNY', 'change', 'up', 'pension', '2025'),
        ('143 yuan', 'CNY', 'level', 'up', 'pension', '2025'),
    ]),
    ('2005-02-10', 'With unemployment stuck above 9% for two years, the chancellor is under pressure.', [
        ('9%', '%', 'level', 'flat', 'unemployment', None),
        ('two years', 'years', 'duration', None, 'unemployment', None),
    ]),
    ('2005-02-10', 'Oil, which slipped below $40 a barrel in December, has since crept back to over $47.', [
        ('$40', 'USD', 'level', 'down', 'Oil', '2004-12'),
        ('$47', 'USD', 'level', 'up', 'Oil', '2004-12'),
    ]),
    ('2005-02-10', 'Manufacturing added 24,000 jobs, construction 18,000 and services 93,000.', [
        ('24,000', 'jobs', 'count', None, 'jobs (Manufacturing)', None),
        ('18,000', 'jobs', 'count', None, 'construction', None),
        ('93,000', 'jobs', 'count', None, 'services', None),
    ]),
    ('2005-02-10', 'Employers took on 112,000 workers in December, fewer than the 150,000 economists had predicted.', [
        ('112,000', 'people', 'count', None, 'workers (Employers)', '2004-12'),
        ('150,000', 'people', 'count', None, 'workers (Employers)', '2004-12'),
    ]),
    ('2024-08-20', 'The number of listed companies in the zone increased from 12 in 2015 to 48 last year.', [
        ('12', 'companies', 'count', None, 'number of listed companies in the zone', '2015'),
        ('48', 'companies', 'count', 'up', 'number of listed companies in the zone', '2023'),
    ]),
    ('2020-10-20', 'The senate passed a N13.08 trillion budget for 2021, with N3.85 trillion for capital expenditure and N5.64 trillion for recurrent spending.', [
        ('N13.08 trillion', 'NGN', 'level', None, 'budget', '2021'),
        ('N3.85 trillion', 'NGN', 'level', None, 'capital expenditure', '2021'),
        ('N5.64 trillion', 'NGN', 'level', None, 'recurrent spending', '2021'),
    ]),
    ('2020-07-20', 'The bridge, 5.2 kilometers long and 34 meters wide, cost 1.8 billion yuan.', [
        ('5.2 kilometers', 'km', 'level', None, 'bridge', None),
        ('34 meters', 'm', 'level', None, 'bridge', None),
        ('1.8 billion yuan', 'CNY', 'level', None, 'bridge', None),
    ]),
    ('2005-05-12', 'Unemployment fell 20,000 over the quarter to 1.4 million.', [
        ('20,000', 'people', 'change', 'down', 'Unemployment', None),
        ('1.4 million', 'people', 'count', 'down', 'Unemployment', None),
    ]),
    ('2005-05-12', "France's economy is set to grow by 2% this year, while Italy's will expand just 1.2%.", [
        ('2%', '%', 'change', 'up', "France's economy", '2005'),
        ('1.2%', '%', 'change', 'up', "Italy's economy", '2005'),
    ]),
    ('2005-05-12', 'The Treasury put borrowing at £34.4bn for 2004-05.', [
        ('£34.4bn', 'GBP', 'level', None, 'borrowing', '2004-04/2005-03'),
    ]),
    ('1987-04-14', 'Sterling M3 grew by 2.2 pct in March, giving an annual rise of 19 pct.', [
        ('2.2 pct', '%', 'change', 'up', 'Sterling M3', '1987-03'),
        ('19 pct', '%', 'change', 'up', 'Sterling M3', '1987-03'),
    ]),
    ('1987-04-14', 'Housing starts dropped 2.6 pct to an annual rate of 1.8 mln units.', [
        ('2.6 pct', '%', 'change', 'down', 'Housing starts', None),
        ('1.8 mln', 'units', 'count', 'down', 'Housing starts', None),
    ]),
    ('1987-04-14', 'Copper ended 12 stg higher.', [
        ('12 stg', 'GBP', 'change', 'up', 'Copper', None),
    ]),
    ('1987-04-14', 'The government plans to hold inflation to five pct.', [
        ('five pct', '%', 'target', None, 'inflation', None),
    ]),
    ('1987-04-14', 'Stocks were 2.1 mln bales on March 1.', [
        ('2.1 mln bales', 'bales', 'level', None, 'Stocks', '1987-03-01'),
    ]),
    ('2024-03-12', 'The railway network will extend to 165,000 km by 2025.', [
        ('165,000 km', 'km', 'target', None, 'railway network', '2025'),
    ]),
    ('2024-03-12', 'The rural population below the poverty line fell from 98.99 million in 2012 to 5.51 million by the end of 2019.', [
        ('98.99 million', 'people', 'count', None, 'rural population below the poverty line', '2012'),
        ('5.51 million', 'people', 'count', 'down', 'rural population below the poverty line', '2019-12-31'),
    ]),
    ('2020-06-05', 'The ministry allocated 1.5 billion naira to Kano and 800 million naira to Sokoto.', [
        ('1.5 billion naira', 'NGN', 'level', None, 'allocation to Kano', None),
        ('800 million naira', 'NGN', 'level', None, 'allocation to Sokoto', None),
    ]),
    ('2020-06-05', 'The naira exchanged at N450 to the dollar.', [
        ('N450', 'NGN/USD', 'level', None, 'naira', None),
    ]),
    ('2020-06-05', 'Governor Emefiele announced that the MPR had been cut by 100 basis points to 12.5 per cent.', [
        ('100 basis points', 'bp', 'change', 'down', 'MPR', None),
        ('12.5 per cent', '%', 'level', 'down', 'MPR', None),
    ]),
    ('2021-04-07', 'Prices are projected to rise 5.2 per cent in Q1:2021-22 and 4.4 per cent in Q3.', [
        ('5.2 per cent', '%', 'change', 'up', 'Prices', '2021-04/2021-06'),
        ('4.4 per cent', '%', 'change', 'up', 'Prices', '2021-10/2021-12'),
    ]),
    ('2021-04-07', 'Exports contracted for the third month in a row, falling 8.7 percent in November.', [
        ('third month', 'months', 'duration', None, 'Exports', None),
        ('8.7 percent', '%', 'change', 'down', 'Exports', '2020-11'),
    ]),
    ('2021-04-07', 'It has been decided to conduct open market purchases of government securities of ₹25,000 crore on April 15.', [
        ('₹25,000 crore', 'INR', 'level', None, 'open market purchases of government securities', '2021-04-15'),
    ]),
    ('2021-04-07', 'The fiscal deficit target is 6.8 percent of GDP, down from 9.5 percent in 2020.', [
        ('6.8 percent', '%', 'target', 'down', 'fiscal deficit target', None),
        ('9.5 percent', '%', 'level', None, 'fiscal deficit target', '2020'),
    ]),
    ('1987-04-14', "Orders rose 2.2 pct in March, while February's rise was reported as 4.1 pct.", [
        ('2.2 pct', '%', 'change', 'up', 'Orders', '1987-03'),
        ('4.1 pct', '%', 'change', 'up', 'Orders', '1987-02'),
    ]),
    ('2005-03-17', 'The number claiming benefit edged up by 1,500 in February to 815,000.', [
        ('1,500', 'people', 'change', 'up', 'number claiming benefit', '2005-02'),
        ('815,000', 'people', 'count', 'up', 'number claiming benefit', '2005-02'),
    ]),
    ('2005-03-17', 'GDP rose 0.1% from the previous quarter, an annual rate of 0.5%.', [
        ('0.1%', '%', 'change', 'up', 'GDP', None),
        ('0.5%', '%', 'change', 'up', 'GDP', None),
    ]),
    ('1987-05-15', 'Exports rose to 14.2 billion guilders, while imports were little changed at 14.84 billion.', [
        ('14.2 billion guilders', 'NLG', 'level', 'up', 'Exports', None),
        ('14.84 billion', 'NLG', 'level', 'flat', 'imports', None),
    ]),
    ('1987-05-15', 'Rice exports rose to 84,960 tonnes in the week ended May 12 from 81,230 the previous week.', [
        ('84,960 tonnes', 't', 'level', 'up', 'Rice exports', '1987-05-06/1987-05-12'),
        ('81,230', 't', 'level', None, 'Rice exports', '1987-04-29/1987-05-05'),
    ]),
    ('2020-07-28', 'Exports came to 581 billion yuan, a decrease of 3.3 percent, and imports to 429 billion yuan, a drop of 2 percent.', [
        ('581 billion yuan', 'CNY', 'level', None, 'Exports', None),
        ('3.3 percent', '%', 'change', 'down', 'Exports', None),
        ('429 billion yuan', 'CNY', 'level', None, 'imports', None),
        ('2 percent', '%', 'change', 'down', 'imports', None),
    ]),
    ('2026-03-05', 'China targets GDP growth of 4.5 to 5 percent this year.', [
        ('4.5 to 5 percent', '%', 'target', 'up', 'GDP growth', '2026'),
    ]),
    ('2026-03-05', 'The CPI increase is expected to be around 2 percent.', [
        ('2 percent', '%', 'change', 'up', 'CPI increase', None),
    ]),
    ('2026-03-05', 'Cross-border trips by mainland residents jumped 14 percent to 3.2 million.', [
        ('14 percent', '%', 'change', 'up', 'Cross-border trips by mainland residents', None),
        ('3.2 million', 'trips', 'count', 'up', 'Cross-border trips by mainland residents', None),
    ]),
    ('2020-08-14', 'The committee shared N676.4 billion among the three tiers of government for July.', [
        ('N676.4 billion', 'NGN', 'level', None, 'committee', '2020-07'),
        ('three', 'tiers', 'count', None, 'tiers of government', '2020-07'),
    ]),
    ('2019-12-02', 'Reserves of USD 8.8 billion provide 5.5 months of import cover.', [
        ('USD 8.8 billion', 'USD', 'level', None, 'Reserves', None),
        ('5.5 months', 'months', 'level', None, 'import cover', None),
    ]),
    ('2005-05-12', 'Sales at the grocer rose 3.1% in the 14 weeks to 30 April.', [
        ('3.1%', '%', 'change', 'up', 'Sales at the grocer', '2005-01-23/2005-04-30'),
    ]),
    ('2005-02-10', 'Forecasts for Italian growth were trimmed to 1.1% from 1.5% this year and to 1.6% from 2.0% in 2006.', [
        ('1.1%', '%', 'change', 'up', 'Italian growth', '2005'),
        ('1.5%', '%', 'change', 'up', 'Italian growth', '2005'),
        ('1.6%', '%', 'change', 'up', 'Italian growth', '2006'),
        ('2.0%', '%', 'change', 'up', 'Italian growth', '2006'),
    ]),
    ('2005-02-10', 'The ministry scaled back its forecast for exports to 4.5% from 6% this year.', [
        ('4.5%', '%', 'share', 'down', 'exports', '2005'),
        ('6%', '%', 'share', None, 'exports', '2005'),
    ]),
    ('2005-02-10', 'The central bank forecast total output growth of 3.1% in 2005, slipping to 2.4% next year before recovering to 2.9% in 2007.', [
        ('3.1%', '%', 'change', 'up', 'output growth', '2005'),
        ('2.4%', '%', 'change', 'up', 'output growth', '2006'),
        ('2.9%', '%', 'change', 'up', 'output growth', '2007'),
    ]),
    ('2026-09-20', 'The 15th Five-Year Plan (2026-30) was out on Monday. The city will invest a cumulative 30 billion yuan in harbours by 2030, and traffic will grow by 7 percent annually by 2030.', [
        ('30 billion yuan', 'CNY', 'target', None, 'investment in harbours', '2026/2030'),
        ('7 percent', '%', 'target', 'up', 'traffic', '2026/2030'),
    ]),
    ('2026-03-09', 'The agency plans to invest 20 million yuan by 2030.', [
        ('20 million yuan', 'CNY', 'target', None, 'investment (agency)', '2030'),
    ]),
    ('2005-01-12', "Germany's jobless total rose above five million. The seasonally adjusted figure climbed by 227,000 to 4.71 million.", [
        ('five million', 'people', 'count', 'up', "Germany's jobless", None),
        ('227,000', 'people', 'change', 'up', "Germany's jobless", None),
        ('4.71 million', 'people', 'count', 'up', "Germany's jobless", None),
    ]),
    ('2005-03-17', 'Child benefit rose to £63. Growth will be between 3% and 3.5% this year, slowing to between 2.5% and 3% in 2006.', [
        ('£63', 'GBP', 'level', 'up', 'Child benefit', None),
        ('3% and 3.5%', '%', 'change', 'up', 'Growth', '2005'),
        ('2.5% and 3%', '%', 'change', 'up', 'Growth', '2006'),
    ]),
    ('2004-10-20', 'Profits rose to 201m euros as passenger numbers jumped 24% to 14.1 million.', [
        ('201m euros', 'EUR', 'level', 'up', 'Profits', None),
        ('24%', '%', 'change', 'up', 'passenger numbers', None),
        ('14.1 million', 'people', 'count', 'up', 'passenger numbers', None),
    ]),
    ('2004-10-20', 'The airline warned that fuel costs would be 70m euros higher in the second half.', [
        ('70m euros', 'EUR', 'change', 'up', 'fuel costs', '2004-H2'),
    ]),
    ('1987-03-11', 'Food prices rose 12.4 pct in December. The index, base 1973/74, stood at 522.81.', [
        ('12.4 pct', '%', 'change', 'up', 'Food prices', '1986-12'),
        ('522.81', '', 'level', None, 'index (Food prices)', '1986-12'),
    ]),
    ('1987-03-11', 'The government has allowed for inflation of 10 pct in the year ending June 30.', [
        ('10 pct', '%', 'level', None, 'inflation (government)', '1987-06'),
    ]),
    ('1987-03-11', 'Reserves hit 51 billion dlrs on March 9, compared with 50 billion a week earlier.', [
        ('51 billion dlrs', 'USD', 'level', None, 'Reserves', '1987-03-09'),
        ('50 billion', 'USD', 'level', None, 'Reserves', '1987-03-02'),
    ]),
    ('1987-03-11', 'The surge came from a 1.1 billion dlr trade surplus in February, up from 815 mln a year earlier.', [
        ('1.1 billion dlr', 'USD', 'level', 'up', 'trade surplus', '1987-02'),
        ('815 mln', 'USD', 'level', None, 'trade surplus', '1986-02'),
    ]),
    ('2020-10-19', 'The port has opened 260 container routes, including 106 along the coast.', [
        ('260', 'routes', 'count', None, 'container routes', None),
        ('106', 'routes', 'count', None, 'container routes', None),
    ]),
    ('2023-11-02', 'By 2025, the added value of the sector will exceed 100 billion yuan, and more than 50 leading companies will be cultivated.', [
        ('100 billion yuan', 'CNY', 'target', None, 'added value of the sector', '2025'),
        ('50', 'companies', 'target', None, 'leading companies cultivated', '2025'),
    ]),
    ('2023-11-02', 'The weighted average ratio will stand at 7.6 percent, following a 0.25-percentage-point cut in March.', [
        ('7.6 percent', '%', 'share', None, 'weighted average ratio', None),
        ('0.25-percentage-point', 'pp', 'change', 'down', 'weighted average ratio', '2023-03'),
    ]),
    ('2020-09-15', 'In its first year, 38 million people used the airport, 8 percent below the forecast.', [
        ('38 million', 'people', 'count', None, 'people', None),
        ('8 percent', '%', 'change', 'down', 'people', None),
    ]),
    ('2020-09-15', 'The fair drew 1,400 companies, a third of them from overseas.', [
        ('1,400', 'companies', 'count', None, 'companies (fair)', None),
        ('a third', 'fraction', 'share', None, 'companies (fair)', None),
    ]),
    ('2020-09-15', 'Exports of cars slumped by a quarter in August, and those of steel were up a fifth on the month.', [
        ('a quarter', 'fraction', 'change', 'down', 'Exports of cars', '2020-08'),
        ('a fifth', 'fraction', 'change', 'up', 'Exports of steel', '2020-08'),
    ]),
    ('2020-09-15', 'About 600 buyers attended the event, half as many as last year.', [
        ('600', 'people', 'count', None, 'buyers', None),
    ]),
    ('2024-06-07', "Hourly wages rose 0.4% on the month. US employers added 272,000 jobs in May. April's gain was revised down to 165,000.", [
        ('0.4%', '%', 'change', 'up', 'Hourly wages', None),
        ('272,000', 'jobs', 'count', None, 'jobs (US employers)', '2024-05'),
        ('165,000', 'jobs', 'count', 'down', 'gain', '2024-04'),
    ]),
    ('2024-06-07', 'The deficit came in at 5.6 percent of GDP in 2023, better than the target of 5.8 percent.', [
        ('5.6 percent', '%', 'share', None, 'deficit', '2023'),
        ('5.8 percent', '%', 'target', None, 'deficit', '2023'),
    ]),
    ('2004-12-03', 'The bank will finance the four-year plan with bonds, in line with the fourth five-year plan and the Five-Year Plan.', [
        ('four-year', 'years', 'duration', None, 'plan', None),
    ]),
    ('2004-12-03', 'Italy managed 0.4%.', [
        ('0.4%', '%', 'share', None, 'Italy', None),
    ]),
    ('2004-12-03', 'The federal budget set aside 830bn rupees for defence.', [
        ('830bn rupees', 'INR', 'level', None, 'money for defence', None),
    ]),
    ('2004-12-03', 'Customs duty was reduced to 15% from 20%.', [
        ('15%', '%', 'level', 'down', 'Customs duty', None),
        ('20%', '%', 'level', None, 'Customs duty', None),
    ]),
    ('1987-02-24', 'The bank sold 2.5 billion francs of bonds at an average yield of 8.64 pct. Bids totalled 6.1 billion francs.', [
        ('2.5 billion francs', 'francs', 'level', None, 'bonds (bank)', None),
        ('8.64 pct', '%', 'level', None, 'average yield', None),
        ('6.1 billion francs', 'francs', 'level', None, 'Bids', None),
    ]),
    ('2019-08-21', 'The birth rate was 10.8 per thousand.', [
        ('10.8 per thousand', '‰', 'level', None, 'birth rate', None),
    ]),
    ('2019-08-21', 'The city has 100 unicorns, with at least 20 of them listed.', [
        ('100', 'unicorns', 'count', None, 'unicorns (city)', None),
        ('20', 'unicorns', 'count', None, 'unicorns (city)', None),
    ]),
    ('2019-08-21', 'Cargo throughput fell by 2.2 per cent to 34.2m metric tonnes.', [
        ('2.2 per cent', '%', 'change', 'down', 'Cargo throughput', None),
        ('34.2m metric tonnes', 't', 'level', 'down', 'Cargo throughput', None),
    ]),
    ('2005-02-16', 'The trade deficit widened by more than expected in January to $58.3bn, the second highest on record.', [
        ('$58.3bn', 'USD', 'level', 'up', 'trade deficit', '2005-01'),
        ('second highest', '', 'rank', None, 'trade deficit', '2005-01'),
    ]),
    ('2005-02-16', 'The office revised the annual rate of growth down from 5.9% to 3.2%.', [
        ('5.9%', '%', 'change', 'up', 'annual rate of growth', None),
        ('3.2%', '%', 'change', 'up', 'annual rate of growth', None),
    ]),
    ('2005-02-16', 'Some chains posted sales that were up by only 1%.', [
        ('1%', '%', 'change', 'up', 'sales (chains)', None),
    ]),
    ('2005-02-16', 'The dividend was cut to 2.4p. It has 3.2 million users, a 41% market share, and aims for five million by 2007.', [
        ('2.4p', 'pence', 'level', 'down', 'dividend', None),
        ('3.2 million', 'people', 'count', None, 'users (dividend)', None),
        ('41%', '%', 'share', None, 'market share', None),
        ('five million', 'people', 'target', None, 'dividend', '2007'),
    ]),
    ('2005-02-16', 'Argentina is to issue $35.2bn worth of new bonds after about 76% of creditors accepted its offer.', [
        ('$35.2bn', 'USD', 'target', None, 'new bonds', None),
        ('76%', '%', 'share', None, 'creditors (accepted its offer)', None),
    ]),
    ('1987-06-02', 'The surplus was 522 mln dlrs in April, up from 136 mln in March but well below 1.29 billion in April 1986. Coffee exports earned 178 mln dlrs.', [
        ('522 mln dlrs', 'USD', 'level', 'up', 'surplus', '1987-04'),
        ('136 mln', 'USD', 'level', None, 'surplus', '1987-03'),
        ('1.29 billion', 'USD', 'level', None, 'surplus', '1986-04'),
        ('178 mln dlrs', 'USD', 'level', None, 'earnings (Coffee exports)', '1987-04'),
    ]),
    ('1987-06-02', 'Dutch unemployment fell to a total 686,900 in April.', [
        ('686,900', 'people', 'count', 'down', 'Dutch unemployment', '1987-04'),
    ]),
    ('1987-06-02', 'Shipments climbed 2.8 pct to 190 billion dlrs and unfilled orders edged up 0.1 pct to 365.4 billion.', [
        ('2.8 pct', '%', 'change', 'up', 'Shipments', None),
        ('190 billion dlrs', 'USD', 'level', 'up', 'Shipments', None),
        ('0.1 pct', '%', 'change', 'up', 'unfilled orders', None),
        ('365.4 billion', 'USD', 'level', 'up', 'unfilled orders', None),
    ]),
    ('1987-06-02', 'The mine made a loss of 718 mln kwacha. It plans to cut its 58,000 workforce by 10 pct.', [
        ('718 mln kwacha', 'ZMW', 'level', None, 'loss (mine)', None),
        ('58,000', 'people', 'count', None, 'workforce (mine)', None),
        ('10 pct', '%', 'target', 'down', 'workforce', None),
    ]),
    ('2022-07-15', 'Output rose 3.4 percent in H1, with the equipment manufacturing sector up 6.8 percent in June.', [
        ('3.4 percent', '%', 'change', 'up', 'Output', '2022-H1'),
        ('6.8 percent', '%', 'change', 'up', 'equipment manufacturing sector', '2022-06'),
    ]),
    ('2022-07-15', 'Hainan will build 3,800 5G base stations this year. Fiber users will account for over 90 percent.', [
        ('3,800', 'stations', 'target', None, '5G base stations', None),
        ('90 percent', '%', 'share', None, 'Fiber users', None),
    ]),
    ('2020-07-26', 'In March, April and May, turnover increased by 78%, 199% and 35% respectively.', [
        ('78%', '%', 'change', 'up', 'turnover', '2020-03'),
        ('199%', '%', 'change', 'up', 'turnover', '2020-04'),
        ('35%', '%', 'change', 'up', 'turnover', '2020-05'),
    ]),
    ('1987-03-02', "India's money supply rose by 15 pct or 180 billion rupees in the first nine months of 1986/87 against 13 pct in the same 1985/86 period.", [
        ('15 pct', '%', 'change', 'up', "India's money supply", '1986-04/1986-12'),
        ('180 billion rupees', 'INR', 'change', 'up', "India's money supply", '1986-04/1986-12'),
        ('13 pct', '%', 'change', 'up', "India's money supply", '1985-04/1985-12'),
    ]),
    ('1987-03-02', "India's projected deficit for fiscal 1987/88, ending March, is 56 billion rupees.", [
        ('56 billion rupees', 'INR', 'level', None, "India's projected deficit", '1987-04/1988-03'),
    ]),
    ('1987-03-02', 'The deficit in the 1987 budget approved by parliament last December was 43 billion forints.', [
        ('43 billion forints', 'HUF', 'level', None, 'deficit in the 1987 budget approved by parliament', '1987'),
    ]),
    ('2025-02-07', "India's growth for the next fiscal year is projected at 6.7%, up from an estimated 6.4% for this year.", [
        ('6.7%', '%', 'change', 'up', "India's growth", '2025-04/2026-03'),
        ('6.4%', '%', 'change', 'up', "India's growth", '2024-04/2025-03'),
    ]),
    ('2025-01-20', 'The index saw an average annual growth of 19.6 percent in the first three years of the 14th Five-Year Plan (2021-25).', [
        ('19.6 percent', '%', 'change', 'up', 'index', '2021/2023'),
    ]),
    ('1987-03-02', 'The deficit doubled in 1986 from an estimate of 36 billion rupees.', [
        ('doubled', 'times', 'change', 'up', 'deficit', '1986'),
        ('36 billion rupees', 'INR', 'level', None, 'deficit', '1986'),
    ]),
    ('1987-03-02', 'The country is to tackle a deficit which tripled last year.', [
        ('tripled', 'times', 'change', 'up', 'deficit', '1986'),
    ]),
    ('2005-03-02', 'Many people live below the poverty line, which stands at $2 a day.', [
        ('$2', 'USD', 'level', None, 'poverty line', None),
    ]),
    ('2020-08-10', 'The festival lasted for 10 days and showed 320 films.', [
        ('10 days', 'days', 'duration', None, 'festival', None),
        ('320', 'films', 'count', None, 'films (festival)', None),
    ]),
    ('2020-08-10', 'The wind farm, located 24 km off the coast, cost 7.4 billion yuan.', [
        ('24 km', 'km', 'level', None, 'wind farm', None),
        ('7.4 billion yuan', 'CNY', 'level', None, 'wind farm', None),
    ]),
    ('2020-08-10', 'Young people hold 38 percent of the deposits. The number of first-time savers grew by 4.5 million.', [
        ('38 percent', '%', 'share', None, 'Young people', None),
        ('4.5 million', 'people', 'change', 'up', 'number of first-time savers', None),
    ]),
    ('2020-08-10', "Prize money totals $4 million, double last year's.", [
        ('$4 million', 'USD', 'level', None, 'Prize money', None),
        ('double', 'times', 'change', 'up', 'Prize money', None),
    ]),
    ('2020-08-10', 'Officials said that China would step up support, and the deficit ratio will be raised to over 3.6 percent.', [
        ('3.6 percent', '%', 'target', 'up', 'deficit ratio', None),
    ]),
    ('2020-08-10', 'The flood left 219 dead. Trains can run at 160 kilometers per hour. The tunnel lies up to 1,155 meters underground.', [
        ('219', 'people', 'count', None, 'dead (flood)', None),
        ('160 kilometers per hour', 'km/h', 'level', None, 'Trains', None),
        ('1,155 meters', 'm', 'level', None, 'tunnel', None),
    ]),
    ('2020-08-10', 'Nine stations, including two new ones, opened.', [
        ('Nine', 'stations', 'count', None, 'stations', None),
        ('two', 'stations', 'count', None, 'new ones', None),
    ]),
    ('2020-08-10', 'Mining fell 21.5 percent and manufacturing 8.5 percent. Farming bucked the trend, jumping 27.8 percent.', [
        ('21.5 percent', '%', 'change', 'down', 'Mining', None),
        ('8.5 percent', '%', 'change', 'down', 'manufacturing', None),
        ('27.8 percent', '%', 'change', 'up', 'Farming', None),
    ]),
    ('2020-08-10', 'Tesco reported half-year sales of £26.7bn. Profit fell 15.6% because of coronavirus costs of £533m. Online sales nearly doubled. It hired 47,000 temporary staff.', [
        ('£26.7bn', 'GBP', 'level', None, 'half-year sales (Tesco)', None),
        ('15.6%', '%', 'change', 'down', 'Profit', None),
        ('£533m', 'GBP', 'level', None, 'coronavirus costs', None),
        ('doubled', 'times', 'change', 'up', 'Online sales', None),
        ('47,000', 'people', 'count', None, 'temporary staff (Online sales)', None),
    ]),
    ('2026-05-12', 'Among the 339 cities monitored in April, 252 met the national standard.', [
        ('339', 'cities', 'count', None, 'cities monitored', '2026-04'),
        ('252', 'cities', 'count', None, 'cities monitored', '2026-04'),
    ]),
    ('2026-05-12', 'Average utilization hours of power plants were 970, 62 fewer than a year earlier.', [
        ('970', 'hours', 'level', None, 'Average utilization hours of power plants', None),
        ('62', 'hours', 'change', 'down', 'Average utilization hours of power plants', None),
    ]),
    ('2026-05-12', 'Bookings for county hotels have jumped by half.', [
        ('half', 'fraction', 'change', 'up', 'Bookings for county hotels', None),
    ]),
    ('2020-09-22', 'Some 33 pipeline points were vandalised in June, a 10 per cent decrease from the 37 recorded in May.', [
        ('33', 'points', 'count', None, 'pipeline points vandalised', '2020-06'),
        ('10 per cent', '%', 'change', 'down', 'pipeline points', '2020-06'),
        ('37', '', 'level', None, 'pipeline points', '2020-05'),
    ]),
    ('1987-04-08', "Malaysia's growth averaged 6.9 pct between 1981 and 1985. The bank projected a current account deficit of 800 mln ringgit.", [
        ('6.9 pct', '%', 'change', 'up', "Malaysia's growth", '1981/1985'),
        ('800 mln ringgit', 'MYR', 'level', None, 'current account deficit', None),
    ]),
    ('1987-04-08', 'Reserves were enough for 5.3 months of retained imports.', [
        ('5.3 months', 'months', 'level', None, 'retained imports', None),
    ]),
    ('1987-04-08', 'The average workweek shortened to 34.7 hours from 35.0. Services added 90,000 jobs, and factories lost 35,000.', [
        ('34.7 hours', 'hours', 'level', 'down', 'average workweek', None),
        ('35.0', 'hours', 'level', None, 'average workweek', None),
        ('90,000', 'jobs', 'count', None, 'jobs (Services)', None),
        ('35,000', 'jobs', 'count', None, 'factories', None),
    ]),
    ('2005-02-28', 'Import duties on 130 items were cut to 10%.', [
        ('130', 'items', 'count', None, 'items', None),
        ('10%', '%', 'level', 'down', 'Import duties on 130 items', None),
    ]),
    ('2020-05-12', 'Output of rice and wheat was 4.7 million tons and 2.5 million tons, respectively, edging up 0.3 percent and 4.4 percent.', [
        ('4.7 million tons', 't', 'level', None, 'Output of rice', None),
        ('2.5 million tons', 't', 'level', None, 'Output of wheat', None),
        ('0.3 percent', '%', 'change', 'up', 'Output of rice', None),
        ('4.4 percent', '%', 'change', 'up', 'Output of wheat', None),
    ]),
    ('2020-05-12', 'They said the added value of the primary industry and the secondary industry reached 65 billion yuan and 114 billion yuan, respectively.', [
        ('65 billion yuan', 'CNY', 'level', None, 'added value of the primary industry', None),
        ('114 billion yuan', 'CNY', 'level', None, 'added value of the secondary industry', None),
    ]),
    ('2021-07-15', 'GDP: 1.2 trillion yuan (+12.7%)', [
        ('1.2 trillion yuan', 'CNY', 'level', None, 'GDP', None),
        ('+12.7%', '%', 'change', 'up', 'GDP', None),
    ]),
    ('2021-07-15', 'Urban unemployment: 5.0% (-0.7 pp)', [
        ('5.0%', '%', 'level', None, 'Urban unemployment', None),
        ('-0.7 pp', 'pp', 'change', 'down', 'Urban unemployment', None),
    ]),
    ('2021-07-15', 'Imports: $12.4bn; -3.1% y/y', [
        ('$12.4bn', 'USD', 'level', None, 'Imports', None),
        ('-3.1%', '%', 'change', 'down', 'Imports', None),
    ]),
    ('2021-07-15', 'Industrial output: up 15.9 percent', [
        ('15.9 percent', '%', 'change', 'up', 'Industrial output', None),
    ]),
    ('2021-07-15', 'FDI - 4.5 billion dollars, 28.7 percent higher', [
        ('4.5 billion dollars', 'USD', 'level', None, 'FDI', None),
        ('28.7 percent', '%', 'change', 'up', 'FDI', None),
    ]),
    ('1987-05-20', 'Ecuador will suspend payments on its 5.4 billion dlr bank debt for the rest of the year.', [
        ('5.4 billion dlr', 'USD', 'level', None, 'bank debt (Ecuador)', None),
    ]),
    ('1987-05-20', 'The deficit narrowed to 560 mln dlrs in the March quarter from 730 mln (revised from 726 mln) in the December quarter. The shortfall was 2.83 billion last year, equal to 5.2 pct of GDP.', [
        ('560 mln dlrs', 'USD', 'level', 'down', 'deficit', '1987-01/1987-03'),
        ('730 mln', 'USD', 'level', None, 'deficit', '1986-10/1986-12'),
        ('726 mln', 'USD', 'level', None, 'deficit', '1986-10/1986-12'),
        ('2.83 billion', 'USD', 'level', None, 'shortfall', '1986'),
        ('5.2 pct', '%', 'share', None, 'shortfall', '1986'),
    ]),
    ('1987-05-20', 'Money supply rose 0.4 pct, inside the two to six pct target range.', [
        ('0.4 pct', '%', 'change', 'up', 'Money supply', None),
        ('two to six pct', '%', 'target', 'up', 'Money supply', None),
    ]),
    ('2004-11-11', 'Oil prices have fallen 8% from their peak of $55.67 to close at $47.4.', [
        ('8%', '%', 'change', 'down', 'Oil prices', None),
        ('$55.67', 'USD', 'level', None, 'Oil prices', None),
        ('$47.4', 'USD', 'level', 'down', 'Oil prices', None),
    ]),
    ('2004-11-11', 'Each rise in costs cuts world growth by half a percentage point.', [
        ('half a percentage point', 'pp', 'change', 'down', 'world growth', None),
    ]),
    ('2024-09-19', 'Officials see the rate at 4.4% by year-end.', [
        ('4.4%', '%', 'level', None, 'rate', '2024-12-31'),
    ]),
    ('2005-02-26', "Of Peru's creditors, 38.4% live in Peru, 15.6% in Italy and 9.1% in the United States.", [
        ('38.4%', '%', 'share', None, "Peru's creditors", None),
        ('15.6%', '%', 'share', None, "Peru's creditors in Italy", None),
        ('9.1%', '%', 'share', None, "Peru's creditors in the United States", None),
    ]),
    ('2024-12-18', 'The decision is meant to ensure inflation remains under control within the target of 2.5% plus or minus 1% in 2024.', [
        ('2.5%', '%', 'target', None, 'inflation', '2024'),
        ('1%', '%', 'target', None, 'inflation', '2024'),
    ]),
    ('2005-02-11', 'Growth was 0.7%, ahead of the 0.6% forecast. It leaves GDP up 2.3% for the full year, but short of the 2.5% which the government had predicted.', [
        ('0.7%', '%', 'change', 'up', 'Growth', None),
        ('0.6%', '%', 'change', 'up', 'Growth', None),
        ('2.3%', '%', 'change', 'up', 'GDP', '2004'),
        ('2.5%', '%', 'change', 'up', 'GDP', '2004'),
    ]),
    ('2005-02-11', "Also on Friday, Spain's industrial output for December was released, showing 0.7% growth.", [
        ('0.7%', '%', 'change', 'up', "Spain's industrial output", '2004-12'),
    ]),
    ('2022-04-08', 'The President sought an additional N2.5 trillion to fund subsidy payments.', [
        ('N2.5 trillion', 'NGN', 'change', 'up', 'subsidy payments', None),
    ]),
    ('1987-04-02', 'Gold and currency reserves showed an underlying rise of 1.785 billion dlrs in March.', [
        ('1.785 billion dlrs', 'USD', 'change', 'up', 'Gold and currency reserves', '1987-03'),
    ]),
    ('2023-11-25', "The sector's contribution to GDP is hoped to hit 24.1 percent.", [
        ('24.1 percent', '%', 'target', None, "sector's contribution to GDP", None),
    ]),
    ('2021-06-30', 'Exports stood at 2.3 billion yuan, far short of the target of 3 billion.', [
        ('2.3 billion yuan', 'CNY', 'level', None, 'Exports', None),
        ('3 billion', 'CNY', 'target', None, 'Exports', None),
    ]),
    ('2022-04-28', 'The city has a fund of 10 billion yuan, of which 40 percent went to start-ups.', [
        ('10 billion yuan', 'CNY', 'level', None, 'fund', None),
        ('40 percent', '%', 'share', None, 'fund', None),
    ]),
    ('2022-04-28', 'The province strives to put 20 GW of offshore wind power into operation.', [
        ('20 GW', 'GW', 'target', None, 'offshore wind power (province)', None),
    ]),
    ('2022-04-28', 'Exports of lithium batteries doubled to 25 billion yuan; those of solar panels were 80 percent higher at 18 billion.', [
        ('doubled', 'times', 'change', 'up', 'Exports of lithium batteries', None),
        ('25 billion yuan', 'CNY', 'level', 'up', 'Exports of lithium batteries', None),
        ('80 percent', '%', 'change', 'up', 'Exports of solar panels', None),
        ('18 billion', 'CNY', 'level', None, 'Exports of solar panels', None),
    ]),
    ('2004-09-09', 'In Scotland the rate is 5.7%, in Wales 4.4% and in London 7.1%.', [
        ('5.7%', '%', 'level', None, 'rate', None),
        ('4.4%', '%', 'level', None, 'rate in Wales', None),
        ('7.1%', '%', 'level', None, 'rate in London', None),
    ]),
    ('1987-07-06', 'The budget for 1987/88 envisages spending of 3.2 billion dollars.', [
        ('3.2 billion dollars', 'USD', 'level', None, 'spending', '1987-04/1988-03'),
    ]),
    ('1987-07-06', 'The markka was revalued 1.6 pct. Stocks are worth 3.5 billion European Currency Units. Prices for cereals fell by an average 2.5 pct.', [
        ('1.6 pct', '%', 'change', 'up', 'markka', None),
        ('3.5 billion European Currency Units', 'EUR', 'level', None, 'Stocks', None),
        ('2.5 pct', '%', 'change', 'down', 'Prices for cereals', None),
    ]),
    ('2019-04-15', 'The fund has cut its outlook for global growth to 3.3% for 2019. It expects growth to pick up to 3.6% in 2020.', [
        ('3.3%', '%', 'change', 'up', 'global growth', '2019'),
        ('3.6%', '%', 'change', 'up', 'global growth', '2020'),
    ]),
    ('2019-04-15', 'The state owes $227 million to foreign lenders.', [
        ('$227 million', 'USD', 'level', None, 'debt to foreign lenders', None),
    ]),
    ('2024-11-26', 'The committee on Tuesday raised the Monetary Policy Rate (MPR), which guides interest rates in the country, to 27.50 per cent.', [
        ('27.50 per cent', '%', 'level', 'up', 'Monetary Policy Rate (MPR)', '2024-11-26'),
    ]),
    ('2005-02-07', 'The government is seeking to cut the Medicaid budget, which provides health care to the poor, by $45bn and to reduce farm subsidies by $587m.', [
        ('$45bn', 'USD', 'target', 'down', 'Medicaid budget', None),
        ('$587m', 'USD', 'target', 'down', 'farm subsidies', None),
    ]),
    ('1987-04-08', 'Banks held an average 59.3 billion marks at the Bundesbank.', [
        ('59.3 billion marks', 'DEM', 'level', None, 'Banks', None),
    ]),
    ('2024-11-26', 'The bank also retained the cash reserve ratio (CRR) at 50 per cent.', [
        ('50 per cent', '%', 'level', 'flat', 'cash reserve ratio (CRR)', None),
    ]),
    ('2024-04-09', 'The country aims to boost grain capacity by over 50 million tonnes by 2030. At that time, the grain growing area will total about 1.75 billion mu, and the yield will reach 420 kilograms.', [
        ('50 million tonnes', 't', 'target', 'up', 'grain capacity', '2030'),
        ('1.75 billion mu', 'mu', 'target', None, 'grain growing area', '2030'),
        ('420 kilograms', 'kg', 'target', None, 'yield', '2030'),
    ]),
    ('2024-04-09', 'Projects will be implemented in 720 crucial grain producing counties.', [
        ('720', 'counties', 'count', None, 'crucial grain producing counties', None),
    ]),
    ('2019-05-27', 'Crude oil & gas worth $5.94billion was exported.', [
        ('$5.94billion', 'USD', 'level', None, 'Crude oil & gas', None),
    ]),
    ('2018-12-02', 'The country has a goal of tripling annual production of industrial robots to 100,000 by 2020.', [
        ('tripling', 'times', 'target', 'up', 'annual production of industrial robots', '2020'),
        ('100,000', 'robots', 'target', 'up', 'annual production of industrial robots', '2020'),
    ]),
    ('2005-01-13', 'The increase in sales during December pushed total spending for the month to $349.4bn. Sales for the year also broke through the $4 trillion mark for the first time.', [
        ('$349.4bn', 'USD', 'level', 'up', 'spending (increase in sales)', '2004-12'),
        ('$4 trillion', 'USD', 'level', None, 'Sales', '2004'),
    ]),
    ('2023-10-18', 'Of the 70 cities tracked, 54 saw new home prices fall, against 52 in August.', [
        ('70', 'cities', 'count', None, 'cities tracked', None),
        ('54', 'cities', 'count', None, 'cities tracked', None),
        ('52', 'cities', 'count', None, 'cities tracked', '2023-08'),
    ]),
    ('2005-04-20', 'Petrol prices gained 2p a litre. The budget had a surplus of 6.5% in line with an IMF programme worth $10bn.', [
        ('2p', 'pence', 'change', 'up', 'Petrol prices', None),
        ('6.5%', '%', 'share', None, 'surplus (budget)', None),
        ('$10bn', 'USD', 'level', None, 'IMF programme', None),
    ]),
    ('1987-10-02', "Belgium's unemployment rate fell to 10.6 pct of the working population. The figures exclude 70,000 people aged over 50.", [
        ('10.6 pct', '%', 'level', 'down', "Belgium's unemployment rate", None),
        ('70,000', 'people', 'count', None, 'people aged', None),
    ]),
    ('1987-10-02', 'The dollar closed at 146.05 yen, down 0.40.', [
        ('146.05 yen', 'JPY/USD', 'level', None, 'dollar', None),
        ('0.40', 'JPY/USD', 'change', 'down', 'dollar', None),
    ]),
    ('1987-10-02', 'The bank sold bills at the 3.85 pct rate.', [
        ('3.85 pct', '%', 'level', None, 'bills (bank)', None),
    ]),
    ('2021-08-10', 'By 2025, the city will be rich. By that year, income per head will exceed 180,000 yuan ($28,000), sales will be doubled to more than 2 trillion yuan, and the number of rich families will account for 85 percent of all.', [
        ('180,000 yuan', 'CNY', 'target', None, 'income per head', '2025'),
        ('$28,000', 'USD', 'target', None, 'income per head', '2025'),
        ('doubled', 'times', 'target', 'up', 'sales', '2025'),
        ('2 trillion yuan', 'CNY', 'target', 'up', 'sales', '2025'),
        ('85 percent', '%', 'target', None, 'number of rich families', '2025'),
    ]),
    ('2018-05-10', 'The sum of N269.79billion was generated as Value Added Tax (VAT) in Q1 2018, as against N254.10 billion generated in Q4 2017.', [
        ('N269.79billion', 'NGN', 'level', None, 'Value Added Tax (VAT)', '2018-Q1'),
        ('N254.10 billion', 'NGN', 'level', None, 'Value Added Tax (VAT)', '2017-Q4'),
    ]),
    ('1987-03-17', 'A one dlr a barrel difference in prices will change revenue by about 350 mln stg. Additional corporation tax of 1.75 billion stg accounts for it.', [
        ('one dlr', 'USD', 'level', None, '', None),
        ('350 mln stg', 'GBP', 'level', None, 'revenue', None),
        ('1.75 billion stg', 'GBP', 'change', 'up', 'Additional corporation tax', None),
    ]),
    ('2004-03-16', "Prices dropped by a tenth of a percentage point last month. Inflation fell to 1.3%, well below the bank's 2.0% target.", [
        ('a tenth of a percentage point', 'pp', 'change', 'down', 'Prices', '2004-02'),
        ('1.3%', '%', 'level', 'down', 'Inflation', '2004-02'),
        ('2.0%', '%', 'target', None, 'Inflation', '2004-02'),
    ]),
    ('2005-02-23', 'The tax cuts target firms, cutting corporate tax from 30% to 29%.', [
        ('30%', '%', 'level', None, 'corporate tax', None),
        ('29%', '%', 'level', 'down', 'corporate tax', None),
    ]),
    ('2022-05-10', 'Trade with the top partners, the European Union, the United States and Japan, rose 24.1 percent.', [
        ('24.1 percent', '%', 'change', 'up', 'Trade with the top partners', None),
    ]),
    ('1987-06-20', 'The reserves rose at the rate of two to three billion U.S. Dlrs a month.', [
        ('two to three billion U.S. Dlrs', 'USD', 'change', 'up', 'reserves', None),
    ]),
    ('2021-09-15', 'It hopes to welcome 250 million visitors by 2025. The government wants to create 90,000 jobs.', [
        ('250 million', 'people', 'target', None, 'visitors', '2025'),
        ('90,000', 'jobs', 'target', None, 'jobs (government)', '2025'),
    ]),
    ('2021-09-15', 'Farmers sold leaves worth 3.1 billion yuan last year. One in three residents works in the trade.', [
        ('3.1 billion yuan', 'CNY', 'level', None, 'leaves', '2020'),
        ('One in three', 'fraction', 'share', None, 'residents (works in the trade)', '2020'),
    ]),
    ('2005-01-27', 'The krona fell 0.3% to 9.11 to the euro.', [
        ('0.3%', '%', 'change', 'down', 'krona', None),
        ('9.11', 'SEK/EUR', 'level', 'down', 'krona', None),
    ]),
    ('2005-01-27', 'The company intends to shed 1,000 posts and expects earnings of $1.75 to $1.95 a share.', [
        ('1,000', 'posts', 'target', None, 'posts', None),
        ('$1.75 to $1.95', 'USD', 'level', None, 'earnings', None),
    ]),
    ('1987-03-26', 'Stocks fell by 4.2 mln barrels to 329 mln.', [
        ('4.2 mln barrels', 'barrels', 'change', 'down', 'Stocks', None),
        ('329 mln', 'barrels', 'level', 'down', 'Stocks', None),
    ]),
    ('2019-08-02', 'The tax-to-GDP ratio is 6 percent, far below the African average of 17.2 percent.', [
        ('6 percent', '%', 'share', None, 'tax-to-GDP ratio', None),
        ('17.2 percent', '%', 'share', None, 'tax-to-GDP ratio', None),
    ]),
    ('2019-08-02', 'Four members backed the move. It lowered its GDP forecast for 2019-20 to 6.9 percent from 7 percent.', [
        ('Four', 'people', 'count', None, 'members', None),
        ('6.9 percent', '%', 'change', 'up', 'GDP', '2019-04/2020-03'),
        ('7 percent', '%', 'change', 'up', 'GDP', '2019-04/2020-03'),
    ]),
    ('2019-08-02', 'The agency targets revenue of N8.8 trillion and has collected N5.26 trillion in 2018.', [
        ('N8.8 trillion', 'NGN', 'target', None, 'revenue', '2018'),
        ('N5.26 trillion', 'NGN', 'level', None, 'revenue', '2018'),
    ]),
    ('2022-11-15', 'Industrial output rose 5 percent in October. The mining sector saw its output rise 4 percent.', [
        ('5 percent', '%', 'change', 'up', 'Industrial output', '2022-10'),
        ('4 percent', '%', 'change', 'up', 'output (mining sector)', '2022-10'),
    ]),
    ('2022-11-15', 'Spending on health rose 13.1 percent and on education 6.3 percent.', [
        ('13.1 percent', '%', 'change', 'up', 'Spending on health', None),
        ('6.3 percent', '%', 'change', 'up', 'Spending on education', None),
    ]),
    ('2004-06-30', 'The Fed raised rates for the first time in four years, to 1.25% from a 46-year low of 1%.', [
        ('four years', 'years', 'duration', None, 'Fed', None),
        ('1.25%', '%', 'level', 'up', 'rates (Fed)', None),
        ('46-year', 'years', 'duration', None, 'rates (Fed)', None),
        ('1%', '%', 'level', None, 'rates (Fed)', None),
    ]),
    ('2004-06-30', 'Three million new users signed up. One firm has 2.1 million of them.', [
        ('Three million', 'people', 'count', None, 'new users signed', None),
        ('2.1 million', 'people', 'count', None, 'new users signed', None),
    ]),
    ('1987-11-04', 'The index fell 1.2 pct, losing 275.12 points. The energy bill shrank to 6.6 billion francs.', [
        ('1.2 pct', '%', 'change', 'down', 'index', None),
        ('275.12 points', '', 'change', 'down', 'index', None),
        ('6.6 billion francs', 'francs', 'level', 'down', 'energy bill', None),
    ]),
    ('2018-05-10', 'Exports and imports stood at 3.2 billion yuan and 2.1 billion yuan, up 5 percent and down 3 percent, respectively.', [
        ('3.2 billion yuan', 'CNY', 'level', None, 'Exports', None),
        ('2.1 billion yuan', 'CNY', 'level', None, 'imports', None),
        ('5 percent', '%', 'change', 'up', 'Exports', None),
        ('3 percent', '%', 'change', 'down', 'imports', None),
    ]),
    ('2018-05-10', 'The company, which employs 3,400, made 4.5 billion yuan in the first quarter.', [
        ('3,400', 'people', 'count', None, 'company', '2018-Q1'),
        ('4.5 billion yuan', 'CNY', 'level', None, 'company', '2018-Q1'),
    ]),
    ('2018-05-10', 'The figure for Germany is 2.1 percent and for France 1.8 percent.', [
        ('2.1 percent', '%', 'share', None, 'figure for Germany', None),
        ('1.8 percent', '%', 'share', None, 'figure for France', None),
    ]),
    ('2024-05-10', 'Exports to countries outside the EU rose 4.2 percent in March.', [
        ('4.2 percent', '%', 'change', 'up', 'Exports to countries outside the EU', '2024-03'),
    ]),
    ('2024-05-10', 'The current account surplus hit a record 7.2% of GDP in 2023.', [
        ('7.2%', '%', 'share', None, 'current account surplus', '2023'),
    ]),
    ('2024-05-10', 'Grain stocks climbed to 208 million bushels, or 5.65 million tonnes, in April.', [
        ('208 million bushels', 'bushels', 'level', 'up', 'Grain stocks', '2024-04'),
        ('5.65 million tonnes', 't', 'level', 'up', 'Grain stocks', '2024-04'),
    ]),
    ('2024-05-10', 'Output in the first quarter was 92.1 percent of the level of a year earlier.', [
        ('92.1 percent', '%', 'share', None, 'Output', '2024-Q1'),
    ]),
    ('2024-05-10', 'The city cut its taxes on homes by a fifth in 2023.', [
        ('a fifth', 'fraction', 'change', 'down', 'taxes on homes (city)', '2023'),
    ]),
    ('2024-05-10', 'Imports and exports to the markets of Gulf countries and countries under the trade pact rose by 24.2 percent and 10.5 percent, respectively.', [
        ('24.2 percent', '%', 'change', 'up', 'Imports and exports to the markets of Gulf countries', None),
        ('10.5 percent', '%', 'change', 'up', 'Imports and exports to the markets of countries under the trade pact', None),
    ]),
    ('2024-05-10', 'Sales in the two largest markets, Peru and Chile, fell 4 percent and 5 percent, respectively.', [
        ('two', 'markets', 'count', None, 'largest markets', None),
        ('4 percent', '%', 'change', 'down', 'Sales in Peru', None),
        ('5 percent', '%', 'change', 'down', 'Sales in Chile', None),
    ]),
    ('2024-05-10', 'Foreign trade with its major partners, the European Union, Japan and the United States, grew 24.1 percent, 25.6 percent and 15.9 percent respectively.', [
        ('24.1 percent', '%', 'change', 'up', 'Foreign trade with European Union', None),
        ('25.6 percent', '%', 'change', 'up', 'Foreign trade with Japan', None),
        ('15.9 percent', '%', 'change', 'up', 'Foreign trade with United States', None),
    ]),
    ('2024-05-10', 'Inflation stood at a stubborn 9.1 percent in April.', [
        ('9.1 percent', '%', 'level', None, 'Inflation', '2024-04'),
    ]),
    ('2024-05-10', 'The ministry has a 7 percent growth target for 2024.', [
        ('7 percent', '%', 'target', 'up', 'growth target', '2024'),
    ]),
    ('2024-05-10', 'The plan aims to have 100,000 charging points in the country by 2030.', [
        ('100,000', 'points', 'target', None, 'charging points in the country', '2030'),
    ]),
    ('2024-05-10', 'Sales grew 30% a year', [
        ('30%', '%', 'change', 'up', 'Sales', None),
    ]),
    ('2024-11-26', 'The committee of the central bank on Tuesday raised the policy rate to 27.50 per cent from 27.25 per cent.', [
        ('27.50 per cent', '%', 'level', 'up', 'policy rate', '2024-11-26'),
        ('27.25 per cent', '%', 'level', None, 'policy rate', None),
    ]),
    ('2021-07-30', 'Output fell to 3 million tons in 2018. In that year, exports were 2 million tons.', [
        ('3 million tons', 't', 'level', 'down', 'Output', '2018'),
        ('2 million tons', 't', 'level', None, 'exports', '2018'),
    ]),
    ('2024-11-26', 'The Policy Committee of the Central Bank on Tuesday raised the Policy Rate, which benchmarks interest rates in the country, to 27.50 per cent from 27.25 per cent. The committee also retained the cash reserve ratio at 50 per cent, as well as the liquidity ratio at 30 per cent.', [
        ('27.50 per cent', '%', 'level', 'up', 'Policy Rate', '2024-11-26'),
        ('27.25 per cent', '%', 'level', None, 'Policy Rate', None),
        ('50 per cent', '%', 'level', 'flat', 'cash reserve ratio', '2024-11-26'),
        ('30 per cent', '%', 'share', 'flat', 'liquidity ratio', '2024-11-26'),
    ]),
    ('2024-05-10', 'The company will build 100,000 cars by 2030, double the 2025 level.', [
        ('100,000', 'cars', 'target', None, 'cars (company)', '2030'),
        ('double', 'times', 'target', 'up', 'cars (company)', '2025/2030'),
    ]),
    ('2024-05-10', 'Sales will reach 300 billion yuan by 2030, tripling from the 2016 level.', [
        ('300 billion yuan', 'CNY', 'target', None, 'Sales', '2030'),
        ('tripling', 'times', 'target', 'up', 'Sales', '2016/2030'),
    ]),
    ('2021-08-16', 'Covering an area of 6,600 mu, the plant was built by a firm of the city.', [
        ('6,600 mu', 'mu', 'level', None, 'area (plant)', None),
    ]),
    ('2018-11-10', 'Revenue from the first to third quarters of 2018 was N808 billion.', [
        ('N808 billion', 'NGN', 'level', None, 'Revenue', '2018-01/2018-09'),
    ]),
    ('2018-11-10', 'Industrial value added in September was 808 billion yuan.', [
        ('808 billion yuan', 'CNY', 'level', None, 'Industrial value added', '2018-09'),
    ]),
    ('2018-11-10', 'Inflation will likely peak at 8 percent and settle at around 5 percent next year.', [
        ('8 percent', '%', 'level', None, 'Inflation', '2019'),
        ('5 percent', '%', 'level', None, 'Inflation', '2019'),
    ]),
    ('1987-03-25', 'The trade surplus was 119.1 mln N.Z. dlrs in February. It compares with a 3.3 mln dlr deficit in January.', [
        ('119.1 mln N.Z. dlrs', 'NZD', 'level', None, 'trade surplus', '1987-02'),
        ('3.3 mln dlr', 'NZD', 'level', None, 'deficit (trade surplus)', '1987-01'),
    ]),
    ('2005-01-20', 'There were hopes of a 0.2 percent expansion in May in the largest economy.', [
        ('0.2 percent', '%', 'change', 'up', 'largest economy', '2004-05'),
    ]),
    ('2018-11-10', 'Levies brought in N280 billion in the third quarter, N266 billion in the second and N269 billion in the first quarter of the year. The figures represented an increase of 2 per cent quarter-on-quarter.', [
        ('N280 billion', 'NGN', 'level', None, 'Levies', '2018-Q3'),
        ('N266 billion', 'NGN', 'level', None, 'Levies', '2018-Q2'),
        ('N269 billion', 'NGN', 'level', None, 'Levies', '2018-Q1'),
        ('2 per cent', '%', 'change', 'up', 'Levies', '2018-Q3'),
    ]),
    ('2025-06-03', 'Sales reached 228 million yuan in May. ($1 = 7.1977 Chinese yuan renminbi)', [
        ('228 million yuan', 'CNY', 'level', None, 'Sales', '2025-05'),
        ('7.1977 Chinese yuan', 'CNY/USD', 'level', None, 'exchange rate (yuan)', None),
    ]),
    ('2025-06-03', 'Sales reached 228 million yuan (1 US dollar = 7.2 yuan).', [
        ('228 million yuan', 'CNY', 'level', None, 'Sales', None),
        ('7.2 yuan', 'CNY/USD', 'level', None, 'exchange rate (yuan)', None),
    ]),
    ('2025-06-03', 'Sales reached 228 million euros. (1 euro = $1.12)', [
        ('228 million euros', 'EUR', 'level', None, 'Sales', None),
        ('$1.12', 'USD/EUR', 'level', None, 'exchange rate (euro)', None),
    ]),
    ('2022-01-30', 'The sector recorded strong expansion, with its output up 6 percent.', [
        ('6 percent', '%', 'change', 'up', 'output (sector)', None),
    ]),
    ('2022-01-30', 'In May, the chemical industry showed strong expansion, with its output up 6 percent.', [
        ('6 percent', '%', 'change', 'up', 'output (chemical industry)', '2021-05'),
    ]),
    ('2022-01-30', 'Among the three sectors, manufacturing logged the fastest growth, climbing 4.4 percent year on year.', [
        ('three', 'sectors', 'count', None, 'sectors', None),
        ('4.4 percent', '%', 'change', 'up', 'manufacturing', None),
    ]),
    ('2022-01-30', "The city's GDP was 1.4 trillion yuan, ranking 13th in China and third among northern cities.", [
        ('1.4 trillion yuan', 'CNY', 'level', None, "city's GDP", None),
        ('13th', '', 'rank', None, "city's GDP", None),
        ('third', '', 'rank', None, "city's GDP", None),
    ]),
    ('2022-01-30', "The city takes up one-thousandth of the country's land.", [
        ('one-thousandth', 'fraction', 'share', None, "city in country's land", None),
    ]),
    ('2025-06-03', 'There were 653.7 million trips during the Dragon Boat Festival holiday, up 2.5 percent from a year before. The festival took place from May 31 to June 2 this year.', [
        ('653.7 million', 'trips', 'count', None, 'trips', '2025-05-31/2025-06-02'),
        ('2.5 percent', '%', 'change', 'up', 'trips', '2025-05-31/2025-06-02'),
    ]),
    ('2024-02-20', 'Some 474 million trips were made during the Spring Festival holiday. The holiday ran from February 10 to 17.', [
        ('474 million', 'trips', 'count', None, 'trips', '2024-02-10/2024-02-17'),
    ]),
    ('2024-02-20', 'Some 474 million trips were made during the Spring Festival holiday, which ran from February 10 to 17. Sales rose 8 percent.', [
        ('474 million', 'trips', 'count', None, 'trips', '2024-02-10/2024-02-17'),
        ('8 percent', '%', 'change', 'up', 'Sales', '2024-02-10/2024-02-17'),
    ]),
    ('2024-09-20', 'Some 107 million trips were made during the Mid-Autumn Festival holiday, from September 15 to 17. Sales rose 8 percent.', [
        ('107 million', 'trips', 'count', None, 'trips', '2024-09-15/2024-09-17'),
        ('8 percent', '%', 'change', 'up', 'Sales', '2024-09-15/2024-09-17'),
    ]),
    ('2020-09-25', 'The government has proposed to spend 119.6 billion Zambian kwacha in 2021.', [
        ('119.6 billion Zambian kwacha', 'ZMW', 'level', None, 'spending (government)', '2021'),
    ]),
    ('2020-09-25', 'The firm decided to spend 3 million South African rand.', [
        ('3 million South African rand', 'ZAR', 'level', None, 'spending (firm)', None),
    ]),
    ('2004-05-17', 'The economy grew at an 11.2% annualised rate in the first quarter of 2004.', [
        ('11.2%', '%', 'change', 'up', 'economy', '2004-Q1'),
    ]),
    ('2018-12-31', 'The economy grew by 6 percent in the third quarter of 2018. Manufacturing grew by 3.2 percent from a 0.1 percent contraction in the third quarter of 2017. Power supply grew by 8.5 percent.', [
        ('6 percent', '%', 'change', 'up', 'economy', '2018-Q3'),
        ('3.2 percent', '%', 'change', 'up', 'Manufacturing', '2018-Q3'),
        ('0.1 percent', '%', 'change', 'down', 'Manufacturing', '2017-Q3'),
        ('8.5 percent', '%', 'change', 'up', 'Power supply', '2018-Q3'),
    ]),
    ('2023-07-24', 'The income ratio of urban to rural residents was 1.979, 0.029 lower than a year before.', [
        ('1.979', 'ratio', 'share', None, 'income ratio of urban to rural residents', None),
        ('0.029', 'ratio', 'change', 'down', 'income ratio of urban to rural residents', None),
    ]),
    ('2023-05-29', 'The country gained a trade surplus of 31 billion dollars with Canada, 12.6 billion dollars with the EU, and 521 million dollars with Japan.', [
        ('31 billion dollars', 'USD', 'level', None, 'trade surplus with Canada', None),
        ('12.6 billion dollars', 'USD', 'level', None, 'trade surplus with the EU', None),
        ('521 million dollars', 'USD', 'level', None, 'trade surplus with Japan', None),
    ]),
    ('2023-05-29', 'Exports rose 5 percent to Canada, 6 percent to the EU and 7 percent to Japan.', [
        ('5 percent', '%', 'change', 'up', 'Exports to Canada', None),
        ('6 percent', '%', 'change', 'up', 'Exports to the EU', None),
        ('7 percent', '%', 'change', 'up', 'Exports to Japan', None),
    ]),
    ('2023-05-29', 'The bank had deposits of 5 million dollars in Peru and 6 million dollars in Chile.', [
        ('5 million dollars', 'USD', 'level', None, 'deposits in Peru', None),
        ('6 million dollars', 'USD', 'level', None, 'deposits in Chile', None),
    ]),
    ('2023-07-24', "The added value of the city's primary, secondary and tertiary industries reached 4.2 billion yuan, 41.8 billion yuan and 53.4 billion yuan.", [
        ('4.2 billion yuan', 'CNY', 'level', None, "added value of the city's primary industries", None),
        ('41.8 billion yuan', 'CNY', 'level', None, "added value of the city's secondary industries", None),
        ('53.4 billion yuan', 'CNY', 'level', None, "added value of the city's tertiary industries", None),
    ]),
    ('2021-04-07', 'The National Office (NO) placed growth at 8 percent.', [
        ('8 percent', '%', 'change', 'up', 'growth', None),
    ]),
    ('2021-04-07', 'The central bank pegged inflation at 4 percent for 2021.', [
        ('4 percent', '%', 'level', None, 'inflation', '2021'),
    ]),
    ('2022-10-28', 'Steel output climbed by 6.4% year-on-year, which was 2.1 percentage points above the growth rate of mining, and contributed 12.5% to the growth of industry.', [
        ('6.4%', '%', 'change', 'up', 'Steel output', None),
        ('2.1 percentage points', 'pp', 'change', 'up', 'Steel output', None),
        ('12.5%', '%', 'share', None, 'Steel output', None),
    ]),
    ('2021-08-02', 'Freight with towns along the Salt and Amber Road climbed 12.4 percent in 2020.', [
        ('12.4 percent', '%', 'change', 'up', 'Freight with towns along the Salt and Amber Road', '2020'),
    ]),
    ('2021-08-02', 'Sales of goods other than fuel and food went up 3.1 percent in 2020.', [
        ('3.1 percent', '%', 'change', 'up', 'Sales of goods other than fuel and food', '2020'),
    ]),
    ('2021-08-02', 'Output of cities such as Alba and Borne doubled in 2020.', [
        ('doubled', 'times', 'change', 'up', 'Output of cities such as Alba and Borne', '2020'),
    ]),
    ('2021-08-02', 'Trade with its three main partners, including the League of Northern States (LNS), the Island Union (IU), and the Coast Republic were 4.1 billion yuan, 3.2 billion yuan, and 2.3 billion yuan, up by 5%, 6%, and 7% respectively.', [
        ('three', 'partners', 'count', None, 'main partners', None),
        ('4.1 billion yuan', 'CNY', 'level', None, 'Trade with League of Northern States (LNS)', None),
        ('3.2 billion yuan', 'CNY', 'level', None, 'Trade with Island Union (IU)', None),
        ('2.3 billion yuan', 'CNY', 'level', None, 'Trade with Coast Republic', None),
        ('5%', '%', 'change', 'up', 'Trade with League of Northern States (LNS)', None),
        ('6%', '%', 'change', 'up', 'Trade with Island Union (IU)', None),
        ('7%', '%', 'change', 'up', 'Trade with Coast Republic', None),
    ]),
    ('2021-08-02', "The port's trade with the League of Northern States, the Island Union, and the Coast Republic came to 4.1 billion yuan, 3.2 billion yuan, and 2.3 billion yuan respectively.", [
        ('4.1 billion yuan', 'CNY', 'level', None, "port's trade with the League of Northern States", None),
        ('3.2 billion yuan', 'CNY', 'level', None, "port's trade with the Island Union", None),
        ('2.3 billion yuan', 'CNY', 'level', None, "port's trade with the Coast Republic", None),
    ]),
    ('2021-08-02', 'The port saw its river traffic total 24.5 million tons in the first four months of this year.', [
        ('24.5 million tons', 't', 'level', None, 'river traffic (port)', '2021-01/2021-04'),
    ]),
    ('2021-08-02', 'Deposits had topped the US$ 2.1 billion mark in the first five months of this year.', [
        ('US$ 2.1 billion', 'USD', 'level', None, 'Deposits', '2021-01/2021-05'),
    ]),
    ('2021-08-02', 'With the economy recording 2.4 percent in the first quarter of 2021, the bank kept its rate.', [
        ('2.4 percent', '%', 'change', 'up', 'economy', '2021-Q1'),
    ]),
    ('2021-08-02', 'Foreign investment is put at $3.1 billion and imports and exports reached 12.4 billion yuan, accounting for 3.4% and 5.6% of the national totals, respectively.', [
        ('$3.1 billion', 'USD', 'level', None, 'Foreign investment', None),
        ('12.4 billion yuan', 'CNY', 'level', None, 'imports and exports', None),
        ('3.4%', '%', 'share', None, 'Foreign investment', None),
        ('5.6%', '%', 'share', None, 'imports and exports', None),
    ]),
    ('2021-08-02', 'In terms of months of imports, gold holdings and official reserves were equivalent to 3.4 months and 5.1 months, respectively.', [
        ('3.4 months', 'months', 'level', None, 'gold holdings', None),
        ('5.1 months', 'months', 'level', None, 'official reserves', None),
    ]),
    ('2019-03-11', 'The customs office collected 11.9 percent more during the first quarter (July-Sept) of the current fiscal (2018-19), and its spending grew by 9.4 percent in the first quarter of the last fiscal.', [
        ('11.9 percent', '%', 'change', 'up', 'customs office', '2018-07/2018-09'),
        ('9.4 percent', '%', 'change', 'up', 'spending (customs office)', '2017-07/2017-09'),
    ]),
    ('2023-02-11', 'The plant would grow by more than 4 percent in the current fiscal year ending June 2023.', [
        ('4 percent', '%', 'change', 'up', 'plant', '2022-07/2023-06'),
    ]),
    ('2019-05-11', 'The share was 11.9 percent in March 2019 while it was 9.1 percent during the same period of the previous year.', [
        ('11.9 percent', '%', 'share', None, 'share', '2019-03'),
        ('9.1 percent', '%', 'share', None, 'share', '2018-03'),
    ]),
    ('2023-01-19', "The whole year's potato harvest was 86.5 million tons, up 3 percent.", [
        ('86.5 million tons', 't', 'level', None, 'potato harvest', '2022'),
        ('3 percent', '%', 'change', 'up', 'potato harvest', '2022'),
    ]),
    ('1987-06-20', 'OTTAWA, June 20 - The plan will cut fuel taxes by three billion dlrs in 1988.', [
        ('three billion dlrs', 'CAD', 'target', 'down', 'fuel taxes', '1988'),
    ]),
    ('2023-05-09', 'Large mills – those with a turnover of 20 million yuan or more – grew 8.9 percent in 2022.', [
        ('20 million yuan', 'CNY', 'level', None, 'turnover', None),
        ('8.9 percent', '%', 'change', 'up', 'Large mills', '2022'),
    ]),
    ('2023-05-09', 'The county recorded a rise of 4.1 percent in its industrial added value in 2022.', [
        ('4.1 percent', '%', 'change', 'up', 'industrial added value (county)', '2022'),
    ]),
    ('2023-05-09', 'With copper output, a closely watched gauge, rising 4 percent in 2022, the mines hired again.', [
        ('4 percent', '%', 'change', 'up', 'copper output', '2022'),
    ]),
    ('2023-05-09', 'Spending on the ports of the coast sustained strong growth momentum in 2022, surging 9.2 percent.', [
        ('9.2 percent', '%', 'change', 'up', 'Spending on the ports of the coast', '2022'),
    ]),
    ('2023-05-09', 'Ticket sales shot up by 7.4 percent in 2022.', [
        ('7.4 percent', '%', 'change', 'up', 'Ticket sales', '2022'),
    ]),
    ('2023-05-09', 'Car sales in the first half of 2022 were 6% ahead of the pace of 2021.', [
        ('6%', '%', 'change', 'up', 'Car sales', '2022-H1'),
    ]),
    ('2023-05-09', 'Mining accounted for nearly 30% of the rise in output in 2022, with gold growing 4.1% to 3.2 million ounces.', [
        ('30%', '%', 'share', None, 'Mining in rise in output', '2022'),
        ('4.1%', '%', 'change', 'up', 'gold', '2022'),
        ('3.2 million ounces', 'ounces', 'level', 'up', 'gold', '2022'),
    ]),
    ('2023-05-09', 'The office estimates that the trend growth rate will return to three per cent in 2024.', [
        ('three per cent', '%', 'change', 'up', 'trend growth rate', '2024'),
    ]),
    ('2023-05-09', 'The number of toll bands was cut from 12 to four in 2022.', [
        ('12', 'bands', 'count', None, 'number of toll bands', None),
        ('four', 'bands', 'count', 'down', 'number of toll bands', '2022'),
    ]),
    ('2023-05-09', 'The number of farms with a well rose from 4,501 in 2012 to 9,329 in 2021.', [
        ('4,501', 'farms', 'count', None, 'number of farms', '2012'),
        ('9,329', 'farms', 'count', 'up', 'number of farms', '2021'),
    ]),
    ('2023-05-09', 'So far, 84 Fortune 500 firms have set up 120 branches there.', [
        ('84', 'firms', 'count', None, 'Fortune 500 firms', None),
        ('120', 'branches', 'count', None, 'branches', None),
    ]),
    ('2023-05-09', 'The port will put a record-breaking 12 billion yuan into new quays in 2024.', [
        ('12 billion yuan', 'CNY', 'target', None, 'money for new quays', '2024'),
    ]),
    ('2023-05-09', 'The economy contracts by 1.2% in 2022. Miners signed new contracts worth 3 billion yuan.', [
        ('1.2%', '%', 'change', 'down', 'economy', '2022'),
        ('3 billion yuan', 'CNY', 'level', None, 'new contracts', '2022'),
    ]),
    ('2023-05-09', 'Mining contracted by 4% and took -0.4 of a percentage point from growth.', [
        ('4%', '%', 'change', 'down', 'Mining', None),
        ('-0.4 of a percentage point', 'pp', 'change', 'down', 'Mining', None),
    ]),
    ('2023-10-07', "India's growth for 2023-24 is projected at 6.1 per cent with Q2 at 6.2 per cent; Q3 at 5.9 per cent; and Q4 at 5.5 per cent.", [
        ('6.1 per cent', '%', 'change', 'up', "India's growth", '2023-04/2024-03'),
        ('6.2 per cent', '%', 'change', 'up', "India's growth", '2023-07/2023-09'),
        ('5.9 per cent', '%', 'change', 'up', "India's growth", '2023-10/2023-12'),
        ('5.5 per cent', '%', 'change', 'up', "India's growth", '2024-01/2024-03'),
    ]),
    ('2017-04-08', 'Indian inflation is put at 4.1 per cent for the first half of 2017-18 and 5.2 per cent for the second half.', [
        ('4.1 per cent', '%', 'level', None, 'Indian inflation', '2017-04/2017-09'),
        ('5.2 per cent', '%', 'level', None, 'Indian inflation', '2017-10/2018-03'),
    ]),
    ('2017-10-08', 'India cut the projection for farm growth for 2017-18 to 3.1 percent from the August 2017 projection of 3.8 percent.', [
        ('3.1 percent', '%', 'change', 'up', 'farm growth', '2017-04/2018-03'),
        ('3.8 percent', '%', 'change', 'up', 'farm growth', '2017-04/2018-03'),
    ]),
    ('2022-02-12', 'The deposit rate was left unchanged at 2.35 percent on February 10.', [
        ('2.35 percent', '%', 'level', 'flat', 'deposit rate', '2022-02-10'),
    ]),
    ('2022-02-12', 'The bank has also kept its GDP forecast at 3.5 percent for 2022.', [
        ('3.5 percent', '%', 'level', 'flat', 'GDP (bank)', '2022'),
    ]),
    ('2022-02-12', 'The bank expects 3.8 percent growth for 2022.', [
        ('3.8 percent', '%', 'change', 'up', 'growth', '2022'),
    ]),
    ('2022-02-12', 'The council held the 2.3 percent inflation forecast for 2022.', [
        ('2.3 percent', '%', 'level', 'flat', 'inflation forecast', '2022'),
    ]),
    ('2022-02-12', 'It is above the mid-point of the 3%-6% target range for inflation.', [
        ('3%-6%', '%', 'target', None, 'inflation', None),
    ]),
    ('2022-02-12', "Total exports of trucks in Alba city, east China's Jiangsu Province climbed 15.3 percent in 2021.", [
        ('15.3 percent', '%', 'change', 'up', 'exports of trucks in Alba city', '2021'),
    ]),
    ('2021-08-02', 'Sales reached 4.5 billion yuan in 2020. This impressive figure marks a rise of 6.9%.', [
        ('4.5 billion yuan', 'CNY', 'level', None, 'Sales', '2020'),
        ('6.9%', '%', 'change', 'up', 'Sales', '2020'),
    ]),
    ('1990-05-19', 'The number of jobless persons, 4.5 million, and the jobless rate, 3.8 percent, fell in April.', [
        ('4.5 million', 'people', 'count', None, 'number of jobless persons', '1990-04'),
        ('3.8 percent', '%', 'level', None, 'jobless rate', '1990-04'),
    ]),
    ('1987-02-14', 'The exchange rate, currently around 1.85 marks, will stay close to that.', [
        ('1.85 marks', 'DEM', 'level', None, 'exchange rate', None),
    ]),
    ('2005-01-28', 'Spending rose 0.4 per cent in October to December, up from the 0.2 per cent in the third quarter.', [
        ('0.4 per cent', '%', 'change', 'up', 'Spending', '2004-10/2004-12'),
        ('0.2 per cent', '%', 'change', 'up', 'Spending', '2004-Q3'),
    ]),
    ('2005-07-02', 'The office revised the annual growth rate of the island from 2.6% to 2.2%.', [
        ('2.6%', '%', 'change', 'up', 'annual growth rate of the island', None),
        ('2.2%', '%', 'change', 'up', 'annual growth rate of the island', None),
    ]),
    ('2005-07-02', 'The growth figure was revised upwards from the first estimate of 2.1%.', [
        ('2.1%', '%', 'level', None, 'growth figure', None),
    ]),
    ('2019-06-12', 'The report is on May 2019. Gas sales came to $12.4 million in the month under review.', [
        ('$12.4 million', 'USD', 'level', None, 'Gas sales', '2019-05'),
    ]),
    ('2019-06-12', 'The north took 72 per cent of the breaks in May 2019, while the southern lines made up the remaining 28 per cent.', [
        ('72 per cent', '%', 'share', None, 'north', '2019-05'),
        ('28 per cent', '%', 'share', None, 'southern lines', '2019-05'),
    ]),
    ('2019-06-12', 'On diesel use, the report said 1.2 billion litres were supplied in May 2019.', [
        ('1.2 billion litres', 'l', 'level', None, 'diesel', '2019-05'),
    ]),
    ('2022-08-12', 'In 2021, the revenue and the profit of the mills reached 1.2 trillion yuan ($186 billion) and 90.5 billion yuan, respectively.', [
        ('1.2 trillion yuan', 'CNY', 'level', None, 'revenue of the mills', '2021'),
        ('$186 billion', 'USD', 'level', None, 'revenue of the mills', '2021'),
        ('90.5 billion yuan', 'CNY', 'level', None, 'profit of the mills', '2021'),
    ]),
    ('2024-05-10', "Core inflation stood at the bank's 3% target in both May and June, the board said.", [
        ('3%', '%', 'target', None, 'Core inflation', '2023-05/2023-06'),
    ]),
    ('2024-05-10', 'With the CPI still above its 3% target, rates will stay high.', [
        ('3%', '%', 'target', None, 'CPI', None),
    ]),
    ('2024-05-10', 'The ferry can link the two towns in 35 minutes.', [
        ('two', 'towns', 'count', None, 'towns', None),
        ('35 minutes', 'minutes', 'duration', None, 'ferry', None),
    ]),
    ('2024-05-10', 'Crossing 38 kilometers of marsh, the new road will link the port with the plain.', [
        ('38 kilometers', 'km', 'level', None, 'marsh', None),
    ]),
    ('2024-05-10', 'There were 4,100 disputes (including 3,900 cases of theft), up 22.8%, and 500 fakes, up 10.9%.', [
        ('4,100', 'disputes', 'count', None, 'disputes', None),
        ('3,900', 'cases', 'count', None, 'cases of theft', None),
        ('22.8%', '%', 'change', 'up', 'disputes', None),
        ('500', 'fakes', 'count', None, 'fakes', None),
        ('10.9%', '%', 'change', 'up', 'fakes', None),
    ]),
    ('2024-05-10', 'In March, 1,200 requests were filed in the county, leading the region with a growth rate of 14.3 percent.', [
        ('1,200', 'requests', 'count', None, 'requests filed in the county', '2024-03'),
        ('14.3 percent', '%', 'change', 'up', 'requests', '2024-03'),
    ]),
    ('2024-05-10', 'The state will pump 90m naira ($0.6m; £0.3m) into subsidies for fishing nets.', [
        ('90m naira', 'NGN', 'level', None, 'subsidies for fishing nets', None),
        ('$0.6m', 'USD', 'level', None, 'subsidies for fishing nets', None),
        ('£0.3m', 'GBP', 'level', None, 'subsidies for fishing nets', None),
    ]),
    ('2024-05-10', 'The valley exported more than $1.2bn-worth of walnuts in 2023.', [
        ('$1.2bn', 'USD', 'level', None, 'walnuts', '2023'),
    ]),
    ('2024-05-10', 'The county plans to open 40 clinics and renovate 30 percent of the old schools.', [
        ('40', 'clinics', 'target', None, 'clinics', None),
        ('30 percent', '%', 'target', None, 'old schools', None),
    ]),
    ('2024-05-10', 'The council will equip 40 percent of its trams with cameras.', [
        ('40 percent', '%', 'target', None, 'trams (council)', None),
    ]),
    ('2024-05-10', 'The jobless rate and the number of claims were down by 1.3 percentage points and 1.9 million, respectively.', [
        ('1.3 percentage points', 'pp', 'change', 'down', 'jobless rate', None),
        ('1.9 million', '', 'change', 'down', 'number of claims', None),
    ]),
    ('2024-05-10', 'The change in payrolls for March was revised from +21,000 to +24,000.', [
        ('+21,000', 'payrolls', 'change', 'up', 'change in payrolls', '2024-03'),
        ('+24,000', 'payrolls', 'change', 'up', 'change in payrolls', '2024-03'),
    ]),
    ('2024-05-10', 'Jobless rates declined in April for men (5.3 percent), women (5.1 percent), and youths (16.9 percent).', [
        ('5.3 percent', '%', 'level', None, 'Jobless rates for men', '2024-04'),
        ('5.1 percent', '%', 'level', None, 'Jobless rates for women', '2024-04'),
        ('16.9 percent', '%', 'level', None, 'Jobless rates for youths', '2024-04'),
    ]),
    ('2024-05-10', 'Sales rose compared with April 2023 in Norway (6.3 percent), Chile (5.1 percent), and Kenya (2.4 percent).', [
        ('6.3 percent', '%', 'change', 'up', 'Sales in Norway', None),
        ('5.1 percent', '%', 'change', 'up', 'Sales in Chile', None),
        ('2.4 percent', '%', 'change', 'up', 'Sales in Kenya', None),
    ]),
    ('2024-05-10', "Alba, the country's oldest port, handled 94 million tons last year.", [
        ('94 million tons', 't', 'level', None, 'Alba', '2023'),
    ]),
    ('2024-05-10', 'The island recovered 96 percent of its visitors of 2019 last year.', [
        ('96 percent', '%', 'share', None, 'island', '2019'),
    ]),
    ('2024-05-10', 'Hydro output was 1,800 GWh, compared to around 1,500 GWh of wind power.', [
        ('1,800 GWh', 'GWh', 'level', None, 'Hydro output', None),
        ('1,500 GWh', 'GWh', 'level', None, 'wind power', None),
    ]),
    ('2024-05-10', 'The rate climbed to 4%, one-tenth of a point higher than in April.', [
        ('4%', '%', 'level', 'up', 'rate', None),
        ('one-tenth of a point', 'pp', 'change', 'up', 'rate', None),
    ]),
    ('2024-05-10', 'Estimates of growth ranged from 0.9% to 2.0%.', [
        ('0.9%', '%', 'change', 'up', 'growth', None),
        ('2.0%', '%', 'change', 'up', 'growth', None),
    ]),
    ('2024-05-10', 'The town has 313 day-care centers and 40 week-long courses.', [
        ('313', 'centers', 'count', None, 'day-care centers', None),
        ('40', 'courses', 'count', None, 'week-long courses', None),
    ]),
    ('2024-05-10', 'The paper sets out four ‘Big Tasks’, and the fund will invest a further $72 million in batteries.', [
        ('four', 'tasks', 'count', None, 'Big Tasks', None),
        ('$72 million', 'USD', 'target', 'up', 'investment in batteries', None),
    ]),
    ('2024-05-10', 'There will be 20,000 km of canals, 4,000 km of dykes and 300 locks, with about 80 pumping stations, the guidelines said.', [
        ('20,000 km', 'km', 'target', None, 'canals', None),
        ('4,000 km', 'km', 'target', None, 'dykes', None),
        ('300', 'locks', 'target', None, 'locks', None),
        ('80', 'stations', 'target', None, 'pumping stations', None),
    ]),
    ('2024-05-10', 'Rain in the hills surpassed 100 mm on Sunday.', [
        ('100 mm', 'mm', 'level', None, 'Rain in the hills', '2024-05-05'),
    ]),
    ('2024-05-10', 'The ministry will fund all 166 parishes to pave lanes.', [
        ('166', 'parishes', 'count', None, 'parishes to pave lanes', None),
    ]),
    ('2024-05-10', 'Measures will be taken to reduce fire risks, and the value of the timber trade is expected to exceed 12 billion yuan.', [
        ('12 billion yuan', 'CNY', 'level', None, 'value of the timber trade', None),
    ]),
    ('2024-05-10', 'Six villages will get clean water through new pumping projects estimated at over $7 million.', [
        ('Six', 'villages', 'count', None, 'villages', None),
        ('$7 million', 'USD', 'target', None, 'new pumping projects', None),
    ]),
    ('2024-05-10', 'Priorities this year include building 20 parks and adding 40 kiosks.', [
        ('20', 'parks', 'target', None, 'parks', '2024'),
        ('40', 'kiosks', 'target', None, 'kiosks', '2024'),
    ]),
    ('2024-05-10', 'State allocations for forests, rural roads and herders will total 71 billion yuan.', [
        ('71 billion yuan', 'CNY', 'level', None, 'State allocations for forests, rural roads and herders', None),
    ]),
    ('2024-05-10', 'The city plans to add 5,000 beds to care for the old by the end of this year.', [
        ('5,000', 'beds', 'target', None, 'beds to care for the old', '2024'),
    ]),
    ('2024-05-10', 'The town helped 500 firms affected by the flood.', [
        ('500', 'firms', 'count', None, 'firms affected by the flood', None),
    ]),
    ('2024-05-10', 'Chad tables 2.69 bln dlr irrigation plan.', [
        ('2.69 bln dlr', 'USD', 'level', None, 'irrigation plan', None),
    ]),
    ('2024-05-10', 'The cabinet is sticking to its 3.5 percent growth for 2024.', [
        ('3.5 percent', '%', 'change', 'up', 'growth (cabinet)', '2024'),
    ]),
    ('2024-05-10', 'The bank kept the target for the overnight rate at 3 percent.', [
        ('3 percent', '%', 'level', 'flat', 'target for the overnight rate', None),
    ]),
    ('2024-05-10', 'Trade of private firms registered a 2.9-percent growth to 29 billion yuan.', [
        ('2.9-percent', '%', 'change', 'up', 'Trade of private firms', None),
        ('29 billion yuan', 'CNY', 'level', 'up', 'Trade of private firms', None),
    ]),
    ('2024-05-10', 'The quay handled 609,400 twenty-foot equivalent units, up 15.4 percent.', [
        ('609,400 twenty-foot equivalent units', 'TEU', 'level', None, 'quay', None),
        ('15.4 percent', '%', 'change', 'up', 'quay', None),
    ]),
    ('2024-05-10', 'I estimate that the reserves will be around $470 billion by end-March 2027, representing 22 percent of GDP.', [
        ('$470 billion', 'USD', 'level', None, 'reserves', '2027-03-31'),
        ('22 percent', '%', 'share', None, 'reserves in GDP', '2027-03-31'),
    ]),
    ('2024-05-10', 'The premier has projected a 3.4 percent fiscal deficit for 2025.', [
        ('3.4 percent', '%', 'share', None, 'fiscal deficit', '2025'),
    ]),
    ('2024-05-10', 'Founders are entitled to up to 2 million yuan in initial funding for new firms.', [
        ('2 million yuan', 'CNY', 'level', None, 'initial funding for new firms', None),
    ]),
    ('2024-05-10', 'There will be 1 million yuan for research.', [
        ('1 million yuan', 'CNY', 'level', None, 'money for research', None),
    ]),
    ('2024-05-10', 'Costs were 3 billion dollars, which is $35 million or 1.4 percent higher than in 2022.', [
        ('3 billion dollars', 'USD', 'level', None, 'Costs', None),
        ('$35 million', 'USD', 'change', 'up', 'Costs', None),
        ('1.4 percent', '%', 'change', 'up', 'Costs', None),
    ]),
    ('2024-05-10', 'The plan announced by the mayor set the fiscal deficit at 5.8 percent of GDP.', [
        ('5.8 percent', '%', 'share', None, 'fiscal deficit', None),
    ]),
    ('2024-05-10', 'The mayor estimates spending of 1.3 trillion rupees on health.', [
        ('1.3 trillion rupees', 'INR', 'level', None, 'spending on health', None),
    ]),
    ('2024-05-10', 'The board said it saw growth of 6 percent this year.', [
        ('6 percent', '%', 'change', 'up', 'growth', '2024'),
    ]),
    ('1987-05-10', 'The maize crop in 1985/86 was 4.1 mln tonnes, and growers were glad.', [
        ('4.1 mln tonnes', 't', 'level', None, 'maize crop', '1985/1986'),
    ]),
    ('2024-05-10', 'Only Peru (11.4%) and Chile (13.1%) reported double-digit mining growth in 2023.', [
        ('11.4%', '%', 'change', 'up', 'Peru', '2023'),
        ('13.1%', '%', 'change', 'up', 'Chile', '2023'),
        ('double-digit', '%', 'change', 'up', 'mining growth', '2023'),
    ]),
    ('2024-05-10', 'Load factors improved by 0.9% to 75.1% last year.', [
        ('0.9%', '%', 'change', 'up', 'Load factors', '2023'),
        ('75.1%', '%', 'level', 'up', 'Load factors', '2023'),
    ]),
    ('2024-05-10', 'Mills rolled 39 million mt of steel, up 7.4 percent year on year.', [
        ('39 million mt', 't', 'level', None, 'steel (Mills)', None),
        ('7.4 percent', '%', 'change', 'up', 'steel (Mills)', None),
    ]),
    ('2024-05-10', 'Profits came to RMB 270 million ($44 million) and 150 million ($24 million) in March and April.', [
        ('RMB 270 million', 'CNY', 'level', None, 'Profits', '2024-03/2024-04'),
        ('$44 million', 'USD', 'level', None, 'Profits', '2024-03/2024-04'),
        ('150 million', 'CNY', 'level', None, 'Profits', '2024-03/2024-04'),
        ('$24 million', 'USD', 'level', None, 'Profits', '2024-03/2024-04'),
    ]),
    ('2024-05-10', 'Sales of the park are expected to exceed 80 billion yuan by the end of 2024.', [
        ('80 billion yuan', 'CNY', 'level', None, 'Sales of the park', '2024'),
    ]),
    ('2024-05-10', 'Foreign reserves are expected to exceed 80 billion dollars by the end of 2024.', [
        ('80 billion dollars', 'USD', 'level', None, 'Foreign reserves', '2024-12-31'),
    ]),
    ('2024-05-10', 'Firms improved by 7.5% to realize a profit of 151 billion yuan.', [
        ('7.5%', '%', 'change', 'up', 'Firms', None),
        ('151 billion yuan', 'CNY', 'level', None, 'profit', None),
    ]),
    ('2024-05-10', 'The use of local investment saw a growth rate of 44.4 percent to 214 billion yuan.', [
        ('44.4 percent', '%', 'change', 'up', 'use of local investment', None),
        ('214 billion yuan', 'CNY', 'level', 'up', 'use of local investment', None),
    ]),
    ('2024-05-10', 'The courier sector saw its volume exceed 100 billion parcels seven days earlier than in 2023.', [
        ('100 billion', 'parcels', 'count', None, 'volume (courier sector)', None),
    ]),
    ('2024-05-10', 'The delivery sector supported annual sales of 6.9 trillion yuan.', [
        ('6.9 trillion yuan', 'CNY', 'level', None, 'annual sales', None),
    ]),
    ('2024-05-10', "About 74.9 percent of the villages don't have a station.", [
        ('74.9 percent', '%', 'share', None, 'villages', None),
    ]),
    ('2024-05-10', 'Investment of firms from Hong Kong, Macao and Taiwan fell by 10.7%.', [
        ('10.7%', '%', 'change', 'down', 'Investment of firms from Hong Kong, Macao and Taiwan', None),
    ]),
    ('2024-05-10', 'The output of the mills rose by 6.2%, and the growth rate was 2.9 percentage points higher than in 2022.', [
        ('6.2%', '%', 'change', 'up', 'output of the mills', None),
        ('2.9 percentage points', 'pp', 'change', 'up', 'growth rate of output of the mills', None),
    ]),
    ('2012-07-30', 'The fishing industry and farming industry of the bay realized the added value of 27 billion yuan and 30 billion yuan respectively.', [
        ('27 billion yuan', 'CNY', 'level', None, 'added value of fishing industry', None),
        ('30 billion yuan', 'CNY', 'level', None, 'added value of farming industry of the bay', None),
    ]),
    ('2018-06-05', 'In May 129, 466 guests came to the isle; 17, 103 of them came by ferry and 4, 873 by plane.', [
        ('129, 466', 'people', 'count', None, 'guests', '2018-05'),
        ('17, 103', 'people', 'count', None, 'guests', '2018-05'),
        ('4, 873', 'people', 'count', None, 'guests', '2018-05'),
    ]),
    ('2018-06-05', 'In 2018, 466 guests came. Sales rose 3, 120 and 4 percent.', [
        ('466', 'people', 'count', None, 'guests', '2018'),
        ('3', '%', 'change', 'up', 'Sales', '2018'),
        ('120', '%', 'change', 'up', 'Sales', '2018'),
        ('4 percent', '%', 'change', 'up', 'Sales', '2018'),
    ]),
    ('2024-05-10', "The bay's exports were valued at 321 billion yuan during this period, which is fifth highest among bays.", [
        ('321 billion yuan', 'CNY', 'level', None, "bay's exports", None),
        ('fifth highest', '', 'rank', None, "bay's exports", None),
    ]),
    ('2024-05-10', "The port's trade with towns involved in the Belt and Road Initiative rose 7 percent.", [
        ('7 percent', '%', 'change', 'up', "port's trade with towns involved in the Belt and Road Initiative", None),
    ]),
    ('2024-05-10', 'The dam cost Ksh84.6 billion.', [
        ('Ksh84.6 billion', 'KES', 'level', None, 'dam', None),
    ]),
    ('2021-06-10', 'Visits from Latin America, which are led by Brazil and Chile, rose 4.2 percent.', [
        ('4.2 percent', '%', 'change', 'up', 'Visits from Latin America', None),
    ]),
    ('2021-06-10', 'Arrivals from Northern Europe, which is led by Sweden and Norway rose 5.1 percent to 41,200.', [
        ('5.1 percent', '%', 'change', 'up', 'Arrivals from Northern Europe', None),
        ('41,200', 'arrivals', 'count', 'up', 'Arrivals from Northern Europe', None),
    ]),
    ('2021-06-10', 'Nordic bookings led by Denmark and Finland rose 8.5 percent to 31,000.', [
        ('8.5 percent', '%', 'change', 'up', 'Nordic bookings', None),
        ('31,000', 'bookings', 'count', 'up', 'Nordic bookings', None),
    ]),
    ('2021-06-10', 'About 45,000 farmers will be provided with crop insurance next year.', [
        ('45,000', 'people', 'target', None, 'farmers provided with crop insurance', '2022'),
    ]),
    ('2021-06-10', 'In all, 21 poor villages and 300,000 people were lifted out of poverty in 2018.', [
        ('21', 'villages', 'count', None, 'poor villages', '2018'),
        ('300,000', 'people', 'count', None, 'people lifted out of poverty', '2018'),
    ]),
    ('2021-06-10', 'Six of the 11 industries reported lower orders in the first quarter.', [
        ('Six', 'industries', 'count', None, 'industries', '2021-Q1'),
        ('11', 'industries', 'count', None, 'industries', '2021-Q1'),
    ]),
    ('2021-06-10', 'The port brought in 40 projects with a planned outlay of over $20 million each.', [
        ('40', 'projects', 'count', None, 'projects with a planned outlay of over $20 million each', None),
        ('$20 million', 'USD', 'target', None, 'planned outlay', None),
    ]),
    ('2021-06-10', 'A projected amount of over GH¢80 million has been allocated for this project.', [
        ('GH¢80 million', 'GHS', 'level', None, 'amount allocated for this project', None),
    ]),
    ('2021-06-10', 'A sum of 3 billion rupees will be handed out to deploy electric ferries.', [
        ('3 billion rupees', 'INR', 'level', None, 'amount handed out to deploy electric ferries', None),
    ]),
    ('2021-06-10', 'The city will allocate 12 billion yuan to speed up the rebuilding of roads hit by the quake.', [
        ('12 billion yuan', 'CNY', 'level', None, 'allocation to speed up the rebuilding of roads', None),
    ]),
    ('2021-06-10', 'The ministry has committed to investing a further £300 million over the next two years in the National Battery Fund.', [
        ('£300 million', 'GBP', 'change', 'up', 'investment in National Battery Fund', '2021-06/2023-06'),
    ]),
    ('2021-06-10', 'Net profit rose 4% to 120 million pounds. Analysts expected a figure closer to 125 million pounds.', [
        ('4%', '%', 'change', 'up', 'Net profit', None),
        ('120 million pounds', 'GBP', 'level', 'up', 'Net profit', None),
        ('125 million pounds', 'GBP', 'level', None, 'Net profit', None),
    ]),
    ('2021-06-10', 'Analysts have forecast half-year revenue will rise about 6% to around 310 million euros.', [
        ('6%', '%', 'change', 'up', 'half-year revenue', None),
        ('310 million euros', 'EUR', 'level', 'up', 'half-year revenue', None),
    ]),
    ('2021-06-10', 'The rise in the upper limit to 9,500 dollars will be delayed three years to 2024.', [
        ('9,500 dollars', 'USD', 'level', 'up', 'upper limit', None),
        ('three years', 'years', 'duration', None, 'upper limit', None),
    ]),
    ('2021-06-10', 'The mining sector shrank by 3.1% and contributed -0.4 percentage points to GDP growth.', [
        ('3.1%', '%', 'change', 'down', 'mining sector', None),
        ('-0.4 percentage points', 'pp', 'change', 'down', 'contribution of mining sector to GDP growth', None),
    ]),
    ('2021-06-10', 'In 2022, Hainan province is expected to see growth of 7.5 percent in regional GDP and an increase of 10 percent in retail sales.', [
        ('7.5 percent', '%', 'change', 'up', 'growth in regional GDP', '2022'),
        ('10 percent', '%', 'change', 'up', 'retail sales', '2022'),
    ]),
    ('2021-06-10', 'The ministry plans to earn 300 billion baht from 5 million foreign visitors and 90 billion baht from domestic tourists.', [
        ('300 billion baht', 'THB', 'target', None, 'earnings from foreign visitors', None),
        ('5 million', 'people', 'count', None, 'foreign visitors', None),
        ('90 billion baht', 'THB', 'target', None, 'earnings from domestic tourists', None),
    ]),
    ('2021-06-10', 'The cargo throughput was 310,000 TEUs (twenty-foot equivalent units), a year-on-year increase of 8.1 percent.', [
        ('310,000 TEUs', 'TEU', 'level', None, 'cargo throughput', None),
        ('8.1 percent', '%', 'change', 'up', 'cargo throughput', None),
    ]),
    ('2021-06-10', 'Wheat harvesting before the weekend storms reached 40 percent of the area sown in Cordoba.', [
        ('40 percent', '%', 'share', None, 'Wheat harvesting', None),
    ]),
    ('2021-06-10', 'Rice yield this season is now estimated at 5.1 to 5.4 million tonnes.', [
        ('5.1 to 5.4 million tonnes', 't', 'level', None, 'Rice yield', None),
    ]),
    ('2021-06-10', 'Police handled 12,000 cases of drunk driving, of which 1,200 were serious.', [
        ('12,000', 'cases', 'count', None, 'cases of drunk driving', None),
        ('1,200', '', 'count', None, 'cases of drunk driving', None),
    ]),
    ('2021-06-10', 'The Bellona field, lying 210 kilometers west of Bergen, was found last year.', [
        ('210 kilometers', 'km', 'level', None, 'Bellona field', '2020'),
    ]),
    ('2021-06-10', 'By 2025 there will be about 90,000 km of railways, 260,000 km of highways and 15,000 km of waterways.', [
        ('90,000 km', 'km', 'target', None, 'railways', '2025'),
        ('260,000 km', 'km', 'target', None, 'highways', '2025'),
        ('15,000 km', 'km', 'target', None, 'waterways', '2025'),
    ]),
    ('2021-06-10', "This was driven by general trade, which kept rising for six months and contributed to 48.2 percent of the city's total trade.", [
        ('six months', 'months', 'duration', None, 'general trade', None),
        ('48.2 percent', '%', 'share', None, 'general trade', None),
    ]),
    ('2021-06-10', 'Fujian province reported a 9-percent year-on-year growth in trade with Belt and Road (B&R) countries in the first quarter.', [
        ('9-percent', '%', 'change', 'up', 'trade with Belt and Road (B&R) countries', '2021-Q1'),
    ]),
    ('2021-06-10', 'Deferrals that have run out will be extended for another three months.', [
        ('three months', 'months', 'duration', None, 'Deferrals', None),
    ]),
    ('2021-06-10', 'The court fined the firm 3,000 yuan and suspended its permit for 4 months.', [
        ('3,000 yuan', 'CNY', 'level', None, 'fine (firm)', None),
        ('4 months', 'months', 'duration', None, 'court', None),
    ]),
    ('2021-06-10', 'The fund will invest a further 40 million pounds in clean technologies.', [
        ('40 million pounds', 'GBP', 'target', 'up', 'investment in clean technologies', None),
    ]),
    ('2021-06-10', 'The government has committed 2 billion pounds to the first wave of research projects.', [
        ('2 billion pounds', 'GBP', 'level', None, 'allocation to wave of research projects', None),
    ]),
    ('2021-06-10', 'Fujian reported a 9 percent growth in trade with ASEAN in the first quarter.', [
        ('9 percent', '%', 'change', 'up', 'trade with ASEAN', '2021-Q1'),
    ]),
    ('2021-06-10', 'Fujian reported an increase of 9 percent in trade with ASEAN in the first quarter.', [
        ('9 percent', '%', 'change', 'up', 'trade with ASEAN', '2021-Q1'),
    ]),
    ('2021-06-10', 'Fujian saw a 9 percent rise in its trade with Malaysia and Vietnam.', [
        ('9 percent', '%', 'change', 'up', 'trade with Malaysia and Vietnam (Fujian)', None),
    ]),
    ('2021-06-10', 'Trade with Belt and Road (B&R) countries rose 9 percent.', [
        ('9 percent', '%', 'change', 'up', 'Trade with Belt and Road (B&R) countries', None),
    ]),
    ('2021-06-10', 'He said $3 billion of trade with Japan was lost.', [
        ('$3 billion', 'USD', 'level', None, 'trade with Japan', None),
    ]),
    ('1987-03-20', 'It will raise its rate on April 1 to 15 pct from 11 pct.', [
        ('15 pct', '%', 'target', 'up', 'rate', '1987-04-01'),
        ('11 pct', '%', 'level', None, 'rate', None),
    ]),
    ('1987-03-20', 'The province said the deficit was 3.3 billion dlrs for fiscal 1987, which ends March 31. Revenues for fiscal 1988 will be 5 billion dlrs.', [
        ('3.3 billion dlrs', 'USD', 'level', None, 'deficit', '1986-04/1987-03'),
        ('5 billion dlrs', 'USD', 'level', None, 'Revenues', '1987-04/1988-03'),
    ]),
    ('1987-03-20', 'EDMONTON, Alberta, March 20 - The province said its deficit will be 1.2 billion dlrs.', [
        ('1.2 billion dlrs', 'CAD', 'level', None, 'deficit', None),
    ]),
    ('1987-03-20', 'BRISBANE, March 20 - Queensland said its deficit will be 1.2 billion dlrs.', [
        ('1.2 billion dlrs', 'AUD', 'level', None, 'deficit', None),
    ]),
    ('2021-07-20', "Guizhou's gross domestic product (GDP) for that period increased by 7.1% year on year to more than 640 billion yuan, 0.5 percentage points higher than the national average.", [
        ('7.1%', '%', 'change', 'up', "Guizhou's gross domestic product (GDP)", None),
        ('640 billion yuan', 'CNY', 'level', 'up', "Guizhou's gross domestic product (GDP)", None),
        ('0.5 percentage points', 'pp', 'change', 'up', "Guizhou's gross domestic product (GDP)", None),
    ]),
    ('2021-07-20', 'Investment rose 5 percent, with a sharp growth on private investment by 9.2%.', [
        ('5 percent', '%', 'change', 'up', 'Investment', None),
        ('9.2%', '%', 'change', 'up', 'private investment', None),
    ]),
    ('2021-07-20', 'Rice exports witnessed a decrease of 2.1 percent in June and remained at $1.2 billion when compared to $1.3 billion in May.', [
        ('2.1 percent', '%', 'change', 'down', 'Rice exports', '2021-06'),
        ('$1.2 billion', 'USD', 'level', None, 'Rice exports', '2021-06'),
        ('$1.3 billion', 'USD', 'level', None, 'Rice exports', '2021-05'),
    ]),
    ('2021-07-20', 'Tea exports registered 8 percent growth and remained $90 million compared to $83 million a year earlier.', [
        ('8 percent', '%', 'change', 'up', 'Tea exports', None),
        ('$90 million', 'USD', 'level', None, 'Tea exports', None),
        ('$83 million', 'USD', 'level', None, 'Tea exports', None),
    ]),
    ('2021-07-20', 'On a monthly basis, the rice group registered a 6.4 percent negative growth compared to May.', [
        ('6.4 percent', '%', 'change', 'down', 'rice group', '2021-06'),
    ]),
    ('2021-07-20', 'Exports in June were $1,560 million (provisional) as compared to $1,839 million in May showing a decrease of 15.2 percent over May but increased by 3.1 percent as compared to $1,513 million in June 2020.', [
        ('$1,560 million', 'USD', 'level', None, 'Exports', '2021-06'),
        ('$1,839 million', 'USD', 'level', None, 'Exports', '2021-05'),
        ('15.2 percent', '%', 'change', 'down', 'Exports', '2021-06'),
        ('3.1 percent', '%', 'change', 'up', 'Exports', '2021-06'),
        ('$1,513 million', 'USD', 'level', None, 'Exports', '2020-06'),
    ]),
    ('2021-07-20', 'Cash remittances rose 1.1 percent to $2.3-B in May.', [
        ('1.1 percent', '%', 'change', 'up', 'Cash remittances', '2021-05'),
        ('$2.3-B', 'USD', 'level', 'up', 'Cash remittances', '2021-05'),
    ]),
    ('2021-07-20', 'The government levied a flat two pct surtax on all firms.', [
        ('two pct', '%', 'level', None, 'surtax on all firms', None),
    ]),
    ('2021-07-20', "New permits in June rose to 41,000, slightly higher than May's six-year low of 38,000.", [
        ('41,000', 'permits', 'count', 'up', 'New permits', '2021-06'),
        ('six-year', 'years', 'duration', None, 'New permits', '2021-05'),
        ('38,000', '', 'count', None, 'New permits', '2021-06'),
    ]),
    ('2021-07-20', 'Mortgage lending rose by £6.2bn in June, more than the £5.1bn expected and above the £4.9bn reported in the previous month.', [
        ('£6.2bn', 'GBP', 'change', 'up', 'Mortgage lending', '2021-06'),
        ('£5.1bn', 'GBP', 'change', 'up', 'Mortgage lending', '2021-06'),
        ('£4.9bn', 'GBP', 'change', 'up', 'Mortgage lending', '2021-05'),
    ]),
    ('2021-07-20', 'The cabinet will halve poverty by 2025.', [
        ('halve', 'fraction', 'target', 'down', 'poverty', '2025'),
    ]),
    ('2021-07-20', "Weak demand and high costs have dealt a blow to Peru's foreign trade. It fell 4 percent last year.", [
        ('4 percent', '%', 'change', 'down', "blow to Peru's foreign trade", '2020'),
    ]),
    ('2021-07-20', 'Remittances reached $1.7 billion in May, which brought the total for the first five months to $8.1 billion.', [
        ('$1.7 billion', 'USD', 'level', None, 'Remittances', '2021-05'),
        ('$8.1 billion', 'USD', 'level', None, 'Remittances', '2021-01/2021-05'),
    ]),
    ('2021-07-20', 'Sixty sports grounds for young people will be built, according to the report.', [
        ('Sixty', 'grounds', 'target', None, 'sports grounds for young people built', None),
    ]),
    ('2021-07-20', 'There will be 12 new nurseries in the city.', [
        ('12', 'nurseries', 'target', None, 'new nurseries in the city', None),
    ]),
    ('2021-07-20', 'In total, 18 housing blocks and 9 streets with poor lighting will be renovated.', [
        ('18', 'blocks', 'target', None, 'housing blocks', None),
        ('9', 'streets', 'target', None, 'streets', None),
    ]),
    ('2021-07-20', 'Nurseries will get 3,000 new places while 2,000 flats will be refitted.', [
        ('3,000', 'places', 'target', None, 'new places', None),
        ('2,000', 'flats', 'target', None, 'flats refitted', None),
    ]),
    ('2021-07-20', 'The cabinet will halve poverty by 2025.', [
        ('halve', 'fraction', 'target', 'down', 'poverty', '2025'),
    ]),
    ('2021-07-20', 'Exports halved in May.', [
        ('halved', 'fraction', 'change', 'down', 'Exports', '2021-05'),
    ]),
    ('2021-07-20', 'Exports will double by 2025.', [
        ('double', 'times', 'target', 'up', 'Exports', '2025'),
    ]),
    ('2021-07-20', 'The city will double farm exports by 2025.', [
        ('double', 'times', 'target', 'up', 'farm exports', '2025'),
    ]),
    ('2021-07-20', 'Work on six canals with a total length of 320 km will begin, while three canals totaling 87 km will be dredged.', [
        ('six', 'canals', 'count', None, 'canals', None),
        ('320 km', 'km', 'level', None, 'total length', None),
        ('three', 'canals', 'target', None, 'canals', None),
        ('87 km', 'km', 'target', None, 'three canals', None),
    ]),
    ('2021-07-20', 'Employers added 95,000 workers to their payrolls in June.', [
        ('95,000', 'people', 'change', 'up', 'workers (Employers)', '2021-06'),
    ]),
    ('2021-07-20', "Inflation in Britain fell to 1.2% in June, well below the Bank of England's 2.0% target.", [
        ('1.2%', '%', 'level', 'down', 'Inflation in Britain', '2021-06'),
        ('2.0%', '%', 'target', None, 'Inflation in Britain', '2021-06'),
    ]),
    ('2021-07-20', 'Dutch inflation up to 2.6% in June', [
        ('2.6%', '%', 'level', 'up', 'Dutch inflation', '2021-06'),
    ]),
    ('2021-07-20', 'The works will increase the storage capacity by 9 billion cubic meters and the annual supply by 4 billion cubic meters.', [
        ('9 billion cubic meters', 'm3', 'change', 'up', 'storage capacity', None),
        ('4 billion cubic meters', 'm3', 'change', 'up', 'annual supply', None),
    ]),
    ('2021-07-20', 'They may raise fares between 20% and 30%.', [
        ('20% and 30%', '%', 'change', 'up', 'fares', None),
    ]),
    ('2021-07-20', 'Freight traffic is forecast to grow in the 4 to 6% range next year.', [
        ('4 to 6%', '%', 'change', 'up', 'Freight traffic', '2022'),
    ]),
    ('2021-07-20', 'The wheat harvest advanced to within 22 to 25 pct of the area sown.', [
        ('22 to 25 pct', '%', 'share', 'up', 'wheat harvest', None),
    ]),
    ('2021-07-20', 'The rate stayed unchanged from that in May, at 4.9 percent.', [
        ('4.9 percent', '%', 'level', 'flat', 'rate', None),
    ]),
    ('2021-07-20', 'The bank keeps its target for the overnight rate at 2 1/4 per cent.', [
        ('2 1/4 per cent', '%', 'level', 'flat', 'target for the overnight rate (bank)', None),
    ]),
    ('2021-07-20', 'The minister repeated the plan to maintain the revenue target of 3 trillion baht ($85 billion) this year.', [
        ('3 trillion baht', 'THB', 'target', 'flat', 'revenue target', '2021'),
        ('$85 billion', 'USD', 'target', 'flat', 'revenue target', '2021'),
    ]),
    ('2021-07-20', 'The inflation rate, at 24 percent, is expected to moderate to 18% in 2022.', [
        ('24 percent', '%', 'level', None, 'inflation rate', '2022'),
        ('18%', '%', 'level', None, 'inflation rate', '2022'),
    ]),
    ('2021-07-20', 'The city built 90,000 charging points in 2016, eight times the figure in 2015.', [
        ('90,000', 'points', 'count', None, 'charging points', '2016'),
        ('eight times', 'times', 'change', 'up', 'charging points', '2016'),
    ]),
    ('2021-07-20', 'It introduced 40 projects, 1.4 times the number in 2012.', [
        ('40', 'projects', 'count', None, 'projects', None),
        ('1.4 times', 'times', 'change', 'up', 'projects', None),
    ]),
    ('2021-07-20', 'The dollar was buying 106.12 yen, and one euro was worth $1.2951.', [
        ('106.12 yen', 'JPY/USD', 'level', None, 'dollar', None),
        ('$1.2951', 'USD/EUR', 'level', None, 'one euro', None),
    ]),
    ('2021-07-20', 'In late trading the dollar reached $1.2871 against the euro, from $1.2934 on Thursday.', [
        ('$1.2871', 'USD/EUR', 'level', None, 'dollar against the euro', None),
        ('$1.2934', 'USD/EUR', 'level', None, 'dollar against the euro', '2021-07-15'),
    ]),
    ('2021-07-20', 'The pound bought $1.8412 in early trade.', [
        ('$1.8412', 'USD/GBP', 'level', None, 'trade (pound)', None),
    ]),
    ('2021-07-20', 'Imports rose by 12.1 pct or 95 billion rupees in the first nine months against 9.3 pct or 71 billion in the same period of 1985/86.', [
        ('12.1 pct', '%', 'change', 'up', 'Imports', '2020-01/2020-09'),
        ('95 billion rupees', 'INR', 'change', 'up', 'Imports', '2020-01/2020-09'),
        ('9.3 pct', '%', 'change', 'up', 'Imports', '1985-01/1985-09'),
        ('71 billion', 'INR', 'level', None, 'Imports', '1985-01/1985-09'),
    ]),
    ('2021-07-20', "The region's trade (including that of its ports) was worth 3 billion yuan.", [
        ('3 billion yuan', 'CNY', 'level', None, "region's trade (including that of its ports)", None),
    ]),
    ('2021-07-20', 'US exports rose 10.1% to $1.05 trillion, but imports rose even faster by 14.2% to $1.51 trillion.', [
        ('10.1%', '%', 'change', 'up', 'US exports', None),
        ('$1.05 trillion', 'USD', 'level', 'up', 'US exports', None),
        ('14.2%', '%', 'change', 'up', 'imports', None),
        ('$1.51 trillion', 'USD', 'level', 'up', 'imports', None),
    ]),
    ('2021-07-20', 'Exports of farm goods totaled 4.1 billion yuan, up 9 percent, while imports were valued at 2.2 billion yuan, up 21 percent.', [
        ('4.1 billion yuan', 'CNY', 'level', None, 'Exports of farm goods', None),
        ('9 percent', '%', 'change', 'up', 'Exports of farm goods', None),
        ('2.2 billion yuan', 'CNY', 'level', None, 'imports of farm goods', None),
        ('21 percent', '%', 'change', 'up', 'imports of farm goods', None),
    ]),
    ('2021-07-20', 'The peso was also little moved, last trading at 51.2 to the dollar.', [
        ('51.2', '', 'level', None, 'peso', None),
    ]),
    ('2021-07-20', "Of Peru's bondholders, 41.2% live in Lima, 12.1% in Spain and 8.3% in Chile.", [
        ('41.2%', '%', 'share', None, "Peru's bondholders", None),
        ('12.1%', '%', 'share', None, "Peru's bondholders in Spain", None),
        ('8.3%', '%', 'share', None, "Peru's bondholders in Chile", None),
    ]),
    ('2021-07-20', 'The 1.4% rate of annual growth came after a rise of 0.5% in the last three months.', [
        ('1.4%', '%', 'change', 'up', 'annual growth', None),
        ('0.5%', '%', 'change', 'up', 'annual growth', None),
    ]),
    ('2021-07-20', 'This year, the city will fund 6.2 billion yuan to support three sectors.', [
        ('6.2 billion yuan', 'CNY', 'level', None, 'funding to support three sectors', '2021'),
        ('three', 'sectors', 'target', None, 'sectors', '2021'),
    ]),
    ('2021-07-20', 'It has offered to pay $200m to settle claims.', [
        ('$200m', 'USD', 'level', None, 'payment to settle claims', None),
    ]),
    ('2021-07-20', 'The rate is expected to break through the 120 yen barrier.', [
        ('120 yen', 'JPY', 'level', None, 'rate', None),
    ]),
    ('2021-07-20', 'About 60% to 70% of lenders are expected to accept the offer.', [
        ('60% to 70%', '%', 'share', None, 'lenders (expected to accept the offer)', None),
    ]),
    ('2021-07-20', 'The group said it now owns 6% of the pension fund Nordia.', [
        ('6%', '%', 'share', None, 'pension fund Nordia', None),
    ]),
    ('2021-07-20', 'Spending of 3 billion yuan was approved, and lending to firms of 2 billion yuan was stopped.', [
        ('3 billion yuan', 'CNY', 'level', None, 'Spending', None),
        ('2 billion yuan', 'CNY', 'level', None, 'lending to firms', None),
    ]),
    ('2021-06-22', "In the first four months of this year, Lanzhou, capital of Northwest China's Gansu province, achieved 12.4 billion yuan ($1.92 billion) in total foreign trade, a year-on-year increase of 9.5 percent, accounting for 71 percent of the province's total.", [
        ('12.4 billion yuan', 'CNY', 'level', None, 'foreign trade', '2021-01/2021-04'),
        ('$1.92 billion', 'USD', 'level', None, 'foreign trade', '2021-01/2021-04'),
        ('9.5 percent', '%', 'change', 'up', 'foreign trade', '2021-01/2021-04'),
        ('71 percent', '%', 'share', None, "foreign trade in province's", '2021-01/2021-04'),
    ]),
    ('2021-06-22', "During these four months, Lanzhou's general trade and bonded logistics imports and exports saw rapid growth, coming in at 9.57 billion yuan and 1.65 billion yuan, increases of 16.1 percent and 17.3 percent, respectively.", [
        ('four months', 'months', 'duration', None, '', None),
        ('9.57 billion yuan', 'CNY', 'level', None, "Lanzhou's general trade", None),
        ('1.65 billion yuan', 'CNY', 'level', None, 'bonded logistics imports and exports', None),
        ('16.1 percent', '%', 'change', 'up', "Lanzhou's general trade", None),
        ('17.3 percent', '%', 'change', 'up', 'bonded logistics imports and exports', None),
    ]),
    ('2021-06-22', 'The city reported increases of 10.8 percent and 29.4 percent, respectively, in trade with Japan and the European Union to 3.74 billion yuan and 1.51 billion yuan.', [
        ('10.8 percent', '%', 'change', 'up', 'trade with Japan', None),
        ('29.4 percent', '%', 'change', 'up', 'trade with European Union', None),
        ('3.74 billion yuan', 'CNY', 'level', 'up', 'trade with Japan', None),
        ('1.51 billion yuan', 'CNY', 'level', 'up', 'trade with European Union', None),
    ]),
    ('2021-06-22', "Meanwhile, the city's trade with countries involved in the Belt and Road Initiative reported growth of 8.6 percent to 2.09 billion yuan.", [
        ('8.6 percent', '%', 'change', 'up', "city's trade with countries involved in the Belt and Road Initiative", None),
        ('2.09 billion yuan', 'CNY', 'level', 'up', "city's trade with countries involved in the Belt and Road Initiative", None),
    ]),
    ('2021-06-22', 'Exports of mechanical and electrical products, wind turbines, and bicycles increased, generating 7.16 billion yuan, 1.48 billion yuan, and 0.77 billion yuan, respectively, increases of 13.9 percent, 17.3 percent, and 11.8 percent.', [
        ('7.16 billion yuan', 'CNY', 'level', None, 'Exports of mechanical and electrical products', None),
        ('1.48 billion yuan', 'CNY', 'level', None, 'Exports of wind turbines', None),
        ('0.77 billion yuan', 'CNY', 'level', None, 'Exports of bicycles', None),
        ('13.9 percent', '%', 'change', 'up', 'Exports of mechanical and electrical products', None),
        ('17.3 percent', '%', 'change', 'up', 'Exports of wind turbines', None),
        ('11.8 percent', '%', 'change', 'up', 'Exports of bicycles', None),
    ]),
    ('2021-06-22', 'Core inflation would peak at 6 percent and then gradually fall back to the 4 percent target in 2022.', [
        ('6 percent', '%', 'level', None, 'Core inflation', '2022'),
        ('4 percent', '%', 'target', None, 'Core inflation', '2022'),
    ]),
    ('2021-06-22', 'The shilling is down nearly 1 percent this year after weakening by close to a quarter in 2020.', [
        ('1 percent', '%', 'change', 'down', 'shilling', '2021'),
        ('a quarter', 'fraction', 'change', 'down', 'shilling', '2020'),
    ]),
    ('2021-06-22', 'This put money growth at four percent, in the middle of the 2021 target of two to five percent.', [
        ('four percent', '%', 'change', 'up', 'money growth', None),
        ('two to five percent', '%', 'target', None, 'money growth', '2021'),
    ]),
    ('2021-06-22', 'Cloth and garment output increased by 12.3 percent and 8.5 percent, respectively, to 4.9 billion meters and 1.3 billion pieces.', [
        ('12.3 percent', '%', 'change', 'up', 'Cloth output', None),
        ('8.5 percent', '%', 'change', 'up', 'garment output', None),
        ('4.9 billion meters', 'm', 'level', 'up', 'Cloth and garment output', None),
        ('1.3 billion', 'pieces', 'count', None, 'pieces', None),
    ]),
    ('2021-06-22', 'The bank may reclassify 210 million dollars of medium- and long-term loans to Peru.', [
        ('210 million dollars', 'USD', 'level', None, 'medium- and long-term loans to Peru', None),
    ]),
    ('2021-06-22', 'The statement will show a surplus in the range of $200 to $400 million.', [
        ('$200 to $400 million', 'USD', 'level', None, 'surplus in the range', None),
    ]),
    ('2021-06-22', 'Bath, home to a large port, handled 2.1 million tons of cargo in May, up 3 percent.', [
        ('2.1 million tons', 't', 'level', None, 'Bath', '2021-05'),
        ('3 percent', '%', 'change', 'up', 'Bath', '2021-05'),
    ]),
    ('2021-06-22', 'Growth in the group was 19 percent, well above the previous target of 11 to 15 percent.', [
        ('19 percent', '%', 'change', 'up', 'Growth in the group', None),
        ('11 to 15 percent', '%', 'target', None, 'Growth in the group', None),
    ]),
    ('2021-06-22', 'Sales of fruit, tea, and cut flowers rose 2, 4, and 7 percent.', [
        ('2', '%', 'change', 'up', 'Sales of fruit', None),
        ('4', '%', 'change', 'up', 'Sales of tea', None),
        ('7 percent', '%', 'change', 'up', 'Sales of cut flowers', None),
    ]),
    ('2021-06-22', 'Overall, the group saw worldwide vehicle sales rise 6% to 3.1 million in 2020 while total revenues added 2% to 102bn euros.', [
        ('6%', '%', 'change', 'up', 'worldwide vehicle sales (group)', '2020'),
        ('3.1 million', 'vehicles', 'count', 'up', 'worldwide vehicle sales (group)', '2020'),
        ('2%', '%', 'change', 'up', 'revenues', '2020'),
        ('102bn euros', 'EUR', 'level', 'up', 'revenues', '2020'),
    ]),
    ('2021-06-22', 'Car sales rose to 1.2 million.', [
        ('1.2 million', 'cars', 'count', 'up', 'Car sales', None),
    ]),
    ('2021-06-22', 'Sales rose to 1.2 million euros.', [
        ('1.2 million euros', 'EUR', 'level', 'up', 'Sales', None),
    ]),
    ('2021-06-22', 'High-end sectors saw strong growth, with investment up 11.5 percent year on year.', [
        ('11.5 percent', '%', 'change', 'up', 'investment (High-end sectors)', None),
    ]),
    ('2021-06-22', 'Ship building logged a fast expansion in the quarter, with its output up 7 percent year on year, 3 percentage points higher than that of all large firms.', [
        ('7 percent', '%', 'change', 'up', 'output (Ship building)', None),
        ('3 percentage points', 'pp', 'change', 'up', 'output (Ship building)', None),
    ]),
    ('2021-06-22', 'The services sector grew 8 percent, of which the retail trade rose by 9 percent, the transport, storage and postal sector saw an increase of 10.1 percent, and the hotel and catering sector grew 14 percent.', [
        ('8 percent', '%', 'change', 'up', 'services sector', None),
        ('9 percent', '%', 'change', 'up', 'services sector (retail trade)', None),
        ('10.1 percent', '%', 'change', 'up', 'transport, storage and postal sector', None),
        ('14 percent', '%', 'change', 'up', 'hotel and catering sector', None),
    ]),
    ('2021-06-22', 'The total retail sales of consumer goods in the whole city reached 32.6 billion yuan, up 8 percent, and the growth rate was 1.2 percentage points higher than in May.', [
        ('32.6 billion yuan', 'CNY', 'level', None, 'retail sales of consumer goods in the whole city', None),
        ('8 percent', '%', 'change', 'up', 'retail sales of consumer goods in the whole city', None),
        ('1.2 percentage points', 'pp', 'change', 'up', 'growth rate of retail sales of consumer goods in the whole city', None),
    ]),
    ('2021-06-22', 'The take-up rate of electric buses, a sign of their appeal, in the home market climbed to 41.2 percent last month.', [
        ('41.2 percent', '%', 'level', 'up', 'take-up rate of electric buses', '2021-05'),
    ]),
    ('2021-06-22', 'The peak daily passenger volume exceeded 3.1 million trips.', [
        ('3.1 million', 'trips', 'count', None, 'trips (daily passenger volume)', None),
    ]),
    ('2021-06-22', 'The operation scale of fuel cell buses will reach 2,000 vehicles by 2025.', [
        ('2,000', 'vehicles', 'target', None, 'vehicles', '2025'),
    ]),
    ('2021-06-22', 'The report forecast total growth of 3.1% in 2004 for the 25 member countries of the club, slipping to 2.4% next year before recovering to 2.8% in 2006.', [
        ('3.1%', '%', 'change', 'up', 'growth', '2004'),
        ('25', 'countries', 'count', None, 'member countries of the club', '2004'),
        ('2.4%', '%', 'change', 'up', 'growth', '2022'),
        ('2.8%', '%', 'change', 'up', 'growth', '2006'),
    ]),
    ('2021-06-22', 'About 70% of Malians depend directly or indirectly on farming.', [
        ('70%', '%', 'share', None, 'Malians (depend directly or indirectly on farming)', None),
    ]),
    ('2021-06-22', 'The gain can be put down to strong demand, with the economy registering growth of 4.2% in 2020.', [
        ('4.2%', '%', 'change', 'up', 'economy', '2020'),
    ]),
    ('2021-06-22', 'Fruit prices rose 4% in April. In May those prices fell 1.2%.', [
        ('4%', '%', 'change', 'up', 'Fruit prices', '2021-04'),
        ('1.2%', '%', 'change', 'down', 'Fruit prices', '2021-05'),
    ]),
    ('2021-06-22', "The airport's annual capacity will reach 20 million passengers.", [
        ('20 million', 'people', 'count', None, "airport's annual capacity", None),
    ]),
    ('2021-06-22', 'The number of visitors reached 3 million people.', [
        ('3 million', 'people', 'count', None, 'people (number of visitors)', None),
    ]),
    ('2021-06-22', 'Membership rose to 50,000 firms.', [
        ('50,000', 'firms', 'count', 'up', 'Membership', None),
    ]),
    ('2021-06-22', 'The output index encompasses four sectors, the office said.', [
        ('four', 'sectors', 'count', None, 'sectors (output index)', None),
    ]),
    ('2021-06-22', 'The income tax rise takes three forms.', [
        ('three', 'forms', 'count', None, 'forms', None),
    ]),
    ('2021-06-22', 'The dispute has split the poor states into two groups.', [
        ('two', 'groups', 'count', None, 'groups of poor states', None),
    ]),
    ('2021-06-22', 'The fund invested in 12 projects.', [
        ('12', 'projects', 'count', None, 'projects (fund)', None),
    ]),
    ('2021-06-22', 'In a first, 4 billion rupees will be handed out to deploy electric ferries under the scheme.', [
        ('4 billion rupees', 'INR', 'level', None, 'amount handed out to deploy electric ferries under the scheme', None),
    ]),
    ('2021-06-22', 'About 3 billion yuan was spent on roads last year.', [
        ('3 billion yuan', 'CNY', 'level', None, 'amount spent on roads', '2020'),
    ]),
    ('2021-06-22', '($1 = 71.25 Indian rupees)', [
        ('71.25 Indian rupees', 'INR/USD', 'level', None, 'exchange rate (rupees)', None),
    ]),
    ('2021-06-22', 'He added that 90 million dollars from the bond has already been allocated to build the line.', [
        ('90 million dollars', 'USD', 'level', None, '', None),
    ]),
    ('2021-06-22', 'In addition, an amount of 200 million dollars from the bond will be used for the road sector.', [
        ('200 million dollars', 'USD', 'level', None, 'amount used for the road sector', None),
    ]),
    ('2021-07-30', 'Total grants for the period amounted to GHS12.6 billion.', [
        ('GHS12.6 billion', 'GHS', 'level', None, 'grants', None),
    ]),
    ('2011-10-01', "The country's output at the end of June was estimated at VND2,415 trillion ($118 billion), up by 4.3 per cent year on year.", [
        ('VND2,415 trillion', 'VND', 'level', None, "country's output", '2011-06-30'),
        ('$118 billion', 'USD', 'level', None, "country's output", '2011-06-30'),
        ('4.3 per cent', '%', 'change', 'up', "country's output", '2011-06-30'),
    ]),
    ('2011-10-01', 'Restaurant revenues rose 11.2 per cent to VND98 trillion, while freight and tourism earned VND76.3 trillion and VND22.8 trillion, up by 9.4 per cent and 8.1 per cent respectively.', [
        ('11.2 per cent', '%', 'change', 'up', 'Restaurant revenues', None),
        ('VND98 trillion', 'VND', 'level', 'up', 'Restaurant revenues', None),
        ('VND76.3 trillion', 'VND', 'level', None, 'freight', None),
        ('VND22.8 trillion', 'VND', 'level', None, 'tourism', None),
        ('9.4 per cent', '%', 'change', 'up', 'freight', None),
        ('8.1 per cent', '%', 'change', 'up', 'tourism', None),
    ]),
    ('2022-10-05', 'The province spent VND 640 billion on schools, up 7.5 percent.', [
        ('VND 640 billion', 'VND', 'level', None, 'spending on schools (province)', None),
        ('7.5 percent', '%', 'change', 'up', 'spending on schools (province)', None),
    ]),
    ('2023-05-10', 'Tax receipts reached TZS2.4 trillion in April, compared with TZS2.1 trillion a year earlier.', [
        ('TZS2.4 trillion', 'TZS', 'level', None, 'Tax receipts', '2023-04'),
        ('TZS2.1 trillion', 'TZS', 'level', None, 'Tax receipts', '2022-04'),
    ]),
    ('2023-05-10', 'Exports of tea from Kenya earned Sh14.2 billion in May, up from Sh12.9 billion a year earlier.', [
        ('Sh14.2 billion', 'KES', 'level', 'up', 'earnings (Exports of tea from Kenya)', '2023-05'),
        ('Sh12.9 billion', 'KES', 'level', None, 'earnings (Exports of tea from Kenya)', '2022-05'),
    ]),
    ('2023-05-10', 'The state budget shows a deficit of Rp598 trillion.', [
        ('Rp598 trillion', 'IDR', 'level', None, 'deficit (state budget)', None),
    ]),
    ('2022-10-05', 'The lender lent PKR 210 billion to farmers.', [
        ('PKR 210 billion', 'PKR', 'level', None, 'loans to farmers', None),
    ]),
    ('2022-10-05', 'Fares on the Philippine ferry went up to P95 from P80.50 a trip.', [
        ('P95', 'PHP', 'level', None, 'Fares on the Philippine ferry', None),
        ('P80.50', 'PHP', 'level', None, 'Fares on the Philippine ferry', None),
    ]),
    ('2022-10-30', "This year's early rice output is 31.6 billion catties, an increase of 140 million catties over the previous year.", [
        ('31.6 billion catties', 'jin', 'level', None, 'rice output', '2022'),
        ('140 million catties', 'jin', 'change', 'up', 'rice output', '2022'),
    ]),
    ('2022-10-30', 'The yield hit 980 jin per mu, up 22 jin on last year.', [
        ('980 jin', 'jin', 'level', None, 'yield', None),
        ('22 jin', 'jin', 'change', 'up', 'yield', None),
    ]),
    ('2022-10-30', 'The P5 virus and section P12 were named by 3 labs.', [
        ('3', 'labs', 'count', None, 'labs', None),
    ]),
    ('2022-08-01', 'The use of overseas capital in the northern, southern and coastal districts of the province increased by 12.4%, 21% and 33.8% respectively.', [
        ('12.4%', '%', 'change', 'up', 'use of overseas capital in the northern districts of the province', None),
        ('21%', '%', 'change', 'up', 'use of overseas capital in the southern districts of the province', None),
        ('33.8%', '%', 'change', 'up', 'use of overseas capital in the coastal districts of the province', None),
    ]),
    ('2023-10-19', 'Shoes, hats, and leather belts also saw rapid growth in purchases, with increases of 44.1%, 52.6%, and 11.9%, respectively.', [
        ('44.1%', '%', 'change', 'up', 'Shoes', None),
        ('52.6%', '%', 'change', 'up', 'hats', None),
        ('11.9%', '%', 'change', 'up', 'leather belts', None),
    ]),
    ('2023-10-25', 'Sectors that carry new momentum, such as biotech firms, cloud services, and rail equipment makers saw their added values increase by 4.4%, 7.1%, and 9.5%.', [
        ('4.4%', '%', 'change', 'up', 'added values of biotech firms', None),
        ('7.1%', '%', 'change', 'up', 'added values of cloud services', None),
        ('9.5%', '%', 'change', 'up', 'added values of rail equipment makers', None),
    ]),
    ('2021-10-11', 'The number of guests and hotel revenue increased by 8.14% and 11.62% respectively.', [
        ('8.14%', '%', 'change', 'up', 'number of guests', None),
        ('11.62%', '%', 'change', 'up', 'hotel revenue', None),
    ]),
    ('2021-10-11', 'The number of flights and cargo volume rose 5.3 percent and 9.1 percent, respectively.', [
        ('5.3 percent', '%', 'change', 'up', 'number of flights', None),
        ('9.1 percent', '%', 'change', 'up', 'cargo volume', None),
    ]),
    ('2024-05-20', 'Rice, maize, and sweet potatoes saw growth in yields, with increases of 2.1%, 3.4%, and 5.2%, respectively.', [
        ('2.1%', '%', 'change', 'up', 'Rice', None),
        ('3.4%', '%', 'change', 'up', 'maize', None),
        ('5.2%', '%', 'change', 'up', 'sweet potatoes', None),
    ]),
    ('2024-05-20', 'The area of farmland and grain output grew by 1.2% and 2.6% respectively.', [
        ('1.2%', '%', 'change', 'up', 'area of farmland', None),
        ('2.6%', '%', 'change', 'up', 'grain output', None),
    ]),
    ('2024-04-25', "Wenzhou's imports and exports achieved steady growth as well, reaching a total of 64.2 billion yuan in the first quarter.", [
        ('64.2 billion yuan', 'CNY', 'level', None, "Wenzhou's imports and exports", '2024-Q1'),
    ]),
    ('2023-06-18', "The goal is to have the town's farm output surpass 42 billion yuan by 2026.", [
        ('42 billion yuan', 'CNY', 'target', None, "town's farm output", '2026'),
    ]),
    ('2020-03-09', 'The county has seen more than 120 brick kilns resume work in March.', [
        ('120', 'kilns', 'count', None, 'brick kilns', '2020-03'),
    ]),
    ('2021-10-11', 'The 88 parks of the city received 3.1 million guests and achieved ticket income of 42 million yuan.', [
        ('88', 'parks', 'count', None, 'parks of the city', None),
        ('3.1 million', 'people', 'count', None, 'guests (parks of the city)', None),
        ('42 million yuan', 'CNY', 'level', None, 'ticket income (parks of the city)', None),
    ]),
    ('2024-05-20', 'The parks drew 2.2 million guests and realized entry income of 31 million yuan.', [
        ('2.2 million', 'people', 'count', None, 'guests (parks)', None),
        ('31 million yuan', 'CNY', 'level', None, 'entry income (parks)', None),
    ]),
    ('2024-04-26', 'Modern services such as leasing and legal advice saw a value-added growth of 9.3 percent.', [
        ('9.3 percent', '%', 'change', 'up', 'value-added growth (Modern services such as leasing and legal advice)', None),
    ]),
    ('2023-10-26', 'Breaking it down by industry, the primary sector contributed an added value of 41.7 billion yuan, growing by 2.8%.', [
        ('41.7 billion yuan', 'CNY', 'level', None, 'added value (primary sector)', None),
        ('2.8%', '%', 'change', 'up', 'added value (primary sector)', None),
    ]),
    ('2023-10-26', 'The secondary sector showed an added value of 512.3 billion yuan, increasing by 5.2%, while the tertiary sector reached an added value of 690.4 billion yuan, reflecting a growth of 6.1%.', [
        ('512.3 billion yuan', 'CNY', 'level', None, 'added value (secondary sector)', None),
        ('5.2%', '%', 'change', 'up', 'added value (secondary sector)', None),
        ('690.4 billion yuan', 'CNY', 'level', None, 'added value (tertiary sector)', None),
        ('6.1%', '%', 'change', 'up', 'added value (tertiary sector)', None),
    ]),
    ('2019-03-21', 'The biotech sector had a surge of 41.2 percent year-on-year, the shipbuilding industry reported growth of 12.6 percent year-on-year and new-material firms posted growth of 8.9 percent year-on-year.', [
        ('41.2 percent', '%', 'change', 'up', 'biotech sector', None),
        ('12.6 percent', '%', 'change', 'up', 'shipbuilding industry', None),
        ('8.9 percent', '%', 'change', 'up', 'new-material firms', None),
    ]),
    ('2019-08-14', "The country's border economic zones saw FDI inflow up 11.3 percent year-on-year, accounting for 6.4 percent of the total FDI.", [
        ('11.3 percent', '%', 'change', 'up', "FDI inflow (country's border economic zones)", None),
        ('6.4 percent', '%', 'share', None, "FDI inflow (country's border economic zones)", None),
    ]),
    ('2024-05-20', 'Retail trade and catering saw an added-value growth of 6.3 percent in the first quarter.', [
        ('6.3 percent', '%', 'change', 'up', 'added-value growth (Retail trade and catering)', '2024-Q1'),
    ]),
    ('2024-05-20', 'The car sector had an increase of 14.1 percent, the paper industry reported growth of 3.3 percent and the toy industry posted a decline of 2.2 percent.', [
        ('14.1 percent', '%', 'change', 'up', 'car sector', None),
        ('3.3 percent', '%', 'change', 'up', 'paper industry', None),
        ('2.2 percent', '%', 'change', 'down', 'toy industry', None),
    ]),
    ('2023-08-05', "According to the Bureau of Commerce, the overall volume of the city's trade in services was 88.3 billion yuan in the first half, up by 5.4 percent year-on-year.", [
        ('88.3 billion yuan', 'CNY', 'level', None, "volume of the city's trade in services", '2023-H1'),
        ('5.4 percent', '%', 'change', 'up', "volume of the city's trade in services", '2023-H1'),
    ]),
    ('2020-11-27', 'The prefecture has to date brought in over 90 firms and formed 6 industries with help from Ningbo.', [
        ('90', 'firms', 'count', None, 'firms (prefecture)', None),
        ('6', 'industries', 'count', None, 'industries (prefecture)', None),
    ]),
    ('2020-04-02', 'By 2023, Guangxi will hold more than 600 fairs each year, with a total exhibition area of 2.4 million square meters.', [
        ('600', 'fairs', 'target', None, 'fairs', '2023'),
        ('2.4 million square meters', 'm2', 'target', None, 'exhibition area (fairs)', '2023'),
    ]),
    ('2018-11-06', 'A total of 84,300 visitors from 97 countries and regions attended the tea expo, up by 6.2 percent.', [
        ('84,300', 'people', 'count', None, 'visitors', None),
        ('97', 'regions', 'count', None, 'countries and regions', None),
        ('6.2 percent', '%', 'change', 'up', 'visitors', None),
    ]),
    ('2023-07-10', 'Some 1.8 million tonnes of goods were carried between Wuwei and stations in more than 14 countries and regions in Central Asia, up 37.5 percent year on year.', [
        ('1.8 million tonnes', 't', 'level', None, 'goods', None),
        ('14', 'regions', 'count', None, 'countries and regions in Central Asia', None),
        ('37.5 percent', '%', 'change', 'up', 'goods', None),
    ]),
    ('2024-05-20', 'The line carried 1.2 million passengers to 36 stations in May, up 8.8 percent.', [
        ('1.2 million', 'people', 'count', None, 'passengers (line)', '2024-05'),
        ('36', 'stations', 'count', None, 'stations', '2024-05'),
        ('8.8 percent', '%', 'change', 'up', 'passengers (line)', '2024-05'),
    ]),
    ('2024-05-20', 'The bank lent 62 billion yuan to 14,000 small firms in the first half, up 11.4 percent.', [
        ('62 billion yuan', 'CNY', 'level', None, 'loans to small firms', '2023-H1'),
        ('14,000', 'firms', 'count', None, 'small firms', '2023-H1'),
        ('11.4 percent', '%', 'change', 'up', 'loans to small firms', '2023-H1'),
    ]),
    ('2024-05-20', 'The city hosted 240 conferences in 31 halls last year, a year-on-year increase of 15.7 percent.', [
        ('240', 'conferences', 'count', None, 'conferences (city)', None),
        ('31', 'halls', 'count', None, 'halls', '2023'),
        ('15.7 percent', '%', 'change', 'up', 'conferences (city)', '2023'),
    ]),
    ('2009-01-15', 'Figures about foreign trade in 2008. Rubber: Imports were $3.2 billion, up 14.6 percent year on year; exports were $410 million, up 7.8 percent.', [
        ('$3.2 billion', 'USD', 'level', None, 'Imports of Rubber', None),
        ('14.6 percent', '%', 'change', 'up', 'Imports of Rubber', None),
        ('$410 million', 'USD', 'level', None, 'exports of Rubber', None),
        ('7.8 percent', '%', 'change', 'up', 'exports of Rubber', None),
    ]),
    ('2009-01-15', 'Figures about foreign trade in 2008. Copper: Imports were 2.64 million tons, down 5.6 percent over the previous year, or 157,000 tons.', [
        ('2.64 million tons', 't', 'level', None, 'Imports of Copper', None),
        ('5.6 percent', '%', 'change', 'down', 'Imports of Copper', None),
        ('157,000 tons', 't', 'change', 'down', 'Imports of Copper', None),
    ]),
    ('2012-07-16', 'Cement: Output was 88 million tons, up 6.3 percent; sales were 85 million tons, up 5.1 percent.', [
        ('88 million tons', 't', 'level', None, 'Output of Cement', None),
        ('6.3 percent', '%', 'change', 'up', 'Output of Cement', None),
        ('85 million tons', 't', 'level', None, 'sales of Cement', None),
        ('5.1 percent', '%', 'change', 'up', 'sales of Cement', None),
    ]),
    ('2024-05-20', 'Beef: Prices averaged 62 yuan a kilogram, down 4.1 percent; sales were 21,000 tons, up 2.2 percent.', [
        ('62 yuan', 'CNY', 'level', None, 'Prices of Beef', None),
        ('4.1 percent', '%', 'change', 'down', 'Prices of Beef', None),
        ('21,000 tons', 't', 'level', None, 'sales of Beef', None),
        ('2.2 percent', '%', 'change', 'up', 'sales of Beef', None),
    ]),
    ('2024-05-20', 'Nanping: GDP grew by 5.2 percent. Sanming: GDP grew by 4.8 percent.', [
        ('5.2 percent', '%', 'change', 'up', 'GDP of Nanping', None),
        ('4.8 percent', '%', 'change', 'up', 'GDP of Sanming', None),
    ]),
    ('2023-10-25', 'The gap compared to the provincial average has also narrowed by 0.7 percentage points.', [
        ('0.7 percentage points', 'pp', 'change', 'down', 'gap compared to the provincial average', None),
    ]),
    ('2021-10-11', 'From October 2 to 4, the number of guests in the canyon park reached the upper limit of 18,000.', [
        ('18,000', 'people', 'count', None, 'number of guests in the canyon park', '2021-10-02/2021-10-04'),
    ]),
    ('2024-05-20', 'The difference compared to the national level narrowed by 1.1 percentage points.', [
        ('1.1 percentage points', 'pp', 'change', 'down', 'difference compared to the national level', None),
    ]),
    ('2024-05-20', 'Visitor numbers hit the daily cap of 25,000. The number of riders on the line reached the upper limit of 60,000.', [
        ('25,000', 'people', 'count', None, 'Visitor numbers', None),
        ('60,000', 'riders', 'count', None, 'number of riders on the line', None),
    ]),
    ('2022-02-10', 'The province listed 900 projects with an annual planned investment of 310 billion yuan. A total of 420 projects, with a total investment of 268.4 billion yuan, will be chosen to upgrade the chemical industry.', [
        ('900', 'projects', 'count', None, 'projects (province)', None),
        ('310 billion yuan', 'CNY', 'target', None, 'annual planned investment (projects)', None),
        ('420', 'projects', 'count', None, 'projects', None),
        ('268.4 billion yuan', 'CNY', 'level', None, 'investment (projects)', None),
    ]),
    ('2022-02-10', 'The province listed 900 projects with an annual planned investment of 310 billion yuan. A total of 130 projects with an investment of 74.6 billion yuan were arranged to improve rural water supply.', [
        ('900', 'projects', 'count', None, 'projects (province)', None),
        ('310 billion yuan', 'CNY', 'target', None, 'annual planned investment (projects)', None),
        ('130', 'projects', 'count', None, 'projects', None),
        ('74.6 billion yuan', 'CNY', 'level', None, 'investment (projects)', None),
    ]),
    ('2024-01-25', 'The city aims at raising the proportion of advanced smelting capacity to 71 percent.', [
        ('71 percent', '%', 'target', 'up', 'proportion of advanced smelting capacity', None),
    ]),
    ('2021-01-12', 'Per capita disposable income of urban and rural residents has increased by 6.3 percent and 8.2 percent, respectively.', [
        ('6.3 percent', '%', 'change', 'up', 'Per capita disposable income of urban residents', None),
        ('8.2 percent', '%', 'change', 'up', 'Per capita disposable income of rural residents', None),
    ]),
    ('2017-07-20', 'Per capita spending of rural and urban households increased by 7.7% and 5.4% respectively.', [
        ('7.7%', '%', 'change', 'up', 'Per capita spending of rural households', None),
        ('5.4%', '%', 'change', 'up', 'Per capita spending of urban households', None),
    ]),
    ('2024-05-20', 'The per capita disposable income of urban and rural residents rose 5.1 percent and 7 percent, respectively.', [
        ('5.1 percent', '%', 'change', 'up', 'per capita disposable income of urban residents', None),
        ('7 percent', '%', 'change', 'up', 'per capita disposable income of rural residents', None),
    ]),
    ('2025-07-17', "Peru's toy industry generated 73.1 billion yuan (about 10.2 billion U.S. dollars) in revenue in the first six months, rising 7.3 percent year on year.", [
        ('73.1 billion yuan', 'CNY', 'level', None, "revenue (Peru's toy industry)", '2025-H1'),
        ('10.2 billion U.S. dollars', 'USD', 'level', None, "revenue (Peru's toy industry)", '2025-H1'),
        ('7.3 percent', '%', 'change', 'up', "revenue (Peru's toy industry)", '2025-H1'),
    ]),
    ('2025-07-17', 'Rice continues to lead the farm export sector, with revenue of US$ 3.36 billion.', [
        ('US$ 3.36 billion', 'USD', 'level', None, 'revenue (Rice)', None),
    ]),
    ('2025-07-17', 'Honey and cane sugar are in third place with exports of US$ 1.07 billion, an increase of 63.2%.', [
        ('third', '', 'rank', None, 'Honey and cane sugar', None),
        ('US$ 1.07 billion', 'USD', 'level', None, 'exports (Honey and cane sugar)', None),
        ('63.2%', '%', 'change', 'up', 'exports (Honey and cane sugar)', None),
    ]),
    ('2025-07-17', 'In terms of regions, eastern, central and western Peru accounted for 61.6 percent, 29.3 percent and 9.1 percent of the parcel volume, respectively.', [
        ('61.6 percent', '%', 'share', None, 'eastern Peru in parcel volume', None),
        ('29.3 percent', '%', 'share', None, 'central Peru in parcel volume', None),
        ('9.1 percent', '%', 'share', None, 'western Peru in parcel volume', None),
    ]),
    ('2025-07-17', 'Chinese-made bicycles saw a year-on-year increase of 4.7 percent in exports and 8.3 percent in imports from January to August.', [
        ('4.7 percent', '%', 'change', 'up', 'exports (Chinese-made bicycles)', '2024-01/2024-08'),
        ('8.3 percent', '%', 'change', 'up', 'imports (Chinese-made bicycles)', '2024-01/2024-08'),
    ]),
    ('2025-07-17', 'The group foresaw growth of 11 percent, 25 percent and 14 percent in the market size of prams, bikes and bottles.', [
        ('11 percent', '%', 'change', 'up', 'market size of prams', None),
        ('25 percent', '%', 'change', 'up', 'market size of bikes', None),
        ('14 percent', '%', 'change', 'up', 'market size of bottles', None),
    ]),
    ('2025-07-17', 'The city has more than 9,000 toy makers with about 4 million employees.', [
        ('9,000', 'makers', 'count', None, 'toy makers', None),
        ('4 million', 'people', 'count', None, 'employees (toy makers)', None),
    ]),
    ('2025-07-17', 'The dollar was trading at $1.2844 against the euro, still close to the $1.3106 record level set in May. Against the Japanese yen, it was trading at 105.18 yen, after hitting a six-month low of 105.07 earlier in the day.', [
        ('$1.2844', 'USD/EUR', 'level', None, 'dollar against the euro', None),
        ('$1.3106', 'USD/EUR', 'level', None, 'dollar against the euro', '2025-05'),
        ('105.18 yen', 'JPY/USD', 'level', None, 'dollar against the japanese yen', None),
        ('six-month', 'months', 'duration', None, 'dollar', None),
    ]),
    ('2025-07-17', 'It is a matter of time until the euro reaches $1.30.', [
        ('$1.30', 'USD/EUR', 'level', None, 'euro', None),
    ]),
    ('2025-07-17', 'At least 12 regions hit GDP above 1t yuan.', [
        ('12', 'regions', 'count', None, 'regions', None),
        ('1t yuan', 'CNY', 'level', None, 'GDP (regions)', None),
    ]),
    ('2025-07-17', 'The primary, secondary and tertiary industries accounted for 5.1, 41.2 and 53.7 percent of the GDP.', [
        ('5.1', '%', 'share', None, 'primary industries in GDP', None),
        ('41.2', '%', 'share', None, 'secondary industries in GDP', None),
        ('53.7 percent', '%', 'share', None, 'tertiary industries in GDP', None),
    ]),
    ('1987-05-12', 'The bank, which offered nine mln dlrs at the auction, reported demand for 21.6 mln dlrs.', [
        ('nine mln dlrs', 'USD', 'level', None, 'offer (bank)', None),
        ('21.6 mln dlrs', 'USD', 'level', None, 'reported demand', None),
    ]),
    ('1987-05-12', 'At the previous auction, the treasury offered seven mln dlrs.', [
        ('seven mln dlrs', 'USD', 'level', None, 'offer (treasury)', None),
    ]),
    ('1987-05-12', 'A member of the board predicted the troubled savings lender may lose about 650 mln dlrs in the second half of 1987.', [
        ('650 mln dlrs', 'USD', 'level', None, 'loss (troubled savings lender)', '1987-H2'),
    ]),
    ('2005-03-04', 'Mr Brown said the company had absorbed over £800m of lost sales to rivals but still managed to grow.', [
        ('£800m', 'GBP', 'level', None, 'company', None),
    ]),
    ('2025-02-21', "The country's reserves swelled by $12.4 million or 0.2 percent to the historic $9.300 billion against $9.288 billion of the previous week.", [
        ('$12.4 million', 'USD', 'change', 'up', "country's reserves", None),
        ('0.2 percent', '%', 'change', 'up', "country's reserves", None),
        ('$9.300 billion', 'USD', 'level', 'up', "country's reserves", None),
        ('$9.288 billion', 'USD', 'level', None, "country's reserves", None),
    ]),
    ('2018-06-15', 'The Bureau of Statistics (KBS) reports that Kenya posted a trade surplus of USD0.62 billion in May 2018.', [
        ('USD0.62 billion', 'USD', 'level', None, 'trade surplus (Kenya)', '2018-05'),
    ]),
    ('2018-06-15', 'The office reports that Chile posted a budget gap of US$1.4 billion in May.', [
        ('US$1.4 billion', 'USD', 'level', None, 'budget gap (Chile)', '2018-05'),
    ]),
    ('2018-06-15', "Customs data showed ships accounted for 9.8% of the country's total exports, up 1.2 percentage points from a year earlier.", [
        ('9.8%', '%', 'share', None, "ships in country's total exports", None),
        ('1.2 percentage points', 'pp', 'change', 'up', 'ships', None),
    ]),
    ('2018-06-15', 'Official data showed tourism accounted for 7.1% of output, up 0.4 percentage points from a year ago.', [
        ('7.1%', '%', 'share', None, 'tourism in output', None),
        ('0.4 percentage points', 'pp', 'change', 'up', 'tourism', None),
    ]),
    ('2005-03-04', 'Last year it made profits of £14.2m on a turnover of £260.5m.', [
        ('£14.2m', 'GBP', 'level', None, 'profits', '2004'),
        ('£260.5m', 'GBP', 'level', None, 'turnover', '2004'),
    ]),
    ('2018-06-15', 'It made a profit of $5m on sales of $61m.', [
        ('$5m', 'USD', 'level', None, 'profit', None),
        ('$61m', 'USD', 'level', None, 'sales', None),
    ]),
    ('1987-05-12', 'Sugar output in calendar 1986 rose to 2.11 mln tonnes from 1.98 mln in calendar 1985.', [
        ('2.11 mln tonnes', 't', 'level', 'up', 'Sugar output', '1986'),
        ('1.98 mln', 't', 'level', None, 'Sugar output', '1985'),
    ]),
    ('2018-06-15', 'Our exports in July were worth $14.2 billion with imports amounting to $11.9 billion.', [
        ('$14.2 billion', 'USD', 'level', None, 'exports', '2017-07'),
        ('$11.9 billion', 'USD', 'level', None, 'imports', '2017-07'),
    ]),
    ('2018-06-15', 'Farm exports were valued at $3.1 billion with mineral sales amounting to $1.2 billion.', [
        ('$3.1 billion', 'USD', 'level', None, 'Farm exports', None),
        ('$1.2 billion', 'USD', 'level', None, 'mineral sales', None),
    ]),
    ('2018-06-15', 'The surplus with Japan amounted to US$0.84 billion, Korea reached US$0.61 billion, and Mexico reached US$212 million.', [
        ('US$0.84 billion', 'USD', 'level', None, 'surplus with Japan', None),
        ('US$0.61 billion', 'USD', 'level', None, 'Korea', None),
        ('US$212 million', 'USD', 'level', None, 'Mexico', None),
    ]),
    ('2018-06-15', 'The gap with Norway came to $240 million, Sweden reached $180 million, and Finland reached $75 million.', [
        ('$240 million', 'USD', 'level', None, 'gap with Norway', None),
        ('$180 million', 'USD', 'level', None, 'gap with Sweden', None),
        ('$75 million', 'USD', 'level', None, 'gap with Finland', None),
    ]),
    ('2018-06-15', 'Average daily exports, after taking fewer working days into account, however, rose 2% on-year to $1.94 billion.', [
        ('2%', '%', 'change', 'up', 'Average daily exports', None),
        ('$1.94 billion', 'USD', 'level', 'up', 'Average daily exports', None),
    ]),
    ('2018-06-15', 'Labour costs, not counting bonuses, however, rose 3.2% to $18.40 an hour.', [
        ('3.2%', '%', 'change', 'up', 'Labour costs', None),
        ('$18.40', 'USD', 'level', 'up', 'Labour costs', None),
    ]),
    ('2018-06-15', 'The price index computed using the mean approach increased by 0.62 percent from 131.2 in April to 132.0 in May.', [
        ('0.62 percent', '%', 'change', 'up', 'price index computed using the mean approach', '2018-05'),
        ('131.2', '', 'level', None, 'price index computed using the mean approach', '2018-04'),
        ('132.0', '', 'level', 'up', 'price index computed using the mean approach', '2018-05'),
    ]),
    ('2018-06-15', 'The consumer index compiled using the old basket rose by 0.4 percent to 118.2.', [
        ('0.4 percent', '%', 'change', 'up', 'consumer index compiled using the old basket', None),
        ('118.2', '', 'level', 'up', 'consumer index compiled using the old basket', None),
    ]),
    ('2018-06-15', 'Sunoco is spending heavily - albeit with costs cut to $40m from $55m.', [
        ('$40m', 'USD', 'level', 'down', 'costs', None),
        ('$55m', 'USD', 'level', None, 'costs', None),
    ]),
    ('2011-10-01', "Imports rose. Though rising by 9 per cent year on year, Laos's foreign direct investment was only $0.9 billion, far from its full-year target of $2 billion.", [
        ('9 per cent', '%', 'change', 'up', "Laos's foreign direct investment", None),
        ('$0.9 billion', 'USD', 'level', None, "Laos's foreign direct investment", None),
        ('$2 billion', 'USD', 'target', None, "Laos's foreign direct investment", None),
    ]),
    ('2018-06-15', "Though falling by 4 per cent year on year, Cuba's sugar output still reached 1.1 million tonnes.", [
        ('4 per cent', '%', 'change', 'down', "Cuba's sugar output", None),
        ('1.1 million tonnes', 't', 'level', None, "Cuba's sugar output", None),
    ]),
    ('1987-05-12', 'Production in the textile industry has been falling since March and will decline by between three and four pct this year after a 1.2 pct increase in 1986.', [
        ('1.2 pct', '%', 'change', 'up', 'Production in the textile industry', '1986'),
    ]),
    ('1987-05-12', 'Output in the steel industry will fall by between two and three pct this year.', [
    ]),
    ('1987-05-12', 'Analysts said sales may rise by between five and seven pct in 1988.', [
    ]),
    ('1987-05-12', 'Imports grew between four and six pct in the quarter.', [
    ]),
    ('1987-05-12', 'Foreign money has flooded into the bourse, helping to lift the market 41 pct last year and another 8.3 pct since January.', [
        ('41 pct', '%', 'change', 'up', 'market', '1986'),
        ('8.3 pct', '%', 'change', 'up', 'market', '1986'),
    ]),
    ('1987-05-12', 'The krone was forced by speculators in March into a humiliating four pct devaluation against the mark.', [
        ('four pct', '%', 'change', 'up', 'krone', '1987-03'),
    ]),
    ('2018-06-15', 'Reserves stood at $12.31 billion, representing a year-to-date decline of $210.4 million (1.68%).', [
        ('$12.31 billion', 'USD', 'level', None, 'Reserves', '2018-01-01/2018-06-15'),
        ('$210.4 million', 'USD', 'change', 'down', 'Reserves', '2018-01-01/2018-06-15'),
        ('1.68%', '%', 'change', 'down', 'Reserves', '2018-01-01/2018-06-15'),
    ]),
    ('2005-03-04', 'At 1405 GMT, shares in Tesco were trading down 0.8% at 310 pence.', [
        ('0.8%', '%', 'change', 'down', 'shares in Tesco', None),
        ('310 pence', 'pence', 'level', 'down', 'shares in Tesco', None),
    ]),
    ('2018-06-15', 'Shares in Shell were trading up 1.2% at 1,910 pence.', [
        ('1.2%', '%', 'change', 'up', 'Shares in Shell', None),
        ('1,910 pence', 'pence', 'level', 'up', 'Shares in Shell', None),
    ]),
    ('2025-02-21', "Nepal's current account turned to a deficit of $120 million in March from a surplus of $88 million in the previous month.", [
        ('$120 million', 'USD', 'level', None, "deficit (Nepal's current account)", '2024-03'),
        ('$88 million', 'USD', 'level', None, "surplus (Nepal's current account)", '2024-02'),
    ]),
    ('2018-06-15', 'The state posted a surplus of $31 million, compared with a deficit of $12 million a year ago.', [
        ('$31 million', 'USD', 'level', None, 'surplus (state)', None),
        ('$12 million', 'USD', 'level', None, 'deficit', None),
    ]),
    ('1987-05-12', 'The discount rate was lowered 1/2 point to 6-1/2 pct.', [
        ('1/2 point', 'pp', 'change', 'down', 'discount rate', None),
        ('6-1/2 pct', '%', 'level', 'down', 'discount rate', None),
    ]),
    ('1987-05-12', 'Barclays raised its base rate by 1/2 a point to 10 pct.', [
        ('1/2 a point', 'pp', 'change', 'up', 'base rate', None),
        ('10 pct', '%', 'level', 'up', 'base rate', None),
    ]),
    ('1987-05-12', 'The bond coupon was set at 8-3/8 pct.', [
        ('8-3/8 pct', '%', 'level', None, 'bond coupon', None),
    ]),
    ('1987-05-09', 'The bank cut its lending rate by 1/4 point to 9-3/4 pct.', [
        ('1/4 point', 'pp', 'change', 'down', 'lending rate (bank)', None),
        ('9-3/4 pct', '%', 'level', 'down', 'lending rate (bank)', None),
    ]),
    ('2023-08-05', "Fourteen among the province's 21 cities posted positive trade growth in the first half of this year.", [
        ('Fourteen', 'cities', 'count', None, 'cities', None),
        ('21', 'cities', 'count', None, 'cities', '2023-H1'),
    ]),
    ('2021-01-14', 'Among these, 188, or 96.4% of the 195 road projects have been started.', [
        ('188', 'projects', 'count', None, 'road projects', None),
        ('96.4%', '%', 'share', None, 'road projects', None),
        ('195', 'projects', 'count', None, 'road projects', None),
    ]),
    ('2021-10-11', "The city's 9 4A-level scenic spots received a total of 812,000 guests.", [
        ('9', 'spots', 'count', None, '4A-level scenic spots', None),
        ('812,000', 'people', 'count', None, 'guests', None),
    ]),
    ('2024-05-20', "Sixteen among the region's 19 counties met the goal.", [
        ('Sixteen', 'counties', 'count', None, 'counties met', None),
        ('19', 'counties', 'count', None, 'counties met', None),
    ]),
    ('2024-05-20', 'Among these, 74, or 81% of the 91 mines have reopened.', [
        ('74', 'mines', 'count', None, 'mines', None),
        ('81%', '%', 'share', None, 'mines', None),
        ('91', 'mines', 'count', None, 'mines', None),
    ]),
    ('2023-10-25', 'The county is advancing 46 village-level projects this year.', [
        ('46', 'projects', 'count', None, 'village-level projects', '2023'),
    ]),
    ('2025-07-04', 'The plan proposes to build 3 heliports by 2028, with an industrial scale exceeding 6 billion yuan.', [
        ('3', 'heliports', 'target', None, 'heliports (plan proposes)', '2028'),
        ('6 billion yuan', 'CNY', 'target', None, 'industrial scale', '2028'),
    ]),
    ('2018-01-27', 'In 2019, 210,000 people are scheduled to leave their homes in the hills.', [
        ('210,000', 'people', 'target', None, 'people', '2019'),
    ]),
    ('2024-05-20', 'Next year 42,000 villagers are scheduled to move to new homes.', [
        ('42,000', 'people', 'target', None, 'villagers', '2025'),
    ]),
    ('2022-02-17', 'The actual use of capital is 4.1 billion yuan, and 63 projects of more than 50 million yuan have been introduced.', [
        ('4.1 billion yuan', 'CNY', 'level', None, 'actual use of capital', None),
        ('63', 'projects', 'count', None, 'projects of more than 50 million yuan introduced', None),
        ('50 million yuan', 'CNY', 'level', None, 'projects', None),
    ]),
    ('2024-05-20', '41 deals of more than 200 million yuan were signed.', [
        ('41', 'deals', 'count', None, 'deals of more than 200 million yuan signed', None),
        ('200 million yuan', 'CNY', 'level', None, 'deals', None),
    ]),
    ('2021-12-30', 'More than 12 million tourists and tourism revenue above 9 billion yuan are expected in 2022.', [
        ('12 million', 'people', 'count', None, 'tourists', '2022'),
        ('9 billion yuan', 'CNY', 'level', None, 'tourism revenue', '2022'),
    ]),
    ('2022-04-28', 'The latest figures from Qianhai Zone show that in the first two months of this year, the investment in fixed assets of the zone was 7.2 billion yuan, up 10.4% year-on-year.', [
        ('7.2 billion yuan', 'CNY', 'level', None, 'investment in fixed assets of the zone', '2022-01/2022-02'),
        ('10.4%', '%', 'change', 'up', 'investment in fixed assets of the zone', '2022-01/2022-02'),
    ]),
    ('2024-05-20', 'About 3 million guests are expected in 2025.', [
        ('3 million', 'people', 'count', None, 'guests', '2025'),
    ]),
    ('2009-04-21', 'The total value-added of the farm sector was 61.4 billion yuan, up by 7.2 percent. Of this total, the value-added of fishing firms above the set size was 20.3 billion yuan, up by 9.9 percent.', [
        ('61.4 billion yuan', 'CNY', 'level', None, 'value-added of the farm sector', None),
        ('7.2 percent', '%', 'change', 'up', 'value-added of the farm sector', None),
        ('20.3 billion yuan', 'CNY', 'level', None, 'value-added of fishing firms above the set size', None),
        ('9.9 percent', '%', 'change', 'up', 'value-added of fishing firms above the set size', None),
    ]),
    ('2019-03-21', 'Overall output of the fishing industry was 14.6 billion yuan, falling by 3.8 percent, of which private boats reported 9.2 billion yuan.', [
        ('14.6 billion yuan', 'CNY', 'level', None, 'output of the fishing industry', None),
        ('3.8 percent', '%', 'change', 'down', 'output of the fishing industry', None),
        ('9.2 billion yuan', 'CNY', 'level', None, 'output of the fishing industry (private boats)', None),
    ]),
    ('2024-05-20', 'The total output of the mining sector was 31 billion yuan, up by 4.4 percent. Of this total, the output of coal pits above the set size was 18 billion yuan, up by 6.6 percent.', [
        ('31 billion yuan', 'CNY', 'level', None, 'output of the mining sector', None),
        ('4.4 percent', '%', 'change', 'up', 'output of the mining sector', None),
        ('18 billion yuan', 'CNY', 'level', None, 'output of coal pits above the set size', None),
        ('6.6 percent', '%', 'change', 'up', 'output of coal pits above the set size', None),
    ]),
    ('2024-05-20', 'Retail sales were 31 billion yuan, up 5 percent, of which online shops reported 9 billion yuan.', [
        ('31 billion yuan', 'CNY', 'level', None, 'Retail sales', None),
        ('5 percent', '%', 'change', 'up', 'Retail sales', None),
        ('9 billion yuan', 'CNY', 'level', None, 'Retail sales (online shops)', None),
    ]),
    ('2018-01-27', 'The proportion of people living below the poverty line dropped from 14.2 percent to less than 5 percent in five years.', [
        ('14.2 percent', '%', 'share', None, 'proportion of people living below the poverty line', None),
        ('5 percent', '%', 'share', 'down', 'proportion of people living below the poverty line', None),
        ('five years', 'years', 'duration', None, 'proportion of people living below the poverty line', None),
    ]),
    ('2024-05-20', 'The proportion of households living below the income line fell from 11 percent to 4 percent.', [
        ('11 percent', '%', 'share', None, 'proportion of households living below the income line', None),
        ('4 percent', '%', 'share', 'down', 'proportion of households living below the income line', None),
    ]),
    ('2024-05-20', 'The percentage of villages reached by the bus network rose from 71 percent to 88 percent.', [
        ('71 percent', '%', 'share', None, 'percentage of villages reached by the bus network', None),
        ('88 percent', '%', 'share', 'up', 'percentage of villages reached by the bus network', None),
    ]),
    ('2022-04-28', 'Figures from the zone show that in the first two months of this year, investment was 7.2 billion yuan.', [
        ('7.2 billion yuan', 'CNY', 'level', None, 'investment', '2022-01/2022-02'),
    ]),
    ('2022-04-28', 'The latest figures show that in the first two months of this year, investment was 7.2 billion yuan.', [
        ('7.2 billion yuan', 'CNY', 'level', None, 'investment', '2022-01/2022-02'),
    ]),
    ('2022-04-28', 'Figures of the zone show that in the first two months of this year, investment was 7.2 billion yuan.', [
        ('7.2 billion yuan', 'CNY', 'level', None, 'investment', '2022-01/2022-02'),
    ]),
    ('2022-04-28', 'Figures from Peru show that in March, investment was 7.2 billion yuan.', [
        ('7.2 billion yuan', 'CNY', 'level', None, 'investment', '2022-03'),
    ]),
    ('2022-04-28', 'Data from the bureau showed that in March, output was 7.2 billion yuan.', [
        ('7.2 billion yuan', 'CNY', 'level', None, 'output', '2022-03'),
    ]),
    ('2024-05-20', 'Sales of 3 billion yuan are expected in 2025.', [
        ('3 billion yuan', 'CNY', 'level', None, 'Sales', '2025'),
    ]),
    ('2005-02-02', 'Almost a quarter of a million Peruvian consumers complained of fraud in 2004, and three quarters of a billion letters were sent.', [
        ('a quarter of a million', 'people', 'count', None, 'Peruvian consumers complained of fraud', '2004'),
        ('three quarters of a billion', 'letters', 'count', None, 'letters', '2004'),
    ]),
    ('1987-03-27', 'The invisible trade deficit fell to 517 mln dlrs in February. Transfer payments narrowed to a 120 mln dlr deficit last month from a 165 mln deficit a year earlier.', [
        ('517 mln dlrs', 'USD', 'level', 'down', 'invisible trade deficit', '1987-02'),
        ('120 mln dlr', 'USD', 'level', 'down', 'deficit (Transfer payments)', '1987-02'),
        ('165 mln', 'USD', 'level', None, 'deficit (Transfer payments)', '1986-02'),
    ]),
    ('1987-03-27', 'The trade surplus rose. Short-term capital account payments swung to a 1.18 billion dlr deficit in February from a 1.50 billion surplus a year earlier.', [
        ('1.18 billion dlr', 'USD', 'level', None, 'deficit (Short-term capital account payments)', '1987-02'),
        ('1.50 billion', 'USD', 'level', None, 'surplus (Short-term capital account payments)', '1986-02'),
    ]),
    ('2023-06-15', 'Other key allocations to the sector include 4.5 billion naira for the Nakuru Roads Project and 4.2 billion naira for markets.', [
        ('4.5 billion naira', 'NGN', 'level', None, 'money for Nakuru Roads Project', None),
        ('4.2 billion naira', 'NGN', 'level', None, 'money for markets', None),
    ]),
    ('2023-06-15', 'He proposed 6.3 billion naira to the Kisumu Water Programme, 4 billion naira to the Land Fund to boost its capital, 2.2 billion naira for the school plan and 3.1 billion naira towards rural clinics.', [
        ('6.3 billion naira', 'NGN', 'level', None, 'allocation to Kisumu Water Programme', None),
        ('4 billion naira', 'NGN', 'level', None, 'allocation to Land Fund', None),
        ('2.2 billion naira', 'NGN', 'target', None, 'allocation for school plan', None),
        ('3.1 billion naira', 'NGN', 'target', None, 'allocation towards rural clinics', None),
    ]),
    ('2023-06-15', 'By 2025, the nation aims to grow the use rate of web platforms to 41 percent and the spread rate of digital research, drafting and design tools to 75 percent.', [
        ('41 percent', '%', 'target', 'up', 'use rate of web platforms', '2025'),
        ('75 percent', '%', 'target', 'up', 'spread rate of digital research, drafting and design tools', '2025'),
    ]),
    ('2010-07-07', 'The two ministries on Tuesday jointly sent 277 million yuan (40.2 million U.S. dollars) to four northern provinces hit by drought.', [
        ('two', 'ministries', 'count', None, 'ministries', '2010-07-06'),
        ('277 million yuan', 'CNY', 'level', None, 'funds to northern provinces', '2010-07-06'),
        ('40.2 million U.S. dollars', 'USD', 'level', None, 'funds to northern provinces', '2010-07-06'),
        ('four', 'provinces', 'count', None, 'northern provinces', '2010-07-06'),
    ]),
    ('2025-06-24', "The city hosts more than 400 robot makers, whose combined profits last year accounted for over 60 percent of the province's total.", [
        ('400', 'makers', 'count', None, 'robot makers', '2024'),
        ('60 percent', '%', 'share', None, "profits (robot makers) in province's", '2024'),
    ]),
    ('2025-06-24', 'The government will have to accept inflation closer to seven pct this year.', [
        ('seven pct', '%', 'level', None, 'accept inflation', '2025'),
    ]),
    ('2024-06-24', 'Kenya reached a milestone of 4,000 megawatts of power generation in May 2024.', [
        ('4,000 megawatts', 'MW', 'level', None, 'power generation', '2024-05'),
    ]),
    ('2011-10-28', 'Output of felt rose 29 percent in Q1-Q3, the ministry said.', [
        ('29 percent', '%', 'change', 'up', 'Output of felt', '2011-01/2011-09'),
    ]),
    ('2011-10-28', 'Output of felt rose 29 percent in Q1 to Q3 of 2009.', [
        ('29 percent', '%', 'change', 'up', 'Output of felt', '2009-01/2009-09'),
    ]),
    ('2005-07-10', 'Second-quarter steel output fell to 785m tonnes from 810m tonnes in 2004.', [
        ('785m tonnes', 't', 'level', 'down', 'Second-quarter steel output', '2005-Q2'),
        ('810m tonnes', 't', 'level', None, 'Second-quarter steel output', '2004-Q2'),
    ]),
    ('2005-02-10', 'The unit turned a full year loss of 506m euros in 2003 into a profit of 1.4bn euros last year.', [
        ('506m euros', 'EUR', 'level', None, 'full year loss', '2003'),
        ('1.4bn euros', 'EUR', 'level', None, 'profit', '2004'),
    ]),
    ('2005-02-10', 'Fourth quarter profits fell to 20m euros. For the year as a whole, profits fell 46%.', [
        ('20m euros', 'EUR', 'level', 'down', 'Fourth quarter profits', '2004-Q4'),
        ('46%', '%', 'change', 'down', 'Fourth quarter profits', '2004'),
    ]),
    ('2023-06-02', 'The state has unveiled a budget of 7 trillion taka for the 2023-24 fiscal year starting in July.', [
        ('7 trillion taka', 'BDT', 'level', None, 'budget', '2023-07/2024-06'),
    ]),
    ('2023-06-02', 'The budget for the 2023-24 financial year, which begins on July 1, is 7 trillion taka.', [
        ('7 trillion taka', 'BDT', 'level', None, 'budget', '2023-07/2024-06'),
    ]),
    ('2019-06-14', "Tanzania's minister tabled the budget. Growth of 6.9 percent is projected in 2019/2020.", [
        ('6.9 percent', '%', 'change', 'up', 'Growth', '2019-07/2020-06'),
    ]),
    ('2020-06-14', 'The coffee crop of 2019/2020 in Kenya was 40,000 tonnes.', [
        ('40,000 tonnes', 't', 'level', None, 'coffee crop of 2019/2020 in Kenya', '2019/2020'),
    ]),
    ('2007-05-03', 'Railways carried nearly 5.16 million passengers from Saturday to Tuesday.', [
        ('5.16 million', 'people', 'count', None, 'passengers (Railways)', '2007-04-28/2007-05-01'),
    ]),
    ('2003-01-28', 'Building work reached 1,900 billion VND (127 million USD), or 8.6 percent of the plan.', [
        ('1,900 billion VND', 'VND', 'level', None, 'Building work', None),
        ('127 million USD', 'USD', 'level', None, 'Building work', None),
        ('8.6 percent', '%', 'share', None, 'Building work', None),
    ]),
    ('2003-01-28', 'The firm paid a fine of dollars 2bn (pounds 1.1bn).', [
        ('dollars 2bn', 'USD', 'level', None, 'fine (firm)', None),
        ('pounds 1.1bn', 'GBP', 'level', None, 'fine (firm)', None),
    ]),
    ('2024-11-29', 'Total receipts stood at 9.14 trillion rupees, while overall spending was at 13.2 trillion rupees.', [
        ('9.14 trillion rupees', 'INR', 'level', None, 'receipts', None),
        ('13.2 trillion rupees', 'INR', 'level', None, 'spending', None),
    ]),
    ('2024-05-20', "Nearly one-third of this year's buyers came from Peru, up from 24 percent in 2023.", [
        ('one-third', 'fraction', 'share', 'up', 'buyers (came from Peru)', None),
        ('24 percent', '%', 'level', None, 'buyers', '2023'),
    ]),
    ('2024-05-20', 'The town expects growth in income of 6 percent for town residents and 8 percent for village residents.', [
        ('6 percent', '%', 'change', 'up', 'growth in income for town residents', None),
        ('8 percent', '%', 'change', 'up', 'growth in income for village residents', None),
    ]),
    ('2024-05-20', 'Unemployment was 6 percent for men and 8 percent for women.', [
        ('6 percent', '%', 'level', None, 'Unemployment for men', None),
        ('8 percent', '%', 'level', None, 'Unemployment for women', None),
    ]),
    ('2023-10-26', "The city's added value reached 88 billion yuan in the first three quarters. This marks a 0.5 percentage point increase from January to August. Output of kites surged by 14.3%.", [
        ('88 billion yuan', 'CNY', 'level', None, "city's added value", '2023-01/2023-09'),
        ('0.5 percentage point', 'pp', 'change', 'up', "city's added value", '2023-01/2023-08'),
        ('14.3%', '%', 'change', 'up', 'Output of kites', '2023-01/2023-09'),
    ]),
    ('2024-06-28', 'Profits of mills rose 3.1 percent in the first five months of the year. The growth narrowed from the 4-percent increase in the first four months of the year. Mills saw sales of 2.2 trillion yuan.', [
        ('3.1 percent', '%', 'change', 'up', 'Profits of mills', '2024-01/2024-05'),
        ('4-percent', '%', 'change', 'up', 'growth (Profits of mills)', '2024-01/2024-04'),
        ('2.2 trillion yuan', 'CNY', 'level', None, 'sales (Mills)', '2024-01/2024-05'),
    ]),
    ('2018-06-15', 'The village enters 2019 with little momentum and real output growth is expected to pick up to 1.1% next year.', [
        ('1.1%', '%', 'change', 'up', 'real output growth', '2019'),
    ]),
    ('2019-04-12', 'Migrants of Bangladesh sent US $12 billion home in the first nine months of the current fiscal 2018-19.', [
        ('US $12 billion', 'USD', 'level', None, 'home', '2018-07/2019-03'),
    ]),
    ('2019-06-13', 'The bank lent Shs.7.25 billion to weavers in Uganda.', [
        ('Shs.7.25 billion', 'UGX', 'level', None, 'loans to weavers in Uganda', None),
    ]),
    ('2019-06-13', 'Health will get Ksh.2.4 trillion and Roads Ksh.7.9 trillion next year.', [
        ('Ksh.2.4 trillion', 'KES', 'target', None, 'Health', '2020'),
        ('Ksh.7.9 trillion', 'KES', 'target', None, 'Roads', '2020'),
    ]),
    ('2012-06-14', 'The minister set aside 41.5 billion takas for roads.', [
        ('41.5 billion takas', 'BDT', 'level', None, 'money for roads', None),
    ]),
    ('2016-11-08', 'The credit for Niger amounts to SDR 55.1 million.', [
        ('SDR 55.1 million', 'XDR', 'level', None, 'credit for Niger', None),
    ]),
    ('2015-04-22', 'The loan carries a service charge of 1.25 percent.', [
        ('1.25 percent', '%', 'level', None, 'service charge', None),
    ]),
    ('2022-01-28', 'The yield of maize is 512.3 kg/mu.', [
        ('512.3 kg', 'kg', 'level', None, 'yield of maize', None),
    ]),
    ('2022-01-28', 'The price of coal stood at 870 yuan/ton.', [
        ('870 yuan', 'CNY', 'level', None, 'price of coal', None),
    ]),
    ('2014-06-05', 'Rice yields averaged 6.8 t/ha, up from 6.5 t/ha.', [
        ('6.8 t', 't', 'level', 'up', 'Rice yields', None),
        ('6.5 t', 't', 'level', None, 'Rice yields', None),
    ]),
    ('2022-12-14', 'Sales to Japan were 12 billion yuan, up 14.1% year on year, which was 6.3 percentage points above the average.', [
        ('12 billion yuan', 'CNY', 'level', None, 'Sales to Japan', None),
        ('14.1%', '%', 'change', 'up', 'Sales to Japan', None),
        ('6.3 percentage points', 'pp', 'change', 'up', 'Sales to Japan', None),
    ]),
    ('2017-10-27', 'Of all regions, output of the west grew the fastest by 9.3 percent.', [
        ('9.3 percent', '%', 'change', 'up', 'output of the west', None),
    ]),
    ('2017-10-27', 'The toy sector saw a 7 percent year-on-year profit increase in the first half.', [
        ('7 percent', '%', 'change', 'up', 'profit (toy sector)', '2017-H1'),
    ]),
    ('2009-02-17', 'Chile posted a 2.9% of GDP budget surplus in 2008.', [
        ('2.9%', '%', 'share', None, 'budget surplus', '2008'),
    ]),
    ('2014-06-05', 'The storm sent wheat prices down 6 percent.', [
        ('6 percent', '%', 'change', 'down', 'wheat prices', None),
    ]),
    ('2005-05-12', 'Sales rose 2% in May, while cold weather pushed gas imports up 4.5%.', [
        ('2%', '%', 'change', 'up', 'Sales', '2005-05'),
        ('4.5%', '%', 'change', 'up', 'gas imports', '2005-05'),
    ]),
    ('2009-02-17', 'Economic growth has been modest with 1.8% last year.', [
        ('1.8%', '%', 'change', 'up', 'Economic growth', '2008'),
    ]),
    ('2021-05-28', 'The growth was strongest in mining (7.4%), inns and bars (18.2%), and transport (9.6%).', [
        ('7.4%', '%', 'change', 'up', 'growth in mining', None),
        ('18.2%', '%', 'change', 'up', 'growth in inns and bars', None),
        ('9.6%', '%', 'change', 'up', 'growth in transport', None),
    ]),
    ('2021-05-28', 'The jobless rate was highest in Kiel (5.3%) and Bonn (7.2%).', [
        ('5.3%', '%', 'level', None, 'jobless rate in Kiel', None),
        ('7.2%', '%', 'level', None, 'jobless rate in Bonn', None),
    ]),
    ('2017-05-25', 'In 2018, a rebound to 4 percent growth is projected.', [
        ('4 percent', '%', 'change', 'up', 'growth', '2018'),
    ]),
    ('2016-12-15', 'The president on Monday presented a record 64 billion kwacha ($6 billion) budget for 2017 to lawmakers.', [
        ('64 billion kwacha', 'ZMW', 'level', None, 'budget', '2017'),
        ('$6 billion', 'USD', 'level', None, 'budget', '2017'),
    ]),
    ('2022-11-14', 'Trade amounted to 55.2 billion yuan in October, topping 50 billion yuan for the first time in 2022, up 6.4% year on year.', [
        ('55.2 billion yuan', 'CNY', 'level', None, 'Trade', '2022-10'),
        ('50 billion yuan', 'CNY', 'level', None, 'Trade', '2022-10'),
        ('6.4%', '%', 'change', 'up', 'Trade', '2022-10'),
    ]),
    ('2014-06-05', 'Felt output grew 3% in 2010; in 2011, 3.4%; in 2012, 4.1% and last year 4.6%.', [
        ('3%', '%', 'change', 'up', 'Felt output', '2010'),
        ('3.4%', '%', 'change', 'up', 'Felt output', '2011'),
        ('4.1%', '%', 'change', 'up', 'Felt output', '2012'),
        ('4.6%', '%', 'change', 'up', 'Felt output', '2013'),
    ]),
    ('2019-02-14', "Jamaica's finance minister set aside $600 million for pensions.", [
        ('$600 million', 'JMD', 'level', None, 'money for pensions', None),
    ]),
    ('2019-02-14', 'Exports of Australia to China rose to $7.1 billion.', [
        ('$7.1 billion', 'USD', 'level', 'up', 'Exports of Australia to China', None),
    ]),
    ('2019-02-14', 'A US fund lent Jamaica $600 million for roads.', [
        ('$600 million', 'USD', 'level', None, 'loans (Jamaica)', None),
    ]),
    ('1995-04-20', 'The dollar hit a record low of 80.25 yen on Monday.', [
        ('80.25 yen', 'JPY/USD', 'level', None, 'dollar', '1995-04-17'),
    ]),
    ('1995-04-20', 'Of the 21 cities, 15 posted growth while six reported declines.', [
        ('21', 'cities', 'count', None, 'cities', None),
        ('15', 'cities', 'count', None, 'cities', None),
        ('six', 'cities', 'count', None, 'cities', None),
    ]),
    ('2023-04-27', 'Output of 28 trades rose, two stayed flat and six dropped.', [
        ('28', 'trades', 'count', None, 'trades', None),
        ('two', 'trades', 'count', None, 'trades', None),
        ('six', 'trades', 'count', None, 'trades', None),
    ]),
    ('2005-07-06', 'In second place are Brazilian hides with US$ 3.63 billion in export revenue.', [
        ('second', '', 'rank', None, 'Brazilian hides', None),
        ('US$ 3.63 billion', 'USD', 'level', None, 'export revenue (Brazilian hides)', None),
    ]),
    ('2017-07-26', 'Kiel is the largest port, while second place goes to Bremen.', [
        ('second', '', 'rank', None, 'Bremen', None),
    ]),
    ('2017-07-26', 'The port took fifth place in the world.', [
        ('fifth', '', 'rank', None, 'port', None),
    ]),
    ('2017-07-26', 'Such a rise should not occur in the first place.', [
    ]),
    ('2021-04-07', 'The revival is evident from barley output, which rose by 2 per cent.', [
        ('2 per cent', '%', 'change', 'up', 'barley output', None),
    ]),
    ('2003-01-28', 'Sales were measured in dollars 4.2 percent lower.', [
        ('4.2 percent', '%', 'change', 'down', 'Sales', None),
    ]),
    ('2003-01-28', 'Dresden bank in dollars 515m fraud settlement', [
        ('dollars 515m', 'USD', 'level', None, 'fraud settlement', None),
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
