"""What the kiosk knows of itself and of its machine, for staff: nothing of a person is in it."""
