"""Asks the machine how it is, and does what staff want of it. The window never waits for either."""
