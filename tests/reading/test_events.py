"""Events: which dates say that something happened, and which only give a figure's time."""

import time
from datetime import date

import pytest

from hzviewer.reading.events import find_events
from hzviewer.reading.reader import read_text
from hzviewer.reading.text import prepare
from hzviewer.reading.times import find_times

EVENTS = [
    (
        "2025-03-25",
        "The forum was held from Sunday to Monday.",
        [("from Sunday to Monday", "2025-03-23/2025-03-24")],
    ),
    (
        "2025-03-24",
        "The fair will run from Thursday through Saturday.",
        [("Thursday through Saturday", "2025-03-27/2025-03-29")],
    ),
    (
        "2023-06-15",
        "The fair will run from July 1 to June 30 next year.",
        [("from July 1 to June 30", "2023-07-01/2024-06-30")],
    ),
    (
        "2004-11-15",
        "The dollar was close to the record level set on 10 November.",
        [("10 November", "2004-11-10")],
    ),
    (
        "1987-04-07",
        "The union refused to march with the others on May 1.",
        [("May 1", "1987-05-01")],
    ),
    ("1987-04-05", "They met before the Congress convenes in July.", [("July", "1987-07")]),
    ("2020-07-26", "On July 24, engineers closed the breach.", [("July 24", "2020-07-24")]),
    (
        "2020-07-26",
        "The mayor told reporters on Friday that work had begun.",
        [("Friday", "2020-07-24")],
    ),
    (
        "2020-07-26",
        "The plant, which was founded in March 2011, makes panels.",
        [("March 2011", "2011-03")],
    ),
    ("2020-07-26", "On June 3 and 9, the office handed out blankets.",
     [("June 3", "2020-06-03"), ("9", "2020-06-09")]),
    (
        "2020-07-26",
        "From July 28, the port will take in no more ships.",
        [("July 28", "2020-07-28")],
    ),
    ("2020-07-26", "From the start of August, the toll will be dropped.",
     [("the start of August", "2020-08")]),
    ("2020-07-26", "The line was connected to the network at the end of last year.",
     [("the end of last year", "2019-12")]),
    ("1987-04-10", "The two governments signed the accord last October.", [("October", "1986-10")]),
    ("1987-04-10", "The union said yesterday it would strike.", [("yesterday", "1987-04-09")]),
    (
        "2005-03-02",
        "Ministers met in Vienna last month to settle quotas.",
        [("last month", "2005-02")],
    ),
    ("2005-03-02", "In January, the chancellor unveiled a package for small firms.",
     [("January", "2005-01")]),
    ("2021-06-04", "The committee, at its meeting of June 2 to 4, 2021, left the rate alone.",
     [("June 2 to 4, 2021", "2021-06-02/2021-06-04")]),
    (
        "2021-06-04",
        "The fair was held from May 5 to May 9.",
        [("May 5 to May 9", "2021-05-05/2021-05-09")],
    ),
    (
        "2021-06-04",
        "The day with most wind this year was February 11.",
        [("February 11", "2021-02-11")],
    ),
    (
        "2021-06-04",
        "In 2020, at a session on May 7, 2020, it was approved.",
        [("May 7, 2020", "2020-05-07")],
    ),
    ("2026-05-07", "The bureau published its figures Thursday.", [("Thursday", "2026-05-07")]),
    (
        "2026-05-07",
        "After the April 9 election the cabinet was sworn in.",
        [("April 9", "2026-04-09")],
    ),
    ("2026-05-07", "Traffic came to a halt on May 2 after a landslide.", [("May 2", "2026-05-02")]),
    ("2026-05-07", "The ferry will resume in June.", [("June", "2026-06")]),
    # a day still to come
    ("2018-04-05", "The next session is scheduled for June 5.", [("June 5", "2018-06-05")]),
    ("2018-04-05", "The hearing will be on June 5 and 6, 2019.",
     [("June 5", "2019-06-05"), ("6", "2019-06-06")]),
    (
        "2019-07-25",
        "The fair, from Aug. 3 to 9, will draw potters.",
        [("Aug. 3 to 9", "2019-08-03/2019-08-09")],
    ),
    (
        "2020-07-24",
        "The two banks will sign the loan in Riga on Tuesday.",
        [("Tuesday", "2020-07-28")],
    ),
    ("2020-07-24", "The bank said on Tuesday it will sign the loan.", [("Tuesday", "2020-07-21")]),
    (
        "2020-07-24",
        "The vote was set for Monday and Tuesday.",
        [("Monday", "2020-07-27"), ("Tuesday", "2020-07-28")],
    ),
    ("2020-07-24", "Works will commence in January.", [("January", "2021-01")]),
    ("2020-07-24", "The hall is due to open in March next year.", [("March", "2021-03")]),
    (
        "2020-07-24",
        "The talks were moved from May 3 to May 9.",
        [("May 3 to May 9", "2020-05-03/2020-05-09")],
    ),
    # weeks
    (
        "1987-03-09",
        "The talks that ended last week failed.",
        [("last week", "1987-03-02/1987-03-08")],
    ),
    (
        "1987-03-09",
        "The ministry will publish its rules this week.",
        [("this week", "1987-03-09/1987-03-15")],
    ),
    # today's news
    ("1987-03-09", "A court today fined the mill.", [("today", "1987-03-09")]),
    ("1987-03-09", "The two states renewed their pact today.", [("today", "1987-03-09")]),
    # two months of one verb
    (
        "2025-06-20",
        "The first two bonds were issued in March and May.",
        [("March", "2025-03"), ("May", "2025-05")],
    ),
    # verbs that no list knows
    ("2025-06-20", "In April, inspectors uncovered a ring of forgers.", [("April", "2025-04")]),
    (
        "2025-06-20",
        "After the office surveyed the mills in February, the price fell.",
        [("February", "2025-02")],
    ),
    ("2025-06-20", "In early 2019, the firm agreed to lease the quay.", [("2019", "2019")]),
    ("2025-06-20", "It is due to meet at the end of this month.", [("this month", "2025-06")]),
    ("2025-06-20", "The March 3 accord was kept.", [("March 3", "2025-03-03")]),
    ("2025-06-20", "During a tour of the north in April, he met farmers.", [("April", "2025-04")]),
    ("2005-12-21", "The state will pay its debt next January 2.", [("January 2", "2006-01-02")]),
    # loose times
    ("1987-03-09", "The duty was set last Oct. 17.", [("last Oct. 17", "1986-10-17")]),
    (
        "1987-03-09",
        "The bank published its rules last summer.",
        [("last summer", "1986-06/1986-08")],
    ),
    ("1987-03-09", "The talks failed last night.", [("last night", "1987-03-08")]),
    (
        "1987-03-09",
        "It said over the weekend that it will sell.",
        [("over the weekend", "1987-03-07/1987-03-08")],
    ),
    (
        "1987-03-09",
        "Last weekend, the city reopened its parks.",
        [("Last weekend", "1987-03-07/1987-03-08")],
    ),
    # first and last times, turns, starts
    ("2025-06-20", "The state widened the scheme for the first time in 2023.", [("2023", "2023")]),
    (
        "2025-06-20",
        "The last time it lent to the mill was in March 2018.",
        [("March 2018", "2018-03")],
    ),
    ("2025-06-20", "Orders kept rising since their recovery at the end of 2024.",
     [("the end of 2024", "2024-12")]),
    ("2025-06-20", "Joblessness peaked in 1993.", [("1993", "1993")]),
    (
        "2025-06-20",
        "It is the first rise since March, when the bank cut its rate.",
        [("March", "2025-03")],
    ),
    ("2025-06-20", "The bank last raised interest rates by a quarter point to 3.5% in May.",
     [("May", "2025-05")]),
    ("2025-06-20", "The picture is like that projected in March.", [("March", "2025-03")]),
    ("2025-06-20", "The mint in February said it would close.", [("February", "2025-02")]),
    ("2025-06-20", "The lake was charted by a monk in 1884.", [("1884", "1884")]),
    ("2025-06-20", "The state will launch its long awaited national pact for fishermen in 2027.",
     [("2027", "2027")]),
    ("2025-06-20", "Peru unveils a new plan for ports this month.", [("this month", "2025-06")]),
    ("2025-06-20", "The bank held its rate, but some expect a further rise in November.",
     [("November", "2025-11")]),
    ("2025-06-20", "Drilling could begin in 2027, with first gas as early as 2029.",
     [("2027", "2027"), ("2029", "2029")]),
    ("2025-06-20", "Growth is lower than it projected in March.", [("March", "2025-03")]),
    ("2025-06-20", "In March, the fund had forecast growth of 3 pct.", [("March", "2025-03")]),
    ("2025-06-20", "When he took over in 1996, the state owed 5 billion.", [("1996", "1996")]),
    (
        "2025-06-20",
        "The council last year opened a case against the mill.",
        [("last year", "2024")],
    ),
    ("2025-06-20", "The well, drilled in 1985, is the deepest.", [("1985", "1985")]),
    ("2025-06-20", "The bank surprised all by raising rates in May.", [("May", "2025-05")]),
    (
        "2025-06-20",
        "The new rules come into effect from January 2026.",
        [("January 2026", "2026-01")],
    ),
    # what has its own time, which the next one is not of
    ("2020-07-26", "By figures released Tuesday, joblessness last month was 5 percent higher.",
     [("Tuesday", "2020-07-21")]),
    ("2020-07-26", "The dip after last week's storm could reduce the surplus in 2021.",
     [("last week's", "2020-07-13/2020-07-19")]),
    # occasions
    (
        "2025-06-20",
        "The dykes broke in last week's storm.",
        [("last week's", "2025-06-09/2025-06-15")],
    ),
    ("2025-06-20", "Jobs were the theme of last year's election.", [("last year's", "2024")]),
    ("2025-06-20", "It follows an earlier March 2025 meeting.", [("March 2025", "2025-03")]),
    ("2025-06-20", "The storm of March 2011 shut the mills.", [("March 2011", "2011-03")]),
    (
        "2025-06-20",
        "The chancellor called early elections for September.",
        [("September", "2025-09")],
    ),
    ("2025-06-20", "The scheme's formal launch is January.", [("January", "2026-01")]),
    ("2025-06-20", "The state holds its third election later this year.", [("this year", "2025")]),
    (
        "1987-03-09",
        "Brazil requested a loan of 300 mln dlrs last November.",
        [("November", "1986-11")],
    ),
    # occasions with words of their own before them
    (
        "1987-03-09",
        "Trawlers sailed after the March 3 herring quota accord.",
        [("March 3", "1987-03-03")],
    ),
    ("1985-03-15", "Plums were dear after January's long hard frost.", [("January", "1985-01")]),
    ("2025-06-20", "The May rate cut was the first in years.", [("May", "2025-05")]),
    # what is still to come
    ("2005-08-08", "Dealers are awaiting the figures on Thursday.", [("Thursday", "2005-08-11")]),
    ("2004-02-18", "The vote is pencilled in for 14 April.", [("14 April", "2004-04-14")]),
    ("1987-03-02", "The rent cap expires on May 1.", [("May 1", "1987-05-01")]),
    ("1987-03-31", "They said Chan would fly to Rome on Monday.", [("Monday", "1987-04-06")]),
    (
        "1987-03-31",
        "The minister will see the board next\nweek.",
        [("next", "1987-04-06/1987-04-12")],
    ),
    (
        "2018-12-05",
        "The next session of the guild is from March 3-6.",
        [("March 3-6", "2019-03-03/2019-03-06")],
    ),
    (
        "2018-07-05",
        "The fair runs from August 3 to August 9.",
        [("August 3", "2018-08-03/2018-08-09")],
    ),
    (
        "2005-02-27",
        "The result would be ready next Thursday (3 March).",
        [("3 March", "2005-03-03")],
    ),
    ("2025-03-25", "The state holds general elections in May.", [("May", "2025-05")]),
    (
        "1987-03-09",
        "The firm will drill two wells this summer.",
        [("this summer", "1987-06/1987-08")],
    ),
    # told to somebody, told of what was done
    ("1987-03-31", "He told the Guild of Bakers earlier this month a levy would hurt.",
     [("this month", "1987-03")]),
    (
        "2022-04-14",
        "The assembly in December, 2021, had passed the bill.",
        [("December, 2021", "2021-12")],
    ),
    (
        "2022-04-14",
        "The budget of 17 trillion naira passed last year was too small.",
        [("last year", "2021")],
    ),
    (
        "2022-04-14",
        "A note dated February 10, 2022 urged calm.",
        [("February 10, 2022", "2022-02-10")],
    ),
    (
        "2004-02-18",
        "A survey earlier this year showed that mills lost staff.",
        [("this year", "2004")],
    ),
    (
        "1987-03-31",
        "Chile let firms buy bonds for the first time last year.",
        [("last year", "1986")],
    ),
    ("2020-07-26", "Since taking office in 2015, he has cut three levies.", [("2015", "2015")]),
    (
        "2020-07-26",
        "The crown fell in September 1992 when the state left the pact.",
        [("September 1992", "1992-09")],
    ),
    (
        "2020-07-26",
        "The mill makes 4 million tyres and was bought by a rival in 2011.",
        [("2011", "2011")],
    ),
    (
        "2022-10-27",
        "The bank had last month raised its rate by 2 percent to 15 percent.",
        [("last month", "2022-09")],
    ),
    ("2005-07-13", "Earlier this year, the governor warned of debts.", [("this year", "2005")]),
    (
        "2005-01-25",
        "He had acknowledged in September that he was wrong.",
        [("September", "2004-09")],
    ),
    ("2024-02-21", "It asked him to appear on Tuesday next week.", [("Tuesday", "2024-02-27")]),
    ("1987-04-27", "The mills shut on Friday of last week.", [("Friday", "1987-04-24")]),
    ("2025-08-12", "Today the board decided to hold its rate.", [("Today", "2025-08-12")]),
    (
        "2007-12-19",
        "The vote could raise hopes of a rate cut in January.",
        [("January", "2008-01")],
    ),
    ("2007-12-19", "In May, the bank stunned many dealers by its move.", [("May", "2007-05")]),
    (
        "2018-10-29",
        "It is likely to raise its rate at a meeting on Thursday.",
        [("Thursday", "2018-11-01")],
    ),
    ("2020-07-26", "The next step came in May.", [("May", "2020-05")]),
    ("2020-07-26", "The 2019 budget was passed in May.", [("May", "2020-05")]),
    # when a forecast was made
    ("1987-03-09", "Output will grow 1 pct, against the 4 pct growth forecast in December.",
     [("December", "1986-12")]),
    # a Sunday's weekend
    ("2017-01-15", "He said at a forum over the weekend that sales will fall.",
     [("over the weekend", "2017-01-14/2017-01-15")]),
    (
        "2017-01-15",
        "The guild named a head at the weekend.",
        [("the weekend", "2017-01-14/2017-01-15")],
    ),
    # occasions of a day, shocks of a year
    (
        "1987-04-08",
        "The fund took up 4 billion crowns at today's tender.",
        [("today", "1987-04-08")],
    ),
    ("1987-04-08", "Some 12 billion crowns will flow out of the fund today, it said.",
     [("today", "1987-04-08")]),
    ("2005-04-08", "Wars and the 1982 drought emptied the chest.", [("1982", "1982")]),
    ("2005-04-08", "The drought of 1982 emptied the chest.", [("1982", "1982")]),
    # acts of policy
    ("2019-07-10", "The state removed salt duties in May.", [("May", "2019-05")]),
    ("2019-07-10", "Lending fell after the guild tightened its terms in 2017.", [("2017", "2017")]),
    ("2019-07-10", "The count, carried out in March, found few storks.", [("March", "2019-03")]),
    (
        "2019-07-10",
        "In its first report last month, the bureau said wool rose.",
        [("last month", "2019-06")],
    ),
    (
        "2019-07-10",
        "The mint raised its discount rate to 3 percent on Thursday.",
        [("Thursday", "2019-07-04")],
    ),
    ("2019-07-10", "The budget for 2005 was approved in December.", [("December", "2018-12")]),
    ("2019-07-10", "The mayor was speaking in Geneva yesterday.", [("yesterday", "2019-07-09")]),
    ("2019-07-10", "The guild announced a new round of refunds in March.", [("March", "2019-03")]),
    ("2019-07-10", "The hearing ended at 5 pm on Friday.", [("Friday", "2019-07-05")]),
    ("2019-07-10", "The base rate will be reduced by half a point in May.", [("May", "2020-05")]),
    # what is still to come, and what was
    (
        "2019-07-10",
        "The new tolls, which take effect on September 1, hurt.",
        [("September 1", "2019-09-01")],
    ),
    ("2019-07-10", "Applications close on August 9.", [("August 9", "2019-08-09")]),
    ("2019-07-10", "The lower fare will apply from August 1.", [("August 1", "2019-08-01")]),
    ("2019-07-10", "The last lock will be finished in 2027.", [("2027", "2027")]),
    (
        "2019-07-10",
        "The talks, which resume in Basel on Monday, are secret.",
        [("Monday", "2019-07-15")],
    ),
    ("2019-07-10", "The new mayor takes office in January.", [("January", "2020-01")]),
    (
        "2004-03-16",
        "She hopes for calm when she opens the bridge on Friday.",
        [("Friday", "2004-03-19")],
    ),
    (
        "1987-04-08",
        "Talk will not help and the March meeting brought no accord.",
        [("March", "1987-03")],
    ),
    ("2019-07-10", "The fund (set up by weavers) was wound up in March.", [("March", "2019-03")]),
    ("2019-07-10", "The talks failed in March.", [("March", "2019-03")]),
    ("2019-07-10", "The pact lapsed last year.", [("last year", "2018")]),
    ("2019-07-10", "Wages were frozen in 2012.", [("2012", "2012")]),
    ("2019-07-10", "The famine of 1984 emptied the villages.", [("1984", "1984")]),
    (
        "2019-07-10",
        "The new tariff, effective August 1, is 5 percent.",
        [("August 1", "2019-08-01")],
    ),
    ("2019-07-10", "The levy rose, effective May 1, to 4 percent.", [("May 1", "2019-05-01")]),
    ("2019-07-10", "The ban was extended to September 30.", [("September 30", "2019-09-30")]),
    ("2019-07-10", "He cut the estimate to 2 percent in his autumn report to the house in November.",
     [("November", "2018-11")]),
    ("2019-07-10", "Growth was below the 3 percent that he foresaw in his budget early last year.",
     [("last year", "2018")]),
    (
        "2019-07-10",
        "The guild's last survey, in April, put stocks at 3 million tonnes.",
        [("April", "2019-04")],
    ),
    (
        "2019-07-10",
        "The state would repay the loan in September, he said.",
        [("September", "2019-09")],
    ),
    ("2019-07-10", "The clerk met the press yesterday (July 9).", [("July 9", "2019-07-09")]),
    (
        "2019-07-10",
        "It speaks for the board, which in May 2018, founded a school.",
        [("May 2018", "2018-05")],
    ),
    ("2019-07-10", "The bank is expected to wait after its last rise on November 8.",
     [("November 8", "2018-11-08")]),
    ("2019-07-10", "The Fed projected in June two cuts this year.", [("June", "2019-06")]),
    (
        "2019-07-10",
        "The bank maintained its key rate at 1.5 percent on Tuesday.",
        [("Tuesday", "2019-07-09")],
    ),
    (
        "2019-10-10",
        "They agreed to cap fares for six months starting in January.",
        [("January", "2020-01")],
    ),
    ("2019-07-10", "The grant will be available from April 2020.", [("April 2020", "2020-04")]),
    ("2019-07-10", "Rents were dearer than foreseen, said Mr Roe, a judge appointed in March as clerk.",
     [("March", "2019-03")]),
    ("2019-07-10", "It was a slump that culminated in 2013.", [("2013", "2013")]),
    ("2019-07-10", "The council met on the 1st in Ulm.", [("the 1st", "2019-07-01")]),
    ("2019-07-11", "The state will mend its dykes, according to a session of the council on Wednesday.",
     [("Wednesday", "2019-07-10")]),
    ("2019-07-10", "The board had in March cut its rate by 50 points.", [("March", "2019-03")]),
    ("2019-07-11", "He left for Ulm, where he is due to meet U.S. envoy Ann Lee on Monday.",
     [("Monday", "2019-07-15")]),
    (
        "2019-07-10",
        "The mill, shut for a month, should resume work in October.",
        [("October", "2019-10")],
    ),
    ("2019-07-10", "Rents may go up after the general election, expected in September.",
     [("September", "2019-09")]),
    ("2019-02-10", "Clerks are due to meet in Ulm this December.", [("this December", "2019-12")]),
    ("2019-07-10", "From May 2 to 7, the fair was held in Ulm, drawing 300 firms.",
     [("May 2 to 7", "2019-05-02/2019-05-07")]),
    (
        "2019-07-10",
        "The key rate will be lowered by 0.25 points from July 25.",
        [("July 25", "2019-07-25")],
    ),
    (
        "2019-07-10",
        "The state secured a loan of 3 billion from the fund in March.",
        [("March", "2019-03")],
    ),
    ("2019-07-10", "The vote was to be held on November 16.", [("November 16", "2019-11-16")]),
    (
        "2019-07-10",
        "At the fair of 2019, Okoro on Tuesday spoke of rents.",
        [("Tuesday", "2019-07-09")],
    ),
    ("2019-07-10", "There were 40 mills, according to a report by the guild Wool & Silk in June.",
     [("June", "2019-06")]),
    ("2019-07-10", "Relief on up to 900 crowns will be phased out in 2021.", [("2021", "2021")]),
    ("2019-07-10", "Some 300 firms will compete at the fair from Aug. 3-9.",
     [("Aug. 3-9", "2019-08-03/2019-08-09")]),
    ("2024-04-03", "In a speech to be delivered on Thursday, he will set out a plan.",
     [("Thursday", "2024-04-04")]),
    # a day and its name, days from which something runs, what a month saw
    (
        "2025-03-10",
        "The code was set out today [Monday 10 March] in Ulm.",
        [("10 March", "2025-03-10")],
    ),
    ("2022-09-15", "Fees will be waived for four months starting from September 1.",
     [("September 1", "2022-09-01")]),
    ("2018-06-06", "The gap grew as mid-May saw the start of the harvest.", [("May", "2018-05")]),
    ("2009-03-05", "The board had in January already slashed its fee.", [("January", "2009-01")]),
    ("2005-07-12", "The bank has left its rate unchanged since October 2004.",
     [("October 2004", "2004-10")]),
]  # fmt: skip


@pytest.mark.parametrize(("published", "sentence", "events"), EVENTS)
def test_events(published: str, sentence: str, events: list[tuple[str, str]]) -> None:
    found = read_text(sentence, published).events
    assert [(e.date) for e in found] == [date for _, date in events]
    for event, (words, _) in zip(found, events, strict=True):
        assert words in event.quote


NONE = [
    "In April, exports rose 5.2 percent to 310 million dollars.",
    "Sales fell to 12,300 units in May from 14,100 in April.",
    "The rate was the lowest since March 1980.",
    "The city will have 40 parks by June 30, 2021.",
    "Deposits stood at 4.1 billion yuan as of March 31.",
    "Reserves were 3.1 trillion dollars on April 30.",
    "BEIJING, July 24 (Xinhua) -- The harvest was good.",
    "A worker checks a turbine in the bay, July 24, 2020. [Photo/Xinhua]",
    "Updated: May 6, 2020 by the editors",
    "The balance of payments improved in the first quarter.",
    "Tourists made 230 million trips during the May 1-5 holiday.",
    "From January to May, the mills made 4.2 million tonnes.",
    "Unemployment has been falling since April.",
    "Under the Banking Act, 1934, the board shall keep accounts.",
    "Output was 3 percent higher than in February.",
    "Inflation will ease in the second half of the year.",
    "Xinhua) 10:35, July 15, 2020\n\nSales rose.",
    "2020-07-18 01:39 by the editors\n\nSales rose.",
    "Friday, 10 July, 2020 | 15:12 WIB\n\nSales rose.",
    "BEIJING, Jun 28 (.) – Sales rose.",
    "HAIKOU /China/, May 20. /TASS/. Sales rose.",
    "A child plays at a fair in Rome on May 11. DAILY NEWS\n\nSales rose.",
    "The ministry must mend its 2021 budget.",
    "Growth in 2019 was slow.",
    "It was the highest figure since records began in 1971.",
    "The 3 tonnes of oil were sold in May.",
    "The rate, above the designated goal in July, was 5 percent.",
    "The spokesman said that output in 2019 fell.",
    "A total of 6 million jobs were created in the first half.",
    "The plans centre on next month's budget.",
    "Until the end of last week, the bank held out.",
    "The value of imports changed little in March.",
    "She called the dip in February's index mild.",
    "Its close on Friday at 1.58 dollars was the best.",
    "Output today is high.",
    "Sheep graze on a flooded farm in Anhui province, July 8.",
    "The admitted challenge in 2019 was rain.",
    "Prices will go up by 8.5 percent in May.",
    "Growth slowed last summer.",
    "Sales rose last winter to 3 tonnes.",
    "The city targets to create 12,000 jobs in May.",
    "The shop is open every Monday and on Sundays.",
    # the time of an amount, a comparison, an estimate
    "The crown was at 1.29 dollars, from 1.31 on Thursday.",
    "Oil is down on the record of 55.67 dollars set in late May.",
    "Mills created fewer jobs than expected in May.",
    "The bureau revised down the gains in May.",
    "Output was the most since 1999.",
    "In 2019, the mart operated for 243 trading days.",
    "At the opening of the fair, Moi said high prices in 2019 led to growth.",
    "The sum is higher than the current year's budget estimate.",
    "A total of 3 million trips were made during the past week-long fair.",
    "Some 3 million trips were made in the holiday from last Saturday to Monday.",
    "The firm lost 3 million dollars in the quarter ended Sept. 29.",
    "The firm sold 85 million copies, 25 million since the end of May.",
    "The committee left the rate alone in its last meeting of 2019.",
    "Output went up by 3 percent on the year.",
    # datelines and captions
    "News Agency, Harbin, July 26th, 2020 (Reporter: Wei Yu) Sales rose.",
    "News Agency, Hong Kong, July 25: Sales rose.",
    "The premier attends a fair in Abuja, Nigeria, Thursday, July 9, 2020.\nBy A Writer\n\nSales rose.",
    "The budget deficit will be 94 billion less in 2020 than foreseen.",
    "It was the sixth time since March that the port cut its fees.",
    "Lake News Service, May 8th, the mayor spoke of trade.",
    # what lasts, is counted, is of a change or of these days
    "Chile has been the main grower of plums since 2012.",
    "The harvest was the best since early 2009.",
    "The paper gave the number of boats actually built in May.",
    "The guild took on debt after losses last autumn.",
    "Dealers hoped for a half point cut, pointing to an easing in the rate last week.",
    "The county will cut 3 billion crowns in fees in 2022.",
    "Trade has kept its pace in the year to date.",
    "It must find work for graduates this summer.",
    "In June alone, mills secured a gain of 6 percent.",
    "At the end of 2019, the state doubled its output of steam.",
    "The revival continued to gather force in early 2014.",
    "Today's prices are high.",
    "Monday's close was the lowest of all.",
    "In the paper's survey last month, sales fell.",
    "The guild announced a new drop in thefts in March.",
    # states, prices, sums foreseen, pictures
    "The dearth of wool has been below the norm since May 2018.",
    "Figures show that since May 2018, the mills have maintained growth for 26 months.",
    "The crown opened at 31.2 to the dollar today, unchanged from yesterday.",
    "The crown has steadied this week.",
    "About 4.2 million trips are expected to be made on Tuesday.",
    "Rain hurt when it came to picking plums in May.",
    "The bureau named a dip in reported cases in May, 2020, when compared with June.",
    "A weaver shows her loom at the Ulm fair on Saturday. The fair drew 300 firms. Photo: AB\n\nSales rose.",
    "The prime minister is to speak at 1830 GMT.",
    "Sheep graze in a field in Anhui, China, July 12, 2020. /ABC",
    "Imports fell to 4.2 billion crowns, from 4.5 billion (revised from 4.4) in April.",
    "Stocks rose to 40 tonnes from 38 (raised from 37) in March and 35 in June 2018.",
    "Some 3,000 firms folded in May.",
    "The number of homes in the survey in May fell to 30.",
    "He said that wages would rise 3 percent in May.",
    # a target, a forecast, a sum of a year
    "The county will plant oaks to meet the target in 2025 set by the plan.",
    "The state forecasts that the economy will expand by 6 percent in 2021, up from a forecast 5 percent.",
    "The bank has raised its rate as it tried to curb inflation, at 8 percent in June.",
    "In 2019 alone, the port opened 12 quays.",
    "The fees at the fair that ended rose 3 percent from last year.",
    "The works are expected to be completed in 2024.",
    "The cuts will lower receipts by two billion crowns in 2021.",
    "It was a trade badly affected by hail last year.",
    "The board adopted the plan set out in Vision 2040 for schools.",
    "The bank is expected to hold until early next year.",
    "The ports will stay shut until at least Jan. 31, 2021.",
    "The crown opened at 31.2 in Ulm today.",
    "KUALA LUMPUR, Dec 12 ― Stocks of oil fell.",
    "ULM—Dec. 12, 2019—The guild, which mends quays, met its members.",
    "Quays are full\nULM—Dec. 12, 2019—The guild, which mends quays, met its members.",
    "The number of tourists from home and abroad visiting Ulm in 2018 saw growth.",
    "The north was first with 65 percent of the total freight received in May.",
    "The end of Sunday and holiday trading will come soon.",
    "The guild released full-year results.",
    "A sharp fall of the index was seen in May.",
    "Housing starts fell again in May.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_no_event(sentence: str) -> None:
    assert read_text(sentence, "2020-07-26").events == ()


def test_a_day_in_the_same_breath_is_one_event() -> None:
    (event,) = read_text("The board meets on Thursday, July 30.", "2020-07-24").events
    assert event.quote == "July 30"


@pytest.mark.parametrize(
    "piece",
    [
        "this summer ",
        "elections in May ",
        "had in May said ",
        "told in May ",
        "since doing in May ",
        "forecast in May ",
        "Tuesday of last week ",
        "In May, ",
        "on Monday and ",
        "May 5, ",
        "July 1 and 2, ",
        "today a ",
        "has been below since May ",
        "opened at 3 crowns today ",
        "3 a b c failed in May ",
        "in its report to a b in May ",
        "4 (cut from 5) in May ",
        "postponed from a 3 to May 3 ",
    ],
)
def test_long_texts_of_one_time_are_judged_quickly(piece: str) -> None:
    document = prepare(piece * (100_000 // len(piece)), date(2020, 7, 26))
    times = find_times(document)
    begin = time.process_time()
    find_events(document, times)
    assert time.process_time() - begin < 1


def test_an_event_says_what_happened_without_its_date() -> None:
    (event,) = read_text("On July 24, engineers closed the breach.", "2020-07-26").events
    assert event.what == "engineers closed the breach"


def test_a_long_sentence_is_told_in_few_words() -> None:
    text = "On July 24, " + "they went on " * 30 + "home."
    (event,) = read_text(text, "2020-07-26").events
    assert len(event.what.split()) <= 26
    assert event.what.endswith("…")


def test_an_event_keeps_no_mark_of_a_heading_and_no_empty_brackets() -> None:
    [event] = read_text(
        "# The council at its meeting today (May 7, 2026) backed the plan.", "2026-05-07"
    ).events
    assert event.what == "The council at its meeting today backed the plan"
