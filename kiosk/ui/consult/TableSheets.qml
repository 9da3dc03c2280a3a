import QtQuick
import Kiosk
import kiosk.ui

// The sheet that is open on the table, one at a time; it reads as the language does.
Item {
    id: place

    required property Kiosk kiosk
    // Whether it takes the whole picture, for large letters.
    required property bool whole
    // How high the words of a moment may stand, px.
    required property real mostWords
    readonly property Item current: [bone, words, risk, told].find(each => each.name === kiosk.table.sheet) ?? null

    implicitHeight: current?.implicitHeight ?? 0
    visible: current !== null

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    BoneSheet {
        id: bone

        readonly property string name: "bone"

        anchors.fill: parent
        whole: place.whole
        visible: place.current === this
        kiosk: place.kiosk
    }
    WordsSheet {
        id: words

        readonly property string name: "words"

        anchors.fill: parent
        most: place.mostWords
        visible: place.current === this
        kiosk: place.kiosk
    }
    RiskSheet {
        id: risk

        readonly property string name: "risk"

        anchors.fill: parent
        visible: place.current === this
        kiosk: place.kiosk
    }
    ToldSheet {
        id: told

        readonly property string name: "told"

        anchors.fill: parent
        visible: place.current === this
        kiosk: place.kiosk
    }
}
