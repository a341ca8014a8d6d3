"""Who carries the ventures of the demonstration, and how they are followed: six stories told by their records.

All of it is invented: people are called "Exemple", their addresses end in .invalid, and their telephone numbers are of
those that ARCEP keeps for fiction.
"""
import datetime as dt

NOW = dt.date(2026, 7, 15)  # the day on which the README looks at the notebook

# venture | kind | commune | founded | mission | ESUS from | ESUS to
VENTURES = '''
SEM | venture    | 13214 | 2023-11-15 | Nourrir le 14e en légumes de saison et former au maraîchage | 2025-03-01 | 2030-02-28
TOI | venture    | 13203 | 2024-11-04 | Cultiver les toits de la ville pour ses cantines            | 2026-02-02 | 2031-02-01
RAC | venture    | 13215 | 2025-05-12 | Une coopérative d'habitants qui produit et transforme       |            |
PLE | venture    | 13001 | 2024-12-02 | Champignons et micro-pousses sur marc de café récupéré      | 2025-11-03 | 2030-11-02
GRA | venture    | 13214 |            | Rouvrir une friche avec le quartier                         |            |
VAL | initiative | 13005 | 2009-03-02 | Une ferme qui ouvre ses portes aux écoles                   |            |
'''

# code | first name | who | note
PEOPLE = '''
P01 | Alix     | chargée d'accompagnement, couveuse | mardi et jeudi
P02 | Bilal    | chargé d'accompagnement, Starter   |
P03 | Carole   | coordinatrice, fédération          | préfère le téléphone
P04 | Djamila  | porteuse de projet                 |
P05 | Étienne  | porteur de projet                  | joignable après 17 h
P06 | Fatou    | porteuse de projet                 |
P07 | Gaspard  | porteur de projet                  |
P08 | Hélène   | porteuse de projet                 |
P09 | Idriss   | exploitant                         |
P10 | Jeanne   | salariée                           |
'''

# person | venture | kind | title | from | to. RAC changed hands: who carried it first is a member now.
ROLES = '''
P04 | SEM | in-charge | présidente       | 2023-10-02 |
P10 | SEM | member    | cheffe de culture | 2026-01-05 |
P01 | SEM | officer   |                  | 2024-06-03 |
P05 | TOI | in-charge | gérant           | 2024-09-09 |
P01 | TOI | officer   |                  | 2025-01-13 |
P06 | RAC | in-charge |                  | 2023-10-02 | 2026-02-28
P06 | RAC | member    | associée         | 2026-03-01 |
P07 | RAC | in-charge | gérant           | 2026-03-01 |
P01 | RAC | officer   |                  | 2024-06-03 |
P08 | PLE | in-charge | gérante          | 2024-09-16 |
P02 | PLE | officer   |                  | 2024-09-16 |
P07 | GRA | member    | bénévole         | 2026-01-12 | 2026-07-03
P06 | GRA | in-charge |                  | 2026-01-12 |
P02 | GRA | officer   |                  | 2026-01-12 |
P09 | VAL | in-charge | exploitant       | 2009-03-02 |
P03 | VAL | officer   |                  | 2025-02-03 |
'''

# code | programme | name | from | to
COHORTS = '''
OSE-23 | oser-entreprendre | Automne 2023   | 2023-10-02 | 2023-12-22
STA-24 | starter           | Printemps 2024 | 2024-02-05 | 2024-05-31
COU-24 | couveuse          | Couveuse 2024  | 2024-06-03 | 2026-06-30
STA-AU | starter           | Automne 2024   | 2024-09-09 | 2024-12-20
COU-25 | couveuse          | Couveuse 2025  | 2025-01-06 | 2026-12-31
POST   | post-incubation   |                | 2025-12-01 |
OSE-26 | oser-entreprendre | Hiver 2026     | 2026-01-12 | 2026-04-30
STA-26 | starter           | Printemps 2026 | 2026-05-04 | 2026-07-31
'''

# cohort | venture | entered | left | outcome | officer | note
ENROLMENTS = '''
OSE-23 | SEM | 2023-10-02 | 2023-12-22 | moved-on | P02 |
STA-24 | SEM | 2024-02-05 | 2024-05-31 | moved-on | P02 |
COU-24 | SEM | 2024-06-03 | 2025-12-05 | moved-on | P01 | première embauche en janvier
STA-AU | TOI | 2024-09-09 | 2024-12-20 | moved-on | P02 |
STA-AU | PLE | 2024-09-16 | 2024-12-20 | moved-on | P02 |
OSE-23 | RAC | 2023-10-02 | 2023-12-22 | moved-on | P02 |
COU-25 | PLE | 2025-01-06 | 2026-05-15 | moved-on | P02 | se paie depuis mars 2026
COU-25 | TOI | 2025-01-13 |            |          | P01 |
STA-24 | RAC | 2024-02-05 | 2024-05-31 | moved-on | P02 |
COU-24 | RAC | 2024-06-03 |            |          | P01 | sa promotion est finie, pas son projet
POST   | SEM | 2025-12-08 | 2026-06-26 | autonomous | P01 | deux emplois, un prêt remboursé par les ventes
OSE-26 | GRA | 2026-01-12 | 2026-04-30 | moved-on | P02 |
POST   | PLE | 2026-05-18 |            |          | P02 |
STA-26 | GRA | 2026-05-04 | 2026-07-03 | stopped  | P02 | ni statut, ni équilibre, ni aide
'''

# venture | date | people | note | decision | next steps: what @ due [@ who] [@ done date, or dropped date and why], separated by ;
MEETINGS = '''
TOI | 2024-09-16 | P05 P02     | Première rencontre : un toit en vue, aucun chiffre | Chiffrer un an de production | Plan de culture sur 12 mois @ 2024-10-31 @ P05 @ done 2024-10-28
TOI | 2024-12-09 | P05 P02     | Convention signée pour deux terrasses, la halle suit en janvier | Entrer en couveuse en janvier | Note de calcul de portance @ 2025-02-28 @ P05 @ done 2025-03-14
TOI | 2025-04-15 | P05 P01     | Premières laitues du grand toit, trop d'eau perdue | Goutte à goutte partout | Poser le goutte à goutte @ 2025-05-15 @ P05 @ done 2025-05-12
TOI | 2025-07-08 | P05 P01     | Cinq cents kilos passés, la serre de toit donne | Peser aussi les pertes | Vendre au marché du mercredi @ 2025-08-31 @ P05 @ done 2025-08-27
TOI | 2025-10-14 | P05 P01     | La saison couvre les charges, pas un salaire | Trouver deux cantines | Rencontrer deux cantines @ 2025-12-15 @ P05 @ done 2025-12-04 ; Dossier d'agrément ESUS @ 2025-12-31 @ P05 @ done 2026-01-09
TOI | 2026-02-10 | P05 P01     | Agrément obtenu, une cantine sous contrat | Viser la troisième tonne avant l'été | Contrat de la seconde cantine @ 2026-05-31 @ P05 @ done 2026-06-02
TOI | 2026-06-16 | P05 P01     | Mai sans nouvelles de B2, juin très bon | Préparer la sortie de couveuse | Budget prévisionnel 2027 @ 2026-07-10 @ P05 ; Relire l'autorisation du toit @ 2026-07-20 @ P01 ; Choisir la date de sortie @ 2026-09-30
SEM | 2024-06-10 | P04 P01     | Entrée en couveuse, cinq planches prêtes | Vendre en paniers | Trouver trente adhérents @ 2024-09-30 @ P04 @ done 2024-09-21
SEM | 2025-11-18 | P04 P01     | Une saison à l'équilibre | Sortir de couveuse, embaucher | Fiche de poste @ 2025-12-15 @ P04 @ done 2025-12-12
SEM | 2026-03-10 | P04 P10 P01 | L'embauche tient, la planche du puits est rendue | Chercher 1 000 m² de plus | Visiter deux terrains @ 2026-05-31 @ P04 @ dropped 2026-05-20 aucun n'avait d'eau ; Écrire à la mairie du 14e @ 2026-07-22 @ P04
SEM | 2026-06-26 | P04 P10 P01 | Deux salaires tenus sans aide depuis janvier | Sortie : l'entreprise vole de ses ailes | Passer saluer en septembre @ 2026-09-15 @ P01
RAC | 2023-10-09 | P06 P02     | Première rencontre : douze habitants, aucun terrain | Chercher une parcelle | Écrire aux propriétaires @ 2024-01-31 @ P06 @ done 2024-02-12
RAC | 2024-06-11 | P06 P01     | Entrée en couveuse, toujours sans terrain | Prendre ce qui se prête | Demander un bac au jardin @ 2024-12-31 @ P06 @ done 2024-12-16
RAC | 2025-07-08 | P06 P01     | Une serre et un bac, pas de quoi vivre | Statuts de SCIC déposés | Ouvrir le capital aux habitants @ 2025-10-31 @ P06 @ done 2025-11-20
RAC | 2026-03-03 | P06 P07 P01 | Le projet change de mains | Gaspard reprend la gérance | Prolonger le prêt de GAR/A4 @ 2026-06-30 @ P07
RAC | 2026-06-23 | P07 P01     | Le prêt de GAR/A4 finit fin août, pas de réponse | Chercher ailleurs sans attendre | Visiter la friche des Aygalades @ 2026-07-17 @ P07 ; Plan de trésorerie sans GAR/A4 @ 2026-07-31 @ P07
PLE | 2025-01-13 | P08 P02     | Entrée en couveuse, cave équipée | Tester trois souches | Peser les rendements par souche @ 2025-06-30 @ P08 @ done 2025-07-02
PLE | 2026-05-12 | P08 P02     | Un salaire depuis mars | Passer en post-incubation | Bail de trois ans pour la cave @ 2026-06-15 @ P08
GRA | 2026-01-19 | P06 P07 P02 | Une friche, huit voisins, pas de statut | Commencer par une planche | Analyse de sol @ 2026-03-31 @ P06 @ done 2026-03-24
GRA | 2026-05-11 | P06 P02     | Une planche tient, l'association reste à créer | Entrer au Starter | Assemblée constitutive @ 2026-06-20 @ P06 @ dropped 2026-06-18 reportée à la rentrée ; Étude de faisabilité @ 2026-07-24 @ P06 @ dropped 2026-07-03 aide refusée
GRA | 2026-07-03 | P06 P02     | Aide refusée, personne pour porter l'association | Arrêter là, finir la récolte de haricots | Rendre la planche du puits @ 2026-07-31 @ P06
VAL | 2025-02-03 | P09 P03     | Ferme ancienne, prête à partager une parcelle | Prêter CIG/A3 à un projet | Proposer CIG/A3 à la couveuse @ 2025-09-30 @ P03 @ done 2025-11-03
VAL | 2026-07-06 | P09 P03     | Deux écoles reçues en juin | Refaire l'an prochain | Bilan des visites d'écoles @ 2026-08-31 @ P09
'''


def rows(text):
    return [[cell.strip() for cell in line.split('|')] for line in text.strip().splitlines()]


def ventures(known):
    """The columns of the file after `code,name,legal_form,siret,stage,stage_since`, by venture."""
    more = {code: rest for code, *rest in rows(VENTURES)}
    return [(*v, *more[v[0]]) for v in known]


def people():
    found = []
    for number, (code, name, note, when) in enumerate(rows(PEOPLE), start=1):
        email = ''.join(c for c in name.lower().replace('é', 'e').replace('è', 'e')) + '@exemple.invalid'
        found.append((code, f'{name} Exemple', email, f'06 39 98 00 {number:02d}',
                      note + (f' ; {when}' if when else ''), '', ''))
    return found


def roles():
    return sorted(([*r, ''][:6] for r in rows(ROLES)), key=lambda r: (r[0], r[1], r[2], r[4]))


def cohorts():
    return rows(COHORTS)


def enrolments():
    return sorted((r for r in rows(ENROLMENTS)), key=lambda e: (e[2], e[0], e[1]))


def meetings():
    return sorted(((v, on, '+'.join(who.split()), note.replace(' : ', '\u202f: '), decision)
                   for v, on, who, note, decision, _ in rows(MEETINGS)), key=lambda m: (m[1], m[0]))


def steps():
    found = []
    for venture, on, _, _, _, next_ in rows(MEETINGS):
        for step in next_.split(';'):
            parts = [part.strip() for part in step.split('@')] + ['', '']
            what, due, who, end = parts[:4]
            word, _, rest = end.partition(' ')
            done = rest if word == 'done' else ''
            dropped, _, why = rest.partition(' ') if word == 'dropped' else ('', '', '')
            found.append((venture, on, what, due, who, done, dropped, why))
    return sorted(found, key=lambda s: (s[3], s[0]))


def faults(t, ventures, programmes, stages, communes):
    """What is wrong with the files as they would be read, in words."""
    people = {p['code'] for p in t['people']}
    for v in t['ventures']:
        if v['commune'] not in communes or v['kind'] not in ('venture', 'initiative'):
            yield f'venture {v["code"]}'
    for p in t['people']:
        if not p['name'].endswith(' Exemple') or not p['email'].endswith('.invalid') or p['erased']:
            yield f'person {p["code"]}'
    for r in t['roles']:
        if r['person'] not in people or r['venture'] not in ventures or r['to'] and r['to'] < r['from']:
            yield f'role {r}'
    cohorts = {c['code']: c for c in t['cohorts']}
    for c in cohorts.values():
        if c['programme'] not in programmes or c['to'] and c['to'] < c['from']:
            yield f'cohort {c["code"]}'
    stays = {}
    for e in t['enrolments']:
        cohort = cohorts[e['cohort']]
        if e['venture'] not in ventures or e['officer'] not in people or bool(e['left']) != bool(e['outcome']):
            yield f'enrolment {e}'
        if not cohort['from'] <= e['entered'] <= (cohort['to'] or '9999'):
            yield f'{e["venture"]} enters {e["cohort"]} when it does not run'
        mine = stays.setdefault((e['venture'], cohort['programme']), [])
        if any(a < (e['left'] or '9999') and e['entered'] < b for a, b in mine):
            yield f'{e["venture"]} is in two cohorts of one programme'
        mine.append((e['entered'], e['left'] or '9999'))
        # Whoever enters a programme stands at its stage that day.
        if not any(s['venture'] == e['venture'] and s['stage'] == cohort['programme'] and s['since'] <= e['entered']
                   for s in stages):
            yield f'{e["venture"]} is not at the stage of {e["cohort"]} on {e["entered"]}'
    held = {(m['venture'], m['date']) for m in t['meetings']}
    if len(held) != len(t['meetings']):
        yield 'meetings: a venture has two on one day'
    for m in t['meetings']:
        if m['venture'] not in ventures or not set(m['people'].split('+')) <= people or m['date'] > NOW.isoformat():
            yield f'meeting {m}'
    for s in t['steps']:
        if (s['venture'], s['meeting']) not in held or s['person'] and s['person'] not in people or s['done'] and s['dropped']:
            yield f'step {s}'
