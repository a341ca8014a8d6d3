"""The label in the demonstration: organisations, obstacles, funding and partnerships of its six ventures.

All of it is invented, decisions and amounts above all. Every organisation says so in its name: "(exemple)".
Six stories: Toit et Terre grows in the couveuse, from its first meeting to its third tonne; Racines Communes stands
still there, on ground that nobody lets for longer; Semis et Saisons left and stands on its own feet; Graines de Friche
left without, for want of money; Pleurotes et Pousses lost a room, found another and is followed after incubation;
Vallon Nourricier is no venture but a federated farm that lends a hand.
"""
import datetime as dt

COLUMNS = {
    'organisations': 'code,name,kind,siret,commune,note',
    'obstacles': 'code,kind,site,plot,venture,authority,opened,ended,outcome,conclusion,note',
    'obstacle-steps': 'obstacle,date,step',
    'funding': 'code,venture,source,kind,purpose,stage,asked_on,asked,granted_on,granted,refused_on,closed_on,until,'
               'plots,conclusion,note,accepted',
    'instalments': 'funding,number,due,amount,paid_on,paid,note',
    'funding-conditions': 'funding,number,kind,quantity,unit,condition,site,plot,until,settled_on,outcome,note',
    'partnerships': 'code,kind,from,to,note',
    'partnership-parties': 'partnership,venture,organisation,brings,amount,in_kind',
}

# code | name | kind | commune
ORGANISATIONS = '''
FONDATION | Fondation des Semences (exemple)          | funder      | 13206
METRO     | Guichet agricole du territoire (exemple)  | institution | 13207
BANQUE    | Banque du Vallon (exemple)                | funder      | 13001
BAILLEUR  | Logis du Merlan (exemple)                 | landowner   | 13214
URBA      | Service d'urbanisme du territoire (exemple) | authority | 13202
POMPIERS  | Commission de sécurité (exemple)          | authority   | 13203
EAUX      | Régie des eaux du massif (exemple)        | authority   | 13005
LABO      | Laboratoire du Garlaban (exemple)         | partner     | 13005
CANTINE   | Cantine du Merlan (exemple)               | company     | 13214
EPICERIE  | Épicerie des Rouvières (exemple)          | company     | 13205
ECOLE     | École des Micocouliers (exemple)          | institution | 13215
RESEAU    | Réseau des jardiniers (exemple)           | network     | 13201
'''

# code | kind | site or plot | venture | authority | opened | ended, outcome, conclusion | note
#   followed by its steps, each on a line of its own: > day | what was done
OBSTACLES = '''
EAU-TIL      | eau              | TIL    |     | EAUX     | 2024-07-01 | 2025-04-15 lifted : compteur posé | pas de branchement agricole, arrosage au robinet du gardien
> 2024-07-22 | devis demandé à la régie
> 2024-11-05 | devis reçu, trois fois trop cher
> 2025-01-20 | branchement commun trouvé avec le bailleur
TITRE-TIL    | titre-occupation | TIL    | SEM | BAILLEUR | 2025-12-15 |  | convention d'un an, résiliable à tout moment : pas d'investissement possible
> 2026-02-10 | demande de prêt à usage de six ans
> 2026-05-28 | réunion avec le bailleur, projet de convention attendu pour septembre
TOIT-ERP     | erp              | MIS    | TOI | POMPIERS | 2025-02-03 |  | visites et ateliers interdits tant que le toit n'est pas classé
> 2025-03-12 | dossier d'accessibilité commandé
> 2025-09-30 | avis défavorable : une seule issue
> 2026-03-04 | étude d'un second escalier
TOIT-CHARGE  | toiture          | MIS/A2 | TOI |          | 2024-12-02 | 2025-02-20 lifted : 250 kg/m² admis, bacs allégés | portance de la terrasse ouest inconnue
> 2025-01-15 | note de calcul d'un bureau d'études
ZONAGE-GAR   | zonage           | GAR    | RAC | URBA     | 2025-03-10 | 2026-04-22 abandoned : projet de serre remplacé par des châssis démontables | serre refusée en zone urbaine
> 2025-05-19 | déclaration préalable déposée
> 2025-07-08 | refus
> 2025-11-25 | recours gracieux, sans réponse
TITRE-GAR    | titre-occupation | GAR/A4 | RAC | METRO    | 2026-03-03 |  | prêt jusqu'au 31 août, renouvellement sans réponse : aucun investissement possible
> 2026-04-14 | demande écrite de six ans
> 2026-06-23 | relance, toujours sans réponse
LOCAL-PLE    | perte-local      |        | PLE |          | 2024-09-16 | 2024-10-01 lifted : cave de l'Arc louée à la collectivité | cave du premier essai reprise par son propriétaire
PLOMB-GAR    | pollution-sol    | GAR/A5 |     | LABO     | 2025-03-20 |  | plomb au-dessus de 100 mg/kg
> 2025-04-02 | analyses de sol lues avec le laboratoire
> 2026-02-16 | étude historique du terrain demandée
SOL-TIL      | sol-degrade      | TIL/A5 | GRA |          | 2026-03-01 |  | gravats sur quarante centimètres, une année d'amendement
> 2026-03-21 | chantier bénévole, deux bennes de gravats
EQUILIBRE-GRA | equilibre       |        | GRA |          | 2026-05-04 |  | la récolte seule ne paiera pas un demi-poste
BRUIT-CIG    | voisinage        | CIG    | VAL | URBA     | 2025-06-12 | 2025-06-30 lifted : horaires de la pompe changés | plainte contre la pompe de nuit
'''

# code | venture | source | kind | purpose | stage | asked on, asked | granted on, granted | refused on | closed on | until
#   | plots | conclusion | accepted
#   followed by its instalments: + due, amount | paid on, paid | note
#   and its conditions: ! kind | quantity, unit | words | site or plot | until | settled on, outcome | note
FUNDING = '''
SEM-AMORCE | SEM | FONDATION | grant | premier matériel | starter | 2024-02-19 4000 | 2024-03-25 3000 | | 2025-03-31 | | | bilan remis |
+ 2024-04-15 3000 | 2024-04-22 3000 |
SEM-SERRE | SEM | METRO | grant | serre froide et irrigation | couveuse | 2024-10-07 28000 | 2025-01-20 24000 | | | 2027-12-31 | TIL/S1, TIL/A1, TIL/A2 | |
+ 2025-02-15 12000 | 2025-03-03 12000 | à la signature
+ 2026-02-15 6000 | 2026-03-18 5750 | sur factures, 250 € non retenus
+ 2027-02-15 6000 | | sur bilan
! harvest | 3000 kg | | TIL | 2027-12-31 | |
! cultivated-area | 200 m2 | | TIL | 2026-12-31 | |
! jobs | 1.5 ETP | dont un demi-poste d'animation | | 2026-06-30 | 2026-07-06 met | contrats vus
SEM-PRET | SEM | BANQUE | loan | fourgon d'occasion | post-incubation | 2026-01-12 9000 | 2026-02-23 9000 | | | 2030-03-31 | | | le fourgon ne dépend d'aucune parcelle
+ 2026-03-02 9000 | 2026-03-02 9000 |
TOI-TOIT | TOI | METRO | grant | accès du public au toit | couveuse | 2025-04-14 35000 | | | | | MIS/A1, MIS/A2 | |
TOI-PRIX | TOI | FONDATION | prize | prix du jardin suspendu | couveuse | | 2025-11-21 5000 | | | | | |
+ 2025-12-15 5000 | 2025-12-19 5000 |
RAC-BACS | RAC | METRO | grant | bacs, châssis et ateliers de quartier | couveuse | 2025-09-08 15000 | 2025-12-01 12000 | | | 2027-06-30 | GAR/A4, GAR/S1 | |
+ 2025-12-20 6000 | 2026-01-09 6000 | à la signature
+ 2026-07-20 6000 | | sur bilan d'étape
! other | 24 ateliers | ouverts aux habitants du quartier | GAR | 2026-07-31 | |
! other | | convention signée avec l'école | | 2026-03-31 | 2026-04-02 met | convention du 30 mars
RAC-FONDS | RAC | BANQUE | equity | titres participatifs de la SCIC | couveuse | 2026-05-11 10000 | | | | | | |
PLE-CAVE | PLE | BANQUE | loan | aménagement de la cave | couveuse | 2025-01-20 18000 | 2025-03-10 18000 | | | 2029-12-31 | ARC/C1 | |
+ 2025-03-17 18000 | 2025-03-17 18000 |
! harvest | 400 kg | champignons | ARC/C1 | 2025-12-31 | 2026-01-15 missed | 318 kg : deux lots contaminés
PLE-VENTES | PLE | | own-revenue | ventes de l'année 2025 | post-incubation | | 2025-12-31 14380.50 | | 2026-01-31 | | | comptes arrêtés |
+ | 2025-12-31 14380.50 |
GRA-SOL | GRA | FONDATION | grant | analyses et terre saine | oser-entreprendre | 2026-02-02 6500 | 2026-04-27 6500 | | | 2027-04-30 | | |
+ 2026-05-15 3250 | 2026-05-20 3250 |
+ 2027-01-15 3250 | |
! cultivated-area | 30 m2 | | TIL/A5 | 2027-04-30 | |
GRA-AIDE | GRA | METRO | grant | étude de faisabilité | starter | 2026-05-18 8000 | | 2026-06-29 | | | | enveloppe de l'année épuisée |
VAL-TUNNEL | VAL | BANQUE | loan | tunnel 2 | | 2023-02-06 22000 | 2023-03-20 22000 | | | 2028-03-31 | CIG/S2 | |
+ 2023-03-27 22000 | 2023-03-27 22000 |
RESEAU-26 | | FONDATION | grant | pesées et carnets de récolte du réseau | | 2026-01-19 12000 | 2026-03-16 12000 | | | 2026-12-31 | | |
+ 2026-04-01 8000 | 2026-04-07 8000 |
+ 2026-12-15 4000 | | sur rapport annuel
! other | 5 sites | qui pèsent chaque semaine | | 2026-12-31 | |
'''

# code | kind | from | to | note
#   followed by its parties: - venture or organisation | what it brings | money | worth in kind
PARTNERSHIPS = '''
CANTINE-SEM | outlet | 2025-09-01 | 2027-08-31 | légumes de saison, deux livraisons par semaine
- SEM | 40 kg par semaine d'école | |
- CANTINE | prix fixé pour l'année, payé d'avance | 4800 |
EPICERIE-PLE | outlet | 2025-02-03 | | pleurotes et pousses
- PLE | deux livraisons par semaine | |
- EPICERIE | un rayon et ses invendus rendus au compost | | 600
DECHETS | supply | 2025-01-06 | | compost de quartier
- SEM | un composteur, un guide-composteur | | 1500
- RAC | des brouettes et des bras | | 400
- EPICERIE | 20 kg de biodéchets par semaine | |
ECOLE-RAC | training | 2026-03-30 | 2027-07-05 | un bac par classe
- RAC | une animatrice, deux heures par semaine | | 2600
- ECOLE | transport et goûters | 900 |
TOIT-LABO | research | 2025-03-03 | 2026-02-28 | substrats légers
- TOI | deux bacs d'essai | | 350
- LABO | analyses et compte rendu | | 1800
GRAINES | mutual-aid | 2025-10-13 | | bourse aux semences
- SEM | semences de courgette et de fève | | 120
- VAL | plants en surplus | | 300
- GRA | la grange et le café | |
- RESEAU | la liste des jardiniers | |
TRACTEUR | equipment | 2026-01-15 | | le motoculteur de VAL, une journée par mois
- VAL | le motoculteur | | 960
- RAC | l'essence et une journée de travail | | 240
MERLAN | land | 2024-06-03 | | le terrain des Tilleuls
- BAILLEUR | le terrain, sans loyer | | 3000
- SEM | deux portes ouvertes par an | |
'''


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


def cells(line):
    return [cell.strip() for cell in line.split('|')]


def place(text):
    site, _, plot = text.partition('/')
    return site, plot


def two(text):
    """A day and what stands behind it."""
    first, _, rest = text.partition(' ')
    return first, rest.strip()


def decimals(text):
    return f'{float(text):.2f}' if text else ''


def organisations():
    return [(code, name, kind, '', commune, 'inventé') for code, name, kind, commune in map(cells, lines(ORGANISATIONS))]


def obstacles():
    """Obstacles by day, and their steps."""
    found, steps = [], []
    for line in lines(OBSTACLES):
        if line.startswith('>'):
            on, step = cells(line[1:])
            steps.append((found[-1][0], on, step))
            continue
        code, kind, where, venture, authority, opened, end, note = cells(line)
        ended, rest = two(end)
        outcome, _, conclusion = rest.partition(' : ')
        found.append((code, kind, *place(where), venture, authority, opened, ended, outcome, conclusion, note))
    return sorted(found, key=lambda o: o[6]), steps


def funding():
    """Fundings by their first day, their instalments and their conditions."""
    found, instalments, conditions = [], [], []
    for line in lines(FUNDING):
        if line.startswith('+'):
            due, paid, note = cells(line[1:])
            number = 1 + sum(i[0] == found[-1][0] for i in instalments)
            instalments.append((found[-1][0], number, two(due)[0], decimals(two(due)[1]), two(paid)[0],
                                decimals(two(paid)[1]), note))
        elif line.startswith('!'):
            kind, target, words, where, until, settled, note = cells(line[1:] + ('|' if line.count('|') < 6 else ''))
            number = 1 + sum(c[0] == found[-1][0] for c in conditions)
            conditions.append((found[-1][0], number, kind, *two(target), words, *place(where), until, *two(settled), note))
        else:
            (code, venture, source, kind, purpose, stage, asked, granted, refused, closed, until, plots, conclusion,
             accepted) = cells(line)
            found.append((code, venture, source, kind, purpose, stage, two(asked)[0], decimals(two(asked)[1]),
                          two(granted)[0], decimals(two(granted)[1]), refused, closed, until, plots, conclusion, '',
                          accepted))
    return sorted(found, key=lambda f: f[6] or f[8]), instalments, conditions


def partnerships(ventures):
    """Partnerships by their first day, and their parties."""
    found, parties = [], []
    for line in lines(PARTNERSHIPS):
        if line.startswith('-'):
            code, brings, money, worth = cells(line[1:])
            own = (code, '') if code in ventures else ('', code)
            parties.append((found[-1][0], *own, brings, decimals(money), decimals(worth)))
        else:
            found.append(tuple(cells(line)))
    return sorted(found, key=lambda p: p[2]), parties


def files(ventures):
    stood, steps = obstacles()
    given, instalments, conditions = funding()
    together, parties = partnerships(ventures)
    return {
        'organisations': organisations(), 'obstacles': stood, 'obstacle-steps': steps, 'funding': given,
        'instalments': instalments, 'funding-conditions': conditions, 'partnerships': together,
        'partnership-parties': parties,
    }


def faults(t, communes, stages, today):
    """What is wrong with the files as they would be read, in words."""
    def day(text):
        return dt.date.fromisoformat(text)

    organisations = {o['code'] for o in t['organisations']}
    ventures, sites = {v['code'] for v in t['ventures']}, {s['code'] for s in t['sites']}
    plots = {f"{p['site']}/{p['code']}" for p in t['plots']}
    for o in t['organisations']:
        if not o['name'].endswith('(exemple)') or o['commune'] not in communes or o['siret'] or o['code'] in ventures:
            yield f"organisation {o['code']}"

    def placed(row):
        if row['plot']:
            return f"{row['site']}/{row['plot']}" in plots
        return not row['site'] or row['site'] in sites

    opened = {}
    for o in t['obstacles']:
        opened[o['code']] = (day(o['opened']), day(o['ended']) if o['ended'] else today)
        if not placed(o) or not (o['site'] or o['venture']) or opened[o['code']][1] < opened[o['code']][0]:
            yield f"obstacle {o['code']}"
        if o['venture'] not in ventures | {''} or o['authority'] not in organisations | {''}:
            yield f"obstacle {o['code']} names somebody unknown"
    for s in t['obstacle-steps']:
        first, last = opened[s['obstacle']]
        if not first <= day(s['date']) <= last:
            yield f"step {s}"
    granted = {}
    for f in t['funding']:
        days = [day(f[c]) for c in ('asked_on', 'granted_on', 'refused_on', 'closed_on') if f[c]]
        if days != sorted(days) or days[-1] > today or f['venture'] not in ventures | {''}:
            yield f"funding {f['code']}"
        if f['stage'] not in stages | {''} or f['source'] not in organisations | {''}:
            yield f"funding {f['code']} names something unknown"
        if any(p not in plots for p in f['plots'].split(', ') if p):
            yield f"funding {f['code']} rests on no plot"
        granted[f['code']] = round(float(f['granted'] or 0) * 100)
    for code, most in granted.items():
        own = [i for i in t['instalments'] if i['funding'] == code]
        if sum(round(float(i['paid'] or i['amount']) * 100) for i in own) > most:
            yield f'funding {code} pays more than was granted'
    for i in t['instalments']:
        if i['paid_on'] and day(i['paid_on']) > today:
            yield f'instalment {i}'
    for c in t['funding-conditions']:
        if c['funding'] not in granted or not placed(c) or not (c['quantity'] or c['condition']):
            yield f'condition {c}'
    for p in t['partnerships']:
        own = [x for x in t['partnership-parties'] if x['partnership'] == p['code']]
        if len(own) < 2 or any(x['venture'] not in ventures | {''} or x['organisation'] not in organisations | {''}
                               for x in own):
            yield f"partnership {p['code']}"
