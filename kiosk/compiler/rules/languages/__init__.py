"""What a language adds to the house rules: one file a language, each with its ``RULES``."""
