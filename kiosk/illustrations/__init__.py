"""Pictures as display lists in millimetres. Plain Python: nothing here needs Qt."""
