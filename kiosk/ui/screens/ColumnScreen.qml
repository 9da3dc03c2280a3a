import QtQuick
import kiosk.ui.blocks

// Everything below each other, a part at a time: in big letters a tablet has no room beside anything.
PagedRows {}
