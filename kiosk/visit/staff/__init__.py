"""The screens for staff behind the PIN: the choice, the staff sheet, cleaning and the test of touch."""
