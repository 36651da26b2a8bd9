"""Texts that mean harm: derived from the reader's own patterns and words, or found by a fuzzer."""
