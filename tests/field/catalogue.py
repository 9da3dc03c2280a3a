"""Every message of `kiosk check` about a page, with words that cause it and the same words mended."""

from __future__ import annotations

from dataclasses import dataclass

from field.pack import Deed, both, change, put, rename
from kiosk.compiler.reading.source import MAX_LINE
from support.packs import ABOUT, HELP, LANGUAGE, NEEDLE, SCREEN, WORDING, cover, with_body

FIRST = "See [glue](term:cement).\n\n"


@dataclass(frozen=True, slots=True)
class Entry:
    """A message, what causes it in the small English pack, and what mends it.

    ``values`` are those of the clinic. A ``whole`` pack has French beside English.
    """

    says: str
    cause: Deed
    mend: Deed
    whole: bool = False


def body(says: str, bad: str, good: str) -> Entry:
    """Words of the needle page below the second ``---``."""
    return page(says, with_body(FIRST + bad), with_body(FIRST + good))


def front(says: str, bad: str, good: str = "order: 1") -> Entry:
    """A line of the needle page between the two ``---``."""
    return page(says, SCREEN.replace("order: 1", bad), SCREEN.replace("order: 1", good))


def page(says: str, bad: str, good: str, name: str = NEEDLE) -> Entry:
    """A whole file."""
    return Entry(says, put(name, bad), put(name, good))


def word(says: str, name: str, good: str, bad: str) -> Entry:
    """A word in a file that is fine with it as it comes."""
    return Entry(says, change(name, good, bad), change(name, bad, good))


def box(says: str, bad: str, good: str) -> Entry:
    """The lines of a box on the needle page, each of ``bad`` and ``good`` with its own indentation."""
    return body(says, bad, good)


def _choices(words: str) -> str:
    head = SCREEN.replace("order: 1", "layout: choices\norder: 1").split("![")[0]
    return (
        f"{head}## Wait {{#wait}}\n\n### Good {{#benefit}}\n\nIt can ease [glue](term:cement) now.\n\n{words}"
    )


def _again(row: str, old: str = "", new: str = "") -> str:
    """The same row of another choice, with other words in place of ``old``."""
    return f"\n## Go {{#go}}\n\n### Good {{#benefit}}\n\nIt can ease [glue](term:cement) now.\n\n{row.replace(old, new)}"


COUNTED = "### Bad {#harm}\n\n7 of 100 men, 1 year.\n"
BALANCED = "### Bad {#harm}\n\nIt can still hurt you.\n"
ARRAY = "    ![](draw:icon_array?events=18&glyph=bone)\n\n"
RISK = f'!!! risk "A leak on X-ray"\n{ARRAY}    - 18 of 100 bones: a leak\n    - 82 of 100 bones: none\n'
OTHER_RISK = "\n" + RISK.replace("leak", "chip")
CARD = '!!! card "Is it?"\n    - Yes: It is.\n    - No: It is.\n'
TIMES = "!!! timeline\n    - **Then** you rest.\n"
SIGNED = "review:\n  state: {}\n  reviewer: {}\n  date: {}\n  expires: {}\norder: 1"
ROLE = "spine surgeon"
SAFE = SCREEN.replace("order: 1", "order: 1\nsafety: true")
LINE = "The doctor puts a nail into the bone.\n\n"
DRAFT = "review:\n  state: draft\norder: 1"


def review(says: str, reviewer: str = ROLE, day: str = "2026-01-01", expires: str = "2027-01-01") -> Entry:
    """A review by hand; the mended page is a draft, until somebody signs it."""
    return front(says, SIGNED.format("clinically reviewed", reviewer, day, expires), DRAFT)


PAGES = (
    # the lines between the two ---
    front("write a space after the colon: order: 3", "order:3"),
    front("write a colon and a space after the name: order: 3", "order = 3"),
    front("or write a name, a colon, a space and a value, such as order: 3", "The third page"),
    front("begins with a tab; put two spaces in its place", "\torder: 1"),
    front("a list is open; close it on the same line: [a, b]", "order: 1\nquestion: [d1"),
    front('a quotation mark " is open; write one more at the end', 'question: "d1'),
    front("the quotation mark \u201c cannot be used here; type a straight one", "question: \u201cd1\u201d"),
    front("cannot be read; put the value in double quotes", "question: @d1"),
    front("a value cannot begin with & or *; put it in double quotes", "question: &d1"),
    front("order is written twice; keep one", "order: 1\norder: 1"),
    front("is nested deeper than 20", f"order: {'[' * 25}1{']' * 25}"),
    front("a key is one word", "review: {[a]: 1}", DRAFT),
    front("'yes' does not fit; write true or false", "safety: yes", "safety: true"),
    front("'first' does not fit; write a whole number", "order: first"),
    front("does not fit; write words on this line", "question: [d1]", "question: d1"),
    front("does not fit; write a day: 2026-11-20", "review:\n  date: 23.11.2026", "review:\n  date: 2026-11-20"),
    front("does not fit; write indented lines: key: value", "review: draft", "review:\n  state: draft"),
    front("titel is not a known key; did you mean 'title'?", "titel: A", "order: 1"),
    front("'pge' is not known; did you mean 'page'?", "layout: pge", "layout: page"),
    front("begins with more blanks than the line above; begin both alike", "  order: 1"),
    front("a dash stands before the name; delete it", "- order: 1"),
    front("two names stand on this line; write 'state: draft' below it, after two blanks", "review: state: draft", DRAFT),
    front("'2026-02-30' does not fit; there is no such day", "review:\n  date: 2026-02-30", "review:\n  date: 2026-02-28"),
    page("begins with blanks; delete them", SCREEN.replace("title:", "  title:"), SCREEN),
    page("begins with '```'; delete this line and its end", f"```\n{SCREEN}```\n", SCREEN),
    page("a line --- is missing above this line", SCREEN[4:], SCREEN),
    page("words stand above the first line ---; move them below the second one", f"# Needle\n\n{SCREEN}", SCREEN),
    page("what the page says of itself stands here once more; keep one, between two lines ---", SCREEN.split("![")[0] + SCREEN, SCREEN),
    page("write a list: [21]", SCREEN.replace("[21]", "21"), SCREEN),
    page("write a list: [a, b]", SCREEN.replace("[21]", "{a: b}"), SCREEN),
    page("is not a list of key: value lines; start from a page", f"---\n- a\n---\n{SCREEN.split('---')[2]}", SCREEN),
    page("title is missing: the main message in a few words", SCREEN.replace("title: The needle goes in\n", ""), SCREEN),
    page("nothing ends what the page says of itself; add a line ---", SCREEN.replace("---\n!", "!"), SCREEN),
    page("begins with '***'; write three short dashes in its place: ---", "***" + SCREEN[3:], SCREEN),
    page("does not begin with a line ---; start from a page that is like it", "Words.\n", SCREEN),
    page("nothing stands below this line; write the page's words there", with_body(""), SCREEN),
    page("summary is missing: the main message in one sentence", SCREEN.replace("summary: A thin needle goes into the bone.\n", ""), SCREEN),
    page("a safety page has one list, which is never split; join them", with_body(FIRST + "- rest\n\nThen:\n\n- walk\n", SAFE), with_body(FIRST + "- rest\n- walk\n", SAFE)),
    page("67 words on a safety page with a list, at most 60: all of it is always in view", with_body(FIRST + "- rest\n\n" + LINE * 8, SAFE), with_body(FIRST + "- rest\n\n" + LINE, SAFE)),
    # reviews
    review("write the role, not the name of a person: 'Dr. Ruiz'", "Dr. Ruiz"),
    review("'TBD' is no role; write who has read it, such as spine surgeon", "TBD"),
    review("the review is dated 2030-01-01, which is still to come", day="2030-01-01", expires="2031-01-01"),
    review("the review ended on 2025-01-01, before it was done; write its last day", expires="2025-01-01"),
    review("write a day at most 3 years after it", expires="2099-01-01"),
    review("the review ended on 2026-02-01; review it again", expires="2026-02-01"),
    review("nobody can tell whether these are the words that were signed"),
    review("a reviewed text needs review.reviewer: who reviewed it (a role)", ""),
    review("a reviewed text needs review.date: the day of the review", day=""),
    review("a reviewed text needs review.expires: its last day", expires=""),
    # words and marks
    body("a hidden character stands after 'bone.'; delete that line and type it again", "bone.\x07\n", "bone.\n"),
    body("a hidden character stands at the start of the line", "\x07bone.\n", "bone.\n"),
    body(f"characters in one line, at most {MAX_LINE} can be read; split it", "a " * MAX_LINE + "\n", "a\n"),
    body("is nested 21 deep, at most 20 is possible", "- " * 21 + "a\n", "- a\n"),
    body("more than 200 marks ([ * _ \\) in one paragraph; split it", "[" * 201 + "\n", "a\n"),
    body("has more than 2000 lines; split it", "\n" * 2001, "a\n"),
    body("'<b>' is shown as text; write plain words instead", "<b>now\n", "**now**\n"),
    body("'&amp;' is shown as text; write & instead", "now &amp; then\n", "now & then\n"),
    body("a backslash stands where a list begins; delete it, or type `kiosk mend --write`", "\\- rest\n", "- rest\n"),
    body("stands under another entry of the list, but people see it beside that one; lists do not nest", "- rest\n  - walk\n", "- rest\n- walk\n"),
    body("'\u00c3\u00b1' stands in the place of '\u00f1', as the file was once saved in another encoding", "Do\u00c3\u00b1a.\n", "Do\u00f1a.\n"),
    body("a letter was lost where '\ufffd' stands; type it again", "Do\ufffda.\n", "Do\u00f1a.\n"),
    body("\u201c stands beside the caption; type straight quotation marks", "![b](draw:lateral \u201cC.\u201d)\n", '![b](draw:lateral "C.")\n'),
    body("'more/help.md' cannot be opened; write [words](screen:more/help)", "[a](more/help.md)\n", "[a](screen:more/help)\n"),
    body("'draw:lateral' cannot be opened; to show the picture write ! before it: ![words](draw:lateral)", '[b](draw:lateral "C.")\n', '![b](draw:lateral "C.")\n'),
    body("'- ' cannot start here; put an empty line before this line", "You:\n- rest\n", "You:\n\n- rest\n"),
    body("a table cannot be shown; write a list with one entry for each row", "| a | b |\n", "- a: b\n"),
    body("'```' is a mark of programs and cannot be shown; delete it", "```\nnow\n", "now\n"),
    body("'***' is a line across the page; delete it", "***\n", "now\n"),
    body("an indented text outside a list or box cannot be shown; write a paragraph", "    now\n", "now\n"),
    body("a quotation (>) cannot be shown; write a paragraph, ## or ###", "> now\n", "now\n"),
    body("a heading of level 4 cannot be shown", "#### Now\n", "### Now\n"),
    body("the heading is empty; write its words or delete it", "## {#a}\n", "## Now {#a}\n"),
    body("'icn=drop' is not known on a heading; did you mean 'icon'?", "## Now {#a icn=drop}\n", "## Now {#a icon=drop}\n"),
    body("the list entry is empty; write words or delete it", "- rest\n- ![](icon:drop)\n", "- rest\n"),
    body("a list entry holds one paragraph and nothing else", "- rest\n\n    walk\n", "- rest\n- walk\n"),
    body("a list cannot stand here", "- rest\n    - a lot\n", "- rest a lot\n"),
    body("a picture stands alone, with an empty line before and after it", 'a ![b](draw:lateral "C.")\n', 'a\n\n![b](draw:lateral "C.")\n'),
    body("the picture has no words for the blind: ![words](\u2026)", '![](draw:lateral "C.")\n', '![b](draw:lateral "C.")\n'),
    body('the picture has no caption: ![\u2026](\u2026 "caption")', "![b](draw:lateral)\n", '![b](draw:lateral "C.")\n'),
    body("draw:latral: there is no picture 'latral'", '![b](draw:latral "C.")\n', '![b](draw:lateral "C.")\n'),
    body("the link to 'term:cement' has no words to tap: [words](term:cement)", "a [](term:cement)\n", "a [b](term:cement)\n"),
    body("'http://x' cannot be opened; link to [words](screen:TOPIC/SCREEN)", "[a](http://x)\n", "[a](screen:more/help)\n"),
    body("there is no screen 'more/hlp'; did you mean 'more/help'?", "[a](screen:more/hlp)\n", "[a](screen:more/help)\n"),
    body("{clinic.fone} is not a known value; did you mean 'clinic.phone'?", "{clinic.fone|a}\n", "now\n"),
    body("a brace stands alone; write {name} or {name|words without it}", "a { b\n", "a b\n"),
    page("the id 'call' is used twice, here and in en/more/help.md:9", f"{HELP}\n## Then {{#call}}\n\n- You fall.\n", f"{HELP}\n## Then {{#then}}\n\n- You fall.\n", "en/more/help.md"),
    body("people read '**' as it stands here; delete it, or write **strong**", "**now\n", "**now**\n"),
    body("'b)' begins this line, and people read it as one line with the line above", "a) now\nb) then\n", "- now\n- then\n"),
    body("is read as one line with the line above; put an empty line", "Now\nThen\n", "Now\n\nThen\n"),
    body("people see 1. here, not 3.; number lists from 1", "3. now\n", "1. now\n"),
    body("the words in quotation marks behind the link are not shown", '[a](screen:more/help "b")\n', "[a](screen:more/help)\n"),
    # boxes
    box("!!! note is not a box; there is: card, help, info", '!!! note "A"\n    b\n', '!!! info "A"\n    b\n'),
    box('put the title of the box in double quotes: "Now"', "!!! info Now\n    b\n", '!!! info "Now"\n    b\n'),
    box("the box is empty; indent its words by four spaces", '!!! info "A"\n\nb\n', '!!! info "A"\n    b\n'),
    box("this box holds only paragraphs and bullets", '!!! info "A"\n    b\n\n    1. c\n', '!!! info "A"\n    b\n\n    - c\n'),
    box("this box needs one list, indented by four spaces", "!!! timeline\n\na\n", TIMES),
    box("write **when** it is first, then what happens", "!!! timeline\n    - rest\n", TIMES),
    box("this does not belong in the box", TIMES + "\n    a\n", TIMES),
    box('a card needs its question: !!! card "\u2026?"', CARD.replace(' "Is it?"', ""), CARD),
    box("write the answer, a colon, then what the kiosk replies", CARD.replace("No: It", "No it"), CARD),
    box("a risk needs one picture draw:icon_array?events=N&glyph=person", RISK.replace(ARRAY, ""), RISK),
    box("only ![](draw:icon_array?events=N&glyph=person) can stand here", RISK.replace("icon_array", "lateral"), RISK),
    box("a risk needs two bullets: how often it happens, how often not", RISK.replace("    - 82 of 100 bones: none\n", ""), RISK),
    box("events is a number from 0 to 100, glyph is person or bone", RISK.replace("events=18", "events=many"), RISK),
    box("both bullets start with a count: 18 of 100 bones", RISK.replace("82 of 100 bones", "Most"), RISK),
    box("one bullet counts out of 100, the other out of 200; use one", RISK.replace("82 of 100", "182 of 200"), RISK),
    box("18 and 80 do not make 100; count again", RISK.replace("82 of", "80 of"), RISK),
    box("the picture shows 19 of 100, the words say 18 of 100", RISK.replace("events=18", "events=19"), RISK),
    box("counts out of 50; from 1 of 100 on, count out of 100", RISK.replace("18 of 100", "9 of 50").replace("82 of 100", "41 of 50"), RISK),
    box("counts other things than the risk above (bones, people); use one", RISK + OTHER_RISK.replace("bones", "people"), RISK + OTHER_RISK),
    box("says another time than the risk above; compare at one time", (RISK + OTHER_RISK).replace("a chip", "a chip in 2 years"), RISK + OTHER_RISK),
    box("there is no question 'd9'; there is: d1, d2", "!!! question d9\n", "!!! question d1\n"),
    # house rules
    body("a sentence has 16 words, at most 15; split it", f"{'a ' * 15}b.\n", f"A {'a ' * 6}b. A {'a ' * 6}b.\n"),
    body("'medication' has 4 syllables, at most 2; use a shorter word or add it to", "Take medication.\n", "Take pills.\n"),
    body("4 sentences in a paragraph, at most 3; split it", "A. B. C. D.\n", "A. B.\n\nC. D.\n"),
    body("6 bullets, at most 5; group them under headings", "- a\n" * 6, "- a\n" * 5),
    body("'1 in 5': write 20 of 100", "It hurts 1 in 5 people.\n", "It hurts 20 of 100 people in a week.\n"),
    body("'half of the women': write the count of 100", "It hurts half of the women.\n", "It hurts 50 of 100 women in a week.\n"),
    body("'times more': write both counts out of 100", "It hurts two times more.\n", "It hurts 20 of 100 people in a week, not 10.\n"),
    body("'rare': people read it as 0 to 80 of 100; write the count", "A leak is rare.\n", "A leak is seen.\n"),
    body("'20%': write a count out of 100", "It hurts 20%.\n", "It hurts 20 of 100 people in a week.\n"),
    body("'20 of 100' does not say of whom; write of 100 people, women or bones", "It hurts 20 of 100 for a week.\n", "It hurts 20 of 100 women for a week.\n"),
    body("'20 of 100' does not say when; write within 1 year, on X-ray, or at age 80. Where no study says, write: at different times", "It hurts 20 of 100 people.\n", "It hurts 20 of 100 people within a year.\n"),
    body("compares counts of different times; compare at one time", "It hurts 20 of 100 people in a week, without it 30 in a year.\n", "It hurts 20 of 100 people in a year, without it 30.\n"),
    body("'success rate': say what studies saw", "The success rate is good.\n", "Studies saw gain.\n"),
    body("'guarantee': no result is certain", "We guarantee it.\n", "We saw it.\n"),
    body("'safe': say what can go wrong, and how often", "It is safe.\n", "It can leak.\n"),
    body("'longer life': this is not known", "You get a longer life.\n", "You get up.\n"),
    body("'restores normal height': some bones gain little or no height", "It restores normal height.\n", "It can lift it.\n"),
    body("'prevents new breaks': it was not shown to change new breaks", "It prevents new breaks.\n", "It can help.\n"),
    body("'$5': give no prices", "It costs $5.\n", "Ask us.\n"),
    page("'bone cement' first stands here; link it: [bone cement](term:cement)", SCREEN.replace("[bone cement](term:cement)", "bone cement"), SCREEN),
    page("'18' has no source; name it above: sources: [21]", with_body(FIRST + "It hurts 18 of 100 men at age 80.\n", SCREEN.replace("sources: [21]\n", "")), with_body(FIRST + "It hurts 18 of 100 men at age 80.\n")),
    body("Flesch-Kincaid grade of the caption is", '![b](draw:lateral "Kyphoplasty for anyone.")\n', '![b](draw:lateral "A bone.")\n'),
    page("headings are missing: ## \u2026 {#funding}", ABOUT.replace(" {#funding}", ""), ABOUT, "en/more/about.md"),
    page("the day of the last change is missing: review: date:", ABOUT.replace("  date: 2026-11-01\n", ""), ABOUT, "en/more/about.md"),
    page("there is no screen with layout: about; write one", ABOUT.replace("layout: about\n", ""), ABOUT, "en/more/about.md"),
    page("a ## heading needs an id here: ## Words {#id}", HELP.replace(" {#call icon=drop}", ""), HELP, "en/more/help.md"),
    page("there is no icon 'drp'; did you mean 'drop'?", HELP.replace("icon=drop", "icon=drp"), HELP, "en/more/help.md"),
    page("there is no screen with layout: help; write one", HELP.replace("layout: help\n", ""), HELP, "en/more/help.md"),
    page("says another time than this row of a choice above; compare at one time", _choices(COUNTED + _again(COUNTED, "1 year", "2 years")), _choices(COUNTED + _again(COUNTED))),
    page("mark two headings with {#benefit} and {#harm}", _choices(BALANCED.replace(" {#harm}", "")), _choices(BALANCED)),
    page("words on benefit, 1 on harm", _choices("### Bad {#harm}\n\nNo.\n"), _choices(BALANCED)),
    page("its headings are ['Bad'], the first choice has ['Good', 'Bad']", _choices(BALANCED + "\n## Go {#go}\n\n### Bad {#harm}\n\nNo.\n"), _choices(BALANCED)),
)  # fmt: skip

COVER = cover("Bones")
LANGUAGE_FILE = (
    word("endonym is missing: the language's own name for itself", "en/_language.md", "endonym: English\n", "endonym:\n"),
    word("endonym has 31 letters, at most 24 fit on the first screen; make it shorter", "en/_language.md", "endonym: English\n", "endonym: English as they speak it in May\n"),
    word("direction is ltr or rtl", "en/_language.md", "direction: ltr", "direction: left"),
    page("only the lines between the --- are read; delete the rest", LANGUAGE + "more\n", LANGUAGE, "en/_language.md"),
    word("1 words are missing: home", "en/_language.md", "  home: Word home\n", "  home:\n"),
    word("hom is not a known word; did you mean 'home'?", "en/_language.md", "  home: Word home\n", "  home: Word home\n  hom: a\n"),
    word("title is missing: it stands on the home card", "en/steps/_topic.md", "title: Step by step\n", "title:\n"),
    word("a topic has one picture and nothing else below the ---", "en/steps/_topic.md", "![A bone.]", "Words.\n\n![A bone.]"),
    page("title is missing: it stands on the card that people choose it by", COVER.replace("Bones", ""), COVER, "en/_pack.md"),
    page("a pack has one picture and nothing else below the ---", COVER + "\nWords.\n", COVER, "en/_pack.md"),
    page("there is no kind of words 'promises'; did you mean 'promise'?", WORDING.replace("{#promise}", "{#promises}"), WORDING, "en/_wording.md"),
    page("put this under a heading: ## Promises {#promise}", WORDING.removeprefix("## Promises {#promise}\n\n").replace("- prevent", "  prevent"), WORDING, "en/_wording.md"),
    page("write words, a colon and what to write instead: - always works, work... always: say how often", WORDING.replace("prevent...", "...prevent"), WORDING, "en/_wording.md"),
    word("a term needs one paragraph that explains it", "en/glossary.md", "hard.\n", "hard.\n\nMore.\n"),
    word("put this under a heading: ## Words {#id}", "en/glossary.md", "## Bone", "Words.\n\n## Bone"),
    word("write an id, a colon and the words: - id: Words", "en/questions.md", "- d2: Is", "- d2 Is"),
    word("a group needs one list of questions: - id: Words?", "en/questions.md", "- d1: What is causing my back pain?\n- d2: Is it safe?\n", "Words.\n"),
    word("the id 'd1' is used twice, here and in en/questions.md:3; change one", "en/questions.md", "- d2: Is", "- d1: Is"),
    word("'bok' is no kind of work; did you mean 'book'?", "sources.md", "21: A book", "21: bok: A book"),
    word("letters say what it is, at most 120 fit on the screen; shorten it", "sources.md", "A book", "A book" + " and a book" * 12),
    word("there is no source '22'; there is: 21", NEEDLE, "[21]", "[22]"),
    word("no screen uses the term 'gel'", "en/glossary.md", "hard.\n", "hard.\n\n## Gel {#gel}\n\nA jelly.\n"),
    Entry("nobody can reach this screen: no link leads to its topic", change("en/steps/_topic.md", "order: 1", "order: 1\nhome: false"), change("en/steps/_topic.md", "\nhome: false", "")),
    Entry("has the same order as more/about; give it its own", change("en/more/about.md", "order: 2", "order: 1"), change("en/more/about.md", "order: 1", "order: 2")),
    Entry("is left out; rename it to 'needle.md'", rename(NEEDLE, f"{NEEDLE}.txt"), rename(f"{NEEDLE}.txt", NEEDLE)),
    Entry("the words of a new page still stand here (lines 2, 3, 7, 9); write your own", put("en/_new_page.md", SCREEN), put("en/_new_page.md", SCREEN.replace("needle", "nail").replace("The", "A").replace("Then", "So"))),
    Entry("has no value; people read 'Rest.'", both(put("en/steps/rest.md", SCREEN.replace("order: 1", "order: 2") + "\nCall {clinic.phone|Rest.}\n")), change("en/steps/rest.md", "Call {clinic.phone|Rest.}", "Rest.")),
)  # fmt: skip
