"""What the person does: touch and hear, the audio keypad, the idle time."""
