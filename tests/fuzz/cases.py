"""What the fuzzers found, kept: each text once broke the reader or its report."""

CASES = (
    "Output was " + "9" * 400 + " tons.",  # infinite: the report could not be read back
    "Output was five" + " hundred" * 200 + " tons, of which 5" + " million" * 60 + " tons of rice.",
    "Output grew between 1 and " + "9" * 400 + " tons, a " + "9" * 400 + "-fold rise, 1 in " + "9" * 400,
    "- GDP: up 3. 2.7 percent, 0.3 percentage points lower\nOn 5 May a meeting was held.",  # headline read twice
)
