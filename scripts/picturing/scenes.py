"""What pictures are taken of: boards, sizes, themes, scenes, and the pictures of the documents. One table each.

A step of a scene is a verb and its words:
    key K…        presses keys, one after the other, as xdotool names them
    type T        types into what has the keyboard
    command W     Ctrl+K, the words, Return
    goto W        Ctrl+G, the words, Return
    click X Y     the left button there, in the window that has the keyboard; `menu X Y` the right one
{ref}, {second} and {lead} stand for an action, another, and a lead of the board.
"""

from dataclasses import dataclass, field

SIZES = {  # name: screen, zoom in per cent
    "1024x768": ((1024, 768), 100),
    "1366x768": ((1366, 768), 100),
    "1920x1080": ((1920, 1080), 100),
    "200": ((1366, 768), 200),
}
THEMES = {"light": "light", "dark": "dark", "contrast": "highContrast"}


@dataclass(frozen=True)
class Board:
    day: str
    words: dict = field(default_factory=dict)


BOARDS = {  # boards.py makes their files
    "example": Board("2026-11-22", {"ref": "2.2a", "second": "3.1", "lead": "Learning"}),
    "nottingham": Board("2014-11-20", {"ref": "2a.5", "second": "1.2", "lead": "QA"}),
    "empty": Board("2026-11-22"),
    "several": Board("2026-11-22", {"ref": "2.2a", "second": "3.1", "lead": "Learning"}),
    "commented": Board("2026-11-22"),
    "joint": Board("2026-11-22"),
    "none": Board("2026-11-22"),
    "document": Board("2026-11-22"),
    "sample": Board("2026-11-22"),
    "rivershire": Board("2026-11-22"),
    "reported": Board("2026-11-22"),
}
PLANS = ("example", "nottingham")
FILES = PLANS + ("empty",)


@dataclass(frozen=True)
class Scene:
    name: str
    steps: tuple = ()
    boards: tuple = PLANS
    clipboard: str = ""  # a file of the project whose text is on the clipboard


SCENES = [
    Scene("first-run", boards=("none",)),
    Scene("overview", ("key ctrl+1",), FILES),
    Scene("plan", ("key ctrl+2",), FILES),
    Scene("plan-update", ("key ctrl+2", "goto {ref}")),
    Scene("plan-editing", ("key ctrl+2", "goto {ref}", "key F2"), ("example",)),
    Scene("plan-wide", ("key ctrl+2", "goto {ref}", "key F9")),
    Scene("actions", ("key ctrl+3",), FILES),
    Scene("actions-one", ("key ctrl+3", "key Down Down")),
    Scene("actions-filtered", ("key ctrl+3", "key ctrl+f", "type board"), ("example",)),
    Scene("actions-none-found", ("key ctrl+3", "key ctrl+f", "type zebra"), ("example",)),
    Scene("subgroup-none", ("key ctrl+4",), FILES),
    Scene("subgroup-choice", ("key ctrl+4", "command choose my subgroup"), PLANS),
    Scene("subgroup", ("key ctrl+4", "command choose my subgroup", "type {lead}", "key Return")),
    Scene("timeline", ("key ctrl+5",), FILES),
    Scene("timeline-one", ("key ctrl+5", "goto {ref}", "key ctrl+5"), ("example",)),
    Scene("meetings", ("key ctrl+6",), FILES),
    Scene("meetings-chase", ("key ctrl+6", "command add a meeting", "key Return Next"), ("reported",)),
    Scene("reports", ("key ctrl+7",), FILES),
    Scene("reports-lead", ("key ctrl+7 Down Down Down Down",), FILES),
    Scene("reports-cover", ("command cover report",)),
    Scene("compare", ("key ctrl+8",), FILES),
    Scene("check", ("key ctrl+9",), FILES),
    Scene("check-joint", ("key ctrl+9",), ("joint",)),
    Scene("details", ("key ctrl+2", "goto {ref}", "key F6 Right")),
    Scene("history", ("key ctrl+2", "goto {ref}", "key ctrl+shift+h")),
    Scene("why", ("key ctrl+2", "goto {ref}", "key ctrl+i")),
    Scene("why-plan", ("key ctrl+1", "key ctrl+i"), FILES),
    Scene("past", ("key ctrl+1", "command as at another day", "type 20", "key Right Down Return"), ("example",)),
    Scene("past-plan", ("key ctrl+2", "command as at another day", "type 20", "key Right Down Return"), ("example",)),
    Scene("day-choice", ("key ctrl+1", "command as at another day"), ("example",)),
    Scene("palette", ("key ctrl+k", "type rate"), FILES),
    Scene("goto", ("key ctrl+g", "type training"), ("example",)),
    Scene("search", ("key ctrl+shift+f", "type training")),
    Scene("export", ("key ctrl+e",), ("example",)),
    Scene("setup-plan", ("command set up title period",)),
    Scene("setup-columns", ("command set up columns words",)),
    Scene("setup-ratings", ("command set up ratings colours",)),
    Scene("setup-rule", ("command set up adding up",)),
    Scene("setup-themes", ("command set up themes",), FILES),
    Scene("setup-leads", ("command set up leads merge",)),
    Scene("setup-meetings", ("command set up meetings dates",), FILES),
    Scene("setup-thresholds", ("command set up thresholds",), ("example",)),
    Scene("setup-front-matter", ("command set up front matter",), FILES),
    Scene("setup-left", ("command set up adding up", "key Down Escape"), ("example",)),
    Scene("settings", ("command settings",), ("example",)),
    Scene("about", ("command about",), ("example",)),
    Scene("guide", ("key F1",), ("example",)),
    Scene("new-plan", ("command new plan in this file",), ("example",)),
    Scene("all-boards", ("key ctrl+1", "key shift+F6 shift+F6 space Down Return"), ("several",)),
    Scene("all-boards-plan", ("key ctrl+2", "key shift+F6 shift+F6 space Down Return"), ("several",)),
    Scene("import", boards=("document",)),
    Scene("import-left", ("key shift+Tab shift+Tab shift+Tab", "type 12 Sep 2026", "key Escape"), ("document",)),
]
