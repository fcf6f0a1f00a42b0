"""What a paper as PDF claims – PDF/A-1b, language, bookmarks – as far as it can be read from its objects."""

import json
import re

from read_back import letters, run


class Objects:
    def __init__(self, path):
        self.path = path
        said = json.loads(run("qpdf", "--json=2", "--json-stream-data=none", path).stdout)
        self.values = said["qpdf"][1]

    def all(self):
        for key, entry in self.values.items():
            value = entry.get("value", entry.get("stream", {}).get("dict"))
            yield key, value

    def of(self, value):
        """What a reference leads to."""
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            entry = self.values["obj:" + value]
            value = entry.get("value", entry.get("stream", {}).get("dict"))
        return value

    def stream(self, reference):
        return run("qpdf", f"--show-object={reference.split()[0]}", "--filtered-stream-data", self.path).stdout

    def dictionaries(self):
        for _, value in self.all():
            yield from nested(value)


def nested(value):
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nested(item)
    elif isinstance(value, list):
        for item in value:
            yield from nested(item)


def outline_titles(objects, item):
    titles = []
    while item:
        entry = objects.of(item)
        titles.append(re.sub("^u:", "", entry.get("/Title", "")))
        titles += outline_titles(objects, entry.get("/First"))
        item = entry.get("/Next")
    return titles


def font_faults(objects):
    for font in objects.dictionaries():
        if font.get("/Type") == "/FontDescriptor" and not any(f"/FontFile{end}" in font for end in ("", "2", "3")):
            yield f"{font.get('/FontName')} is not embedded"
        if font.get("/Type") == "/Font" and font.get("/Subtype") == "/Type0" and "/ToUnicode" not in font:
            yield f"{font.get('/BaseFont')} has no ToUnicode"


def transparency_faults(objects):
    for one in objects.dictionaries():
        if one.get("/SMask", "/None") != "/None":
            yield "soft mask"
        if one.get("/S") == "/Transparency":
            yield "transparency group"
        if one.get("/BM", "/Normal") not in ("/Normal", "/Compatible"):
            yield f"blend mode {one['/BM']}"
        for name in ("/CA", "/ca"):
            if one.get(name, 1) != 1:
                yield f"opacity {one[name]}"


def catalog_faults(objects, catalog):
    intents = [objects.of(intent) for intent in objects.of(catalog.get("/OutputIntents", []))]
    if not any(intent.get("/S") == "/GTS_PDFA1" and "/DestOutputProfile" in intent for intent in intents):
        yield "no output intent with a profile"
    if not re.match("u:en", catalog.get("/Lang", "")):
        yield f"language {catalog.get('/Lang')}"
    for name in ("/AcroForm", "/OpenAction", "/AA"):
        if name in catalog:
            yield f"catalog has {name}"
    metadata = objects.stream(catalog["/Metadata"]).decode("utf-8", "replace") if "/Metadata" in catalog else ""
    for wanted in ("<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>", "<dc:title>"):
        if wanted not in metadata:
            yield f"XMP without {wanted}"


def action_faults(objects):
    for one in objects.dictionaries():
        if one.get("/S") in ("/JavaScript", "/Launch", "/URI", "/GoToR", "/SubmitForm"):
            yield f"action {one['/S']}"
        if one.get("/Type") == "/EmbeddedFile":
            yield "embedded file"


def faults_of_claims(path, headings):
    """`headings`: what the bookmarks must name."""
    objects = Objects(path)
    trailer = objects.values["trailer"]["value"]
    catalog = objects.of(trailer["/Root"])
    faults = [] if path.read_bytes()[:8] == b"%PDF-1.4" else ["not PDF 1.4"]
    faults += [] if "/ID" in trailer and "/Encrypt" not in trailer else ["trailer without id, or encrypted"]
    for check in (font_faults(objects), transparency_faults(objects), catalog_faults(objects, catalog),
                  action_faults(objects)):
        faults += sorted(set(check))
    titles = {letters(title) for title in outline_titles(objects, objects.of(catalog.get("/Outlines", {})).get("/First"))}
    faults += [f"no bookmark “{heading}”" for heading in headings if letters(heading) not in titles]
    return faults[:5]
