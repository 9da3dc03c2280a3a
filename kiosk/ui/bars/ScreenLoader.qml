import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Shows the screen of the view's layout; the bars around it stay.
Loader {
    id: loader

    required property Shared kiosk
    readonly property url file: Qt.resolvedUrl(`../screens/${kiosk.view.flow ? "Flow" : nameOf(kiosk.view.kind)}Screen.qml`)

    function nameOf(layout: string): string {
        switch (layout) {
        case "signs":
        case "help":
        case "risks":
        case "choices":
        case "questions":
        case "list":
        case "glossary":
            return layout[0].toUpperCase() + layout.slice(1);
        case "attract":
        case "home":
        case "topics":
            return "Home";
        default:
            return "Page";
        }
    }

    onFileChanged: setSource(file, {
        "kiosk": kiosk
    })

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
