"""A screen of its own for one program: a display in memory, a window manager, keys, and what is on it as bytes."""

import os
import struct
import subprocess
import time
import zlib
from pathlib import Path

# Windows fill the screen without a frame; dialogs stand in the middle with theirs.
OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme><name>Clearlooks</name><animateIconify>no</animateIconify>
    <font place="ActiveWindow"><name>Noto Sans</name><size>9</size></font></theme>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
    <application type="dialog"><position force="yes"><x>center</x><y>center</y></position></application>
  </applications>
</openbox_config>
"""

# The same letters on every machine: one family, no hinting by the screen's kind.
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>{cache}</cachedir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
  <alias binding="strong"><family>Sans Serif</family><prefer><family>Noto Sans</family></prefer></alias>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""


def png(width, height, rgb):
    """The bytes of a PNG file; the same for the same pixels."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    line = width * 3
    rows = b"".join(b"\0" + rgb[y * line:(y + 1) * line] for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 6)) + chunk(b"IEND", b"")


class Screen:
    """Starts with its display and ends with it; everything it needs lies in `folder`."""

    def __init__(self, folder, size):
        self.width, self.height = size
        self._folder = Path(folder)
        self._frames = self._folder / "frames"
        self._frames.mkdir(parents=True, exist_ok=True)
        (self._folder / "fonts.conf").write_text(FONTS.format(cache=self._folder / "font-cache"))
        (self._folder / "openbox.xml").write_text(OPENBOX)
        self._processes = []
        self.environment = self._start_display()
        self._start_window_manager()
        self.park_mouse()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()
            process.wait()

    def _start_display(self):
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-fbdir", str(self._frames), "-nocursor", "-nolisten", "tcp",
                   "-noreset", "-dpi", "96", "-screen", "0", f"{self.width}x{self.height}x24"]
        self._processes.append(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        if not display:
            raise SystemExit("Pictures: Xvfb did not start.")
        kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        return kept | {"DISPLAY": f":{display}", "FONTCONFIG_FILE": str(self._folder / "fonts.conf"), "LANG": "C.UTF-8",
                       "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder)}

    def _start_window_manager(self):
        command = ["openbox", "--config-file", str(self._folder / "openbox.xml"), "--sm-disable"]
        self._processes.append(subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL,
                                                stderr=subprocess.DEVNULL))
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            # The last it does before it manages windows; those that come earlier are lost now and then.
            if "window id" in self._run("xprop", "-root", "_NET_CLIENT_LIST"):
                return
            time.sleep(0.02)
        raise SystemExit("Pictures: openbox did not start.")

    def _run(self, *command):
        return subprocess.run(command, env=self.environment, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL).stdout

    def press(self, *keys):
        self._run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text):
        self._run("xdotool", "type", "--delay", "5", text)

    def click(self, x, y, button=1):
        """In the window that has the keyboard."""
        left, top, _, _ = self.active_window()
        self._run("xdotool", "mousemove", str(left + x), str(top + y), "click", str(button))
        self.park_mouse()

    def park_mouse(self):
        """Where nothing lights up below it."""
        self._run("xdotool", "mousemove", str(self.width - 1), str(self.height - 1))

    def put_on_clipboard(self, path):
        """xclip stays to serve what it holds, until the display ends."""
        self._processes.append(subprocess.Popen(["xclip", "-quiet", "-selection", "clipboard", "-i", str(path)],
                                                env=self.environment, stdin=subprocess.DEVNULL,
                                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def windows(self):
        """The ids of the windows in sight."""
        return self._run("xdotool", "search", "--onlyvisible", "--class", "boardplan").split()

    def active_window(self):
        """Left, top, width and height of the window that has the keyboard, without its frame."""
        told = self._run("xwininfo", "-id", self._run("xdotool", "getactivewindow").strip())
        left, top, width, height = (int(told.partition(f"{name}:")[2].split()[0]) for name in (
            "Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"))
        return left, top, min(width, self.width - left), min(height, self.height - top)

    def frame(self):
        """What is on the screen, as the server keeps it: an XWD file that changes in place."""
        return (self._frames / "Xvfb_screen0").read_bytes()

    def picture(self, box=None):
        """The PNG of the screen, or of the box (left, top, width, height) of it."""
        frame = self.frame()
        fields = struct.unpack(">25I", frame[:100])
        start, stride = fields[0] + fields[19] * 12, fields[12]
        left, top, width, height = box or (0, 0, self.width, self.height)
        rows = (frame[start + y * stride + left * 4:start + y * stride + (left + width) * 4]
                for y in range(top, top + height))
        pixels = b"".join(rows)
        rgb = bytearray(width * height * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        return png(width, height, bytes(rgb))
