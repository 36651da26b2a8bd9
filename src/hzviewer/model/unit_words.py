"""How the units of figures are said: a code is for files, people read words or usual symbols."""

_NAMES = {
    "pp": "percentage points",
    "‰": "per thousand",
    "bp": "basis points",
    "fraction": "fractions",
    "ratio": "ratios",
    "degree": "degrees",
    # A lone letter behind a number reads as a scale: "110 m", "5 t", "3 l".
    "m": "metres",
    "t": "tonnes",
    "l": "litres",
    "ha": "hectares",
    "m2": "m²",
    "m3": "m³",
    "km2": "km²",
    "ft2": "square feet",
    "ft3": "cubic feet",
    "nm": "nautical miles",
    "MJ/m2": "MJ/m²",
    "µg/m3": "µg/m³",
    "km/h": "km/h",
}
_CODES = {words: code for code, words in _NAMES.items()}
_ONE = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "series": "series",
    "species": "species",
}


def many(code: str) -> str:
    """Return a unit as it stands behind a number and in a heading: ``litres``, ``NGN per litre``."""
    if code not in _NAMES and "/" in code:
        above, _, below = code.partition("/")
        return f"{many(above)} per {one(below)}"
    return _NAMES.get(code, code)


def code(words: str) -> str:
    """Return the code of a unit in the words of `many`; other words are their own."""
    return _CODES.get(words, words)


def one(code: str) -> str:
    """Return a unit as it stands behind the number one: ``litre``, ``country``, ``person``."""
    above, per, below = many(code).partition(" per ")
    before, space, noun = above.rpartition(" ")
    return before + space + _singular(noun) + per + below


def _singular(noun: str) -> str:
    if noun in _ONE:
        return _ONE[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    plain = noun.islower() and noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    return noun[:-1] if plain else noun
