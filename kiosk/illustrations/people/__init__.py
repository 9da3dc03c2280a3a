"""People and what surrounds them: a kit of parts, and the pictures of the pages made of it."""
