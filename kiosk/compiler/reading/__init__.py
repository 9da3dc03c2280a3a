"""From the files of a pack to pages, blocks and lists, each with its lines."""
