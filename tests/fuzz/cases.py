"""What the fuzzers found, kept: each text once broke the reader or its report."""

CASES = (
    "Output was " + "9" * 400 + " tons.",  # infinite: the report could not be read back
    "Output was five" + " hundred" * 200 + " tons, of which 5" + " million" * 60 + " tons of rice.",
    "Output grew between 1 and "
    + "9" * 400
    + " tons, a "
    + "9" * 400
    + "-fold rise, 1 in "
    + "9" * 400,
    "- GDP: up 3. 2.7 percent, 0.3 percentage points lower\nOn 5 May a meeting was held.",  # headline read twice
)

SLOW = (
    ("", "1", ""),
    ("", "٣", ""),  # a digit beyond ASCII was taken for the place where a number may begin
    ("", " full year", ""),
    ("", "calendar   ", ""),
    ("", " and concluded in 209", ""),  # the subject of each verb was looked for in all before it
    ("Talks were held on May 5", "\t ", ""),
    ("BEIJING, May 5  ", "EN", "!"),  # a credit line in capitals, parted in every way
    ("He said, “We will build roads,”", " ", "x"),
    ("We will build roads; ’", "\t", "x"),
    ("Output was 5-year", "-", "!"),
    ("", "5 million yuan\n\t\n\t\n\t", ""),
    ("Mr Li Wei, ", "director of ", ""),
    ("from May-", "- ", ""),  # hyphens between two months were parted in every way
    ("", ", and is expire in 205", ""),
    ("", "2€€€", ""),  # a crowd of numbers: each of them looked at all that its sentence holds
    ("", "—₦+3", ""),
    ("", "%4", ""),
    ("", ":4:1 ", ""),
)
"""What stands in front, what is repeated, what ends the text."""
