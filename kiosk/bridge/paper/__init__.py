"""What the person takes along: PDF pages and the printer."""
