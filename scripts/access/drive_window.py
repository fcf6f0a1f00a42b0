"""Drives the window from outside by roles and names, and asks the command line what came of it."""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from screen import Screen

VIEWS = ["Overview", "Plan", "Actions", "My subgroup", "Timeline", "Meetings", "Reports", "Compare", "Plan check"]
SAID = "Said to the window by its names."
WRITTEN = "Written as commentary by its name."


class Check:
    """What was tried, and whether it came out."""

    def __init__(self):
        self.wrong = 0

    def that(self, is_so, what):
        print(("  yes  " if is_so else "  NO   ") + what, flush=True)
        self.wrong += not is_so


class File:
    """A plan file as the command line sees it."""

    def __init__(self, program, path):
        self.program = program
        self.path = path

    def shown(self):
        return json.loads(self._run("show", self.path, "--format", "json"))

    def text(self):
        return self._run("show", self.path)

    def commentaries(self):
        return json.dumps(self.first_priority()["commentaries"])

    def actions(self):
        return [action for plan in self.shown()["plans"] for action in everything_named(plan, "actions")]

    def first_priority(self):
        return self.shown()["plans"][0]["priorities"][0]

    def _run(self, *words):
        done = subprocess.run([str(word) for word in (self.program, *words)], capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, words))}: {done.stderr.strip()}")
        return done.stdout


def everything_named(tree, key):
    """The members of every list of that name, however deep."""
    if isinstance(tree, dict):
        for name, value in tree.items():
            if name == key and isinstance(value, list):
                yield from value
            yield from everything_named(value, key)
    elif isinstance(tree, list):
        for value in tree:
            yield from everything_named(value, key)


def beginning(text):
    return " ".join(text.split()[:6])


class Window:
    """The window, by what it says."""

    def __init__(self, heard):
        self.heard = heard
        self.program = heard.program("BoardPlan")
        self.frame = self.program.find("frame")

    def show(self, view):
        self.frame.find("radio button", view).press()
        self.heard.awaited(lambda: self.frame.find("radio button", view).has("checked"), f"{view} does not show")

    def go_to(self, words):
        self.frame.find("push button", "Go to a ref or words…").press()
        dialog = self.program.find("dialog", "Go to")
        dialog.find("text").type(words)
        self.heard.key("Return")
        self.heard.awaited(lambda: not self.program.all("dialog", "Go to"), "the dialog does not close")

    def status(self):
        return " ".join(thing.name for thing in self.frame.find("status bar").walk())

    def rate(self, rating, words):
        self.frame.find("list", "Rating").find("list item", "~^" + rating).press()
        self.frame.find("text", "What happened").type(words)
        self.frame.find("push button", "Record update").press()

    def comment(self, words):
        self.frame.find("text", "Commentary").type(words)
        self.frame.find("push button", "Record commentary").press()

    def undo(self):
        self.frame.find("menu item", "Edit").press()
        self.program.find("menu item", "~^Undo").press()
        self.heard.key("Escape")  # an entry that is pressed by its name leaves its menu open

    def export(self, path):
        self.show("Reports")
        self.frame.find("push button", "Export…").press()
        dialog = self.program.find("dialog", "~^Export")
        dialog.find("text", "File name:").type(str(path))
        dialog.find("push button", "Save").press()


def drive(heard, file, paper, check):
    window = Window(heard)
    frame = window.frame
    check.that("BoardPlan" in frame.name, f"the window is heard as “{frame.name}”")
    action = file.actions()[0]
    word = max(re.findall(r"\w+", action["text"]), key=len)
    window.show("Actions")
    frame.find("text", "Filter by any words").type(word)
    heard.awaited(lambda: frame.all("alert", r"~^\d+ of \d+ shown") or frame.all("label", r"~^\d+ of \d+ shown"),
                  "nobody says how many are shown")
    cells = [cell.name for cell in frame.find("table", "Actions").walk() if cell.role == "table cell"]
    check.that(any(word.lower() in cell.lower() for cell in cells), f"“{word}” filters the actions")
    frame.find("push button", "Clear the filter").press()

    window.go_to(beginning(action["text"]))
    heard.awaited(lambda: action["label"] + " selected" in window.status(), "the action is not selected")
    check.that(True, f"“Go to” finds {action['label']}")
    rating = "Red" if frame.all("list item", "~^Red") else frame.find("list", "Rating").find("list item").name.split(",")[0]
    window.rate(rating, SAID)
    heard.awaited(lambda: "Done: " in window.status(), "the record is not announced")
    check.that(SAID in file.text() and f"{action['label']}  [{rating}]" in file.text(),
               f"{action['label']} is rated {rating} and recorded in the file")

    priority = file.first_priority()
    window.show("Plan")
    window.go_to(beginning(priority["title"]))
    frame.find("text", "Commentary")
    window.comment(WRITTEN)
    heard.awaited(lambda: WRITTEN in file.commentaries(), "the commentary is not in the file")
    check.that(True, "the commentary of a priority is in the file")
    window.undo()
    heard.awaited(lambda: "Undone: " in window.status(), "the undo is not announced")
    check.that(SAID in file.text() and WRITTEN not in file.commentaries(), "undo takes the commentary back and leaves the update")

    window.export(paper)
    heard.awaited(lambda: paper.exists() and paper.stat().st_size > 1000, "no paper was written", 20)
    heard.awaited(lambda: frame.all("alert", "~^Written to"), "the export is not announced")
    check.that(True, f"a paper is written: {paper.stat().st_size} bytes")


def read_out(heard):
    """Every view as somebody hears it who goes through it thing by thing."""
    window = Window(heard)
    for view in VIEWS:
        window.show(view)
        print(f"\n== {view}")
        for thing in window.frame.walk():
            if (thing.name or thing.description) and thing.has("showing"):
                more = f" ({thing.description})" if thing.description else ""
                print(f"{thing.role}: {thing.name}{more}")


def plan_files(options, folder):
    if options.files:
        for path in map(pathlib.Path, options.files):
            yield shutil.copy(path, folder / path.name)
        return
    yield shutil.copy(options.example, folder / "example.boardplan")
    published = pathlib.Path(options.plans) / "nottingham-2014-15.txt"
    if published.exists():
        imported = folder / "published.boardplan"
        subprocess.run([options.program, "import", published, "--into", imported], check=True, capture_output=True)
        yield imported


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--example", required=True)
    parser.add_argument("--plans", required=True)
    parser.add_argument("--read", action="store_true")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    options.program = options.program.resolve()
    check = Check()
    with tempfile.TemporaryDirectory(prefix="boardplan-driven.") as name:
        folder = pathlib.Path(name)
        with Screen() as screen:
            import heard  # it takes the bus that is there when it comes
            for path in list(plan_files(options, folder)):
                print(f"{pathlib.Path(path).name}:", flush=True)
                process = screen.open(options.program, path)
                try:
                    if options.read:
                        read_out(heard)
                    else:
                        drive(heard, File(options.program, path), folder / (pathlib.Path(path).stem + ".pdf"), check)
                except heard.NotHeard as missing:
                    check.that(False, str(missing))
                screen.end(process)
    return 1 if check.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
