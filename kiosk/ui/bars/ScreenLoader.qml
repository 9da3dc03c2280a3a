import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Shows the form of the view; the bars around it stay. What a clinician sees has none and stands elsewhere.
Loader {
    id: loader

    required property Kiosk kiosk
    readonly property string form: kiosk.view.form

    onFormChanged: {
        if (form !== "")
            setSource(Qt.resolvedUrl(`../screens/${form}Screen.qml`), {
                "kiosk": kiosk
            });
        else if (kiosk.view.kind !== "attract")
            source = "";
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
