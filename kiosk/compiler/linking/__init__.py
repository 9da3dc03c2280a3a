"""From what was read to a linked Library."""
