"""Sentences that mean nothing and are built of what the rules look for."""

from hypothesis import strategies as st

from hzviewer.reading.lexicon import lexicon

_NUMBERS = (
    st.integers(0, 10**7).map("{:,}".format)
    | st.decimals(0, 10**6, places=2).map(str)
    | st.integers(1800, 2100).map(str)
    | st.sampled_from(
        ["one", "twenty-one", "six hundred and fifty", "a half", "one third", "1 234,5", "1-1/2",
         "½", ".5", "5.", "108.3", "6 50", "202021", "1,2,3", "double", "tripled", "hundreds", "٣",
         "one in five", "three out of every four", "second", "a dozen", "9" * 400, "0", "-0", "1e5"]
    )
)  # fmt: skip
_WORDS = lexicon()
_UNITS = st.sampled_from(
    [*_WORDS.scales, *(" ".join(words) for group in _WORDS.units.values() for words, _ in group),
     *_WORDS.marks, "%", "pct", "percentage points", "°C", "people", "-year", "th", "bn", "m²"]
)  # fmt: skip
_TIMES = st.sampled_from(
    ["in May", "in 2020", "last year", "from January to July", "Q2", "2Q20", "FY2021-22", "in H1",
     "a year earlier", "since 2008", "on May 5, 2020", "on 31 February", "the same period",
     "by the end of 2025", "over the past five years", "Jan-July", "on Wednesday", "at 5 p.m.",
     "between 2019 and 2021", "in the first three quarters", "month-on-month", "until", "the 1990s"]
)  # fmt: skip
_CUES = st.sampled_from(
    [*_WORDS.verbs, *_WORDS.nouns, *_WORDS.adverbs, *sorted(set().union(*_WORDS.words.values()))]
)
_NAMES = st.sampled_from(
    ["China", "Mr Li Keqiang", "Zhang Wei, deputy director of the bureau,", "the U.S.", "Ltd", "İ",
     "Bank of Japan", "GDP", "PM2.5", "COVID-19", "the Ministry of Finance (MOF)", "ǅ", "Ms", "A"]
)  # fmt: skip
_SIGNS = st.sampled_from(
    [
        *".,;:!?()[]“”‘’'\"-–—/%$&#*•…\n\t \u00a0\u0085\u2028\u0000\ufeff\u202e\u0301",
        "\n\n",
        "\n- ",
        "\n1. ",
        "\n(a) ",
        ". ",
        ", ",
        "; and ",
        "\r\n",
        "\ud800",
        "𝟙",
        "ß",
        "İ",
    ]
)
_INDICATORS = st.sampled_from([" ".join(w) for g in _WORDS.indicators.values() for w, _ in g])
_ANY = st.characters() | st.sampled_from(["\ud800", "\udfff", "\x00"])

SENTENCES = st.lists(
    st.tuples(
        _NUMBERS | _UNITS | _TIMES | _CUES | _NAMES | _INDICATORS | _SIGNS | _ANY,
        st.sampled_from([" ", " ", " ", "", ", ", "\n"]),
    ).map("".join),
    max_size=60,
).map("".join)
"""Texts of the genre's parts in any order."""

STATEMENTS = st.lists(
    st.tuples(
        _INDICATORS, _CUES, _NUMBERS, _UNITS, _TIMES, st.sampled_from([". ", ", ", "; ", "\n"])
    ).map(" ".join),
    max_size=8,
).map("".join)
"""Texts in the order in which the genre states things, so that the deep rules are reached."""
