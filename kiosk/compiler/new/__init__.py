"""What a writer starts from: a page, a topic, a language, a whole pack of the clinic's own."""
