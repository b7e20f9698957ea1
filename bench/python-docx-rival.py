"""The reference note made by python-docx, for bench/word.mjs to compare with.

    python-docx-rival.py NOTE.json TEMPLATE.docx             waits for orders on standard input
    python-docx-rival.py NOTE.json TEMPLATE.docx OUT.docx    makes the note once

NOTE.json holds the composed blocks, TEMPLATE.docx the page, its footer and its styles: the quickest way that
python-docx knows. Orders are one a line: a number makes that many notes and answers with the seconds that each
took; a path writes the note there and answers with the version.
"""

import io
import json
import os
import sys
import time

import docx
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm


def add_link(paragraph, text, href):
    relationship = paragraph.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relationship)
    run = paragraph.add_run(text)
    run.style = "Hyperlink"
    link.append(run._r)
    paragraph._p.append(link)


def add_runs(paragraph, runs):
    for run in runs:
        if run["kind"] == "break":
            paragraph.add_run().add_break()
        elif run["kind"] == "link":
            add_link(paragraph, run["text"], run["href"])
        else:
            written = paragraph.add_run(run["text"])
            if run["bold"]:
                written.style = "Strong"


class Rival:
    def __init__(self, note_file, template_file):
        with open(note_file, encoding="utf-8") as file:
            self.note = json.load(file)
        with open(template_file, "rb") as file:
            self.template = file.read()
        known = docx.Document(io.BytesIO(self.template)).styles
        self.names = {style.style_id: style.name for style in known}

    def style(self, key):
        return self.names[self.note["styles"][key]]

    def fill_cell(self, cell, paragraphs):
        for index, (style, runs) in enumerate(paragraphs):
            paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
            paragraph.style = style
            add_runs(paragraph, runs)

    def add_table(self, document, block):
        section = document.sections[0]
        text_width = section.page_width - section.left_margin - section.right_margin
        widths = [Emu(round(share * text_width)) for share in block["widths"]]
        table = document.add_table(rows=0, cols=len(widths), style=self.style("table"))
        table.autofit = False
        heading = [
            [(self.style("columnHeading"), [{"kind": "text", "text": words, "bold": False}])]
            for words in block["header"]
        ]
        steps = [
            [[(self.style(each["style"]), each["runs"]) for each in cell["paragraphs"]] for cell in row]
            for row in block["rows"]
        ]
        for index, cells in enumerate([heading, *steps]):
            row = table.add_row()
            properties = row._tr.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if index == 0:
                properties.append(OxmlElement("w:tblHeader"))
            for cell, width, paragraphs in zip(row.cells, widths, cells):
                cell.width = width
                self.fill_cell(cell, paragraphs)

    def add_picture(self, document, picture):
        path = os.path.join(self.note["folder"], picture["source"]["id"] + ".picture")
        run = document.add_paragraph(style=self.style("picture")).add_run()
        drawn = run.add_picture(path, width=Mm(picture["width"]), height=Mm(picture["height"]))
        drawn._inline.docPr.set("descr", picture["alternative"])

    def make(self):
        document = docx.Document(io.BytesIO(self.template))
        document._body.clear_content()
        for block in self.note["blocks"]:
            if block["kind"] == "table":
                self.add_table(document, block)
            elif block["kind"] == "page-break":
                document.add_paragraph(style=self.style("pageBreak")).add_run().add_break(WD_BREAK.PAGE)
            elif block["kind"] == "list":
                for item in block["items"]:
                    add_runs(document.add_paragraph(style=self.style("list-item")), item)
            elif block["kind"] == "box":
                for each in block["paragraphs"]:
                    add_runs(document.add_paragraph(style=self.style(each["style"])), each["runs"])
            elif block["kind"] == "contents":
                document.add_paragraph(block["title"], style=self.style("contents-title"))
                for entry in block["entries"]:
                    document.add_paragraph(entry["text"], style=self.style(f"contents-{entry['level']}"))
            elif block["kind"] == "picture":
                self.add_picture(document, block["picture"])
            elif block["kind"] != "logos":
                add_runs(document.add_paragraph(style=self.style(block["style"])), block["runs"])
        properties = document.core_properties
        properties.title = self.note["title"]
        properties.subject = self.note["subject"]
        properties.author = self.note["author"]
        properties.language = self.note["language"]
        made = io.BytesIO()
        document.save(made)
        return made.getvalue()


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


def timed(task):
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def main(note_file, template_file, out=None):
    rival = Rival(note_file, template_file)
    if out is not None:
        write(out, rival.make())
        return
    for order in sys.stdin:
        if order.strip().isdigit():
            answer = [timed(rival.make) for _ in range(int(order))]
        else:
            write(order.strip(), rival.make())
            answer = docx.__version__
        print(json.dumps(answer), flush=True)


main(*sys.argv[1:])
