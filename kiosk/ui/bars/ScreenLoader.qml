import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Shows the form of the view; the bars around it stay.
Loader {
    id: loader

    required property Kiosk kiosk
    readonly property string form: kiosk.view.form

    onFormChanged: {
        if (form !== "")
            setSource(Qt.resolvedUrl(`../screens/${form}Screen.qml`), {
                "kiosk": kiosk
            });
    }

    Connections {
        target: loader.kiosk.navigator
        function onScreenOpened() {
            Touch.settle();
            appear.restart();
        }
    }

    NumberAnimation {
        id: appear
        target: loader
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.screenTime
    }
}
