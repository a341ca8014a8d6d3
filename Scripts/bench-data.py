#!/usr/bin/env python3
"""Makes the data of Scripts/bench, the same every time: bench-data.py FOLDER ROWS…

Ten sites, 200 plots on which one crop follows the other for ten years, 30 ventures that hold them, 60 crops of the
catalogue, and a file of
ROWS harvests, days ascending, for every number given: nine in ten in kilograms, the others in bunches and pieces
that the catalogue knows a weight for; one in ten with a note.
"""
import csv
import datetime as dt
import pathlib
import random
import sys

FIRST, LAST = dt.date(2016, 7, 1), dt.date(2026, 6, 30)
DAYS = (LAST - FIRST).days + 1
REFERENCE = pathlib.Path(__file__).resolve().parent.parent / 'Seeds' / 'reference'
COMMUNES = ['13201', '13203', '13211', '13213', '13214', '13215', '13216', '13001', '13005', '13002']
VENTURES = 30
DESTINATIONS = ['sold'] * 6 + ['given', 'self-consumed', 'processed', '']
NOTES = ['après la pluie', 'première cueillette', 'pour la cantine', 'calibre petit', 'avec les bénévoles']
ISO = [(FIRST + dt.timedelta(days=n)).isoformat() for n in range(DAYS)]


def below(chance, limit):
    """A number from 0 to limit − 1; `random()` alone gives the same in every version of Python."""
    return int(chance.random() * limit)


def reference(name):
    with open(REFERENCE / f'{name}.csv', encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def crops():
    """Sixty crops, first those with a bunch or piece of known weight, each with that unit or none."""
    word = {'botte': 'botte', 'piece': 'pièce'}
    units = {row['crop']: word[row['unit']] for row in reference('unit-weights') if row['unit'] in word}
    codes = sorted((row['code'] for row in reference('crops')), key=lambda code: (code not in units, code))[:60]
    return [(code, units.get(code)) for code in codes]


def ground(chance):
    """The cycles of every plot as (plot, crop, unit, first day, last day or None), days counted from FIRST."""
    catalogue = crops()
    cycles = []
    for plot in range(200):
        day = below(chance, 20)
        while day < DAYS:
            length = 45 + below(chance, 90)
            crop, unit = catalogue[below(chance, len(catalogue))]
            cycles.append((plot, crop, unit, day, day + length - 1 if day + length <= DAYS else None))
            day += length + below(chance, 12)
    return cycles


def write(path, header, rows):
    with open(path, 'w', encoding='utf-8', newline='') as file:
        out = csv.writer(file, lineterminator='\n')
        out.writerow(header.split(','))
        out.writerows(rows)


def harvests(count, cycles, chance):
    """`count` harvests, spread evenly over the days, each from a cycle that stands that day."""
    standing = [[] for _ in range(DAYS)]
    for plot, crop, unit, first, last in cycles:
        for day in range(first, DAYS if last is None else last + 1):
            standing[day].append((f'P{plot + 1:03}', crop, unit))
    for number in range(count):
        day = number * DAYS // count
        plot, crop, unit = standing[day][below(chance, len(standing[day]))]
        if unit and below(chance, 4) == 0:
            quantity = 1 + below(chance, 20)
        else:
            unit, quantity = 'kg', (1 + below(chance, 160)) * 50 / 1000
        note = NOTES[below(chance, len(NOTES))] if below(chance, 10) == 0 else ''
        yield ISO[day], plot, crop, f'{quantity:g}', unit, DESTINATIONS[below(chance, len(DESTINATIONS))], note


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(13)
    cycles = ground(chance)
    write(folder / 'sites.csv', 'code,name,commune', ((f'S{n:02}', f'Site {n}', c) for n, c in enumerate(COMMUNES)))
    write(folder / 'plots.csv', 'code,site,area', ((f'P{n + 1:03}', f'S{n % 10:02}', 20 + n) for n in range(200)))
    write(folder / 'ventures.csv', 'code,name', ((f'V{n:02}', f'Venture {n}') for n in range(VENTURES)))
    write(folder / 'occupancies.csv', 'plot,venture,from', (
        (f'P{n + 1:03}', f'V{n % VENTURES:02}', ISO[0]) for n in range(200)))
    write(folder / 'cycles.csv', 'plot,crop,started,ended', (
        (f'P{plot + 1:03}', crop, ISO[first], '' if last is None else ISO[last])
        for plot, crop, _, first, last in cycles))
    for count in map(int, sys.argv[2:]):
        write(folder / f'harvests-{count}.csv', 'date,plot,crop,quantity,unit,destination,note',
              harvests(count, cycles, random.Random(count)))


main()
