"""The process that waits for a change of the content and compiles it. It answers once and ends.

Neither a folder that hangs nor words that take forever can hold up the kiosk. What waits is small: what
compiles is loaded when there is something to compile.
"""
