pragma Singleton
import QtQuick
import Kiosk

// Every colour, size and duration of the screens. Sizes are px made from design mm. Long because each token has its line.
QtObject {
    id: theme

    // How things are shown. Main gives it what Python says.
    property Display display: null
    // How many steps the sentences of a page are larger than the body, where all of them still fit: 0 to 2.
    property int step: 0
    // The size of these letters as a share of the full one: less than 1 only where rows are never split.
    property real share: 1

    // Px of one design mm.
    readonly property real unit: display?.unit ?? 4.03
    // The family of the letters, and how high its capitals and its lines are, in em.
    readonly property string family: display?.font ?? "Atkinson Hyperlegible Next"
    readonly property real fontCapital: display?.capital ?? 0.668
    readonly property real fontLine: display?.line ?? 1.3
    // How much letters grow beyond the layout's own; titles, which are large already, grow less.
    readonly property real letters: display?.letters ?? 1
    readonly property real titleLetters: Math.min(letters, 1.7)
    readonly property bool highContrast: display?.highContrast ?? false
    readonly property bool reducedMotion: display?.reducedMotion ?? false
    readonly property bool rightToLeft: display?.rightToLeft ?? false
    readonly property bool column: display?.column ?? false
    readonly property bool tablet: display?.layout.startsWith("tablet") ?? false
    readonly property bool tall: display?.layout.endsWith("tall") ?? false

    readonly property color paper: highContrast ? "#000000" : "#FBF6EE"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color sand: highContrast ? "#000000" : "#F5EDE1"
    readonly property color figureGround: "#F3E9DC"
    readonly property color ink: highContrast ? "#FFFFFF" : "#16323C"
    readonly property color ink2: highContrast ? "#FFFFFF" : "#364D56"
    readonly property color edge: highContrast ? "#FFFFFF" : "#6E8286"
    readonly property color hair: highContrast ? "#8A8A8A" : "#E3D8C8"
    readonly property color primary: highContrast ? "#FFE14D" : "#075259"
    readonly property color primaryText: highContrast ? "#000000" : "#FFFFFF"
    // Numbers in a circle of primaryText.
    readonly property color primaryOnText: highContrast ? "#FFFFFF" : "#075259"
    readonly property color primaryPressed: highContrast ? "#FFFFFF" : "#043A40"
    readonly property color primaryPressedText: highContrast ? "#000000" : "#FFFFFF"
    readonly property color accent: highContrast ? "#FFE14D" : "#0E7C86"
    readonly property color tint: highContrast ? "#000000" : "#E2F0EF"
    readonly property color tintText: highContrast ? "#FFE14D" : "#075259"
    readonly property color pressed: highContrast ? "#FFFFFF" : "#E2F0EF"
    readonly property color pressedText: highContrast ? "#000000" : "#16323C"
    readonly property color focus: highContrast ? "#FFE14D" : "#16323C"
    readonly property color help: highContrast ? "#FFFFFF" : "#8A2410"
    readonly property color helpText: highContrast ? "#000000" : "#FFFFFF"
    readonly property color helpTint: highContrast ? "#000000" : "#FCE9E2"
    readonly property color helpPressed: highContrast ? "#FFFFFF" : "#FADFD6"
    readonly property color helpPressedText: highContrast ? "#000000" : "#8A2410"
    readonly property color helpEdge: highContrast ? "#FFFFFF" : "#B5492F"
    readonly property color amber: highContrast ? "#FFFFFF" : "#5A3B00"
    readonly property color amberBand: highContrast ? "#000000" : "#FFE9B8"
    readonly property color amberTile: highContrast ? "#000000" : "#FFF3D6"
    readonly property color amberEdge: highContrast ? "#FFFFFF" : "#B98A2E"
    readonly property color readingMark: highContrast ? "#FFE14D" : "#FFF0B8"
    readonly property color readingText: highContrast ? "#000000" : "#16323C"
    readonly property color event: highContrast ? "#FFE14D" : "#B42D15"
    readonly property color eventEdge: highContrast ? "#FFE14D" : "#6E1606"
    readonly property color eventMark: highContrast ? "#000000" : "#FFFFFF"
    readonly property color nonEvent: highContrast ? "#000000" : "#F4E4C8"
    readonly property color nonEventEdge: highContrast ? "#FFFFFF" : "#94693B"
    readonly property color groove: highContrast ? "#000000" : "#E9E0D3"
    readonly property color moderate: highContrast ? "#8A8A8A" : "#EBB46C"
    readonly property color severe: highContrast ? "#FFFFFF" : "#DB7E4B"
    readonly property color boneFill: highContrast ? "#000000" : "#FFF8E9"
    readonly property color boneEdge: highContrast ? "#FFFFFF" : "#A5794A"
    readonly property color discFill: highContrast ? "#000000" : "#D6EAF0"
    readonly property color discEdge: highContrast ? "#FFFFFF" : "#6C9DAF"
    // The light around the sun of the attract screen.
    readonly property color sun: "#F8D08F"
    readonly property color xrayGround: "#0A0F13"
    // Of the dark screens: cleaning, and closed.
    readonly property color night: "#112A33"
    readonly property color nightDeep: "#0B1D24"
    readonly property color nightLow: "#1B444C"
    readonly property color nightText: "#FFF9EE"
    readonly property color nightGroove: "#2C515A"
    readonly property color nightGold: "#F6CB82"
    readonly property color shadow: highContrast ? "transparent" : "#066B4A2C"
    // Pictures and their labels keep these colours in every theme.
    readonly property color pictureInk: "#16323C"
    readonly property color picturePaper: "#FFFFFF"

    readonly property TypeRole label: TypeRole {
        pixelSize: theme.capital(4.8, 4.8, theme.letters)
        weight: Font.DemiBold
        line: 1.25
    }
    // The smallest words there are, whatever the text size: where all that cannot wait is always in view.
    readonly property TypeRole least: TypeRole {
        pixelSize: theme.capital(4.8, 4.4, 1)
        weight: Font.DemiBold
        line: 1.25
    }
    // A row of buttons whose words are too long for their full size.
    readonly property TypeRole smallLabel: TypeRole {
        pixelSize: theme.capital(4.4, 4.4, theme.letters)
        weight: Font.DemiBold
        line: 1.25
    }
    // The words of the clinician's tools on the table, whatever the text size: their places never change.
    readonly property TypeRole tool: TypeRole {
        pixelSize: theme.capital(4.8, 4.8, 1)
        weight: Font.DemiBold
        line: 1.25
    }
    // A sentence on the table in the language that is large, and the same below it in the other one.
    readonly property TypeRole large: TypeRole {
        pixelSize: theme.capital(6.6, 5.1, theme.letters)
        weight: Font.DemiBold
        line: 1.22
    }
    readonly property TypeRole small: TypeRole {
        pixelSize: theme.capital(5.5, 4.8, theme.letters)
        weight: Font.Normal
        line: 1.22
    }
    // On the sheet for staff, who see well enough to work here: much at a glance.
    readonly property TypeRole staffLabel: TypeRole {
        pixelSize: theme.capital(4.8, 3.7, 1)
        weight: Font.DemiBold
        line: 1.2
    }
    readonly property TypeRole staffFound: TypeRole {
        pixelSize: theme.staffLabel.pixelSize
        weight: Font.Normal
        line: 1.2
    }
    readonly property TypeRole cell: TypeRole {
        pixelSize: theme.capital(5.5, 4.5, theme.letters)
        weight: Font.Normal
        line: 1.4
    }
    // A cell of two choices on a wide tablet.
    readonly property TypeRole denseCell: TypeRole {
        pixelSize: theme.capital(5.5, 4.4, theme.letters)
        weight: Font.Normal
        line: 1.15
    }
    readonly property TypeRole body: TypeRole {
        pixelSize: theme.capital(6.5, 4.9, theme.letters)
        weight: Font.Normal
        line: 1.5
    }
    // The sentences of a page: on a kiosk as large as the page has room for.
    readonly property TypeRole sentence: TypeRole {
        pixelSize: Math.round(theme.share * theme.capital([6.5, 7.2, 7.9][theme.step], 4.9, theme.letters))
        weight: Font.Normal
        line: theme.share < 1 ? 1.2 : 1.5
    }
    // Body inside a control.
    readonly property TypeRole control: TypeRole {
        pixelSize: theme.body.pixelSize
        weight: Font.Medium
        line: 1.3
    }
    readonly property TypeRole h2: TypeRole {
        pixelSize: theme.capital(6.6, 5.3, theme.titleLetters)
        weight: Font.DemiBold
        line: 1.3
    }
    readonly property TypeRole h1: TypeRole {
        pixelSize: theme.capital(9.6, theme.tall ? 6.8 : 6.4, theme.titleLetters)
        weight: Font.Bold
        line: 1.14
        tracking: -0.012
    }
    readonly property TypeRole homeTitle: TypeRole {
        pixelSize: theme.capital(11.2, 6.8, theme.titleLetters)
        weight: Font.Bold
        line: 1.14
        tracking: -0.012
    }
    readonly property TypeRole idleTitle: TypeRole {
        pixelSize: theme.capital(11.4, 6.8, theme.titleLetters)
        weight: Font.Bold
        line: 1.14
        tracking: -0.012
    }
    readonly property TypeRole attractTitle: TypeRole {
        pixelSize: theme.capital(10.2, 5.2, 1)
        weight: Font.Bold
        line: 1.14
        tracking: -0.012
    }
    // What the attract screen says from four metres: a millimetre of capital for 200 mm of distance.
    readonly property TypeRole headline: TypeRole {
        pixelSize: theme.capital(19, 11, 1)
        weight: Font.Bold
        line: 1.1
        tracking: -0.012
    }
    readonly property TypeRole subheadline: TypeRole {
        pixelSize: theme.capital(11, 7, 1)
        weight: Font.DemiBold
        line: 1.2
        tracking: -0.012
    }
    // A question that is shown across the table.
    readonly property TypeRole banner: TypeRole {
        pixelSize: theme.capital(26, 16, 1)
        weight: Font.Bold
        line: 1.14
    }
    // The number in the idle ring.
    readonly property TypeRole countdown: TypeRole {
        pixelSize: theme.capital(15, 10, 1)
        weight: Font.Bold
        line: 1.14
    }
    readonly property real toolIcon: mm(tablet ? 7.6 : 9.4)
    readonly property real iconSize: Math.max(toolIcon, Math.ceil(1.05 * label.pixelSize))

    // The side of the tile that an icon has before a row: at least as high as a line of its words.
    readonly property real iconTile: mm((tablet ? [11, 13, 15] : [14.5, 17, 20])[step])

    // The longest line of running text, in em: about 62 characters (rule S3).
    readonly property real measure: 30.5

    readonly property real space1: mm(1.5)
    readonly property real space2: mm(3)
    readonly property real space3: mm(4.5)
    readonly property real space4: mm(6)
    readonly property real space5: mm(9)
    readonly property real space6: mm(12)
    readonly property real space7: mm(18)
    readonly property real pageMargin: mm(tablet ? 4 : 10)
    readonly property real paragraphGap: mm(tablet ? 4 : 6)
    readonly property real barGap: mm(tablet ? 3 : 4.5)
    readonly property real cardGap: mm(tablet ? 3 : 6)
    readonly property real target: Math.ceil((tablet ? 20 : 22) * unit)

    readonly property real radiusButton: mm(tablet ? 4 : 5)
    readonly property real radiusCard: mm(tablet ? 5 : 7)
    readonly property real radiusDialog: mm(10)
    readonly property real radiusSheet: mm(2.4)
    readonly property real radiusBox: mm(3)

    readonly property real lineControl: mm(0.5)
    readonly property real lineStrong: mm(0.75)
    readonly property real lineCard: mm(1)
    readonly property real lineFocus: mm(2)
    readonly property real gapFocus: mm(1.2)

    readonly property int releaseTime: moving(120)
    readonly property int selectTime: moving(150)
    readonly property int screenTime: moving(180)
    readonly property int lookTime: moving(250)
    readonly property int stepTime: moving(250)
    readonly property int playTime: moving(4000)
    readonly property int attractTime: moving(5000)
    // How long it takes to mark a hundred figures.
    readonly property int fillTime: moving(1200)
    // How long a question flies into the list, and how long the count then stands out.
    readonly property int flyTime: moving(450)
    readonly property int popTime: moving(180)
    // How long a target ignores repeats, and a new screen ignores touches.
    readonly property int repeatTime: 400
    readonly property int settleTime: 500
    // How long a finger must stay on a button for it to count; 0: a tap is enough.
    readonly property int holdTime: display?.holdMs ?? 0

    // Px of a length in design mm, whole so that edges stay sharp.
    function mm(length: real): int {
        return Math.round(length * unit);
    }

    // Font size in px whose capitals are as high as given in design mm for each layout.
    function capital(onKiosk: real, onTablet: real, factor: real): int {
        return Math.ceil((tablet ? onTablet : onKiosk) * factor * unit / fontCapital);
    }

    function moving(duration: int): int {
        return reducedMotion ? 0 : duration;
    }
}
