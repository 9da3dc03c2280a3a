"""The house rules: plain words, fairness, sources."""
