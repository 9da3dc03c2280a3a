"""One module a screen kind: what it shows, its single column for big letters, what is heard, its pages."""
