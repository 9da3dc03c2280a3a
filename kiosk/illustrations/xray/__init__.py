"""The spine under X-ray, from the side and from the front."""
