"""What a paper says, read from its HTML: the master that every other format is held against."""

import html
import re


def plain(markup):
    return html.unescape(re.sub(r"<svg.*?</svg>|<[^>]+>", " ", markup, flags=re.S)).strip()


def body_of(path):
    return path.read_text(encoding="utf-8").split("<body>", 1)[1]


def words(path):
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(svg|caption).*?</\1>", "", body_of(path), flags=re.S))).split()


def row_count(path):
    return body_of(path).count("<tr>")


def headings(path):
    """Of sections; the key's is none in a PDF, where it is a word before the chips."""
    found = [plain(heading) for heading in re.findall(r"<h[1-6][^>]*>(.*?)</h[1-6]>", body_of(path), flags=re.S)]
    return [heading for heading in found if heading != "Key"]


def group_headings(path):
    """Without the rating that stands beside them."""
    found = re.findall(r'<th class="group[^>]*>(.*?)</th>', body_of(path), flags=re.S)
    return [plain(re.sub(r'<span class="chip.*', "", heading, flags=re.S)) for heading in found]


def tables(path):
    """Heads, and the words of the rows' first cells, of each table."""
    found = []
    for table in re.findall(r"<table.*?</table>", body_of(path), flags=re.S):
        heads = [plain(head) for head in re.findall(r'<th scope="col"[^>]*>(.*?)</th>', table, flags=re.S)]
        firsts = [plain(first) for first in re.findall(r'<th scope="row"[^>]*>(.*?)</th>', table, flags=re.S)]
        found.append((heads, [word for first in firsts for word in first.split()]))
    return found
