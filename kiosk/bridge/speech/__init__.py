"""Reading aloud: the speaker, its voices and recordings."""
