"""People: who is one, with which office, and which capitalised names are none."""

import pytest

from hzviewer.reading.reader import read_text

PEOPLE = [
    ("Zhou Min, mayor of the city, opened the fair.", [("Zhou Min", "mayor of the city")]),
    ("Vice Minister of Justice Hu Lei told reporters so.", [("Hu Lei", "Vice Minister of Justice")]),
    ("Finance Minister Ravi K. Menon rose.", [("Ravi K. Menon", "Finance Minister")]),
    ("Prices will ease, said Maria da Costa, an economist at a bank.", [("Maria da Costa", "an economist at a bank")]),
    ("Dr. Ngozi Okoro-Bello spoke.", [("Ngozi Okoro-Bello", None)]),
    ("Mallam Sani Bello, managing director of the firm, was there.", [("Sani Bello", "managing director of the firm")]),
    ("Director General Tom McKay resigned.", [("Tom McKay", "Director General")]),
    ("Ann O’Neill said that trade grew.", [("Ann O’Neill", None)]),
    ("The talk was chaired by Jürgen Müller.", [("Jürgen Müller", None)]),
    ("Lin Na, 28, runs a shop.", [("Lin Na", None)]),
    ("Ann Lee, Bo Chen, Carl Smith and Dora Wu attended the meeting.",
     [("Ann Lee", None), ("Bo Chen", None), ("Carl Smith", None), ("Dora Wu", None)]),
    ("Committee members including Ann Lee and Bo Chen voted.",
     [("Ann Lee", None), ("Bo Chen", None)]),
    ("Mr Lawson did not comment.", [("Lawson", None)]),
    ("President Ortega will visit. President Ortega said so.", [("Ortega", "President")]),
    ("Li Wei, head of the bureau, spoke. Mr Li and Li Wei agreed.", [("Li Wei", "head of the bureau")]),
    ("As President von der Heyden announced, the pact holds.", [("von der Heyden", "President")]),
    ("Minister RK Rao spoke first. Mr R. K. Rao left early.", [("RK Rao", "Minister")]),
    ("Minister for the Economy Boedijo admitted that trade fell.", [("Boedijo", "Minister for the Economy")]),
    ("The party rallies around Comrade Wang Xiaoming as its core.", [("Wang Xiaoming", None)]),
    ("Rates rose.\n\nAnd Alan Greene highlighted the will to save.", [("Alan Greene", None)]),
    ("The fund's governor, Martin King, warned of gales.", [("Martin King", None)]),
    ("The exchange's secretary Bill Englewood told reporters so.", [("Bill Englewood", "secretary")]),
    ("They burned figures of Karl-Heinz Narten and Alwis Pfeil at the gate.",
     [("Karl-Heinz Narten", None), ("Alwis Pfeil", None)]),
    ("Unions warn Brown\n\nGordon Brown will hear the unions.", [("Gordon Brown", None)]),
    ("Peru's President, Nestor Vargas, said no.", [("Nestor Vargas", "President")]),
    ("The head of the bureau, Dina Vargas, resigned.", [("Dina Vargas", "head")]),
    ("The Minister for Work Jane Doe said no.", [("Jane Doe", "Minister for Work")]),
    ("Prices fell, said Ann Lee, an economist at Maria Costa Asset Management.",
     [("Ann Lee", "an economist at Maria Costa Asset Management")]),
    ("RATE FALLS TO 3 PER CENT\n\nThe rate fell.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "people"), PEOPLE)
def test_people(sentence: str, people: list[tuple[str, str | None]]) -> None:
    found = [(p.name, p.role) for p in read_text(sentence).people]
    assert [name for name, _ in found] == [name for name, _ in people]
    for (_, role), (_, wanted) in zip(found, people, strict=True):
        assert wanted is None or role == wanted


NOBODY = [
    "Harbin, July 26 (Correspondent: Liang Shu) Work began.",
    "Harbin, July 26 (Journalist: Wei Yu) Work began.",
    "Peru is a member of the Association of Tin Mining Lands (ATML), which met.",
    "The firm believes Terra Alta field is rich.",
    "Hong Kong said that trade grew.",
    "New York, Los Angeles and San Francisco grew.",
    "The State Council said on Monday that prices rose.",
    "General Motors said sales fell.",
    "The Ministry of Finance noted a rise.",
    "Goldman Sachs predicted growth.",
    "Last Friday, South Africa cut its tax.",
    "In North Rhine Westphalia, output fell.",
    "By Ann Lee\n\nTrade grew.",
    "Photo by Bo Chen\n\nTrade grew.",
    "The Belt and Road Forum was held in May.",
    "The Supreme People's Court added three rules.",
    "Trade grew. (Web editor: Liang Jun, Du Ming)",
    "Writer: Zhang Yu  | Editor: Ann Yang\n\nTrade grew.",
    "The sale was led by Sunland Real Estate.",
    "The Finance Bill said little.",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_nobody(sentence: str) -> None:
    assert read_text(sentence).people == ()


NAMES = [
    ("Consumption is picking up, He Lifeng, vice-premier, told the forum.", ["He Lifeng"]),
    ("Nigeria's President Muhammadu Buhari signed the bill into law.", ["Muhammadu Buhari"]),
    ("The statistician-general, Yemi Kale, presented the survey.", ["Yemi Kale"]),
    ("Governor Godwin Emefiele said the bank would keep its rate.", ["Godwin Emefiele"]),
    (
        "Alhaji Aliko Dangote and Mrs. Folorunso Alakija attended.",
        ["Aliko Dangote", "Folorunso Alakija"],
    ),
    ("Japanese Finance Minister Kiichi Miyazawa told parliament so.", ["Kiichi Miyazawa"]),
    (
        "Treasury Secretary James Baker said yesterday the dollar had fallen enough.",
        ["James Baker"],
    ),
    ("Bundesbank president Karl Otto Poehl declined to comment.", ["Karl Otto Poehl"]),
    (
        "West German Finance Minister Gerhard Stoltenberg rejected the call.",
        ["Gerhard Stoltenberg"],
    ),
    ("U.S. Trade Representative Clayton Yeutter arrived in Tokyo.", ["Clayton Yeutter"]),
    (
        "Chancellor of the Exchequer Nigel Lawson will present the budget on March 17.",
        ["Nigel Lawson"],
    ),
    ("Brazil's Luiz Inacio Lula da Silva won a third term.", ["Luiz Inacio Lula da Silva"]),
    ('"Demand is weak," said Howard Archer, at Global Insight.', ["Howard Archer"]),
    ("David Jones of Aubrey Lanston said rates would fall.", ["David Jones"]),
    ("Anna-Lena Björk, chief economist at a Stockholm bank, expects more.", ["Anna-Lena Björk"]),
    ("South Korean Finance Minister Choi Sang-mok met importers.", ["Choi Sang-mok"]),
    ("Taiwan's leader Tsai Ing-wen spoke.", ["Tsai Ing-wen"]),
    ("Prof. M. S. Swaminathan chaired the panel.", ["M. S. Swaminathan"]),
    ("Smt. Nirmala Sitharaman, Minister of Finance, presented the budget.", ["Nirmala Sitharaman"]),
    ("ZHANG Wei, head of the bureau, agreed.", ["ZHANG Wei"]),
    ("The delegation was led by Hans-Dietrich Genscher.", ["Hans-Dietrich Genscher"]),
    ("Ludwig van Houten, aged 44, runs the mill.", ["Ludwig van Houten"]),
    ("Farmer Wang Guilan planted 30 mu of peppers.", ["Wang Guilan"]),
    ("Ouyang Xiadan, a teacher, bought a flat.", ["Ouyang Xiadan"]),
    (
        "Those present included Chen Bo, Liu Yan and Zhao Tiemin.",
        ["Chen Bo", "Liu Yan", "Zhao Tiemin"],
    ),
    (
        "Mr Greenspan warned of a bubble. Alan Greenspan has led the bank since 1987.",
        ["Alan Greenspan"],
    ),
    ("Deputy chairman: Rui Machete", ["Rui Machete"]),
    (
        "Elena Petrova (governor) and Ivan Dimov (deputy governor) signed.",
        ["Elena Petrova", "Ivan Dimov"],
    ),
    ("President Reagan and Prime Minister Nakasone met in Venice.", ["Reagan", "Nakasone"]),
    ("Sir John Kingman replaced Dame Clara Furse.", ["John Kingman", "Clara Furse"]),
    ("Jean-Claude Trichet's term ends in October.", ["Jean-Claude Trichet"]),
    ("Vice Finance Minister Toyoo Gyohten was in London.", ["Toyoo Gyohten"]),
    ("According to Maria Fernández, the shop owner, takings doubled.", ["Maria Fernández"]),
    (
        "Central bank chief Elvira Nabiullina told reporters the peak had passed.",
        ["Elvira Nabiullina"],
    ),
    ("IMF Managing Director Kristalina Georgieva urged restraint.", ["Kristalina Georgieva"]),
    ("Ibrahim al-Assaf, Saudi finance minister, said so.", ["Ibrahim al-Assaf"]),
    ("Li Ming and his wife opened a noodle shop.", ["Li Ming"]),
    ("Chief Executive Bob Diamond resigned on Tuesday.", ["Bob Diamond"]),
    (
        "The plan was drafted by Commerce Minister Wang Wentao and Premier Li Qiang.",
        ["Wang Wentao", "Li Qiang"],
    ),
]
"""Names of many cultures, in the ways in which reports bring them in."""


@pytest.mark.parametrize(("sentence", "names"), NAMES)
def test_names_of_many_cultures(sentence: str, names: list[str]) -> None:
    assert [person.name for person in read_text(sentence).people] == names


NO_NAMES = [
    "Hang Seng Index futures fell.",
    "Kuala Lumpur, Penang Hill and Johor Bahru grew.",
    "In Sao Paulo, prices rose.",
    "Morgan Stanley said profits rose.",
    "Royal Dutch said output fell.",
    "The Yangtze River Delta said goodbye to smog.",
    "Beijing Daxing Airport opened in September.",
    "Merrill Lynch analysts expect more.",
    "(Photo by Chen Bo/Xinhua)",
    "(Xinhua/Liu Yan)",
    "BEIJING, July 24 (Xinhua) -- Trade grew.",
    "By Chen Bo and Liu Yan\n\nTrade grew in May.",
    "Reporting by Ann Lee; editing by Bob Kerr",
    "Wall Street fell.",
    "Air France said it lost money.",
    "Silk Road Fund and New Development Bank lent more.",
    "China Life Insurance reported a profit.",
    "Social Security Act",
    "The Golden Week holiday began.",
    "Consumer Price Index",
    "Bank Negara said so.",
    "Goldman Sachs economists said so.",
    "Port Harcourt and Benin City grew.",
    "Last December, Buenos Aires cut tariffs.",
    "Great Wall Motors said sales fell.",
    "Lower House Passes Tax Bill",
    "Premier Vows Growth Push",
    "Xi'an Jiaotong University said so.",
    "The Asian Games in Hangzhou opened.",
    "Ping An said premiums rose.",
    "Saudi Aramco said output rose.",
    "Quantitative Easing Ends",
    "Rio Tinto said output fell.",
    "General Electric and Texas Instruments said so.",
    "President Hotel reopened.",
    "Secretary General",
    "Spring Festival travel said little.",
    "San Francisco said no.",
    "He Said Growth Would Hold",
]
"""Companies, places, headlines, bylines and captions that look like persons."""


@pytest.mark.parametrize("sentence", NO_NAMES)
def test_no_person(sentence: str) -> None:
    assert read_text(sentence).people == ()


ROLES = [
    ("U.S. Trade Representative Clayton Yeutter arrived.", "U.S. Trade Representative"),
    ("Central bank chief Elvira Nabiullina told reporters.", "Central bank chief"),
    ("Foreign ministry spokesman Wang Wenbin said so.", "Foreign ministry spokesman"),
    ("Elena Petrova (governor) signed.", "governor"),
    ("Deputy chairman: Rui Machete", "Deputy chairman"),
    ("Li Min, head of the plant – and owner of a shop – left.", "head of the plant"),
    ("Sun Hai, mayor of Linhai, Zhejiang, was there.", "mayor of Linhai, Zhejiang"),
]


@pytest.mark.parametrize(("sentence", "role"), ROLES)
def test_roles_are_kept_as_written(sentence: str, role: str) -> None:
    assert read_text(sentence).people[0].role == role


def test_a_role_goes_to_its_own_name_of_two() -> None:
    people = read_text("Premier Li Qiang and Finance Minister Lan Foan met.").people
    assert [(p.name, p.role) for p in people] == [
        ("Li Qiang", "Premier"),
        ("Lan Foan", "Finance Minister"),
    ]


def test_thousands_of_persons_are_all_kept() -> None:
    letters = "abcdefghij"
    names = [f"Lo{a}{b}{c}z" for a in letters for b in letters for c in letters]
    text = " ".join(f"Mr {name} left." for name in names)
    assert [person.name for person in read_text(text).people] == names
