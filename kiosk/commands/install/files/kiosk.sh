#!/bin/sh
# The kiosk's commands for staff, with what the service keeps: kiosk doctor --settings /etc/kiosk.toml
export STATE_DIRECTORY=/var/lib/kiosk
exec /opt/kiosk/bin/kiosk "$@"
