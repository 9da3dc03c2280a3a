pragma ComponentBehavior: Bound
import QtQuick
import Qt.labs.qmlmodels
import kiosk.ui

// One QML file for each kind of row.
DelegateChooser {
    id: chooser

    required property Shared kiosk
    // Width of the column in px.
    required property real room

    signal resized

    role: "kind"

    DelegateChoice {
        roleValue: "heading2"
        HeadingBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "heading3"
        HeadingBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "paragraph"
        ParagraphBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "source"
        ParagraphBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            role: Theme.cell
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "bullet"
        BulletBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "step"
        BulletBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "picture"
        PictureBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "info"
        CalloutBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "warning"
        CalloutBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "moment"
        MomentBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "card"
        CardBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
    DelegateChoice {
        roleValue: "question"
        QuestionBlock {
            kiosk: chooser.kiosk
            width: chooser.room
            onImplicitHeightChanged: chooser.resized()
        }
    }
}
