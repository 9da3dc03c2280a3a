"""The spine seen from the left."""
