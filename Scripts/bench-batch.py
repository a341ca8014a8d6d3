#!/usr/bin/env python3
"""What a person would write in an afternoon instead of a batch: bench-batch.py DATABASE DATA MONTH FOLDER.

For every venture a workbook of the month's harvests by crop, plot and day, from the bare table, in kilograms as entered
(bunches and pieces are counted, not weighed); no areas, no yields, no comparison. All sums are made by one query.
"""
import collections
import csv
import pathlib
import sqlite3
import sys

import openpyxl

database, data, month, folder = sys.argv[1:]
with open(pathlib.Path(data) / 'occupancies.csv', encoding='utf-8', newline='') as file:
    holder = {row['plot']: row['venture'] for row in csv.DictReader(file)}
sums = collections.defaultdict(lambda: [collections.Counter() for _ in range(3)])
query = ('SELECT plot, crop, date, unit, sum(quantity) FROM harvest WHERE date BETWEEN ? AND ? GROUP BY 1, 2, 3, 4')
for plot, crop, day, unit, quantity in sqlite3.connect(database).execute(query, (f'{month}-01', f'{month}-31')):
    for counter, key in zip(sums[holder[plot]], (crop, plot, day)):
        counter[key, unit] += quantity
pathlib.Path(folder).mkdir(parents=True)
for venture, counters in sorted(sums.items()):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, counter in zip(('crop', 'plot', 'day'), counters):
        sheet = book.create_sheet(title)
        sheet.append([title, 'unit', 'quantity'])
        for (key, unit), quantity in sorted(counter.items()):
            sheet.append([key, unit, quantity])
    book.save(pathlib.Path(folder) / f'{month}-{venture}.xlsx')
