"""A file to a report, in stages: each a function from values to values, in the file named after it.

The only door is `reader`. What a text goes through:

1. `sources` turns the bytes of a file into text, one module a format; `text` normalises it and cuts it
   into paragraphs and sentences.
2. The marks are found once in the whole text: `times` (forms in `time_forms`), `numbers` and `multiples`
   (quantities with their units), and `capitals` (runs of words with a capital). `candidates` leaves out the
   quantities that only name or order something.
3. `figures` goes through the sentences: `clauses` makes each a row of tokens, `predicates` says of a quantity
   its kind, its direction and where its subject stands, `subjects` finds that noun phrase (`leading` before a
   word and `phrases` behind one, with `phrase_ends`, `trimming` and `boundaries`; `own_words` beside the
   quantity, `stand_ins` what a phrase stands for; `counting`, `sums`, `owners`), `naming` (with `wordings`,
   `companions` and `specifics`) words it, `units` (with `shared_currencies` and `exchange_rates`), `kinds` and
   `dating` settle the unit, the kind and the period, `respective` and `partners` share lists out, `agreeing`
   makes the figures of a sentence agree, `placing` adds the place. What cannot be settled goes to ``unread``,
   with the reason.
4. `priorities` (`triggers` and `openings` find where one may begin; `plans`, `aims`, `demands`, `targets`,
   `outlooks`, `effects` tell whether it is one), `events` (`happenings`, `days`, `deeds`), `people` and `names` read
   the other facts.

Where to add what:

- a currency, unit, scale, indicator, verb or noun of growth, qualifier, office, cue of a plan: a word in
  ``resources/lexicon/en.toml``; nothing else. Its head says how the tables are laid out.
- a form of time: a line of the forms in `time_forms`, the words with which it begins in its
  ``_BEGINNINGS`` and among its openers, and its function in `time_values` (days and months),
  `year_values` (years and parts of them) or `relative_times`; a country's fiscal year, a holiday: a
  word in the lexicon.
- which of the times a figure has: `time_roles` says what a time means in its sentence (`said_times`: when
  something was said or revised), `near_times` and `attribute_times` find the one beside a figure, `base_times`
  that of a starting point, `since_times` one that goes on; `carried_times` keeps what holds on (`aside_times`
  what does not, `ahead_times` what will be), `chosen_times`, `decision_times`, `budget_times` and `plan_times`
  choose among it, `untimed` tells what has none. Every rule has a text of our own in
  ``tests/reading/test_dating.py`` or a paragraph in ``tests/reading/dated_paragraphs.txt``.
- a way of saying something about a quantity: a rule in the module of `predicates` whose words it reads.
- a subject that the words beside a quantity tell, or a phrase that only stands for one: a rule in
  `own_words` or `stand_ins`.
- a kind of number that is no figure: a pattern in `candidates`.
- a file format: a module in `sources`.
- a check of the report against itself is no reading: it is a function in `hzviewer.checking`.

Every rule comes with sentences of our own in ``tests/reading/test_sentences.py``.
"""
