"""The field book of the demonstration: plans, soil, hours, water, inputs, and what is told of cycles and picks beside their mass.

All of it is invented, like the rest. It draws from a generator of its own, so that the picks stay what they were.
"""
import datetime as dt
import random

rng = random.Random(20260715)
later = random.Random(20260716)
TODAY = dt.date(2026, 7, 15)  # the day on which the README looks at the notebook

# site/plot | area with paths, in m²
GROSS = '''
TIL/A1 | 36
TIL/A2 | 36
TIL/A3 | 36
TIL/A4 | 42.5
TIL/A5 | 42.5
TIL/S1 | 120
CIG/A1 | 65
CIG/A2 | 65
CIG/A3 | 85
CIG/S1 | 150
CIG/S2 | 150
ARC/A1 | 58.5
ARC/A2 | 58.5
'''

# Where a crop's unit was weighed.
WEIGHED_AT = {'botte': 'Ferme des Tilleuls', 'cagette': 'Ferme des Cigales', 'barquette': 'Toits du Mistral'}

# crop | weeks in the nursery before it is planted | plants per 10 m²; crops that are not named are sown in place
NURSERY = '''
aubergine       | 9 | 20
chou-fleur      | 6 | 25
chou-kale       | 5 | 30
concombre       | 4 | 12
courgette       | 4 | 8
fenouil         | 5 | 80
laitue          | 4 | 110
melon           | 5 | 9
oignon-cebette  | 7 |
oignon-frais    | 9 |
poireau         | 11 |
poivron         | 9 | 25
tomate          | 7 | 22
tomate-ancienne | 7 | 20
tomate-cerise   | 7 | 22
'''

# Sites that plan their season.
PLANNING = ('TIL', 'CIG', 'GAR')

# Plans that have not become cycles:
# code | site/plot | crop | variety | m², or nothing for the whole plot | part | sow | stand | first | last | expected kg
#   | sown | series | group | dropped, why
AHEAD = '''
TIL-POI-26 | TIL/A3 | poireau         | Bleu de Solaise | | | 2026-04-20 | 2026-07-06 | 2026-11-16 | 2027-02-26 | 45 | 2026-04-22 | | |
CIG-FLE-26 | CIG/A2 | chou-fleur      |                 | | | 2026-06-08 | 2026-07-20 | 2026-11-09 | 2026-12-14 | 60 | 2026-06-09 | | |
CIG-BET-26 | CIG/A3 | betterave-frais | Chioggia        | 30 | 25 m | | 2026-07-16 | 2026-10-12 | 2026-11-16 | 70 | | | |
KALE-26-1  | TIL/A2 | chou-kale       |                 | | | 2026-07-17 | 2026-09-01 | 2026-12-15 | 2027-03-20 | 17.4 | | | KALE-26 |
KALE-26-2  | TIL/A4 | chou-kale       |                 | 10 | 1/3 | 2026-07-17 | 2026-09-01 | 2026-12-15 | 2027-03-20 | 8.5 | | | KALE-26 |
MACHE-26-1 | GAR/A4 | mache           |                 | 4 | 1/3 | | 2026-09-02 | 2026-10-28 | 2026-12-02 | 3.5 | | MACHE-26 | |
MACHE-26-2 | GAR/A4 | mache           |                 | 4 | 1/3 | | 2026-09-16 | 2026-11-11 | 2026-12-16 | 3.5 | | MACHE-26 | |
MACHE-26-3 | GAR/A4 | mache           |                 | 4 | 1/3 | | 2026-09-30 | 2026-11-25 | 2026-12-30 | 3.5 | | MACHE-26 | |
GAR-HAR-26 | GAR/A2 | haricot-vert    | Contender       | | | | 2026-07-11 | 2026-09-05 | 2026-10-10 | 14 | | | |
TIL-ROQ-26 | TIL/S1 | roquette        |                 | 60 | | | 2026-06-30 | 2026-08-04 | 2026-09-15 | 60 | | | | 2026-06-23 le basilic reste en place
'''

# cycle | cause | words: why it failed
FAILURES = '''
GAR-A4-01 | germination | mauvaise levée, semence de trois ans
MIS-A2-01 | disease     | verticilliose, plants arrachés
ARC-A1-02 | pest        | altises, puis limaces
MIS-A1-03 | storm       | mistral, voile arraché deux fois
CIG-A3-05 | pest        | mouche des semis, rien n'est sorti
'''

# A word of the note on a loss | its cause; the last is for all others
LOSS_CAUSES = [
    ('orage', 'storm'), ('soleil', 'heat'), ('gros', 'unsold'), ('limace', 'pest'), ('montée', 'bolting'), ('montés', 'bolting'),
    ('pourriture', 'disease'), ('merles', 'pest'), ('mouches', 'pest'), ('flétri', 'spoiled'), ('tri', 'spoiled'),
    ('transport', 'damage'), ('', 'other'),
]

# site/plot | day | element content, … in mg/kg | note
SOIL = '''
TIL/A1 | 2024-05-14 | lead 41, cadmium 0.31, zinc 96 |
TIL/A5 | 2024-05-14 | lead 88, cadmium 0.42, zinc 140 | ancienne allée
GAR/A5 | 2025-03-03 | lead 142, cadmium 0.64, copper 61, zinc 212 | remblai de chantier
CIG/A1 | 2022-02-08 | lead 23, cadmium 0.2 |
ARC/A2 | 2024-09-19 | lead 63, arsenic 14 |
'''
LABORATORY = 'Laboratoire inventé (exemple)'
# A cycle that stands there all the same, and why.
ACCEPTED = {'GAR-A5-03': 'semé dans 40 cm de terre rapportée sur géotextile'}

# site | paid hours a week and of how many people | volunteers on a day of open doors, their hours | weekday of it | months without a word
HOURS = '''
TIL | 14 2 | 5 3   | 5 |
MIS | 26 2 |       |   |
GAR | 3 1  | 8 2.5 | 5 |
CIG | 30 3 |       |   |
ARC | 18 2 |       |   | 2026-02
'''
TASKS = {
    1: ['taille', 'pépinière', 'réparation du tunnel'], 2: ['semis', 'pépinière', 'compost'],
    3: ['plantation', 'semis', 'préparation du sol'], 4: ['plantation', 'désherbage', 'palissage'],
    5: ['désherbage', 'palissage', 'récolte'], 6: ['récolte', 'arrosage', 'désherbage'],
    7: ['récolte', 'arrosage', 'désherbage'], 8: ['récolte', 'arrosage', 'vente'], 9: ['récolte', 'plantation', 'vente'],
    10: ['récolte', 'arrachage', 'paillage'], 11: ['arrachage', 'paillage', 'récolte'], 12: ['entretien', 'récolte', 'pépinière'],
}

# meter | site | litres a day in each month from January | first reading
METERS = '''
EAU-TIL | TIL | 60 70 150 320 560 900 1150 1050 620 260 110 70    | 184200
EAU-MIS | MIS | 90 110 210 420 720 1060 1340 1250 700 320 150 100 | 12050
EAU-CIG | CIG | 120 140 320 760 1350 2100 2700 2450 1400 520 210 130 | 402300
EAU-ARC | ARC | 190 190 240 420 560 760 880 820 560 340 230 200   | 96540
'''
# Months after which nobody read that meter.
UNREAD = {'EAU-MIS': ('2025-12', '2026-01')}
# Litres a week from the rain tank of the shared garden, by month.
TANK = [0, 0, 200, 450, 800, 1200, 1500, 1400, 800, 300, 0, 0]

# day | site/plot, or site | kind | product | quantity | unit | note
SUPPLIES = '''
2025-02-11 | TIL/A1 | compost    | compost de déchets verts | 180 | kg |
2025-02-11 | TIL/A4 | compost    | compost de déchets verts | 240 | kg |
2025-01-28 | MIS/C1  | substrate  | terreau de toiture       | 24  | m3 | grue, une matinée
2025-02-20 | MIS     | substrate  | terreau de toiture       | 2   | m3 | monte-charge loué
2025-03-06 | CIG     | manure     | fumier de cheval         | 3   | t  | livré par le centre équestre inventé
2025-04-02 | GAR/A5  | mulch      | broyat                   | 12  | brouettes |
2025-05-28 | CIG/A3  | mulch      | paille                   | 14  | bottes |
2025-10-15 | TIL/S1  | compost    | compost de déchets verts | 320 | kg |
2026-02-10 | TIL/A3  | compost    | compost de déchets verts | 160 | kg |
2026-02-19 | CIG     | manure     | fumier de cheval         | 2.5 | t  |
2026-02-24 | ARC/A2  | compost    | compost de champignonnière | 450 | kg |
2026-03-05 | MIS/A2  | compost    | lombricompost            | 60  | l  |
2026-03-18 | GAR/S1  | compost    | compost du quartier      | 220 | kg |
2026-04-14 | TIL/S1  | mulch      | broyat                   | 15  | brouettes |
2026-05-06 | GAR/A3  | mulch      | tontes séchées           | 8   | brouettes |
2026-05-19 | CIG/S2  | treatment  | savon noir               | 2   | l  |
2026-06-03 | TIL/A1  | mulch      | paille                   | 4   | bottes |
2026-06-10 | ARC/H1  | fertiliser | solution nutritive       | 20  | l  |
2026-06-16 | GAR     | compost    | compost du quartier      | 90  | kg |
'''
# site | kilograms of kitchen waste composted a week
DIVERTED = {'GAR': 62, 'TIL': 28}


def rows(text):
    return [[cell.strip() for cell in line.split('|')] for line in text.strip().split('\n')]


def day(text):
    return dt.date.fromisoformat(text)


def draw(n, of=rng):
    """A whole number from 0 to n − 1."""
    return int(of.random() * n)


def number(thousandths):
    """A decimal as the files hold it."""
    return f'{thousandths // 1000}.{thousandths % 1000:03d}'.rstrip('0').rstrip('.')


NURSED = {crop: (int(weeks), int(density or 0)) for crop, weeks, density in rows(NURSERY)}


def cycle_extras(cycle, of):
    """`sown,plants,part,group,cause,reason,accepted` of a cycle."""
    weeks, density = NURSED.get(cycle.crop, (0, 0))
    sown = cycle.started - dt.timedelta(days=weeks * 7 + draw(5, of)) if weeks else ''
    plants = round(cycle.area * density / 10_000) if density and not cycle.unknown else 0
    cause, reason = next(((c, why) for code, c, why in rows(FAILURES) if code == cycle.code), ('', ''))
    return sown, plants or '', '', '', cause, reason, ACCEPTED.get(cycle.code, '')


def plans(cycles, typical, last):
    """The season's plans: those that became cycles of 2026, then those ahead."""
    found = []
    for c in cycles:
        if c.started.year < 2026 or c.plot.site not in PLANNING or not c.seasons or c.unknown:
            continue
        shift = dt.timedelta(days=draw(13) - 7)
        stand = c.started + shift
        weeks, density = NURSED.get(c.crop, (0, 0))
        sow = stand - dt.timedelta(days=weeks * 7) if weeks else ''
        first, end = c.seasons[0][0] + shift, c.seasons[0][1] + shift
        expected = ''
        if typical[c.crop]:
            expected = number((c.area * int(typical[c.crop]) // 1000 + 500) // 1000 * 1000)
        extras = cycle_extras_of[c.code]
        found.append((c.code, c.plot.site, c.plot.code, c.crop, c.variety, '' if c.area == c.plot.area else number(c.area),
                      '', extras[1], sow, stand, first, end, expected, extras[0] if sow else '', '', '', '', '', ''))
    for code, plot, crop, variety, area, part, sow, stand, first, end, expected, sown, series, group, dropped in rows(AHEAD):
        site, bed = plot.split('/')
        when, _, why = dropped.partition(' ')
        found.append((code, site, bed, crop, variety, area, part, '', sow, stand, first, end, expected, sown, series, group,
                      when, why, ''))
    return sorted(found, key=lambda p: (str(p[9]), p[0]))


cycle_extras_of = {}


def prepare(cycles, plots_later):
    """Draws what is told of every cycle, once and in order; for plots that came later, from a generator of their own."""
    cycle_extras_of.update((c.code, cycle_extras(c, later if c.plot.key in plots_later else rng)) for c in cycles)


def harvest_extras(picks, prices):
    """`count,count_unit,grade,cause,amount,pick,accepted` of every pick, in order."""
    together = {}
    for h in picks:
        together.setdefault((h['date'], h['cycle'].code), []).append(h)
    labels, extras = {}, []
    for h in picks:
        mates = [m for m in together[h['date'], h['cycle'].code] if not m['void']]
        key = (h['date'], h['cycle'].code)
        pick = ''
        if len(mates) > 1 and not h['void'] and len({m['to'] for m in mates}) == len(mates):
            pick = labels.setdefault(key, len(labels) + 1)
        site, crop = h['cycle'].plot.site, h['cycle'].crop
        count = unit = grade = cause = amount = ''
        if crop in ('melon', 'pasteque') and h['unit'] == 'kg':
            count, unit = max(1, h['grams'] // (880 if crop == 'melon' else 4300)), 'piece'
        if site == 'TIL' and crop.startswith('tomate') and h['to'] == 'sold':
            grade = ['extra', 'I', 'I', 'II'][draw(4)]
        if h['to'] == 'lost':
            cause = next(c for word, c in LOSS_CAUSES if word in h['note'])
        if h['to'] == 'sold' and site in ('TIL', 'CIG') and prices.get(crop) and h['date'].year == 2026 and not h['void']:
            cents = (h['grams'] * prices[crop] + 500) // 1000
            amount = f'{cents // 100}.{cents % 100:02d}'
        extras.append((count, unit, grade, cause, amount, pick, ''))
    return extras


def soil():
    found = []
    for plot, on, elements, note in rows(SOIL):
        site, code = plot.split('/')
        for element in elements.split(', '):
            name, content = element.split()
            found.append((site, code, on, LABORATORY, name, content, note))
    return found


def work(last):
    found = []
    for site, paid, open_doors, weekday, silent in rows(HOURS):
        hours, people = paid.split()
        monday = dt.date(2025, 1, 6)
        while monday <= last:
            season = 0.55 if monday.month in (1, 2, 12) else 1.2 if monday.month in (5, 6, 7, 8) else 1
            on = monday + dt.timedelta(days=draw(5))
            if on <= last and on.isoformat()[:7] not in silent.split():
                quarters = max(1, round(float(hours) * season * 4 / int(people)) + draw(5) - 2)
                task = TASKS[on.month][draw(3)]
                found.append((on, site, '', '', 'paid', people, number(quarters * 250), task, '', '', ''))
            if open_doors and monday.month not in (1, 8, 12):
                volunteers, each = open_doors.split()
                on = monday + dt.timedelta(days=int(weekday))
                if on <= last and draw(3) and on.isoformat()[:7] not in silent.split():
                    found.append((on, site, '', '', 'volunteer', max(1, int(volunteers) + draw(5) - 2),
                                  number(round(float(each) * 1000)), TASKS[on.month][draw(3)], 'porte ouverte', '', ''))
            monday += dt.timedelta(days=7)
    return sorted(found, key=lambda w: (w[0], w[1], w[4]))


def meters():
    return [(code, site, '') for code, site, _, _ in rows(METERS)]


def readings(last):
    """One reading at the beginning of each month, give or take; the last one on the day after the notebook was closed."""
    found = []
    for code, _, daily, first in rows(METERS):
        litres, on = int(first), dt.date(2024, 12, 31)
        found.append((code, on, litres))
        while on <= last:
            daily_litres = int(daily.split()[(on + dt.timedelta(days=15)).month - 1])
            month = (on + dt.timedelta(days=32)).replace(day=1)
            following = last + dt.timedelta(days=1) if month > last else month + dt.timedelta(days=draw(4) - 1)
            litres += (following - on).days * daily_litres * (90 + draw(21)) // 100
            on = following
            if (on - dt.timedelta(days=5)).isoformat()[:7] not in UNREAD.get(code, ()):
                found.append((code, on, litres))
    return sorted(found, key=lambda r: (r[1], r[0]))


def supplies(last):
    found = []
    for on, place, kind, product, quantity, unit, note in rows(SUPPLIES):
        site, _, plot = place.partition('/')
        found.append((day(on), site, plot, '', kind, product, quantity, unit, note, '', ''))
    monday = dt.date(2025, 1, 6)
    while monday <= last:
        litres = TANK[monday.month - 1] * (85 + draw(31)) // 100
        if litres:
            found.append((monday, 'GAR', '', '', 'water', '', litres // 10 * 10, 'l', 'cuve de pluie', '', ''))
        for site, kilograms in DIVERTED.items():
            on = monday + dt.timedelta(days=4)
            if on <= last:
                found.append((on, site, '', '', 'waste-diverted', 'biodéchets du quartier',
                              kilograms * (80 + draw(41)) // 100, 'kg', '', '', ''))
        monday += dt.timedelta(days=7)
    return sorted(found, key=lambda s: (s[0], s[1], s[4], s[5]))
