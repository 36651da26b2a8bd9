"""Organisations and places: whole names, each once, and what is part of neither."""

import pytest

from hzviewer.reading.reader import read_text

BODIES = [
    ("The People's Bank of China and the Ministry of Finance agreed.",
     ["People's Bank of China", "Ministry of Finance"]),
    ("Reserve Bank of India Governor Das spoke.", ["Reserve Bank of India"]),
    ("The State Administration of Foreign Exchange told the IMF.",
     ["State Administration of Foreign Exchange", "IMF"]),
    ("President of the European Central Bank Trichet left.", ["European Central Bank"]),
    ("Minutes of the Federal Open Market Committee were published.",
     ["Federal Open Market Committee"]),
    ("Linhai Steel Group Corp., Ltd. grew.", ["Linhai Steel Group Corp., Ltd."]),
    ("The Department of Trade and Industry and the Treasury disagree.",
     ["Department of Trade and Industry"]),
    ("The Ministry of Commerce and General Administration of Customs met.",
     ["Ministry of Commerce", "General Administration of Customs"]),
    ("The Bank of England's chief left; the Bank of England did not comment.", ["Bank of England"]),
    ("The Party and the Bank said so. Bank Rate was cut.", []),
    ("The National Union of Mineworkers leader Ann Bell left.", ["National Union of Mineworkers"]),
    ("MINISTRY OF FINANCE", []),
    ("Under the Banking Company Act they pay more.", ["Banking Company"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "names"), BODIES)
def test_organisations(sentence: str, names: list[str]) -> None:
    found = read_text(sentence).organisations
    assert [body.name for body in found] == names
    assert all(sentence[body.start : body.end] == body.name for body in found)


PLACES = [
    ("Ships left Port Harcourt for Sri Lanka and New Zealand.",
     ["Port Harcourt", "Sri Lanka", "New Zealand"]),
    ("The Beijing-Tianjin-Hebei region grew.", ["Beijing", "Tianjin", "Hebei"]),
    ("A dam in Qingxi County, Jiangxi Province, broke.", ["Qingxi County", "Jiangxi"]),
    ("The Yangtze River Delta grew; the Greater Bay Area too.",
     ["Yangtze River Delta", "Greater Bay Area"]),
    ("The Bank of England cut its rate.", []),
    ("Chinese, Indian and Nigerian goods sold.", []),
    ("He wrote to chinanews and to ChinaFund.", []),
    ("Inner\nMongolia has wind.", ["Inner Mongolia"]),
    ("Prices in Xi'an and Lower Saxony fell, in Xi'an by 2 percent.", ["Xi'an", "Lower Saxony"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "names"), PLACES)
def test_places(sentence: str, names: list[str]) -> None:
    assert [place.name for place in read_text(sentence).places] == names
