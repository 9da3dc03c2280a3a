"""What a person sees, can press and hears, as frozen data derived from the library and the session.

Plain Python: nothing here needs Qt.
"""
