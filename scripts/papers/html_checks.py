"""What a paper as HTML must be: landmarks, headings in order, tables with captions and scopes, nothing from elsewhere."""

import html.parser
import re

VOID = {"meta", "link", "br", "img", "hr", "input", "path", "rect"}
LANDMARKS = ["header", "main", "footer"]


class Page(html.parser.HTMLParser):
    """Counts what is there; `faults` says what is wrong."""

    def __init__(self):
        super().__init__()
        self.faults = []
        self.open = []
        self.headings = []
        self.found = []
        self.tables = []
        self.csp = ""
        self.ids = set()
        self.text = {}

    def fault(self, words):
        if len(self.faults) < 5:
            self.faults.append(words)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.found.append(tag)
        self.check_attributes(tag, values)
        if tag == "meta" and values.get("http-equiv", "").lower() == "content-security-policy":
            self.csp = values.get("content", "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables.append({"caption": False, "columns": 0})
        if tag == "caption" and self.tables:
            self.tables[-1]["caption"] = True
        if tag == "th":
            self.check_head(values)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.found.append(tag)
        self.check_attributes(tag, dict(attributes))

    def check_head(self, values):
        scope = values.get("scope", "")
        if "thead" in self.open:
            self.tables[-1]["columns"] += 1
            if scope != "col":
                self.fault("th in thead without scope=col")
        elif scope not in ("row", "rowgroup"):
            self.fault("th in tbody without scope")

    def check_attributes(self, tag, values):
        if tag in ("script", "iframe", "object", "embed", "link", "form", "base"):
            self.fault(f"<{tag}>")
        for name, value in values.items():
            if name.startswith("on") or re.match(r"\s*(javascript|file|data:text)", value or "", re.I):
                self.fault(f"{tag} {name}={value}")
            if name == "src" and not (value or "").startswith("data:image/"):
                self.fault(f"{tag} loads {value}")
        if tag == "html" and not values.get("lang"):
            self.fault("no lang")
        if tag == "svg" and "svg" not in self.open and values.get("aria-hidden") != "true":
            self.fault("svg that is not hidden and has no words")
        if tag == "img" and not values.get("alt"):
            self.fault("img without alt")
        if "id" in values and values["id"] in self.ids:
            self.fault(f"id {values['id']} twice")
        self.ids.add(values.get("id"))

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open[-1] != tag:
            self.fault(f"</{tag}> closes <{self.open[-1] if self.open else ''}>")
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        if self.open:
            self.text[self.open[-1]] = self.text.get(self.open[-1], "") + data


def faults_of_html(path):
    text = path.read_text(encoding="utf-8")
    page = Page()
    page.feed(text)
    page.close()
    if not text.lower().startswith("<!doctype html>"):
        page.fault("no doctype")
    if page.open:
        page.fault("not closed: " + " ".join(page.open))
    if page.headings.count(1) != 1 or page.headings[:1] != [1]:
        page.fault(f"h1: {page.headings[:6]}")
    for above, below in zip(page.headings, page.headings[1:]):
        if below > above + 1:
            page.fault(f"h{below} after h{above}")
    for landmark in LANDMARKS:
        if page.found.count(landmark) != 1:
            page.fault(f"{page.found.count(landmark)} <{landmark}>")
    if not re.match(r"default-src 'none'", page.csp):
        page.fault("content security policy: " + page.csp)
    if not page.text.get("title", "").strip():
        page.fault("no title")
    for table in page.tables:
        if not table["caption"] or table["columns"] == 0:
            page.fault("table without caption or heads")
    return page.faults
