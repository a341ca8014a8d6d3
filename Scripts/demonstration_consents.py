"""What the ventures of the demonstration let be published of them. All of it is invented.

Four ways to go about it: Semis et Saisons lets everything be told; Pleurotes et Pousses let its harvest and its
ground be told under its name, for a year, and took that back; Toit et Terre lends its name and no figure; Vallon
Nourricier would tell of its destinations, but without its harvest that opens nothing.
The others said nothing, and so nothing is told of them alone.
"""
import datetime as dt

COLUMNS = {'consents': 'venture,field,from,to,given_by,evidence'}
FIELDS = ('name', 'location', 'production', 'area', 'destination')

# venture | fields | from | to | who gave it | evidence
CONSENTS = '''
SEM | name location production area destination | 2025-01-01 |            | la présidente (exemple)   | délibération du bureau, 16 décembre 2024
PLE | name production area                      | 2025-01-01 | 2025-12-31 | le gérant (exemple)       | courriel du 3 janvier 2025, retiré le 4 décembre 2025
TOI | name                                      | 2026-01-01 |            | la gérante (exemple)      | courriel du 8 décembre 2025
VAL | destination                               | 2025-04-01 |            | les exploitants (exemple) | lettre du 21 mars 2025
'''


def files():
    found = []
    for line in CONSENTS.strip().splitlines():
        venture, fields, first, last, who, evidence = (cell.strip() for cell in line.split('|'))
        found += [(venture, field, first, last, who, evidence) for field in fields.split()]
    return {'consents': sorted(found)}


def faults(t):
    """What is wrong with the file as it would be read, in words; nothing when all is well."""
    ventures = {v['code'] for v in t['ventures']}
    for row in t['consents']:
        first = dt.date.fromisoformat(row['from'])
        if row['venture'] not in ventures or row['field'] not in FIELDS:
            yield f'consent {row}'
        if row['to'] and dt.date.fromisoformat(row['to']) < first:
            yield f'consent ends before it begins {row}'
        if not row['given_by'].endswith('(exemple)') or not row['evidence']:
            yield f'consent without giver or evidence {row}'
