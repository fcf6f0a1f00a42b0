"""BoardPlan in a screen, with a settings folder of its own: starts, is waited for, is told what to do, ends."""

import subprocess
import time
from pathlib import Path

POLL = 0.04  # seconds
MID_SCENE_POLLS = 4
LAST_POLLS = 12


def settings_text(theme, zoom):
    return (f"[window]\ntheme={theme}\nzoom={zoom}\nreducedMotion=true\n"
            "[person]\nname=Board Manager\n")


class Program:
    """Runs `binary` on `files` as on `day`. `home` must be an empty folder."""

    def __init__(self, screen, binary, home, files, day, theme="light", zoom=100):
        self._screen = screen
        home = Path(home)
        settings = home / "BoardPlan" / "BoardPlan.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(settings_text(theme, zoom))
        environment = screen.environment | {
            "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "xcb", "QT_FONT_DPI": "96", "QT_SCALE_FACTOR": "1"}
        (home / "data").mkdir()
        home.chmod(0o700)
        self._process = subprocess.Popen([str(binary), "--today", day, *map(str, files)], env=environment, cwd=home,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        self._wait_for_window()
        self.settle_at_last()
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()

    def _wait_for_window(self):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise SystemExit(f"Pictures: the program ended with status {self._process.returncode}.")
            if self._screen.windows():
                return
            time.sleep(POLL)
        raise SystemExit("Pictures: no window came.")

    def _work(self):
        """How long its threads have run, and whether one of them wants to run now."""
        ran, busy = 0, False
        for task in Path(f"/proc/{self._process.pid}/task").iterdir():
            try:
                ran += int((task / "schedstat").read_text().split()[0])
                busy |= (task / "stat").read_text().rpartition(")")[2].split()[0] in "RD"
            except (FileNotFoundError, ProcessLookupError):
                busy = True  # it ended just now
        return ran, busy

    def settle(self, polls=MID_SCENE_POLLS):
        """Waits until the picture stands still and the program rests, however slow the machine is."""
        still, before = 0, None
        deadline = time.monotonic() + 60
        while still < polls and time.monotonic() < deadline:
            time.sleep(POLL)
            ran, busy = self._work()
            now = (ran, hash(self._screen.frame()))
            # A timer that finds nothing to do costs less than a tenth of a millisecond.
            rests = before is not None and not busy and now[1] == before[1] and now[0] - before[0] < 100_000
            still = still + 1 if rests else 0
            before = now

    def settle_at_last(self):
        self.settle(LAST_POLLS)

    def do(self, step):
        """One step of a scene (scenes.py)."""
        verb, _, rest = step.partition(" ")
        if verb == "key":
            for key in rest.split():
                self._screen.press(key)
                self.settle()
        elif verb == "type":
            self._screen.type(rest)
        elif verb == "command":
            self._find("ctrl+k", rest)
        elif verb == "goto":
            self._find("ctrl+g", rest)
        elif verb in ("click", "menu"):
            x, y = map(int, rest.split())
            self._screen.click(x, y, 1 if verb == "click" else 3)
        else:
            raise ValueError(f"no such step: {step}")
        self.settle()

    def _find(self, key, words):
        self._screen.press(key)
        self.settle()
        self._screen.type(words)
        self.settle()
        self._screen.press("Return")
