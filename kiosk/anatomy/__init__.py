"""The spine and its treatment as pure geometry in millimetres. Plain Python: no Qt, no colours, no words.

World frame: y up, patient upright and seen from the left, so front is -x and back is +x. The origin is at
mid-height of the treated body's back wall.
"""
