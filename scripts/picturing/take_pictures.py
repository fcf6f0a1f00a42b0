"""Takes pictures of the window; `scripts/pictures` says how."""

import argparse
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from boards import ROOT, Boards
from documents import DOCUMENTS, Paper
from program import Program
from scenes import BOARDS, SCENES, SIZES, THEMES
from screen import Screen
from sheets import contact_sheets, fewer_colours


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/pictures", description="Takes pictures of the window on a screen "
                                     "in memory. Without a choice: every view, board, size and theme.")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "pictures", help="the folder they go into")
    parser.add_argument("--view", action="append", metavar="NAME", help="only these scenes; several: say it again")
    parser.add_argument("--board", action="append", choices=BOARDS)
    parser.add_argument("--size", action="append", choices=SIZES)
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--docs", action="store_true", help="the pictures of the documents, into docs/pictures "
                        "unless --out says otherwise; --view chooses among them")
    parser.add_argument("--list", action="store_true", help="name the scenes and take no picture")
    parser.add_argument("--binaries", type=Path, required=True, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.docs and chosen.out == parser.get_default("out"):
        chosen.out = ROOT / "docs" / "pictures"
    known = [one.name for one in (DOCUMENTS if chosen.docs else SCENES)]
    for name in chosen.view or []:
        if name not in known:
            parser.error(f"no scene is called {name}; there are: {' '.join(known)}")
    return chosen


class Studio:
    def __init__(self, binaries, folder):
        self._binaries = binaries.resolve()
        self._folder = Path(folder)
        self._boards = Boards(binaries, self._folder / "boards")
        self._said = set()

    def has(self, board):
        why = self._boards.missing(board)
        if why and board not in self._said:
            print(f"Pictures: none of {board}: {why}.")
            self._said.add(board)
        return not why

    def screen(self, size):
        return Screen(tempfile.mkdtemp(dir=self._folder), size)

    def take(self, screen, scene, board, theme="light", zoom=100, box=None):
        """The PNG of one scene. `box`: see Picture in documents.py."""
        home = Path(tempfile.mkdtemp(dir=self._folder))
        files = self._boards.copy(board, home)
        if scene.clipboard:
            screen.put_on_clipboard(ROOT / scene.clipboard)
        with Program(screen, self._binaries / "boardplan", home / "settings", files, BOARDS[board].day, theme,
                     zoom) as program:
            for step in scene.steps:
                program.do(step.format(**BOARDS[board].words))
            program.settle_at_last()
            picture = screen.picture(screen.active_window() if box == "dialog" else box)
        shutil.rmtree(home)
        return picture

    def take_paper(self, paper, path):
        home = Path(tempfile.mkdtemp(dir=self._folder))
        file, = self._boards.copy(paper.board, home)
        pdf = home / "paper.pdf"
        subprocess.run([str(self._binaries / "boardplan"), "report", str(file), *paper.options, "--today",
                        BOARDS[paper.board].day, "--to", str(pdf)], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["pdftoppm", "-r", "90", "-f", "1", "-singlefile", "-png", str(pdf), str(path.with_suffix(""))],
                       check=True)


def every_view(studio, chosen):
    written = 0
    for size in chosen.size or SIZES:
        shape, zoom = SIZES[size]
        with studio.screen(shape) as screen:
            for theme in chosen.theme or THEMES:
                for board in chosen.board or BOARDS:
                    scenes = [scene for scene in SCENES if board in scene.boards
                              and (not chosen.view or scene.name in chosen.view)]
                    if not scenes or not studio.has(board):
                        continue
                    taken = []
                    for scene in scenes:
                        path = chosen.out / f"{board}-{scene.name}-{size}-{theme}.png"
                        path.write_bytes(studio.take(screen, scene, board, THEMES[theme], zoom))
                        taken.append(path)
                    contact_sheets(taken, chosen.out / f"sheet-{board}-{size}-{theme}")
                    written += len(taken)
    return written


def documents(studio, chosen):
    written = 0
    for picture in DOCUMENTS:
        if (chosen.view and picture.name not in chosen.view) or not studio.has(picture.board):
            continue
        path = chosen.out / f"{picture.name}.png"
        if isinstance(picture, Paper):
            studio.take_paper(picture, path)
        else:
            with studio.screen(picture.size) as screen:
                path.write_bytes(studio.take(screen, picture, picture.board, box=picture.box))
        fewer_colours(path)
        written += 1
    return written


def main():
    chosen = arguments()
    if chosen.list:
        for scene in DOCUMENTS if chosen.docs else SCENES:
            print(scene.name)
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Pictures: stopped."))  # so that screens and folders go too
    chosen.out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="boardplan-pictures-") as folder:
        studio = Studio(chosen.binaries, folder)
        written = documents(studio, chosen) if chosen.docs else every_view(studio, chosen)
    print(f"Pictures: {written} in {chosen.out}, in {time.monotonic() - started:.0f} s.")


if __name__ == "__main__":
    main()
