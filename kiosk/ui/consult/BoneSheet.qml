pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Shape, height and needles of the bone, and its code.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    // Whether it takes the whole picture, for large letters.
    required property bool whole
    // Whether a title stands before what it names.
    readonly property bool inline: whole && !Theme.tall
    readonly property TableState bone: kiosk.table

    implicitHeight: rows.implicitHeight + 2 * Theme.space2
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusCard

    component Title: KText {
        Layout.fillWidth: true
        role: Theme.label
    }

    MouseArea {
        anchors.fill: parent
    }
    GridLayout {
        id: rows
        anchors.fill: parent
        anchors.margins: Theme.space2
        columns: Theme.tall || sheet.whole ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space1

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: rows.columns
            columns: sheet.inline ? 2 : 1
            columnSpacing: Theme.space4
            rowSpacing: Theme.space1

            RowLayout {
                spacing: Theme.space1

                Repeater {
                    model: sheet.bone.shapes

                    PictureCell {
                        Layout.fillWidth: true
                        Layout.preferredWidth: nameWidth
                        Layout.preferredHeight: Theme.mm(28)
                        kiosk: sheet.kiosk
                    }
                }
            }
        }
        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: Theme.tall && !sheet.whole ? 1 : rows.columns
            columns: sheet.inline ? 2 : 1
            columnSpacing: Theme.space4
            rowSpacing: Theme.space1

            Title {
                text: sheet.bone.lostTitle
            }
            RowLayout {
                KButton {
                    Layout.preferredWidth: Theme.target
                    iconName: "minus"
                    iconOnly: true
                    text: sheet.kiosk.words.less
                    enabled: sheet.bone.less !== ""
                    onActivated: sheet.kiosk.press(sheet.bone.less)
                }
                KText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    role: Theme.h1
                    text: sheet.bone.lostWords
                }
                KButton {
                    Layout.preferredWidth: Theme.target
                    iconName: "plus"
                    iconOnly: true
                    text: sheet.kiosk.words.more
                    enabled: sheet.bone.more !== ""
                    onActivated: sheet.kiosk.press(sheet.bone.more)
                }
            }
            GradeBar {
                Layout.columnSpan: parent.columns
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth
                kiosk: sheet.kiosk
            }
        }
        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: Theme.tall && sheet.whole ? rows.columns : 1
            columns: Theme.tall && !sheet.whole ? 2 : 3
            rowSpacing: Theme.space1

            Title {
                Layout.columnSpan: Theme.tall && !sheet.whole ? 2 : 1
                Layout.minimumWidth: implicitWidth
                text: sheet.kiosk.words.needles
            }
            Repeater {
                model: sheet.bone.needles

                OptionCell {
                    Layout.preferredWidth: Theme.mm(24)
                    framed: true
                    kiosk: sheet.kiosk
                }
            }
        }
        KButton {
            Layout.fillWidth: true
            Layout.columnSpan: sheet.inline ? 1 : rows.columns
            iconName: "next"
            iconLast: true
            text: sheet.bone.codeWords
            onActivated: sheet.kiosk.press(sheet.bone.toCode)
        }
    }
}
