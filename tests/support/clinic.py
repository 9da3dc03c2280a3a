"""The clinic that the tests run in."""

from kiosk.settings.schema import Clinic, Settings

CLINIC = Settings(
    allow_drafts=True,
    clinic=Clinic(name="Riverside Spine Clinic", phone="555 0100", emergency="911"),
)
