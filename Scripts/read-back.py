#!/usr/bin/env python3
"""Reads reports back out of every form and compares them number by number: read-back.py PROGRAM.

The JSON is what the others are held against. HTML names its columns by key and bears exact values beside what is
shown; by its headings the columns of XLSX and Markdown are known. Decimals are compared as decimals, never as floats:
a spreadsheet's number is the shortest decimal that means it.
"""
import csv
import datetime as dt
import html.parser
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from decimal import Decimal

import openpyxl

PROGRAM = os.path.abspath(sys.argv[1])
compared = 0


def fail(*words):
    sys.exit('✘ ' + ' '.join(map(str, words)))


def same(one, other, *where):
    global compared
    compared += 1
    if one != other:
        fail(*where, repr(one), 'is not', repr(other))


def run(notebook, words, lang='fr', given=None):
    environment = {name: value for name, value in os.environ.items() if not name.startswith('CULTIVER')}
    environment |= {'CULTIVER_DB': notebook, 'CULTIVER_TODAY': '2026-07-15', 'CULTIVER_LANG': lang,
                    'CULTIVER_USER': 'check', 'LC_ALL': 'C.UTF-8', 'COLUMNS': '120',
                    'XDG_CONFIG_HOME': os.path.dirname(notebook)}
    done = subprocess.run([PROGRAM, *words], input=given, capture_output=True, env=environment)
    if done.returncode:
        fail(' '.join(words)[:200], done.stderr.decode('utf-8', 'replace'))
    return done.stdout


def number(text, lang):
    """A number as people read it; None for words."""
    text = text.replace('\u202f', '').replace('\u2212', '-')
    text = text.replace('\xa0', '').replace(',', '.') if lang == 'fr' else text.replace(',', '')
    return Decimal(text) if re.fullmatch(r'[+-]?\d+(\.\d+)?', text) else None


class Page(html.parser.HTMLParser):
    """The tables of a page by the key of their section: headings by key, rows of cells; and the numbers of its cards."""

    def __init__(self, text):
        super().__init__()
        self.titles, self.tables, self.tags = {}, {}, []
        self.section = self.cell = self.heading = None
        self.void = {'meta', 'br', 'link', 'img', 'hr', 'input', 'path', 'rect', 'line', 'circle', 'use'}
        self.feed(text)
        if self.tags:
            fail('HTML: not closed:', self.tags)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag not in self.void:
            self.tags.append(tag)
        if tag == 'section':
            self.section = given['id']
        elif tag == 'h2':
            self.heading = ''
        elif tag == 'table' and self.section:
            self.tables[self.section] = {'head': [], 'rows': []}
        elif tag == 'tr' and self.section in self.tables:
            self.tables[self.section]['rows'].append([])
        elif tag in ('td', 'th') and self.section in self.tables:
            self.cell = {'text': '', 'value': None, 'key': given.get('data-key'), 'class': given.get('class', '')}
        elif tag in ('data', 'time') and self.cell is not None:
            self.cell['value'] = given.get('value', given.get('datetime'))

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        if tag in self.void:
            return
        if not self.tags or self.tags.pop() != tag:
            fail('HTML: closes what is not open:', tag)
        if tag == 'h2' and self.section:
            self.titles[self.section], self.heading = self.heading, None
        elif tag in ('td', 'th') and self.cell is not None:
            self.tables[self.section]['rows'][-1].append(self.cell)
            self.cell = None
        elif tag == 'thead':
            self.tables[self.section]['head'] = self.tables[self.section]['rows'].pop()
        elif tag == 'tfoot':
            self.tables[self.section]['rows'].pop()

    def handle_data(self, data):
        if self.cell is not None:
            self.cell['text'] += data
        elif self.heading is not None:
            self.heading += data


def from_json(value):
    return None if value is None else value if isinstance(value, str) else Decimal(str(value))


def check_tables(report, page, lang, where):
    """Every exact value in HTML stands in JSON under the same key and in the same row, and is what is shown."""
    for key, table in page.tables.items():
        rows = report.get(key)
        for place, row in enumerate(table['rows']):
            for head, cell in zip(table['head'], row):
                if cell['value'] is None or head['key'] == 'row' or re.match(r'\d{4}-\d\d', cell['value']):
                    continue
                value, shown = Decimal(cell['value']), number(cell['text'], lang)
                if shown is not None:
                    factor = 1000 if head['key'].lower().endswith('grams') else 1
                    same(shown * factor, value, where, key, place, head['key'], 'shown')
                if isinstance(rows, list) and head['key'] in (rows[place] if place < len(rows) else {}):
                    same(value, from_json(rows[place][head['key']]), where, key, place, head['key'])
    for key in ('byCrop', 'byVariety', 'byPlot', 'bySite', 'byVenture', 'byCommune', 'byDestination'):
        if key in page.tables:
            same(len(page.tables[key]['rows']), len(report[key]), where, key, 'rows')


def check_csv(report, text, where):
    """Every value of JSON stands in CSV, row by row."""
    rows = list(csv.DictReader(io.StringIO(text)))
    places = {}
    for row in rows:
        places.setdefault(row['section'], []).append(row)
    for key, part in report.items():
        objects = part if isinstance(part, list) else [part] if isinstance(part, dict) else []
        if not objects:
            continue
        same(len(places[key]), len(objects), where, key, 'rows')
        for row, given in zip(places[key], objects):
            for name, value in given.items():
                if isinstance(value, (list, dict)):
                    continue
                if isinstance(value, (int, float, Decimal)):
                    same(Decimal(row[name]), from_json(value), where, key, name)
                else:
                    same(row[name], value or '', where, key, name)


def check_xlsx(page, book, lang, where):
    """Every cell of a table in HTML is a cell of the worksheet with that title: the number shown, a date, or the words."""
    for key, table in page.tables.items():
        if not table['rows']:
            continue
        title = re.sub(r'[\[\]:*?/\\]', ' ', page.titles.get(key, ''))[:31]
        if title not in book.sheetnames:
            fail(where, key, 'has no worksheet', title, book.sheetnames)
        sheet = book[title]
        heads = [head for head in table['head'] if head['key'] and 'bar' not in head['class']]
        top = next(row for row in range(1, 8) if sheet.cell(row, len(heads)).value == heads[-1]['text'])
        for place, row in enumerate(table['rows']):
            cells = [cell for head, cell in zip(table['head'], row) if head in heads]
            for column, (head, cell) in enumerate(zip(heads, cells), 1):
                there = sheet.cell(top + 1 + place, column)
                at = (where, title, there.coordinate)
                if there.data_type == 'f':
                    fail(*at, 'is a formula')
                shown = number(cell['text'].removesuffix('%').strip() if '%' in cell['text'] else cell['text'], lang)
                if cell['value'] and re.fullmatch(r'\d{4}-\d\d(-\d\d)?', cell['value']):
                    same(there.value, dt.datetime.fromisoformat((cell['value'] + '-01')[:10]), *at)
                elif '%' in cell['text'] and isinstance(there.value, (int, float)):
                    if shown is not None and '"<' not in there.number_format:
                        percent = (Decimal(repr(there.value)) * 100 + Decimal('0.5')).to_integral_value('ROUND_FLOOR')
                        same(percent, shown, *at)
                elif shown is not None and not isinstance(there.value, str):
                    same(Decimal(repr(there.value if there.value is not None else 0)), shown, *at)
                else:
                    same(there.value or '', cell['text'], *at)
        if not sheet.freeze_panes or len(table['rows']) > 1 and not sheet.auto_filter.ref:
            fail(where, title, 'has no frozen headings or no filter')


def check_markdown(page, text, lang, where):
    """The tables of Markdown hold what those of HTML show, cell by cell."""
    for key, table in page.tables.items():
        if not table['rows']:
            continue
        part = re.search(r'^## ' + re.escape(page.titles.get(key, '')) + r'\n\n((?:\|.*\n)+)', text, re.M)
        if not part:
            fail(where, key, 'has no table in Markdown')
        lines = [[cell.strip() for cell in re.split(r'(?<!\\)\|', line)[1:-1]] for line in part[1].splitlines()]
        for place, (row, line) in enumerate(zip(table['rows'], lines[2:])):
            cells = [cell for head, cell in zip(table['head'], row) if head['key'] and 'bar' not in head['class']]
            same([re.sub(r'\\(.)', r'\1', cell) for cell in line], [cell['text'].strip() for cell in cells],
                 where, key, place)


def check_text(page, text, lang, where):
    """Every number in a numbered line of text stands in the row of that number."""
    rows = {row[0]['text']: row for table in page.tables.values() for row in table['rows'] if 'no' in row[0]['class']}
    for line in text.splitlines():
        found = re.match(r' {0,3}(\d+) (.*\S)', line)
        if not found or found[1] not in rows:
            continue
        known = {cell['text'].strip() for cell in rows[found[1]]}
        for word in re.split(r' {2,}', found[2]):
            if number(word.strip(), lang) is not None and word.strip() not in known:
                fail(where, 'line', line, word, known)
            same(True, True)


def check_report(notebook, words, lang, folder):
    where = f'{" ".join(words)} ({lang}):'
    told = {form: run(notebook, [*words, '--format', form], lang) for form in ('json', 'csv', 'html', 'md', 'text')}
    report = json.loads(told['json'], parse_float=Decimal)
    page = Page(told['html'].decode())
    path = os.path.join(folder, 'report.xlsx')
    run(notebook, [*words, '-o', path], lang)
    with open(path, 'rb') as file:
        same(file.read(), run(notebook, [*words, '--format', 'xlsx'], lang), where, 'bytes')
    book = openpyxl.load_workbook(path)
    check_tables(report, page, lang, where)
    check_csv(report, told['csv'].decode(), where)
    check_xlsx(page, book, lang, where)
    check_markdown(page, told['md'].decode(), lang, where)
    check_text(page, told['text'].decode(), lang, where)


# What someone might type.

HOSTILE = ['<script>alert(1)</script>', '</td></table><h1>x', '&amp; &lt;b&gt;', '{{title}} {{{headings}}} {{>page}}',
           'a|b|c', '`code` *b* _i_ [l](javascript:1)', "=cmd|' /C calc'!A0", '@SUM(A1)', '+1', '-1', '\x1b[31mred\x1b[0m',
           'bell\x07 \x01\x1f\x7f', '\u202edetsrever\u202c \u2067x\u2069', '🍅🥕👩\u200d🌾', '"quoted" \'single\'', 'a\nb\r\nc',
           '_x0041_', '\ufffe\uffff', 'x' * 10_000, 'é' * 300]


def entry(words):
    out = io.StringIO()
    csv.writer(out, lineterminator='\n').writerows(words)
    return out.getvalue().encode()


def check_hostile(folder):
    """Nothing breaks out of its cell in any form, tables stay whole, and the numbers are those of a tame notebook."""
    notebook = os.path.join(folder, 'hostile.sqlite')
    run(notebook, ['init'])
    names = HOSTILE
    run(notebook, ['import', 'sites', '-'], given=entry([['code', 'name', 'commune']] + [
        [f'S{n}', name, '13203'] for n, name in enumerate(names)]))
    run(notebook, ['import', 'plots', '-'], given=entry([['code', 'name', 'site', 'area']] + [
        [f'P{n}', name, f'S{n}', 10 + n] for n, name in enumerate(names)]))
    run(notebook, ['import', 'ventures', '-'], given=entry([['code', 'name']] + [
        [f'V{n}', name] for n, name in enumerate(names)]))
    run(notebook, ['import', 'occupancies', '-'], given=entry([['plot', 'venture', 'from']] + [
        [f'P{n}', f'V{n}', '2026-01-01'] for n in range(len(names))]))
    run(notebook, ['import', 'cycles', '-'], given=entry([['code', 'plot', 'crop', 'started']] + [
        [f'C{n}', f'P{n}', 'tomate', '2026-05-01'] for n in range(len(names))]))
    run(notebook, ['import', 'harvests', '-'], given=entry([['date', 'plot', 'crop', 'quantity', 'unit', 'note', 'variety']] + [
        ['2026-06-02', f'P{n}', 'tomate', f'{n + 1}.5', 'kg', note, ''] for n, note in enumerate(names)]))
    words = ['report', 'monthly', '2026-06']
    report = json.loads(run(notebook, [*words, '--format', 'json']), parse_float=Decimal)
    for key in ('byPlot', 'bySite', 'byVenture'):
        same(sorted(row['grams'] for row in report[key]), [n * 1000 + 500 for n in range(1, len(names) + 1)], key)
    check_report(notebook, words, 'fr', folder)
    check_report(notebook, words, 'en', folder)
    path = os.path.join(folder, 'list.xlsx')
    for words in (words, ['harvest', 'list'], ['site', 'list'], ['venture', 'list'], ['plot', 'list']):
        text = run(notebook, [*words, '--format', 'text'])
        if re.search(rb'[\x00-\x09\x0b-\x1f\x7f]', text) or re.search('[\u202a-\u202e\u2066-\u2069]', text.decode()):
            fail(words, 'text holds what a terminal obeys')
        page = run(notebook, [*words, '--format', 'html']).decode()
        Page(page)
        if '<script' in page or '<h1>x' in page or re.search('[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]', page):
            fail(words, 'HTML: someone broke out')
        for line in run(notebook, [*words, '--format', 'csv', '--for-spreadsheet']).decode('utf-8-sig').splitlines():
            for cell in line.split(';'):
                if re.match(r'"?[=@]', cell) or re.match(r'"?[+-](?!\d+(,\d+)?"?$)', cell):
                    fail(words, 'a spreadsheet would take this for a formula:', cell)
        rows = list(csv.reader(io.StringIO(run(notebook, [*words, '--format', 'csv']).decode(), newline='')))
        same({len(row) for row in rows}, {len(rows[0])}, words, 'CSV is rectangular')
        markdown = run(notebook, [*words, '--format', 'md']).decode()
        for table in re.findall(r'(?:^\|.*\n)+', markdown, re.M):
            same(len({len(re.findall(r'(?<!\\)(?:\\\\)*\|', line)) for line in table.splitlines()}), 1, words, 'Markdown')
        run(notebook, [*words, '-o', path])
        for sheet in openpyxl.load_workbook(path):
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == 'f':
                        fail(words, sheet.title, cell.coordinate, 'is a formula')
    harvests = json.loads(run(notebook, ['harvest', 'list', '--format', 'json']))
    same(sorted(one['note'] for one in harvests), sorted(names), 'notes are kept character for character')


def main():
    with tempfile.TemporaryDirectory() as folder:
        demo = os.path.join(folder, 'demo.sqlite')
        run(demo, ['init', '--demo'])
        for lang in ('fr', 'en'):
            check_report(demo, ['report', 'monthly', '2026-06'], lang, folder)
        for month in ('2025-01', '2025-08', '2026-01', '2026-05', '2026-07'):
            check_report(demo, ['report', 'monthly', month], 'fr', folder)
        for scope in (['--venture', 'SEM'], ['--site', 'TIL'], ['--crop', 'tomate'], ['--plot', 'TIL/A1']):
            check_report(demo, ['report', 'monthly', '2026-06', *scope], 'fr', folder)
        check_hostile(folder)
    print(f'{compared:,} values read back, all the same.')


main()
