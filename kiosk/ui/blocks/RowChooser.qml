pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import Qt.labs.qmlmodels
import kiosk.ui

// One QML file for each kind of row. Long because a chooser lists each of its choices.
DelegateChooser {
    id: chooser

    required property Kiosk kiosk
    // Height of the column in px.
    required property real room

    role: "kind"

    DelegateChoice {
        roleValue: "heading2"
        HeadingBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "heading3"
        HeadingBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "title"
        HeadingBlock {
            kiosk: chooser.kiosk
            role: Theme.h1
        }
    }
    DelegateChoice {
        roleValue: "paragraph"
        ParagraphBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "phone"
        PhoneBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "small"
        ParagraphBlock {
            kiosk: chooser.kiosk
            role: Theme.cell
        }
    }
    DelegateChoice {
        roleValue: "bullet"
        BulletBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "step"
        BulletBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "picture"
        PictureBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "scene"
        SceneBlock {
            kiosk: chooser.kiosk
            room: chooser.room
        }
    }
    DelegateChoice {
        roleValue: "array"
        ArrayBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "info"
        CalloutBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "warning"
        CalloutBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "help"
        HelpBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "moment"
        MomentBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "card"
        CardBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "question"
        QuestionBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "topic"
        TileBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "link"
        LinkBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "check"
        CheckBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "pick"
        PickBlock {
            kiosk: chooser.kiosk
        }
    }
    DelegateChoice {
        roleValue: "print"
        PrintBlock {
            kiosk: chooser.kiosk
        }
    }
}
