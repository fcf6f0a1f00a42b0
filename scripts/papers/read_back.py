"""What every reading back of papers does: run a program, and compare texts by their letters and figures."""

import re
import subprocess


def run(*command):
    """What it says as bytes."""
    return subprocess.run([str(part) for part in command], capture_output=True)


def said(*command):
    """The same as text."""
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def letters(text):
    return re.sub(r"[\W_]+", "", text)
