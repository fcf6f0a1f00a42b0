"""What a screen reader has of a window: roles, names, states, and what can be done with them. No pointer, no places."""

import re
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
warnings.simplefilter("ignore", DeprecationWarning)  # names that the newest library has otherwise
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 8  # seconds until something is there
MOST_CHILDREN = 600


class NotHeard(Exception):
    """Something that should be there under a name is not, or cannot be done."""


def tried(call, instead=None):
    """Things of a window may go while they are asked: what is gone says nothing."""
    try:
        return call()
    except GLib.Error:
        return instead


def says(wanted):
    """A name as it is, or where it begins with "~" a pattern that it holds."""
    if wanted.startswith("~"):
        pattern = re.compile(wanted[1:])
        return lambda name: pattern.search(name) is not None
    return lambda name: name == wanted


class Thing:
    def __init__(self, node):
        self.node = node

    @property
    def role(self):
        return tried(self.node.get_role_name, "") or ""

    @property
    def name(self):
        return tried(self.node.get_name, "") or ""

    @property
    def description(self):
        return tried(self.node.get_description, "") or ""

    @property
    def text(self):
        words = tried(self.node.get_text_iface)
        return self.name if words is None else tried(lambda: words.get_text(0, words.get_character_count()), "")

    def has(self, state):
        tried(self.node.clear_cache)
        states = tried(self.node.get_state_set)
        return states is not None and states.contains(getattr(Atspi.StateType, state.upper()))

    def children(self):
        for at in range(min(tried(self.node.get_child_count, 0) or 0, MOST_CHILDREN)):
            child = tried(lambda at=at: self.node.get_child_at_index(at))
            if child is not None:
                yield Thing(child)

    def walk(self):
        """This and everything below as it is now: the library would answer with what was there before."""
        tried(self.node.clear_cache)
        yield self
        for child in self.children():
            yield from child.walk()

    def all(self, role, name="~"):
        fits = says(name)
        return [thing for thing in self.walk() if thing.role == role and fits(thing.name) and thing.has("showing")]

    def find(self, role, name="~", patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            fits = says(name)
            for thing in self.walk():
                if thing.role == role and fits(thing.name) and thing.has("showing"):
                    return thing
            if time.monotonic() > end:
                raise NotHeard(f"nothing is called “{name}” ({role}) in “{self.name}”")
            time.sleep(0.1)

    def press(self):
        acts = tried(self.node.get_action_iface)
        names = [] if acts is None else [acts.get_action_name(at).lower() for at in range(acts.get_n_actions())]
        for wanted in ("press", "toggle", "click", "showmenu"):
            if wanted in names and tried(lambda: acts.do_action(names.index(wanted)), True):
                return self
        raise NotHeard(f"“{self.name}” ({self.role}) cannot be pressed; it offers {names}")

    def type(self, words):
        writing = tried(self.node.get_editable_text_iface)
        if writing is None or not tried(lambda: writing.set_text_contents(words)):
            raise NotHeard(f"“{self.name}” ({self.role}) cannot be typed into")
        return self

    def focus(self):
        place = tried(self.node.get_component_iface)
        if place is None or not tried(place.grab_focus):
            raise NotHeard(f"“{self.name}” ({self.role}) does not take the keyboard")
        return self

    def choose(self):
        """Selects an item of a list or a cell of a table."""
        parent = self.node.get_parent()
        chosen = tried(parent.get_selection_iface)
        if chosen is None or not tried(lambda: chosen.select_child(self.node.get_index_in_parent())):
            raise NotHeard(f"“{self.name}” ({self.role}) cannot be chosen")
        return self


def program(name, patience=20):
    """A program on the accessibility bus, when it has come up."""
    end = time.monotonic() + patience
    while True:
        for thing in Thing(Atspi.get_desktop(0)).children():
            if thing.name == name and any(child.has("showing") for child in thing.children()):
                return thing
        if time.monotonic() > end:
            raise NotHeard(f"no program is called “{name}”")
        time.sleep(0.1)


def awaited(is_so, what, patience=PATIENCE):
    end = time.monotonic() + patience
    while not is_so():
        if time.monotonic() > end:
            raise NotHeard(what)
        time.sleep(0.1)


KEYS = {"Return": 0xff0d, "Escape": 0xff1b, "Down": 0xff54, "Tab": 0xff09}


def key(name):
    """Presses a key where the keyboard is."""
    Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)
