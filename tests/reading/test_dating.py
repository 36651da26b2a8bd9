"""The periods of figures in texts of more than one sentence, and of the other sides of comparisons."""

import pytest

from hzviewer.reading.reader import read_text

TEXTS: list[tuple[str, str, list[str | None]]] = [
    # forecasts, revisions and what was first said are about the same time
    ("2005-07-20", "Output grew 9.5% in the first half, more than the 9.3% figure expected by banks.",
     ["2005-H1", "2005-H1"]),
    ("1987-03-09", "It revised growth downwards to 2.5 pct this year, compared with a 2.8 pct growth "
     "forecast in December.", ["1987", "1987"]),
    ("1987-03-09", "The institute cut its 1987 growth forecasts for Spain to 2.2 pct from 3.2 pct in "
     "December and to 2.3 pct from three pct for Italy.", ["1987"] * 4),
    ("1987-03-09", "Import growth, forecast in December at 4.5 pct, will reach 3.8 pct in 1987.",
     ["1987", "1987"]),
    ("2006-01-06", "The number of posts in November was revised up 305,000 from the 215,000 the office "
     "first reported.", ["2005-11", "2005-11"]),
    ("1987-04-10", "Sales rose 2 pct in March after a revised 3 pct in February.", ["1987-03", "1987-02"]),
    ("1987-04-10", "The gap totalled 45 billion yen in March, down from an upwardly revised estimate of "
     "47 billion yen in February.", ["1987-03", "1987-02"]),
    # steps back
    ("2017-12-20", "Growth rose to 9.3 percent in the third quarter, up from 9 percent in the previous "
     "three months.", ["2017-Q3", "2017-Q2"]),
    ("2005-04-13", "Earnings rose by 4.7% in the year to February, up from the previous month's level of "
     "4.4%. Underlying earnings growth eased to 4.3% from 4.4%.",
     ["2005-02", "2005-01", "2005-02", "2005-01"]),
    ("1987-03-03", "The deficit rose last year to 8.8 billion crowns from the previous year's shortfall "
     "of 584 mln crowns.", ["1986", "1985"]),
    ("2024-09-11", "Prices rose 0.3% in August, after edging up 0.2% in the prior month. The index for "
     "shelter increased 0.5%.", ["2024-08", "2024-07", "2024-08"]),
    ("2020-07-26", "The jobless rate was 5.7%, a decrease of 0.2 percentage points from that of May.",
     ["2020-06", "2020-06"]),
    ("2017-12-20", "Producer inflation fell to 7 percent in November. Mining inflation rose 1.9 "
     "percentage points over the October rate of 12.5 percent. Factory inflation fell to 7.3 percent.",
     ["2017-11", "2017-11", "2017-10", "2017-11"]),
    ("2016-02-01", "The county built 10,000 poles in 2015, ten times the figure in 2013.",
     ["2015", "2015"]),
    ("2009-04-18", "Core inflation came down by 2.4 percentage points in March from its peak in October.",
     ["2009-03"]),
    ("2020-10-06", "The gap was 421 billion dollars so far this year, up 5.7% from January-August 2019.",
     ["2020-01-01/2020-10-06"] * 2),
    # since when
    ("1987-03-09", "The rate has stood at eight pct since it was raised on January 2.",
     ["1987-01-02/1987-03-09"]),
    ("2023-10-17", "The country has been battling double-digit inflation since 2016.",
     ["2016/2023-10-17"]),
    ("2020-07-25", "Since June, there have been 11 billion dollars of inflows.", ["2020-06/2020-07-25"]),
    ("2005-01-25", "The rate fell to 9.6% in December, the lowest since 2001.", ["2004-12"]),
    # what is carried on and what is not
    ("2005-08-09", "The surplus rose to 14.8bn euros in June.\n\nThe country may see growth of about 1% in "
     "the second quarter.\n\nImports fell 5.5%.", ["2005-06", "2005-Q2", "2005-06"]),
    ("2024-09-11", "Sales rose 2% in June 2024.\n\nIn 2019 they were 5 million tons.\n\nExports fell 3%.",
     ["2024-06", "2019", "2024-06"]),
    ("2021-02-10", "The line was opened in March 2018 with 5 million passengers.\n\nThe firm has 617 MW of "
     "turbines.", ["2018-03", None]),
    ("2021-02-10", "Sales were 5 million euros in January.\n\nThe plant may come online in 2026 on 100 "
     "hectares.\n\nExports fell 3%.", ["2021-01", "2026", "2021-01"]),
    ("2011-09-15", "Food prices were up 0.5% in August. Fuel repeated its July increase of 0.6%. Rent rose "
     "0.4%.", ["2011-08", "2011-07", "2011-08"]),
    ("1987-03-09", "M-2 rose 1.2 pct in January. It is within a 1987 range of five pct. M-1 rose 2.5 pct "
     "after a 1.1 pct fall in December.", ["1987-01", "1987", "1987-01", "1986-12"]),
    ("2005-02-16", "Unemployment was 1.4 million in the last three months of 2004. Over 2004 it rose by "
     "20,000. The rate rose to 4.7% from 4.6% in the previous quarter.",
     ["2004-10/2004-12", "2004", "2004-10/2004-12", "2004-07/2004-09"]),
    ("2004-12-10", "Output shrank in the three months to September. Growth was 0.1% and the deficit 3 "
     "billion yen.", ["2004-07/2004-09"] * 2),
    ("2019-12-30", "The gap narrowed for a third month in November. It decreased to $63 billion from $66 "
     "billion the prior month.", ["2019-11", "2019-10"]),
    ("1987-11-13", "The gap was 14 billion dlrs in September. The dollar traded at 136 yen in Tokyo.",
     ["1987-09", None]),
    ("2019-04-05", "In October last year, travellers made 726 million trips, whereas in May last year, they "
     "made 147 million trips and spent 87 billion yuan.", ["2018-10", "2018-05", "2018-05"]),
    # ahead
    ("1987-03-09", "The country would lend five mln barrels over the next three months.",
     ["1987-03-09/1987-06-09"]),
    ("2004-02-18", "Outlining his 2004/05 budget for Britain, he allocated 2 billion pounds over the next "
     "three years.", ["2004-04/2007-03"]),
    ("2020-07-27", "Until 2030 capacity should reach 17 gigawatts. Until then the firm will invest 20 "
     "billion euros.", ["2030", "2030"]),
    # decisions
    ("2019-09-23", "The committee kept the lending rate at 9% at a meeting on September 23, 2019. Inflation "
     "fell to 5 percent in August. It decided to retain the bank's rate at 9 percent.",
     ["2019-09-23", "2019-08", "2019-09-23"]),
    ("2017-03-16", "At its meeting ending on 15 March 2017, the Committee voted by a large majority to "
     "maintain the rate at 0.25%.", ["2017-03-15"]),
    # words that are no time of the figure
    ("1987-03-03", "In the final quarter, output, in 1981 prices and at annual rates, rose 0.2 pct.",
     ["1986-Q4"]),
    ("1987-03-03", "The deficit will be 13 billion dlrs in both 1987 and 1988.", ["1987/1988"]),
    ("2017-05-09", "Sales rose 3% in March. Compared to the previous month, building rose 1.7%.",
     ["2017-03", "2017-03"]),
    ("2010-02-24", "The deficit for the financial years between 2010-11 and 2014-15 will be $40 billion.",
     ["2010-04/2015-03"]),
    ("2005-02-17", "Output was flat in January, which was weaker than thought, but it was still 4% higher "
     "than a year earlier.", ["2005-01"]),
    ("2005-02-17", "The deflator fell by 0.3% in the year to the fourth quarter.", ["2004-Q4"]),
    ("2006-01-06", "Wages rose in December. They rose 3.1 percent last year and 0.3 percent for the month.",
     ["2005", "2005-12"]),
    ("2006-01-06", "The report showed 71,000 more posts than first reported for November and October.",
     ["2005-10/2005-11"]),
    # words in front of the first comma, prices of a day, plans and months to come
    ("2004-05-14", "The office expects the zone to expand by 0.5% between April and June.",
     ["2004-04/2004-06"]),
    ("2005-06-01", "The board cut its forecast for the second quarter to 0.5 per cent but kept a 0.4 per "
     "cent estimate for the third quarter.", ["2005-Q2", "2005-Q3"]),
    ("2005-06-01", "It revised growth in the fourth quarter of 2004 to 1.5 per cent. Exports rose 0.2 per "
     "cent in the first quarter.", ["2004-Q4", "2005-Q1"]),
    ("2005-06-01", "Growth rose in the first quarter of 2005 as the agency today revised down its estimate "
     "to a 1.3 per cent rise in output.", ["2005-Q1"]),
    ("2005-05-12", "For 2006, it expects growth of 0.6%. This compares with its last forecast of 0.7%.",
     ["2006", "2006"]),
    ("2009-05-15", "Output fell by 2.5% in the first quarter. Analysts had forecast a drop of 2%.",
     ["2009-Q1", "2009-Q1"]),
    ("2009-05-15", "The zone's GDP fell by 2.5% in the first quarter. Inflation was 0.6% in April. GDP fell "
     "4.6% on a year-on-year basis.", ["2009-Q1", "2009-04", "2009-Q1"]),
    ("2005-05-16", "In the first quarter, GDP grew by 1.4% and 1.7%, after 1.6% and 1.9% respectively in "
     "the previous quarter.", ["2005-Q1", "2005-Q1", "2004-Q4", "2004-Q4"]),
    ("2022-06-10", "By 2025, it aims for 33% of power (up from 28.8% in 2020) and 18% of heat.",
     ["2025", "2020", "2025"]),
    ("2022-07-05", "In 2025, wind will make up 34% of power. Its capacity will reach 28 "
     "GW.", ["2025", "2025"]),
    ("2013-05-09", "The franc has weakened 2.1 percent against the dollar so far this year.",
     ["2013-01-01/2013-05-09"]),
    ("2002-03-12", "Growth was 0.2% in the final three months of last year when measured by the office.",
     ["2001-10/2001-12"]),
    # same periods, revisions, attributes
    ("2023-07-20", "Exports rose 3.3 percent in the first half. During the same period, sales reached 117 "
     "billion yuan.", ["2023-H1", "2023-H1"]),
    ("2023-07-20", "Exports were 30 billion yuan in the first half, up from 20 billion in the same period "
     "last year.", ["2023-H1", "2022-H1"]),
    ("2023-09-01", "The economy added 18,000 posts in July. On Friday, the office revised this down to show "
     "it added 15,000.", ["2023-07", "2023-07"]),
    ("2015-10-02", "The change for July was revised from 245,000 to 223,000, and the change for August to "
     "136,000.", ["2015-07", "2015-07", "2015-08"]),
    ("2023-09-01", "Listings came in at 8.8 million in July. Claims fell by 4,000 last week to 22,000.",
     ["2023-07", None, None]),
    ("2019-09-06", "Employment rose by 28,000 in August. The office hired 25,000 workers for the 2020 "
     "census.", ["2019-08", "2019-08"]),
    ("2023-07-20", "Output rose 5 percent in the first half. Cars saw a 16 percent rise because of the low "
     "base of comparison in 2022.", ["2023-H1", "2023-H1"]),
    ("2015-09-21", "Building rose 14% in the April-June period. It was 32% below its peak level in 2007.",
     ["2015-04/2015-06", "2015-04/2015-06"]),
    ("2015-12-10", "The country has to build 200,000 homes a year, which was not seen since 1989.", [None]),
    ("2009-06-29", "The ministry put 2 billion pounds towards homes over next two years.",
     ["2009-06/2011-06"]),
    ("2023-09-01", "Employers added 18,000 posts in August. Economists had forecast they would add 17,000.",
     ["2023-08", "2023-08"]),
    ("2002-03-15", "Output rose 2.7 percent in February, after falling 0.3 percent the month before. Mining "
     "sank by 0.7 percent, following a 0.3 percent decline.", ["2002-02", "2002-01", "2002-02", "2002-01"]),
    ("2002-03-15", "Output rose in February. The 0.4 percent rise followed a revised 0.2 percent gain in "
     "January. The Dow Jones average gained 20 points.", ["2002-02", "2002-01", None]),
    ("1987-03-03", "Spending will rise 3.8 pct in the fiscal year beginning April 1.", ["1987-04/1988-03"]),
    ("2021-03-15", "Sales rose 33.8% in the first two months, compared with a rise of 32% tipped by banks.",
     ["2021-01/2021-02", "2021-01/2021-02"]),
    ("2021-03-10", "In the January-February period this year, prices rose by 12 percent.",
     ["2021-01/2021-02"]),
    ("2015-10-02", "The rate declined to 62.4% in September; it had been 62.6% in the prior three months.",
     ["2015-09", "2015-06/2015-08"]),
    ("2023-04-04", "The country may reach 1.2 billion kW five years earlier than planned.", [None]),
    # up to now, other sides, fiscal years
    ("2018-07-13", "Exports rose 5 percent in the first half. Trade has kept rapid growth year to date. "
     "Imports rose 12 percent.", ["2018-H1", "2018-H1"]),
    ("2019-06-20", "Imports were 3 percent higher in the first quarter relative to the corresponding quarter "
     "in 2018. The balance was 8 billion in the quarter under review.", ["2019-Q1", "2019-Q1"]),
    ("2019-06-20", "Imports rose by 3 percent in the first quarter, and exports by 5 percent over the "
     "corresponding quarter of 2018. Oil fell 2 percent.", ["2019-Q1", "2019-Q1", "2019-Q1"]),
    ("2018-12-05", "India sees inflation of 3 percent in the second half of the current fiscal.",
     ["2018-10/2019-03"]),
    ("2018-12-05", "India keeps its growth estimate at 7 percent for current fiscal.", ["2018-04/2019-03"]),
    ("2018-12-05", "India lowered growth for the last fiscal to 6 percent.", ["2017-04/2018-03"]),
    ("2018-12-05", "India projects April-September growth for 2019-20 at 7.5 percent.", ["2019-04/2019-09"]),
    ("2018-12-05", "India projects inflation of 3 percent in October-March.", ["2018-10/2019-03"]),
    ("2018-12-05", "Exports fell 3 percent in October-March.", ["2017-10/2018-03"]),
    # the day on which a policy rate was decided
    ("2018-12-05", "Bank keeps repo rate at 6.5%\n\nInflation was 3 percent in October.\n\nThe bank on Wednesday "
     "left the repo rate unchanged.\n\nThe key rate remains unchanged at 6.5 per cent.",
     ["2018-12-05", "2018-10", "2018-12-05"]),
    ("2020-05-18", "The committee has kept its policy rate unchanged at 14.5 percent.\n\nThis follows an earlier "
     "March 2020 meeting, which cut it to 14 percent.\n\nSpeaking at a briefing on Friday, May 15, he said it "
     "kept the policy rate. It decided to keep the policy rate unchanged at 14.5 percent.",
     ["2020-05-15", "2020-03", "2020-05-15"]),
    ("2018-12-05", "On Wednesday the bank cut its policy rate by 50 basis points to 6 percent.",
     ["2018-12-05", "2018-12-05"]),
    ("2018-12-06", "The shops opened on Wednesday. The bank kept its policy rate at 6 percent.", ["2018-12-06"]),
    # from one month to the next
    ("1994-02-08", "From December to January, the number of jobless rose 340,000 to 4.03 million. The rate climbed "
     "from 8.1 percent to 8.8 percent.", ["1994-01", "1994-01", "1993-12", "1994-01"]),
    ("1994-02-08", "From December to January, the jobless rate rose from 8.1 percent to 8.8 percent.",
     ["1993-12", "1994-01"]),
    ("2021-03-15", "From January to February, investment grew 5 percent to 3 trillion yuan.",
     ["2021-01/2021-02", "2021-01/2021-02"]),
    ("1994-02-08", "He said the jobless rate will reach 10 percent by year's end.", ["1994-12-31"]),
    # causes, whole years, plans, the other side
    ("1985-03-15", "Prices fell 0.1% last month. Fruit soared 9.1%, the result of January's frost. Fuel fell 3%.",
     ["1985-02", "1985-02", "1985-02"]),
    ("2006-01-25", "Growth was 1.8% in 2005. The minister put it at 1.7% in the report to Parliament in December. "
     "Services rose 2.6% over 2005 as a whole. Output fell 1.5% over the whole of 2005.", ["2005"] * 4),
    ("2006-09-12", "Inflation was 2.5% in August, an increase on July's 2.4% level. The core rate rose to 3.4% from "
     "3.3%.", ["2006-08", "2006-07", "2006-08", "2006-07"]),
    ("2026-01-05", "During the 14th Five-Year Plan (2021-25) period, the network increased from 10,000 km to 20,000 "
     "km, an expansion of 100 percent. Trips rose 5 percent.", [None, "2025", "2021/2025", "2021/2025"]),
    ("1990-04-07", "About 38,000 were out of work in March, an 18 percent decline from the number of unemployed in "
     "March 1989.", ["1990-03", "1990-03"]),
    ("1990-01-19", "Inflation was 4.6% in 1989, up from the 4.4% posted in 1988 and 1987.", ["1989", "1987/1988"]),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "periods"), TEXTS)
def test_the_periods_of_a_text(published: str, text: str, periods: list[str | None]) -> None:
    assert [f.period for f in read_text(text, published).figures] == periods
