"""Objects of the screens that only staff see."""
