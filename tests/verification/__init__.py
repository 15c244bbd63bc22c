"""Drafts with planted faults, and what `postil verify` says of them: the parts of `tests/verify`.

`quotations` reads the corpora and picks; `sound` and `faults` write the versions of a quotation; `drafts` puts them into
paragraphs; `answers` runs the command and judges what it says; `tables` prints; `archive` measures speed and memory.
"""
