"""What every picture is made of: the display list, colours, shapes, labels, SVG."""
