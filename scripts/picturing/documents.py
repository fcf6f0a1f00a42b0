"""The pictures of README and docs. `scripts/pictures --docs` takes them, so that they show the window of today."""

from dataclasses import dataclass

WINDOW = (1358, 840)
INSPECTOR = (1022, 67, 336)  # left, top and width in that window


@dataclass(frozen=True)
class Picture:
    """Of the window: a scene with a screen of its own and the part of it that is shown."""
    name: str
    steps: tuple = ()
    board: str = "example"
    size: tuple = WINDOW  # of the screen
    box: object = None    # left, top, width, height; "dialog": what has the keyboard; None: all
    clipboard: str = ""


@dataclass(frozen=True)
class Paper:
    """Of the first page of a paper."""
    name: str
    options: tuple
    board: str = "example"


DOCUMENTS = [
    Picture("overview", ("key ctrl+1", "key ctrl+i")),
    Picture("actions", ("key ctrl+3",)),
    Picture("timeline", ("key ctrl+5",)),
    Picture("meetings", ("key ctrl+6",)),
    Picture("reports", ("command cover report",)),
    Picture("my-subgroup", ("key ctrl+4", "command choose my subgroup", "type Learning", "key Return r",
                            "type Second draft sent to the chief officers.", "key Tab"), size=(1358, 720)),
    Picture("compare", ("key ctrl+8",), size=(1358, 700), box=(178, 67, 844, 609)),
    Picture("history", ("key ctrl+2", "goto 2.2a", "key ctrl+shift+h"), box=(*INSPECTOR, 500)),
    Picture("update-form", ("key ctrl+2", "goto 1.3", "command rate green",
                            "type Four of five languages are on every website.",
                            "key Tab", "type Publish the fifth language", "key Tab",
                            "type Pay for the last translation", "key Tab Tab", "type 31 January 2027",
                            "key Tab", "type the fifth language is being checked"),
            size=(1358, 1010), box=(*INSPECTOR, 921)),
    Picture("commentary", ("key ctrl+2", "goto 2.1a", "key Up Up", "command write the commentary",
                           "type Two letters sent; two partners have not signed. The pathway works in all three "
                           "districts and the phone line answers nine calls in ten.", "key ctrl+Return"),
            board="commented", box=(*INSPECTOR, 540)),
    Picture("search", ("key ctrl+shift+f", "type fire"), box="dialog"),
    Picture("paste-rows", ("key ctrl+2", "goto 1.4", "key ctrl+shift+v"), box="dialog",
            clipboard="scripts/picturing/plans/pasted-rows.txt"),
    Picture("leads", ("command set up leads merge",), board="joint", size=(1366, 800), box="dialog"),
    Picture("ratings", ("command set up ratings colours", "click 300 72", "key Down Down Down Down Down Return"), size=(1366, 800), box="dialog"),
    Picture("rule", ("command set up adding up", "click 204 153"), size=(1366, 800), box="dialog"),
    Picture("plan-check", ("key ctrl+9", "key Down Down Return"), board="joint", size=(1366, 726)),
    Picture("several-plans", ("key ctrl+1", "key shift+F6 shift+F6 space Down Return"), board="several",
            size=(1366, 726)),
    Picture("import-window", board="document", size=(1366, 800), box="dialog"),
    Picture("import-column", ("click 335 287",), board="document", size=(1366, 800), box=(40, 100, 760, 640)),
    Picture("first-import", board="sample", size=(1366, 820), box="dialog"),
    Picture("first-plan", ("key ctrl+2",), board="rivershire", size=(1358, 820)),
    Picture("first-update", ("key ctrl+2", "goto 1.1", "command rate green", "type Seven in ten answered."),
            board="rivershire", size=(1358, 777), box=(*INSPECTOR, 690)),
    Picture("first-meeting", ("key ctrl+6", "command add a meeting", "key Return"), board="reported",
            box=(0, 67, 1022, 753)),
    Picture("first-paper", ("key ctrl+7",), board="reported", size=(1358, 797)),
    Picture("setup-columns", ("command set up columns words", "click 300 340"), board="rivershire", size=(1366, 800),
            box="dialog"),
    Paper("paper-exceptions", ("--kind", "exceptions")),
    Paper("paper-form", ("--kind", "form", "--lead", "QA Subgroup")),
]
