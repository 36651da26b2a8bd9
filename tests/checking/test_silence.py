"""Sound sentences of the genre, and traps: on none of them a rule speaks."""

import pytest

from hzviewer.checking.checker import checked
from hzviewer.reading.reader import read_text

SOUND = [
    "The province's foreign trade came to 312.4 billion yuan (45.2 billion U.S. dollars) in the first six months of 2020.",
    "Investment of 6.8 billion yuan (around 980 million dollars) was approved in 2019.",
    "The company will spend 1.2 billion euros, equivalent to 1.34 billion dollars, in 2019.",
    "Power output climbed by 4.6 percent, to 482 billion kilowatt-hours from 461 billion kilowatt-hours in the same period of 2019.",
    "Car exports jumped 18 pct to 1.44 mln from 1.22 mln units a year ago.",
    "The current account deficit narrowed 41 percent to 4.1 billion dollars, compared with 6.9 billion dollars in 2018.",
    "The tonnage of freight handled was 8.4 million tonnes, against 7.9 million tonnes in 2018, up 6.3 percent.",
    "Core inflation eased to 2.1 percent from 2.6 percent, down 0.5 percentage points.",
    "The lending rate was lowered 30 basis points to 3.85 percent from 4.15 percent.",
    "Unemployment climbed from 1.38 million to 1.42 million, a rise of 42,000.",
    "The number of registered firms fell to 46,900 from 48,300 a year earlier.",
    "Profit at the steel maker almost tripled, up 184 percent on the year.",
    "Bicycle sales halved from 820,000 to 405,000.",
    "Of the 480 firms surveyed, 310 said orders rose and 140 said they fell.",
    "The loan of 850 million dollars comprises 400 million dollars for roads, 300 million dollars for water and 150 million dollars for schools.",
    "The plant employs 5,200 people, including 590 engineers.",
    "Urban residents made up 63 percent of the population and rural residents the remaining 37 percent.",
    "Oil, gas and coal accounted for 38, 26 and 31 percent of energy use respectively.",
    "The secondary industry contributed 41.3 percent of GDP, the tertiary industry 51.3 percent and the primary industry 7.4 percent.",
    "Manufacturing output shrank for a fifth straight month in June. In May it fell 0.8 percent.",
    "House prices fell 0.4 percent in June, a fourth monthly decline in a row, following a 0.3 percent drop in May.",
    "The economy has grown by more than 6 percent for six consecutive years; it grew 6.2 percent in 2018.",
    "Wheat harvest up 21 percent\n\nThe wheat harvest rose by 21 percent this year to 34 million tonnes, the ministry said on Monday.",
    "Exports in May 2020 totalled 84.1 billion dollars. Machinery did well. According to the ministry, exports in June 2020 totalled 81.4 billion dollars.",
    "The census counted 4.82 million residents in 2019. The census counted 4.28 million residents in 2009, he added.",
    "The conference will run from June 28 to July 1 in the capital.",
    "The figures were released on Tuesday, 5 March 2019.",
    "In the 2017-18 fiscal year, receipts were flat.",
    "Work started in May 2019 and was completed in March 2020.",
    "Consumption of diesel was 412.5 million liters in March and 398.2 million liters in April.",
    "The dam holds 3.2 billion cubic meters or 81 percent of its capacity.",
    "Lindon is the third-largest port in the region, while Sundal is the fourth-largest port in the region.",
    "Japan, once the world's second-largest economy, is now third. China is the world's second-largest economy.",
    "The inflation rate stood at 4.2 percent in June.",
    "The GDP of the region was 84 billion yuan and its area 84 million hectares.",
    "The reservoir covers an area of 48 square kilometers.",
    "Per capita disposable income was 24,300 yuan in 2019.",
    "The budget surplus reached 3.1 billion dollars in 2019, and the trade deficit was 3.4 billion dollars in 2019.",
    "Exports rose to 31.2 billion dollars and imports to 27.5 billion dollars, producing a surplus of 3.7 billion dollars.",
    "Imports came to 44 billion yuan and exports to 52 billion yuan, so that the surplus was 8 billion yuan.",
    "Total trade was 86 billion yuan, with exports of 60 billion yuan and imports of 26 billion yuan.",
    "The farm of 300 hectares (4,500 mu) grows rice.",
    "The repo rate was held at 5.75 per cent.",
    "Men made up 54 percent of the workforce and women 46 percent.",
    "Sales rose 12 percent to 84 million dollars in June from a year earlier, and from 81 million dollars in May.",
    "The balance swung from a surplus of 2.1 billion dollars in May to a deficit of 0.4 billion dollars in June.",
    "Imports fell 3.2 percent year on year to 31.2 billion dollars in May, compared with 31.9 billion dollars in April.",
    "Gasoline cost 6.84 yuan a liter. Sales of gasoline reached 3.4 billion yuan in May.",
    "The index fell to 49.8 in June from 50.2 in May, while the services index rose to 52.1 from 51.7.",
    "The yuan weakened to 7.1 per dollar from 6.9 a year ago.",
    "The team ranked second in 2018 and first in 2019.",
    "Guangdong ranked first by GDP and Jiangsu ranked first by exports per head.",
    "The loan was raised from 300 million dollars to 450 million dollars, an increase of 50 percent.",
    "Inflation was 2.4 percent in June 2020. Core inflation was 1.1 percent in June 2020.",
    "Exports rose 4.2 percent in June 2020. On a month-on-month basis, exports fell 1.2 percent in June 2020.",
    "The ministry had forecast exports of 80 billion dollars in 2019. Exports were 84 billion dollars in 2019.",
    "The deficit was 3 percent of GDP in 2019. Revenue rose 3.5 percent in 2019 and spending 4.5 percent.",
    "Some 40 percent of firms use robots and 70 percent use computers.",
    "He spoke on the 30th of June 2020, a Tuesday, in the year 2020-21.",
    "From March 15 to April 3, and from 2015 to 2018, prices rose.",
    "The plan for 2021-25 and the season 2019/20 were approved.",
    "A total of 201920 tonnes was shipped, and lot 202021 was sold.",
    "Winter wheat was sown on 3.2 million hectares, up from 3.1 million hectares.",
    "In March 31 firms closed and in June 31 opened.",
    "Profit rose to 979 million dollars, or 1.39 dollars a share, in June from 896 million dollars, or 1.27 dollars, in May.",
    "The firm lost 339 million dollars, or 1.26 dollars per share, compared with a loss of 823 million dollars, or 2.62 dollars per share.",
    "The trade balance worsened by 14.2 percent, from a deficit of 2.39 billion dollars to a deficit of 2.73 billion dollars.",
    "The jobless rate fell to 6.6 percent in March from 6.7 percent in February. It had remained at 6.7 percent for three straight months.",
    "Profit rose to 4.29 billion dollars for the quarter ended Sept. 30 from 3.48 billion dollars a year before.",
    "Rice output was 3.2 million tonnes in 2019, up 4.2 percent on a comparable basis from 3.3 million tonnes in 2018.",
    "The bank lent 5 billion yuan, 3 billion dollars and 2 billion euros in June 2020.",
    "Exports rose 5.1 percent in June, the second straight month of growth, after falling 3.2 percent in April.",
    "The PMI was 49.8 percent in June, 0.6 percentage points higher than in May. The price index was 50.2 percent, 0.4 points lower than in May.",
    "The rate of decline in revenue narrowed by 1.6 percentage points from January to May. The rate of decline in output narrowed by 6.6 percentage points from January to May.",
]


@pytest.mark.parametrize("text", SOUND, ids=[text[:40] for text in SOUND])
def test_a_sound_sentence_raises_nothing(text: str) -> None:
    assert [p.message for p in checked(read_text(text, "2020-07-26")).problems] == []


def test_a_report_of_sound_sentences_raises_nothing_either() -> None:
    apart = [text for text in SOUND if "\n" not in text]
    for first, second in zip(apart[::2], apart[1::2], strict=False):
        assert checked(read_text(f"{first}\n\n{second}", "2020-07-26")).problems == ()
