"""A copy of a plan with ratings made up for the pages of its papers: beside the plan, in a folder that is taken away."""

import json
import shutil

from read_back import said

RATINGS = ["green", "red", "amber", "green", "amber", "green"]
WORDS = [
    "Agreed.",
    "Two partners have not yet answered; a reminder was sent and a reply is expected before the next meeting.",
    "Work has started. The first session was held in October with 34 people from nine organisations; three more are "
    "planned, and the costs are within what was agreed. What people said afterwards is being put together for the board.",
    "Draft in hand.",
]


def action_ids(node):
    if isinstance(node, list):
        return [found for item in node for found in action_ids(item)]
    if not isinstance(node, dict):
        return []
    own = [action["id"] for action in node["actions"]] if isinstance(node.get("actions"), list) else []
    return own + [found for key, value in node.items() if key != "actions" for found in action_ids(value)]


def rate(program, today, file, number, action):
    rating = RATINGS[number % len(RATINGS)]
    words = ["--happened", WORDS[number % len(WORDS)]]
    if rating != "green":
        words += ["--next", WORDS[(number + 1) % len(WORDS)]]
    if rating == "red" and number % 4 == 1:
        words += ["--ask", "Write to both chief officers about it"]
    said(program, *today, "rate", file, action, rating, "--on", f"2026-{9 + number % 3:02}-{1 + number % 20:02}", *words)


def rated_copy(program, today, file):
    copy = file.with_name(file.stem + "-rated.boardplan")
    shutil.copy(file, copy)
    shown = json.loads(said(program, *today, "show", copy, "--format", "json").stdout)
    for number, action in enumerate(action_ids(shown.get("plans", []))):
        if number % 9 != 8: # some stay as they are
            rate(program, today, copy, number, action)
    return copy
