import CultiverMarseille

/// The words under which each column of each kind is known, besides its own name in English.
enum Synonyms {
  /// What a heading's key (`Heading.key`) may stand for in a table of the kind, first choice first.
  static func columns(of kind: Kind) -> [String: [Column]] { known[kind] ?? [:] }

  private static let known: [Kind: [String: [Column]]] = {
    var known: [Kind: [String: [Column]]] = [:]
    for kind in Kind.allCases {
      var columns: [String: [Column]] = [:]
      for (choices, words) in own(kind) + kind.columns.map({ ([$0], $0.rawValue) }) + shared
      where choices.allSatisfy(kind.columns.contains) {
        for word in words.split(separator: ",") {
          let key = Heading.key(word)
          if columns[key] == nil { columns[key] = choices }
        }
      }
      known[kind] = columns
    }
    return known
  }()

  /// Words that mean the same in every kind that has the column.
  private static let shared: [([Column], String)] = [
    ([.name], "nom, libellé, intitulé, label"),
    ([.commune], "ville, insee, code insee, commune insee, city, town, municipality"),
    ([.address], "adresse, rue, adresse postale"),
    ([.latitude], "lat"),
    ([.longitude], "lon, lng, long"),
    ([.site], "lieu, ferme, farm, jardin, garden, code site, site code, nom du site"),
    ([.plot], "parcelle, planche, bed, carré, code parcelle, code planche, plot code"),
    ([.plot], "n° parcelle, n° planche, numéro de parcelle, numéro de planche"),
    ([.area], "surface, superficie, aire, surface nette, surface cultivée"),
    ([.grossArea], "surface brute, gross area, surface totale, surface avec allées, total area"),
    ([.kind], "genre, type, nature, type de parcelle"),
    ([.length], "longueur"),
    ([.width], "largeur"),
    ([.legalForm], "forme juridique, statut, statut juridique, legal status"),
    ([.siret], "numéro siret, n° siret, no siret"),
    ([.stage], "étape, stade, phase"),
    ([.stageSince], "étape depuis, depuis, depuis le, since"),
    ([.venture], "entreprise, porteur, porteur de projet, structure, code entreprise"),
    ([.since], "depuis, depuis le, date, début, from, du"),
    ([.from], "de, du, début, date de début, depuis, à partir du, start, started, since"),
    ([.to], "à, au, fin, date de fin, jusqu'au, end, ended, until"),
    ([.title], "titre, convention, bail, contrat, titre d'occupation, agreement"),
    ([.crop], "culture, légume, espèce, produit, plante, product, plant, vegetable, species, crop name"),
    ([.variety], "variété, cultivar"),
    ([.family], "famille, famille botanique, family latin"),
    ([.category], "catégorie, type"),
    ([.perennial], "vivace, pérenne, pluriannuel, pluriannuelle"),
    ([.daysMin], "jours min, jours au moins, jours au plus tôt, minimum days"),
    ([.daysTypical], "jours, jours avant récolte, durée, days, days to harvest, days to maturity"),
    ([.daysMax], "jours max, jours au plus, jours au plus tard, maximum days"),
    ([.harvestWeeks], "semaines, semaines de récolte, weeks, weeks of harvest"),
    ([.yieldLow], "rendement bas, rendement min, low yield"),
    ([.yieldTypical], "rendement, rendement usuel, rendement de référence, yield, typical yield"),
    ([.yieldHigh], "rendement haut, rendement max, high yield"),
    ([.nameEn], "nom anglais, anglais, english, english name"),
    ([.unit], "unité, unité de mesure, unit of measure"),
    ([.quantity], "quantité, qté, qty, quantité récoltée"),
    ([.quantity, .grams], "poids, masse, poids récolté, poids net, mass, weight, harvest weight, net weight"),
    ([.grams], "grammes"),
    ([.weighed], "pesé, pesée, nombre pesé, nombre de pesées, échantillon, sample, count"),
    ([.started], "début, date de début, planté le, plantation, date de plantation, du, start, planted, from"),
    ([.started, .sown], "semé, semé le, semis, date de semis"),
    ([.sown], "semé en pépinière, semé en pépinière le, sown in nursery, sown on"),
    ([.sow], "semis, date de semis, semis prévu, semer, semer le, sowing, sow on, nursery"),
    (
      [.stand],
      "plantation, date de plantation, planter, planter le, mise en place, en place, en place le, implantation"
    ),
    ([.stand], "planned, planting, plant on, transplanting, prévu le, plantation prévue"),
    ([.firstHarvest], "première récolte, début de récolte, début récolte, récolte dès, first harvest, harvest from"),
    ([.lastHarvest], "dernière récolte, fin de récolte, fin récolte, récolte jusqu'au, last harvest, harvest until"),
    ([.part], "part, portion, fraction, partie, morceau, longueur de planche"),
    ([.plants], "plants, plant, nombre de plants, nb plants, number of plants"),
    ([.series], "série"),
    ([.group], "groupe, lot"),
    ([.dropped], "abandonné, abandonné le, annulé le, dropped on"),
    ([.dropReason], "motif d'abandon, raison d'abandon, pourquoi abandonné"),
    ([.cause], "cause de perte, cause d'échec"),
    ([.reason], "raison, motif, motif d'échec, raison d'échec, why"),
    ([.accepted], "accepté, accepté parce que, accepted because"),
    ([.ended], "fin, date de fin, terminé, terminé le, arraché, arraché le, au, end, finished, to"),
    ([.outcome], "issue, résultat, bilan, result"),
    ([.expectedKg], "prévu, prévu kg, récolte prévue, attendu, expected"),
    ([.date], "jour, day, date de récolte, date récolte, jour de récolte, récolté le, harvest date, harvested on"),
    ([.cycle], "cycle de culture, code cycle, crop cycle, cycle code"),
    ([.destination], "devenir, débouché, usage"),
    ([.note], "remarque, commentaire, observation, comment, remark"),
    ([.laboratory], "laboratoire, labo, lab"),
    ([.element], "élément, métal, paramètre, analyte, parameter, metal"),
    ([.content], "teneur, concentration, valeur, value, mg/kg"),
    ([.reference], "référence, réf"),
    ([.count], "nombre compté, nombre de pièces, counted"),
    ([.countUnit], "unité comptée, unité du compte, counted unit"),
    ([.grade], "qualité, calibre, choix"),
    ([.cause], "motif de perte, cause of loss, raison de la perte"),
    ([.amount], "montant, montant en euros, recette, prix de vente total, total price"),
    ([.pick], "n° cueillette, numéro de cueillette"),
    ([.place], "lieu de pesée, pesé à, où, weighed at, where"),
    ([.thing], "chose, objet, quoi, what"),
    ([.people], "personnes, nombre de personnes, nb personnes, nb de personnes, effectif, persons, headcount"),
    ([.hours], "heure, durée, temps, temps passé, nombre d'heures, hour, duration, time"),
    ([.task], "tâche, travail, travaux, activité, activity"),
    ([.product], "produit, intrant, désignation, input"),
    ([.meter], "compteur, code compteur, meter code"),
    ([.litres], "litre, index, relevé, valeur, liter, reading"),
    ([.number], "numéro, n°, no, rang"), ([.month], "mois"), ([.report], "rapport, n° rapport"),
    ([.who], "qui, par, by"),
    ([.notebook], "carnet"), ([.state], "état"), ([.reopened], "rouvert, rouvert le"),
    ([.founded], "création, créée le, date de création, fondée le, founding date, founded on, immatriculation"),
    ([.mission], "objet, objet social, projet, purpose, activité"),
    ([.esusFrom], "esus, agrément esus, esus depuis, début esus, agrément esus du, esus approval"),
    ([.esusTo], "fin esus, esus jusqu'au, agrément esus au, esus until"),
    ([.person], "personne, code personne, person code, qui, who"),
    ([.email], "mail, e-mail, courriel, adresse mail, adresse électronique"),
    ([.telephone], "téléphone, tél, tel, portable, mobile, phone"),
    ([.erased], "effacé, effacée, effacé le, effacée le, erased on"),
    ([.programme], "program, dispositif, parcours"),
    ([.cohort], "promotion, promo, code promotion, cohorte"),
    ([.entered], "entrée, entré le, entrée le, date d'entrée, début, du, entry, entered on, from"),
    ([.left], "sortie, sorti le, sortie le, date de sortie, fin, au, exit, left on, to"),
    (
      [.officer], "chargé d'accompagnement, accompagnateur, accompagnatrice, référent, référente, suivi par, suivie par"
    ),
    ([.meeting], "rencontre, réunion, rendez-vous, rencontre du"),
    ([.decision], "décision, décidé, décisions, decided"),
    ([.step], "étape suivante, suite, à faire, prochaine étape, action, to do, next step"),
    ([.due], "échéance, pour le, avant le, délai, deadline, by"),
    ([.done], "fait, fait le, faite le, terminé le, done on"),
    ([.authority], "autorité, administration, service, organisme compétent, competent authority"),
    ([.opened], "ouvert, ouvert le, constaté le, depuis, date, opened on, since"),
    ([.conclusion], "conclusion, issue en mots, motif, décision, decision"),
    ([.obstacle], "frein, code frein, obstacle code"),
    ([.step], "démarche, étape, action, what was done"),
    ([.source], "financeur, organisme, bailleur de fonds, funder"),
    ([.purpose], "objet, pour quoi, but, projet, what for"),
    ([.askedOn], "demandé le, date de demande, date de dépôt, déposé le, asked on, applied on"),
    ([.asked], "demandé, montant demandé, amount asked"),
    ([.grantedOn], "accordé le, date d'accord, notifié le, granted on, awarded on"),
    ([.granted], "accordé, montant accordé, attribué, montant attribué, amount granted, awarded"),
    ([.refusedOn], "refusé le, date de refus, refused on"),
    ([.closedOn], "clos le, soldé le, date de clôture, closed on"),
    ([.until], "jusqu'au, échéance, engagement jusqu'au, fin d'engagement, fin, avant le, end, by"),
    ([.plots], "parcelles, planches, sur les parcelles"),
    ([.funding], "financement, code financement, dossier, funding code"),
    ([.due], "échéance, prévu le, date prévue, due on, planned on"),
    ([.paidOn], "payé le, versé le, date de versement, paid on"),
    ([.paid], "payé, versé, montant versé, amount paid"),
    ([.condition], "condition, engagement, en mots, words"),
    ([.settledOn], "constaté le, vérifié le, settled on, checked on"),
    ([.partnership], "partenariat, code partenariat, partnership code"),
    ([.organisation], "organisme, code organisme, organization"),
    ([.brings], "apporte, apport, contribution"),
    ([.inKind], "en nature, valeur en nature, valorisation, in kind"),
    ([.subject], "sujet, thème, objet, intitulé, libellé, quoi, topic, about"),
    (
      [.attendances],
      "participations, participants, présents, présences, nombre de participants, participant, attendance"
    ),
    (
      [.newcomers],
      "nouveaux, nouvelles personnes, nouvelles, nouveaux participants, première fois, new people, first time, new"
    ),
    ([.local], "du quartier, habitants, habitants du quartier, qpv, dont qpv, riverains, neighbours, from nearby"),
    ([.evidence], "preuve, justificatif, pièce, pièce justificative, source, document, proof"),
    ([.indicator], "indicateur, code indicateur, indicator code"),
    ([.value], "valeur, résultat, nombre, result, figure"),
    ([.counter], "compté par, qui compte, qui, auteur, counted by, who"),
    ([.objective], "objectif, code objectif, objective code"),
    ([.measure], "mesure, compte, façon de compter"),
    ([.bound], "sens, borne, limit"),
    ([.baseline], "départ, valeur de départ, référence, situation de départ, base"),
    ([.baselinePeriod], "période de départ, année de départ, année de référence, baseline year"),
    ([.period], "période, année, year, mois, month, trimestre, quarter"),
    ([.target], "cible, valeur cible, à atteindre, goal"),
    ([.voidReason], "motif d'annulation, raison d'annulation, cause d'annulation, annulation, void reason"),
  ]

  /// Words that mean something of their own in one kind; they come before the shared ones.
  private static func own(_ kind: Kind) -> [([Column], String)] {
    switch kind {
    case .sites: [([.name, .code], "site, lieu, ferme, farm, jardin, garden, nom du site"), ([.code], "code site")]
    case .plots: [([.code, .name], "plot, parcelle, planche, bed"), ([.code], "code parcelle, plot code")]
    case .ventures:
      [
        ([.name, .code], "entreprise, venture, porteur, porteur de projet, structure, projet"),
        ([.name], "raison sociale"), ([.kind], "type, nature, type de structure"),
      ]
    case .crops: [([.name, .code], "culture, crop, légume, espèce, produit"), ([.name], "nom français, name fr")]
    case .unitWeights:
      [
        ([.grams], "poids, masse, poids unitaire, grammes par unité, mass, weight, unit weight"),
        ([.from], "date"),
      ]
    // Where no other heading is their start, cycles begin with what was sown or, without its accent, planted.
    case .cycles:
      [
        ([.code], "cycle, cycle de culture, code cycle, crop cycle"), ([.started, .sown], "sown"),
        ([.started, .plants], "planté"),
      ]
    case .plans: [([.code], "plan, prévision, code plan, plan code, cycle")]
    case .soilTests:
      [([.date], "date de prélèvement, prélevé le, prélèvement, sampled on"), ([.content], "résultat, result")]
    // Where nothing else is the quantity, `amount` is how much.
    case .harvests: [([.quantity, .amount], "amount")]
    case .meters: [([.code], "meter, compteur, code compteur, meter code")]
    case .work: [([.kind], "statut, status, bénévole ou payé")]
    case .supplies: [([.kind], "apport, supply")]
    case .activities: [([.kind], "activité, activity"), ([.hours], "durée, heures, length")]
    case .accounts: [([.kind], "compte, poste, account"), ([.amount], "total, somme")]
    case .results: [([.value], "réalisé")]
    case .people:
      [([.name, .code], "personne, person"), ([.name], "nom et prénom, nom complet, prénom nom, full name")]
    case .roles: [([.kind], "rôle, role"), ([.title], "fonction, poste, function, position")]
    case .programmes: [([.name, .code], "programme, program, dispositif")]
    case .cohorts: [([.code, .name], "cohort, promotion, promo, cohorte")]
    case .meetings:
      [([.people], "avec, présents, participants, with, attended"), ([.note], "compte rendu, notes, minutes")]
    case .steps: [([.dropped], "abandonnée, abandonnée le")]
    case .objectives: [([.code], "objective, objectif, code objectif"), ([.title], "intitulé, libellé, nom")]
    case .objectiveTargets: [([.target], "valeur, value")]
    case .organisations: [([.name, .code], "organisme, organisation, structure, raison sociale")]
    case .obstacles:
      [([.code], "frein, obstacle, code frein"), ([.kind], "nature du frein"), ([.ended], "levé, levé le, lifted")]
    case .obstacleSteps: [([.date], "fait le")]
    case .funding: [([.code], "financement, funding, dossier, code financement")]
    case .instalments: [([.amount], "prévu, montant prévu, planned"), ([.number], "versement, instalment")]
    case .fundingConditions: [([.quantity], "cible, objectif, target"), ([.number], "condition n°")]
    case .partnerships: [([.code], "partenariat, partnership, code partenariat")]
    case .partnershipParties: [([.amount], "en argent, money")]
    case .consents:
      [
        ([.givenBy], "donné par, qui, who, signataire"), ([.evidence], "preuve, pièce, justificatif"),
        ([.field], "champ, quoi, donnée"),
      ]
    case .stages, .occupancies, .none, .retirements, .readings, .enrolments, .issuedReports, .errata: []
    }
  }
}
