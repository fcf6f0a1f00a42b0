"""A screen of its own that nobody looks at: X server, message bus, accessibility bus and window manager."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]
PATIENCE = 10  # seconds for a part to come up


class Screen:
    """While it is open, programs started from here show themselves on it; what was started goes with it."""

    def __init__(self, size="1366x768", scale=None):
        self.size = size
        self.scale = scale
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="boardplan-screen."))
        self.started = []

    def __enter__(self):
        os.environ["DISPLAY"] = ":" + self._number_from(
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", self.size + "x24", "-nolisten", "tcp"])
        self._be_somebody_new()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._number_from(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"])
        launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
        if launcher is None:
            raise SystemExit("Install at-spi2-core: scripts/install-dependencies --outside")
        self._start([launcher, "--launch-immediately"])
        self._start(["openbox"])
        self._await(lambda: subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
             "org.a11y.Bus.GetAddress"], capture_output=True).returncode == 0, "the accessibility bus")
        return self

    def __exit__(self, *_):
        while self.started:
            self.end(self.started[-1])
        shutil.rmtree(self.home, ignore_errors=True)

    def open(self, program, *arguments):
        return self._start([program, *arguments])

    def end(self, process):
        self.started.remove(process)
        process.terminate()
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    # A person without settings, who needs the accessibility bus.
    def _be_somebody_new(self):
        for name, folder in [("HOME", ""), ("XDG_CONFIG_HOME", ".config"), ("XDG_DATA_HOME", ".local/share"),
                             ("XDG_CACHE_HOME", ".cache"), ("XDG_RUNTIME_DIR", "run")]:
            path = self.home / folder
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.environ[name] = str(path)
        os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        if self.scale:
            os.environ["QT_SCALE_FACTOR"] = str(self.scale)
        for name in ["WAYLAND_DISPLAY", "SESSION_MANAGER", "AT_SPI_BUS_ADDRESS", "QT_STYLE_OVERRIDE"]:
            os.environ.pop(name, None)

    def _start(self, command, **more):
        log = open(self.home / "log", "a", encoding="utf-8")
        process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log, **more)
        self.started.append(process)
        return process

    # What a program writes first to the descriptor that it is given.
    def _number_from(self, command):
        reader, writer = os.pipe()
        self._start([part.format(fd=writer) for part in command], pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader, encoding="utf-8") as said:
            return said.readline().strip()

    @staticmethod
    def _await(is_there, what):
        end = time.monotonic() + PATIENCE
        while not is_there():
            if time.monotonic() > end:
                raise SystemExit(f"{what} did not come up")
            time.sleep(0.05)
