import kiosk.ui
import kiosk.ui.controls

Block {
    id: block

    required property string plain
    property TypeRole role: Theme.h2

    KText {
        width: parent.width
        role: block.role
        text: block.plain
    }
}
