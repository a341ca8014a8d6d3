"""What indicators come from in the demonstration: activities held for people, money, results that were counted elsewhere.

All of it is invented, amounts and numbers of people above all. It follows the six stories: Semis et Saisons sells most
and pays wages; Toit et Terre lives of workshops and begins to sell; Racines Communes spends more than it earns;
Pleurotes et Pousses sells on its own feet; Graines de Friche lives of open worksites; Vallon Nourricier is a federated
farm that keeps no accounts here, so that its revenue is not calculable, and says so.
"""
import datetime as dt

COLUMNS = {
    'activities': 'date,site,venture,kind,subject,hours,attendances,newcomers,local,evidence,note,reference,void_reason',
    'accounts': 'date,venture,kind,amount,subject,evidence,note,reference,void_reason',
    'results': 'indicator,site,venture,from,to,value,counter,evidence,note,reference,void_reason',
}

# day | site | venture | kind | subject | hours | people, of them new in the year, from nearby | evidence
ACTIVITIES = '''
2025-03-14 | TIL | SEM | training | semis en mottes          | 3   | 12, 12, 3 | feuille d'émargement 2025-01 (inventée)
2025-05-17 | MIS | TOI | workshop | cultiver sur un toit     | 2   | 15, 14, 9 | feuille d'émargement 2025-02 (inventée)
2025-06-07 | TIL | GRA | worksite | désherbage de la friche  | 4   | 18, 18, 16 | feuille d'émargement 2025-03 (inventée)
2025-09-20 | CIG | VAL | visit    | portes ouvertes          | 5   | 64, 60, 22 | comptage à l'entrée (inventé)
2025-10-10 | GAR | RAC | training | irriguer au goutte-à-goutte | 6 | 9, 9, 2  | feuille d'émargement 2025-04 (inventée)
2026-02-06 | TIL | SEM | training | semis en mottes          | 3   | 14, 13, 4 | feuille d'émargement 2026-01 (inventée)
2026-03-21 | MIS | TOI | workshop | cultiver sur un toit     | 2   | 16, 15, 11 | feuille d'émargement 2026-02 (inventée)
2026-04-11 | TIL | GRA | worksite | planter la haie          | 4   | 22, 22, 20 | feuille d'émargement 2026-03 (inventée)
2026-04-25 | MIS | TOI | workshop | aromatiques au balcon    | 2   | 17, 9, 12 | feuille d'émargement 2026-04 (inventée)
2026-05-16 | CIG | VAL | visit    | classe des Micocouliers  | 3   | 27, 27, 27 | liste de l'école (inventée)
2026-05-22 | ARC | PLE | visit    | la cave aux pleurotes    | 1,5 | 11, 11, ? | carnet de visites (inventé)
2026-06-05 | TIL | SEM | training | conduire la tomate       | 6   | 10, 6, 3  | feuille d'émargement 2026-05 (inventée)
2026-06-13 | GAR | RAC | worksite | pailler les planches     | 4   | 8, ?, 2   | feuille d'émargement 2026-06 (inventée)
2026-06-20 | MIS | TOI | event    | fête du toit             | 5   | 85, 70, 61 | comptage à l'entrée (inventé)
'''

# venture | produce of a month from January to December, euros | services in a year | costs of a month
MONEY = '''
SEM | 900 950 1300 1800 2600 3400 3900 3600 3100 2200 1500 1100 | 1800 | 1950
TOI | 0 60 140 260 480 720 880 900 640 410 220 90               | 5400 | 690
RAC | 180 160 240 380 610 760 820 740 600 420 260 190           | 0    | 940
PLE | 620 640 690 720 760 700 640 610 690 740 760 780           | 300  | 610
GRA | 0 0 0 40 110 150 170 160 120 60 0 0                       | 900  | 120
'''

# indicator | site or venture | from | to | value | who counted | evidence | note
RESULTS = '''
CULT_SHARE | TIL | 2025-01-01 | 2025-12-31 | 38     | le réseau | plan du site au 1/500 (inventé) | allées et haie comprises
RAIN_L     | MIS | 2025-01-01 | 2025-12-31 | 14500  | Toit et Terre | relevés de cuve (inventés) |
RAIN_L     | MIS | 2026-01-01 | 2026-06-30 | 9200   | Toit et Terre | relevés de cuve (inventés) |
INSERTION  | SEM | 2025-01-01 | 2025-12-31 | 3      | Semis et Saisons | conventions (inventées) | sans noms dans le carnet
VALUE      | SEM | 2025-01-01 | 2025-12-31 | 28400  | Semis et Saisons | mercuriale du marché (inventée) |
REVENUE    | VAL | 2025-01-01 | 2025-12-31 | 9100   | Vallon Nourricier | bilan 2025 (inventé) | de la ferme entière
'''


def lines(text):
    return [line for line in text.strip().splitlines()]


def cells(line):
    return [cell.strip() for cell in line.split('|')]


def activities():
    found = []
    for line in lines(ACTIVITIES):
        day, site, venture, kind, subject, hours, people, evidence = cells(line)
        attendances, new, local = [('' if p.strip() == '?' else p.strip()) for p in people.split(',')]
        found.append((day, site, venture, kind, subject, hours.replace(',', '.'), attendances, new, local, evidence,
                      '', '', ''))
    return found


def accounts(today):
    """Produce and costs of each month, services in spring and autumn, a subsidy that is no revenue."""
    found = []
    for year in (2025, 2026):
        for month in range(1, 13):
            end = (dt.date(year, month, 28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
            day = min(end, today) if dt.date(year, month, 1) <= today else None
            if day is None:
                continue
            for line in lines(MONEY):
                venture, produce, services, costs = cells(line)
                # The second year sells a little more, and July is told up to its middle.
                part = (day.day * 100 // end.day, 100 + (year - 2025) * 8)
                sold = int(produce.split()[month - 1]) * part[0] * part[1] // 100
                if sold:
                    found.append((day.isoformat(), venture, 'produce', f'{sold // 100}.{sold % 100:02}',
                                  'ventes du mois', 'journal de caisse (inventé)', '', '', ''))
                if int(services) and month in (5, 10):
                    found.append((day.isoformat(), venture, 'services', f'{int(services) // 2}.00', 'prestations',
                                  'factures (inventées)', '', '', ''))
                if int(costs) * part[0]:
                    spent = int(costs) * part[0]
                    found.append((day.isoformat(), venture, 'cost', f'{spent // 100}.{spent % 100:02}',
                                  'charges du mois', 'grand livre (inventé)', '', '', ''))
    found.append(('2025-11-03', 'TOI', 'subsidy', '6000.00', 'aide au démarrage', 'notification (inventée)', '', '', ''))
    return sorted(found, key=lambda a: (a[0], a[1]))


def results(ventures):
    found = []
    for line in lines(RESULTS):
        indicator, whose, first, last, value, counter, evidence, note = cells(line)
        own = ('', whose) if whose in ventures else (whose, '')
        found.append((indicator, *own, first, last, value, counter, evidence, note, '', ''))
    return found


def files(ventures, today):
    return {'activities': activities(), 'accounts': accounts(today), 'results': results(ventures)}


def faults(t, today):
    """What is wrong with the files as they would be read, in words."""
    ventures, sites = {v['code'] for v in t['ventures']}, {s['code'] for s in t['sites']}
    for a in t['activities']:
        people = [int(a[c] or 0) for c in ('attendances', 'newcomers', 'local')]
        if a['site'] not in sites or a['venture'] not in ventures or max(people) > people[0] or 'invent' not in a['evidence']:
            yield f'activity {a}'
        if dt.date.fromisoformat(a['date']) > today:
            yield f'activity to come {a}'
    for a in t['accounts']:
        if a['venture'] not in ventures or dt.date.fromisoformat(a['date']) > today or 'invent' not in a['evidence']:
            yield f'account {a}'
    for r in t['results']:
        if r['site'] not in sites | {''} or r['venture'] not in ventures | {''} or 'invent' not in r['evidence']:
            yield f'result {r}'
