pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Qt.labs.qmlmodels
import Kiosk

// The sheet that Python has open: its rows below each other.
Sheet {
    id: sheet

    required property Kiosk kiosk

    visible: kiosk.sheet.name !== ""
    title: kiosk.sheet.title
    closeName: kiosk.sheet.close
    onClosed: kiosk.press("close")

    Repeater {
        model: sheet.kiosk.sheet.rows

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "words"
                SheetWords {
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: "choice"
                SheetChoice {
                    Layout.fillWidth: true
                    kiosk: sheet.kiosk
                }
            }
            DelegateChoice {
                roleValue: "buttons"
                SheetButtons {
                    Layout.fillWidth: true
                    kiosk: sheet.kiosk
                }
            }
        }
    }
}
