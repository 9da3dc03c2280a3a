pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui

// A picture and its words, as the layout has room for them.
// The seven steps of the procedure are pages whose picture has a handle and three looks.
Loader {
    id: screen

    required property Kiosk kiosk

    sourceComponent: Theme.tall ? tall : Theme.tablet ? tablet : wide

    Component {
        id: wide
        PageWide {
            kiosk: screen.kiosk
        }
    }
    Component {
        id: tablet
        PageTablet {
            kiosk: screen.kiosk
        }
    }
    Component {
        id: tall
        PageTall {
            kiosk: screen.kiosk
        }
    }
}
