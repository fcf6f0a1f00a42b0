"""How the pages of a PDF break, read from the places of its words: footers, header rows, headings, margins, overprint."""

import collections
import html
import re

from read_back import letters, said

Word = collections.namedtuple("Word", "left top right bottom text")
TOUCHING = 1.0         # points that neighbours may share
BESIDE_HEADING = r"[^\W\d]{0,24}" # "(continued)" and a rating; not the counts of a row that begins with its words
LINE_OF_TYPE = 1.362   # of Noto Sans: what a word's box is high, for each point of its type
LEAST_TYPE = 6.5 * LINE_OF_TYPE
CELL_GAP = 7.0         # points between two cells, which words of a line do not have


class Sheet:
    def __init__(self, width, height, words):
        self.width, self.height = width, height
        foot = max((word.top for word in words if word.text == "Page"), default=height)
        self.foot = [word for word in words if word.top > foot - 3]
        self.words = [word for word in words if word.top <= foot - 3]

    def lines(self):
        """Words by the line they stand on, from above."""
        lines = []
        for word in sorted(self.words, key=lambda word: (word.top, word.left)):
            if lines and abs(lines[-1][0].top - word.top) < 3:
                lines[-1].append(word)
            else:
                lines.append([word])
        return [sorted(line, key=lambda word: word.left) for line in lines]


def sheets_of(path):
    boxes = said("pdftotext", "-bbox", path, "-").stdout
    for page in re.findall(r"<page (.*?)</page>", boxes, flags=re.S):
        width, height = (float(size) for size in re.match(r'width="([\d.]+)" height="([\d.]+)"', page).groups())
        words = re.findall(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', page)
        yield Sheet(width, height, [Word(*(float(part) for part in word[:4]), html.unescape(word[4])) for word in words])


def footer_faults(sheets):
    for number, sheet in enumerate(sheets, 1):
        text = " ".join(word.text for word in sheet.foot)
        if f"Page {number} of {len(sheets)}" not in text:
            yield f"page {number}: footer “{text[:60]}”"


def empty_faults(sheets):
    for number, sheet in enumerate(sheets, 1):
        if not sheet.words:
            yield f"page {number} is empty"


def margin_faults(sheets):
    for number, sheet in enumerate(sheets, 1):
        for word in sheet.words + sheet.foot:
            if word.left < 30 or word.right > sheet.width - 30 or word.top < 25 or word.bottom > sheet.height - 14:
                yield f"page {number}: “{word.text}” is outside the margins"


def type_faults(sheets):
    """A paper that only young eyes can read."""
    for number, sheet in enumerate(sheets, 1):
        for word in sheet.words:
            if 0 < word.bottom - word.top < LEAST_TYPE:
                yield f"page {number}: “{word.text}” is {(word.bottom - word.top) / LINE_OF_TYPE:.1f} points small"


def overprint_faults(sheets):
    """Words that stand on each other."""
    for number, sheet in enumerate(sheets, 1):
        words = sorted(sheet.words, key=lambda word: word.top)
        for place, one in enumerate(words):
            for other in words[place + 1:]:
                if other.top > one.bottom - 3:
                    break
                across = min(one.right, other.right) - max(one.left, other.left)
                down = min(one.bottom, other.bottom) - max(one.top, other.top)
                if across > TOUCHING and down > 0.4 * (one.bottom - one.top):
                    yield f"page {number}: “{one.text}” on “{other.text}”"


def heading_faults(sheets, headings):
    """A heading is not the last line of a page that is not the last."""
    names = {letters(heading) for heading in headings} - {""}
    for number, sheet in enumerate(sheets[:-1], 1):
        lines = sheet.lines()
        last = letters("".join(word.text for word in lines[-1])) if lines else ""
        if any(last.startswith(name) and re.fullmatch(BESIDE_HEADING, last[len(name):]) for name in names):
            yield f"page {number} ends with “{last[:40]}”"


def header_row_faults(sheets, tables):
    """Where a row stands, so does the header row of a table that has it. Rows are known by their first cell."""
    for number, sheet in enumerate(sheets, 1):
        left = min((word.left for word in sheet.words), default=0)
        shown = {part for word in sheet.words for part in re.findall(r"\w+", word.text)}
        headed = {first for heads, firsts in tables if all(part in shown for head in heads
                  for part in re.findall(r"\w+", head)) for first in firsts}
        known = {first for _, firsts in tables for first in firsts if re.search(r"\d", first)}
        labels = {line[0].text for line in sheet.lines() if len(line) > 1 and line[0].left < left + 12
                  and line[1].left - line[0].right > CELL_GAP}
        for label in sorted(labels & known - headed):
            yield f"page {number}: row {label} without its header row"


def emptiness(sheets):
    """How much of the last page is used, in per cent."""
    sheet = sheets[-1]
    return round(100 * max((word.bottom for word in sheet.words), default=0) / sheet.height)


def faults_of_pages(sheets, headings, tables):
    faults = []
    for check in (footer_faults(sheets), empty_faults(sheets), margin_faults(sheets), overprint_faults(sheets),
                  type_faults(sheets), heading_faults(sheets, headings), header_row_faults(sheets, tables)):
        faults += list(check)
    return faults[:5]
