"""What every test shares: no display, the software scene graph, quiet Qt."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ.setdefault("QT_ACCESSIBILITY", "1")
