"""Makes papers, opens them in LibreOffice and holds what it shows against the CSV and HTML of the same report."""

import argparse
import collections
import csv
import io
import json
import pathlib
import re
import shutil
import sys
import tempfile

import html_tables
from html_checks import faults_of_html
from pdf_claims import faults_of_claims
from pdf_pages import empty_faults, emptiness, faults_of_pages, sheets_of
from rated_copy import rated_copy
from read_back import letters, said

FORMATS = ["pdf", "tagged.pdf", "html", "csv", "docx", "odt", "xlsx", "ods"]
OFFICE = ["docx", "odt", "xlsx", "ods"]
KINDS_OF_A_LEAD = ["subgroup", "form"]
TODAY = ["--today", "2026-11-22"]
SHEETS = {"portrait": ["--portrait"], "a3": ["--paper", "a3"]}  # tried with what is rated


class Office:
    """LibreOffice with a profile of its own, so that no other one is touched."""

    def __init__(self, folder):
        self.profile = folder / "profile"

    def convert(self, kind, paper, out):
        done = said("soffice", f"-env:UserInstallation=file://{self.profile}", "--headless", "--convert-to", kind,
                   "--outdir", out, paper)
        return done.returncode == 0 and "rror" not in done.stderr


def rows_shown(office, paper, out):
    """Rows of tables as LibreOffice has read them; it writes some without a cell between header and body."""
    office.convert("html", paper, out)
    page = out / (paper.stem + ".html")
    return len(re.findall(r"<tr\b[^>]*>\s*<t[dh]\b", page.read_text(encoding="utf-8", errors="replace"))) if page.exists() else 0


def rows_of_csv(text):
    return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text))]


def table_rows(rows):
    """Rows of tables: those with more than two cells that say something, or an empty one among more columns."""
    return [tuple(cell.removeprefix("'") for cell in row) for row in rows if len(row) > 2]


def pdf_facts(path):
    fonts = [line.split() for line in said("pdffonts", path).stdout.splitlines()[2:]]
    embedded = all("yes" in font[-5:-4] for font in fonts)
    checked = said("qpdf", "--check", path)
    pages = re.search(r"Pages:\s+(\d+)", said("pdfinfo", path).stdout)
    return int(pages.group(1)) if pages else 0, embedded, checked.returncode == 0


def tag_faults(path):
    """What a tagged PDF lacks of what reading aloud needs."""
    catalog = said("qpdf", "--json", path).stdout
    structure = said("pdfinfo", "-struct", path).stdout
    info = said("pdfinfo", path).stdout
    wanted = {"marks": '"/Marked": true' in catalog, "structure": '"/StructTreeRoot"' in catalog,
              "language": re.search(r'"/Lang": "(u:)?en-GB"', catalog), "title": re.search(r"^Title: +\S", info, re.M),
              "PDF/UA": b"pdfuaid:part" in path.read_bytes(), "headings": re.search(r"^ *H1", structure, re.M),
              "header cells": "Table" not in structure or re.search(r"^ *TH", structure, re.M)}
    return [name for name, isThere in wanted.items() if not isThere]


def lost_words(wanted, path):
    """Words of the HTML that the page set by LibreOffice does not have."""
    shown = letters(said("pdftotext", "-raw", path, "-").stdout)
    return [word for word in wanted if letters(word) and letters(word) not in shown]


def listed(faults):
    return "".join("; " + fault for fault in faults)


class Check:
    def __init__(self, office, out):
        self.office = office
        self.out = out
        self.faults = 0

    def report(self, name, what, isRight, facts):
        self.faults += 0 if isRight else 1
        print(f"{name:<34} {what:<6} {'ok' if isRight else 'WRONG':<6} {facts}")

    def check(self, name, papers):
        words = html_tables.words(papers["html"])
        rows = html_tables.row_count(papers["html"])
        self.check_pdf(name, papers["pdf"], papers["html"])
        faults = faults_of_html(papers["html"])
        self.check_tagged(name, papers["tagged.pdf"], words)
        self.report(name, "html", not faults, f"{len(words)} words{listed(faults)}")
        for kind in OFFICE:
            self.check_office(name, kind, papers, words, rows)

    def check_pdf(self, name, pdf, master):
        _, embedded, isSound = pdf_facts(pdf)
        sheets = list(sheets_of(pdf))
        headings = html_tables.headings(master)
        faults = faults_of_pages(sheets, headings + html_tables.group_headings(master), html_tables.tables(master))
        faults += faults_of_claims(pdf, headings)
        lost = lost_words(html_tables.words(master), pdf)
        faults += ["lost: " + " ".join(lost[:8])] if lost else []
        facts = f"{len(sheets)} pages, the last {emptiness(sheets)} % full{listed(faults)}"
        self.report(name, "pdf", isSound and embedded and not faults, facts)

    def check_tagged(self, name, paper, words):
        pages, embedded, isSound = pdf_facts(paper)
        lacking = tag_faults(paper)
        lost = lost_words(words, paper)
        empty = list(empty_faults(sheets_of(paper)))
        facts = (f"{pages} pages, lacking: {' '.join(lacking) or 'nothing'}, "
                 f"lost: {' '.join(lost[:8]) or 'none'}{listed(empty)}")
        self.report(name, "tagged", isSound and embedded and not lacking and not lost and not empty, facts)

    def check_office(self, name, kind, papers, words, rows):
        paper = papers[kind]
        folder = paper.with_suffix("." + kind + ".set")
        opened = self.office.convert("pdf", paper, folder)
        page = folder / (paper.stem + ".pdf")
        if not opened or not page.exists():
            self.report(name, kind, False, "LibreOffice does not open it")
            return
        _, embedded, isSound = pdf_facts(page)
        sheets = list(sheets_of(page))
        empty = list(empty_faults(sheets))
        if kind in ("docx", "odt"):
            lost = lost_words(words, page)
            shown = rows_shown(self.office, paper, folder)
            facts = (f"{len(sheets)} pages, {len(words)} words, {shown} of {rows} rows, "
                     f"lost: {' '.join(lost[:8]) or 'none'}{listed(empty)}")
            self.report(name, kind, isSound and embedded and shown == rows and not lost and not empty, facts)
        else:
            self.check_workbook(name, kind, papers, folder, sheets)

    def check_workbook(self, name, kind, papers, folder, pages):
        # 44 comma, 34 quotation mark, 76 UTF-8, all sheets
        self.office.convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', papers[kind],
                            folder)
        wanted = table_rows(rows_of_csv(papers["csv"].read_text(encoding="utf-8-sig")))
        sheets = [rows_of_csv(sheet.read_text(encoding="utf-8")) for sheet in sorted(folder.glob("*.csv"))]
        shown = {row for sheet in sheets for row in table_rows(sheet)}
        plain = {tuple(letters(cell) for cell in row) for row in shown}
        lost = [row for row in wanted if tuple(letters(cell) for cell in row) not in plain]
        empty = list(empty_faults(pages))
        facts = f"{len(pages)} pages, {len(sheets)} sheets, {len(wanted)} rows, lost: {lost[:1] or 'none'}{listed(empty)}"
        self.report(name, kind, not lost and not empty, facts)


def plan_files(options, folder):
    if options.files:
        return [pathlib.Path(file).resolve() for file in options.files]
    files = [pathlib.Path(options.example).resolve()]
    for plan in sorted(pathlib.Path(options.plans).glob("*.txt")):
        file = folder / (plan.stem + ".boardplan")
        said(options.program, *TODAY, "import", plan, "--into", file, "--board", "Board")
        if file.exists():
            files += [file, rated_copy(options.program, TODAY, file)]
    return files


def kinds_of(program):
    """As the program names them to whom asks for one that it does not know."""
    refusal = said(program, "report", "x", "--kind", "?", "--to", "x.csv").stderr
    found = re.search(r"\{([a-z,]+)\}", refusal)
    return found.group(1).split(",") if found else ["summary", "actions", "leads", "progress"]


def leads_named(node):
    """Names of the leads of every action in what `show` says, as often as they are named."""
    if isinstance(node, list):
        return [lead for item in node for lead in leads_named(item)]
    if not isinstance(node, dict):
        return []
    own = [lead["name"] for lead in node.get("leads", []) if lead.get("role") == "lead"]
    return own + [lead for value in node.values() for lead in leads_named(value)]


def busiest_lead(program, file):
    """The lead that most actions name; empty where the plan names none."""
    shown = json.loads(said(program, *TODAY, "show", file, "--format", "json").stdout)
    counts = collections.Counter(leads_named(shown.get("plans", [])))
    return counts.most_common(1)[0][0] if counts else ""


def make(program, file, kind, whose, path, *more):
    return said(program, *TODAY, "report", file, "--kind", kind, *whose, *more, "--to", path)


def check_file(check, program, file, out, sheets):
    lead = busiest_lead(program, file)
    for kind in kinds_of(program):
        name = f"{file.stem[:24]}-{kind}"
        papers = {ending: out / f"{name}.{ending}" for ending in FORMATS}
        whose = ["--lead", lead] if lead and kind in KINDS_OF_A_LEAD else []
        made = [make(program, file, kind, whose, path, *(["--accessible"] if ending == "tagged.pdf" else []))
                for ending, path in papers.items()]
        refused = next((one for one in made if one.returncode != 0), None)
        if refused is not None:
            isAbsent = all(one.returncode == refused.returncode for one in made)
            check.report(name, "-", isAbsent, "none: " + refused.stderr.strip().splitlines()[0][:90])
            continue
        check.check(name, papers)
        for sheet, options in sheets.items():
            pdf, master = (out / f"{name}-{sheet}.{ending}" for ending in ("pdf", "html"))
            for path in (pdf, master):
                make(program, file, kind, whose, path, *options)
            check.check_pdf(f"{name}-{sheet}", pdf, master)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--example", required=True)
    parser.add_argument("--plans", required=True)
    parser.add_argument("--out", default="")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="papers-"))
    out = pathlib.Path(options.out).resolve() if options.out else folder / "out"
    out.mkdir(parents=True, exist_ok=True)
    check = Check(Office(folder), out)
    for file in plan_files(options, folder):
        isRated = file.name == pathlib.Path(options.example).name or file.stem.endswith("-rated")
        check_file(check, options.program, file, out, SHEETS if isRated else {})
    shutil.rmtree(folder)
    print(f"{check.faults} wrong" if check.faults else "all right")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
