"""What leads out of other kiosks, for real keyboards and mice; names and numbers are those of ``xdotool``."""

from __future__ import annotations

KEYS = (
    *("alt+F4", "ctrl+q", "ctrl+w", "ctrl+n", "ctrl+t", "ctrl+o", "ctrl+p", "ctrl+s", "Escape", "alt+Escape"),
    *("F1", "F5", "F10", "F11", "alt+space", "alt+Tab", "ctrl+alt+Tab", "super+d", "super+e", "super+Tab"),
    *("super+F2", "super+F1", "ctrl+Escape", "Super_L", "Menu", "ctrl+alt+Left", "ctrl+alt+Right", "Print"),
    *("ctrl+alt+BackSpace", "ctrl+alt+Delete", "ctrl+alt+F2", "alt+SysRq", "alt+F2", "shift+F10", "XF86Back"),
    *("ctrl+a", "ctrl+c", "ctrl+shift+i", "alt+F8", "alt+F9"),
)
"""Closing, another window, another desktop, menus, help, printing, copying and what other kiosks forgot."""
PRIMARY, PASTE, MENU, UP, DOWN = "1", "2", "3", "4", "5"
"""The buttons of a mouse."""
