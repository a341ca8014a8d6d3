"""The plan in the demonstration: objectives of the network, of its ventures and of two fundings, from 2025 to 2027.

All of it is invented. The plan tells of what is reached, what is behind, what was missed and what nobody can calculate:
a month, a quarter and a year of one objective overlap, so that they must never be added up.
"""
import datetime as dt
import re

COLUMNS = {
    'objectives': 'code,title,indicator,measure,bound,baseline,baseline_period,from,funding,venture,site,counter,note,'
                  'dropped,drop_reason',
    'objective-targets': 'objective,indicator,period,target,note',
}

# code | title | indicator | measure, bound | baseline period: value | from | funding / venture / site | counted by | note
#   | dropped : reason
#   followed by its targets, in the unit of the indicator: > period | target | note
OBJECTIVES = '''
R-RECOLTE   | Huit tonnes récoltées par an      | PROD_KG   | per-period, at-least  |            |            | / /            | Réseau des jardiniers (exemple) | pesées et bottes des fermes |
> 2025    | 6000 |
> 2026    | 7000 |
> 2026-Q1 | 600  |
> 2026-Q2 | 2000 | printemps sec
> 2026-Q3 | 2600 |
> 2027    | 8000 |
R-SURFACE   | Mille m² cultivés                 | CULT_M2   | level, at-least       | 2024: 520  |            | / /            | Réseau des jardiniers (exemple) | départ : relevé à pied, automne 2024 |
> 2025 | 750 |
> 2026 | 900 |
> 2027 | 1000 |
R-EAU       | Moins d'eau par kg                | WATER_KG  | level, at-most        | 2025: 147  |            | / /            | Réseau des jardiniers (exemple) | |
> 2026 | 120 |
> 2027 | 100 |
R-PERTES    | Pas plus de 4 % perdus            | DEST_LOST | level, at-most        |            |            | / /            | | |
> 2025 | 5 |
> 2026 | 4.5 |
> 2027 | 4 |
R-EMPLOI    | Trois emplois                     | ETP       | level, at-least       |            |            | / /            | | |
> 2025 | 2.5 |
> 2026 | 3 |
R-FORMES    | Cent vingt personnes formées      | TRAINED   | since-start, at-least |            | 2026-01-01 | / /            | chaque ferme, sur feuille de présence | |
> 2026 | 60 |
> 2027 | 120 |
TOI-M2      | Neuf kg et demi par m² de toit    | YIELD_M2  | level, at-least       |            |            | / TOI /        | | |
> 2025 | 8 |
> 2026 | 9.5 |
VAL-TUNNEL3 | Un troisième tunnel               | CULT_M2   | level, at-least       |            |            | / VAL /        | | | 2026-05-11 : le tunnel ne trouve pas de prêt
> 2026 | 300 |
SERRE-KG    | Trois tonnes en trois ans         | PROD_KG   | since-start, at-least |            | 2025-01-20 | SEM-SERRE / /  | Semis et Saisons (exemple) | comme la condition 1 de la convention, sur toute la ferme |
> 2025 | 1200 |
> 2026 | 2200 |
> 2027 | 3000 |
SERRE-M2    | Deux cents m² aux Tilleuls        | CULT_M2   | level, at-least       |            |            | SEM-SERRE / / TIL | | |
> 2025 | 160 |
> 2026 | 200 |
> 2027 | 200 |
BACS-DON    | Le tiers de la récolte donné      | DEST_GIVEN | level, at-least      |            |            | RAC-BACS / /   | Racines Communes (exemple) | aux voisins et à l'école |
> 2026    | 33 |
> 2026-Q2 | 33 |
BACS-ATELIERS | Quarante habitants formés | TRAINED   | since-start, at-least |            | 2025-12-01 | RAC-BACS / /   | Racines Communes (exemple) | |
> 2026 | 40 |
RESEAU-CULTURES | Quarante cultures pesées      | CROPS_N   | level, at-least       |            |            | RESEAU-26 / /  | Réseau des jardiniers (exemple) | |
> 2026 | 40 |
'''


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


def cells(line):
    return [cell.strip() for cell in line.split('|')]


def files():
    found, targets = [], []
    for line in lines(OBJECTIVES):
        if line.startswith('>'):
            period, target, note = (cells(line[1:]) + [''])[:3]
            targets.append((found[-1][0], found[-1][2], period, target, note))
            continue
        code, title, indicator, counted, baseline, begins, scope, by, note, end = cells(line)
        measure, bound = counted.split(', ')
        when, _, value = baseline.partition(': ')
        funding, venture, site = [part.strip() for part in scope.split('/')]
        dropped, _, reason = end.partition(' : ')
        found.append((code, title, indicator, measure, bound, value, when, begins, funding, venture, site, by, note,
                      dropped, reason))
    return {'objectives': sorted(found), 'objective-targets': sorted(targets, key=lambda t: (t[0], first(t[2]), -size(t[2])))}


def size(period):
    """How many months a period has."""
    return 12 if len(period) == 4 else 3 if 'Q' in period else 1


def first(period):
    """The first month of a period, as `2026-04`."""
    if len(period) == 4:
        return f'{period}-01'
    year, _, part = period.partition('-')
    return f'{year}-{3 * int(part[1]) - 2:02}' if 'Q' in part else period


def faults(t, today):
    """What is wrong with the files as they would be read, in words."""
    fundings = {f['code']: f['venture'] for f in t['funding']}
    ventures, sites = {v['code'] for v in t['ventures']}, {s['code'] for s in t['sites']}
    known = {}
    for o in t['objectives']:
        known[o['code']] = o['indicator']
        if o['funding'] not in fundings.keys() | {''} or o['venture'] not in ventures | {''} or o['site'] not in sites | {''}:
            yield f"objective {o['code']} names something unknown"
        if o['venture'] and o['funding'] and fundings[o['funding']] not in ('', o['venture']):
            yield f"objective {o['code']} is of another venture than its funding"
        if bool(o['baseline']) != bool(o['baseline_period']) or bool(o['dropped']) != bool(o['drop_reason']):
            yield f"objective {o['code']} says one thing without the other"
        if o['dropped'] and dt.date.fromisoformat(o['dropped']) > today:
            yield f"objective {o['code']} is dropped in the future"
    seen = set()
    for g in t['objective-targets']:
        if known.get(g['objective']) != g['indicator'] or not re.fullmatch(r'\d{4}(-Q[1-4]|-\d\d)?', g['period']):
            yield f'target {g}'
        if (g['objective'], g['period']) in seen:
            yield f'target {g} twice'
        seen.add((g['objective'], g['period']))
