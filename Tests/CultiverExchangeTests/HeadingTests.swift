import CultiverMarseille
import Testing

@testable import CultiverExchange

struct HeadingTests {
  private func header(_ kind: Kind, _ cells: [String], map: [String: Column] = [:]) -> Header {
    Header(cells, kind: kind, map: map, defaults: [:])
  }

  @Test(arguments: Kind.allCases)
  func `the names that are written are all read`(kind: Kind) {
    let found = header(kind, kind.columns.map(\.rawValue))
    #expect(found.columns == kind.columns)
    #expect(found.doubled == nil)
    for (index, column) in kind.columns.enumerated() { #expect(found[column].index == index) }
  }

  @Test func `French names and synonyms are known`() {
    let tables: [(Kind, [String], [Column])] = [
      (.harvests, ["Date de récolte", "Parcelle", "Légume", "QTÉ", "Unité"], [.date, .plot, .crop, .quantity, .unit]),
      (.harvests, ["jour", "planche", "Espèce", "variété", "poids"], [.date, .plot, .crop, .variety, .quantity]),
      (
        .harvests, ["ferme", "devenir", "Remarques", "réf.", "Motif d’annulation"],
        [.site, .destination, .note, .reference, .voidReason]
      ),
      (
        .sites, ["code", "Nom", "Ville", "Adresse", "Lat", "Lng"],
        [.code, .name, .commune, .address, .latitude, .longitude]
      ),
      (.sites, ["site", "nom", "commune"], [.code, .name, .commune]),
      (
        .plots, ["parcelle", "nom", "lieu", "Surface", "type", "longueur", "largeur", "Surface brute (m²)"],
        Kind.plots.columns
      ),
      (.plots, ["code", "parcelle", "site"], [.code, .name, .site]),
      (
        .ventures, ["code", "entreprise", "forme juridique", "SIRET", "étape", "depuis"],
        [.code, .name, .legalForm, .siret, .stage, .stageSince]
      ),
      (
        .ventures,
        [
          "code", "nom", "statut", "siret", "étape", "depuis le", "type", "commune", "créée le", "objet",
          "agrément ESUS", "fin ESUS",
        ], Kind.ventures.columns
      ),
      (
        .people, ["code", "nom", "courriel", "Tél.", "remarque", "effacée le", "motif"], Kind.people.columns
      ),
      (.roles, ["personne", "entreprise", "rôle", "fonction", "du", "au"], Kind.roles.columns),
      (.programmes, ["code", "programme", "anglais", "étape"], Kind.programmes.columns),
      (.cohorts, ["promotion", "dispositif", "nom", "début", "fin"], Kind.cohorts.columns),
      (
        .enrolments, ["promo", "porteur", "entrée", "sortie", "issue", "suivie par", "note"], Kind.enrolments.columns
      ),
      (.consents, ["porteur", "donnée", "du", "au", "donné par", "preuve"], Kind.consents.columns),
      (.meetings, ["entreprise", "date", "présents", "compte rendu", "décisions"], Kind.meetings.columns),
      (
        .steps,
        ["entreprise", "rencontre du", "à faire", "échéance", "qui", "fait le", "abandonnée", "motif d'abandon"],
        Kind.steps.columns
      ),
      (.stages, ["porteur", "étape", "depuis"], [.venture, .stage, .since]),
      (.occupancies, ["parcelle", "porteur de projet", "du", "au", "convention"], Kind.occupancies.columns),
      (
        .crops,
        [
          "code", "nom", "nom anglais", "famille", "catégorie", "vivace", "jours au moins", "jours", "jours max",
          "semaines de récolte", "rendement bas", "Rendement (kg/m²)", "rendement haut",
        ], Kind.crops.columns
      ),
      (
        .unitWeights, ["culture", "variété", "unité", "poids unitaire", "depuis", "pesés", "lieu de pesée"],
        Kind.unitWeights.columns
      ),
      (
        .cycles, ["cycle", "parcelle", "culture", "surface", "planté", "terminé", "issue", "prévu_kg"],
        [.code, .plot, .crop, .area, .started, .ended, .outcome, .expectedKg]
      ),
      (
        .soilTests, ["site", "parcelle", "prélevé le", "labo", "Métal", "Teneur (mg/kg)", "remarque"],
        Kind.soilTests.columns
      ),
      (.none, ["planche", "jour"], [.plot, .date]),
      (
        .harvests, ["jour", "cycle", "quantité", "Nombre de pièces", "Qualité", "cause de perte", "Montant (€)"],
        [.date, .cycle, .quantity, .count, .grade, .cause, .amount]
      ),
      // An amount is one of money where the quantity stands elsewhere.
      (.harvests, ["date", "cycle", "amount"], [.date, .cycle, .quantity]),
      (.harvests, ["date", "cycle", "amount", "quantity"], [.date, .cycle, .amount, .quantity]),
    ]
    for (kind, headings, columns) in tables {
      let found = header(kind, headings)
      #expect(columns.allSatisfy(found.columns.contains), "\(kind) \(headings): \(found.columns)")
      #expect(found.columns.count == columns.count)
      #expect(found.ignored == [])
      #expect(found.doubled == nil)
    }
  }

  @Test func `a unit in a heading is the unit of bare numbers`() {
    let units: [(String, Column, String?)] = [
      ("Poids (g)", .quantity, "g"), ("Quantité [en kg]", .quantity, "kg"), ("poids_g", .quantity, "g"),
      ("Poids en kg", .quantity, "kg"), ("Quantité (bottes)", .quantity, "bottes"), ("Quantité (12)", .quantity, nil),
    ]
    for (heading, column, unit) in units {
      let found = header(.harvests, [heading])
      #expect(found[column].index == 0, "\(heading)")
      #expect(found[column].unit == unit, "\(heading)")
    }
    #expect(header(.plots, ["Surface (m²)"])[.area].unit == "m²")
    #expect(header(.plots, ["surface (ha)"])[.area].unit == "ha")
    #expect(header(.plots, ["surface_m2"])[.area].unit == "m2")
    #expect(header(.plots, ["Surface (nette)"])[.area].index == 0)
    #expect(header(.plots, ["Surface (nette)"])[.area].unit == nil)
    #expect(header(.harvests, ["Date (jj/mm/aaaa)"])[.date].index == 0)
  }

  @Test func `a weight beside a quantity is what the unit came to`() {
    let found = header(.harvests, ["date", "plot", "crop", "quantité", "unité", "poids (kg)"])
    #expect(found[.quantity].index == 3)
    #expect(found[.grams].index == 5)
    #expect(found[.grams].unit == "kg")
    #expect(header(.harvests, ["quantité", "poids"]).doubled?.headings == ["quantité", "poids"])
    let alone = header(.harvests, ["date", "grammes"])
    #expect(alone[.quantity].index == 1)
    #expect(alone[.quantity].unit == "g")
  }

  @Test func `an id and what is unknown are ignored and reported`() {
    let found = header(.harvests, ["id", "date", "météo", "", "line", "reasons"])
    #expect(found.ignored == ["id", "météo", "line", "reasons"])
    #expect(header(.harvests, ["id", "date"], map: ["id": .reference])[.reference].index == 0)
  }

  @Test func `the map wins over what is known`() {
    let found = header(.harvests, ["date", "Jour de saisie", "plot"], map: [Heading.key("jour de SAISIE"): .date])
    #expect(found[.date].index == 1)
    #expect(found.ignored == ["date"])
  }

  @Test func `what is wrong with a header is told in full`() {
    #expect(throws: TableError.missingColumns([.date, .crop], found: ["plot", "poids"], unknown: [])) {
      try imported(HarvestDraft.self, "plot,poids\nA1,3\n")
    }
    #expect(throws: TableError.missingColumns([.plot, .date], found: [], unknown: [])) {
      try imported(NoneDraft.self, "")
    }
    #expect(throws: TableError.sameColumn(.crop, headings: ["légume", "espèce"])) {
      try imported(HarvestDraft.self, "date,plot,légume,espèce,kg (kg),poids\n2026-06-01,A1,tomate,tomate,,3\n")
    }
    #expect(throws: TableError.unknownHeading("jou", found: ["jour_x", "plot"])) {
      try imported(NoneDraft.self, "jour_x,plot\n", TableOptions(map: ["jou": .date]))
    }
    #expect(throws: TableError.foreignColumn(.siret, .none)) {
      try imported(NoneDraft.self, "date,plot\n", TableOptions(map: ["date": .siret]))
    }
  }

  @Test func `title rows above the header are passed over`() throws {
    let text = "Récoltes 2026;;;\n;;;\nFerme du Talus;;date;\n;Jour;Bac;Parcelle\n;2026-06-01;x;A1\n"
    let found = try imported(NoneDraft.self, text)
    #expect(found.head.line == 4)
    #expect(found.drafts == [NoneDraft(plot: "A1", day: day("2026-06-01"))])
    #expect(found.lines == [5])
  }

  @Test(arguments: Kind.allCases)
  func `no word stands for two columns of a kind by accident`(kind: Kind) {
    for (key, columns) in Synonyms.columns(of: kind) {
      #expect(Set(columns).count == columns.count)
      #expect(columns.allSatisfy(kind.columns.contains))
      #expect(Heading.key(key) == key)
    }
  }
}
