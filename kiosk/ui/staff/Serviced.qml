pragma ComponentBehavior: Bound
import QtQuick

// The calm screen of a kiosk that has nothing to show. Its words cannot come from the content.
Window {
    id: window

    width: 1920
    height: 1080
    color: "#FBF6EE"
    flags: Qt.Window | Qt.FramelessWindowHint
    onClosing: close => close.accepted = false

    Column {
        anchors.centerIn: parent
        width: parent.width * 0.8
        spacing: parent.height * 0.05

        Repeater {
            model: ["This screen is being serviced. Please ask the staff.", "Esta pantalla está en servicio. Pregunte al personal."]

            Text {
                required property string modelData

                width: parent?.width ?? 0
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                textFormat: Text.PlainText
                font.pixelSize: Math.min(window.width, window.height) * 0.055
                font.weight: Font.DemiBold
                color: "#16323C"
                text: modelData
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
}
