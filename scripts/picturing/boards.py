"""The files that pictures are taken of, each made once into a folder and copied for every picture."""

import shutil
import subprocess
from pathlib import Path

from scenes import BOARDS

ROOT = Path(__file__).resolve().parents[2]
PLANS = Path(__file__).resolve().parent / "plans"
NOTTINGHAM = ROOT.parent / "shared" / "plans" / "nottingham-2014-15.txt"


RIVERSHIRE = ROOT / "data" / "plans" / "rivershire-plan.docx"  # whose first hour docs/user-guide/first-plan.md tells

REPORTED = {  # what is said of it in that hour
    "1.1": ("green", "Seven in ten answered."), "1.2": ("amber", "Two people have agreed so far."),
    "1.3": ("green", "Translations are with the printer."), "1.4": ("green", "The advocacy contract was renewed."),
    "1.5": ("green", "A story was told in September."), "2.1": ("blue", "Agreed by all partners in July."),
    "2.2": ("green", "Forty-one visits were made."), "2.3": ("amber", "Two of three homes have been seen."),
    "2.4": ("red", "No trainer has been found."), "2.5": ("green", "A draft is with the forum."),
    "3.1": ("blue", "Published in May."), "3.2": ("green", "Two workshops were held."),
    "3.3": ("amber", "Twelve of forty agencies answered."), "3.4": ("green", "Every new manager came."),
}

RATED = {  # what each plan's actions are rated, by their labels
    "joint-plan.txt": {"1/1.1#1": "green", "1/1.1#2": "green", "1/1.1#3": "green", "1/1.2#1": "red", "1/1.2#3": "green",
                       "1/1.3#1": "green", "1/1.3#2": "green", "2/2.1#1": "green", "2/2.1#2": "red",
                       "2/2.2#1": "green", "2/2.2#2": "green", "2/2.3#2": "green"},
    "otherton-plan.txt": {"S1": "green", "S2": "green", "S3": "green", "K1": "green", "K2": "green"},
}


class Boards:
    def __init__(self, binaries, folder):
        self._binaries = Path(binaries)
        self._folder = Path(folder)
        self._made = {}

    def missing(self, board):
        """Why there is no such board here; empty: there is."""
        if board == "nottingham" and not NOTTINGHAM.exists():
            return f"the published plan {NOTTINGHAM.name} is not beside the project"
        return ""

    def copy(self, board, folder):
        """The files to open, copied into `folder`."""
        return [shutil.copy(path, Path(folder) / path.name) for path in self._files(board)]

    def _files(self, board):
        if board not in self._made:
            self._made[board] = getattr(self, f"_make_{board}")()
        return self._made[board]

    def _run(self, *command):
        done = subprocess.run([str(word) for word in command], text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        if done.returncode not in (0, 1):  # 1: with findings
            raise SystemExit(f"Pictures: {' '.join(map(str, command))}\n{done.stdout}")

    def _boardplan(self, board, *arguments):
        self._run(self._binaries / "boardplan", "--today", BOARDS[board].day, *arguments)

    def _import(self, board, plan, path):
        self._boardplan(board, "import", PLANS / plan, "--into", path)
        for ref, rating in RATED[plan].items():
            self._boardplan(board, "rate", path, ref, rating)

    def _place(self, name):
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder / name

    def _make_example(self):
        path = self._place("example.boardplan")
        self._run(self._binaries / "example_board", ROOT / "data" / "example", path, BOARDS["example"].day)
        return [path]

    def _make_commented(self):
        path = self._place("commented.boardplan")
        shutil.copy(self._files("example")[0], path)
        self._run(self._binaries / "boardplan", "--today", "2026-09-02", "comment", path, "2", "Consultation on the fire "
                  "safety framework went well; the draft was late by three weeks.", "--meeting", "none", "--author",
                  "Board Manager")
        return [path]

    def _make_nottingham(self):
        path = self._place("nottingham.boardplan")
        self._boardplan("nottingham", "import", NOTTINGHAM, "--into", path)
        return [path]

    def _make_empty(self):
        path = self._place("empty.boardplan")
        self._boardplan("empty", "new", path, "--board", "Exampleshire Safeguarding Adults Board", "--title",
                        "Business plan 2027–28", "--period", "2027-04-01..2028-03-31")
        return [path]

    def _make_sample(self):
        return [RIVERSHIRE]

    def _make_rivershire(self):
        path = self._place("rivershire.boardplan")
        if not path.exists():
            self._boardplan("rivershire", "import", RIVERSHIRE, "--into", path)
        return [path]

    def _make_reported(self):
        path = self._place("reported.boardplan")
        shutil.copy(self._make_rivershire()[0], path)
        for ref, (rating, happened) in REPORTED.items():
            self._boardplan("reported", "rate", path, ref, rating, "--happened", happened, "--author", "Board Manager")
        return [path]

    def _make_several(self):
        path = self._place("boards.boardplan")
        shutil.copy(self._files("example")[0], path)
        for plan in RATED:
            self._import("several", plan, path)
        return [path]

    def _make_joint(self):
        path = self._place("joint.boardplan")
        self._import("joint", "joint-plan.txt", path)
        return [path]

    def _make_none(self):
        return []

    def _make_document(self):
        return [ROOT / "data" / "plans" / "exampleshire-plan.txt"]
