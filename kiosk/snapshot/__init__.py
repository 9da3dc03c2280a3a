"""The last good library as a file, so that a start waits for nothing and broken content keeps nobody away."""
