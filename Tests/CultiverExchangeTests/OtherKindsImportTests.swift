import CultiverExchange
import CultiverMarseille
import Testing

struct OtherKindsImportTests {
  @Test func sites() throws {
    let found = try imported(
      SiteDraft.self, "code,nom,commune,lat,lon,adresse\nBDM, L'Estaque ,13203,\"43,3\",5.3698123, 1 rue X\n")
    #expect(
      found.drafts == [
        SiteDraft(
          code: "BDM", name: " L'Estaque ", commune: "13203", address: " 1 rue X", latitude: 43_300_000,
          longitude: 5_369_812)
      ])
    let bad = try imported(SiteDraft.self, "code,name,commune,latitude\na b,,13203,95\n")
    #expect(bad.faults.first?.problems.map(\.column) == [.code, .name, .latitude])
  }

  @Test func `plots, with areas known, unknown and made of sides`() throws {
    let text = """
      code;site;surface (ha);longueur;largeur;type
      A1;BDM;0,5;;;serre
      A2;BDM;120 m²;;;
      A3;BDM;30 x 0,8 m;;;
      A4;BDM;?;;;
      A5;BDM;;30;80 cm;
      A6;BDM;;;;
      A7;BDM;x;0;;x
      """
    let found = try imported(PlotDraft.self, text)
    #expect(found.drafts.map { $0.area?.squareDecimetres } == [500_000, 12_000, 2400, nil, 2400, nil])
    #expect(found.drafts.map(\.length) == [nil, nil, 3000, nil, 3000, nil])
    #expect(found.drafts.map(\.width) == [nil, nil, 80, nil, 80, nil])
    #expect(found.drafts.first?.kind == .greenhouse)
    #expect(found.faults.first?.problems.map(\.column) == [.area, .kind, .length])
  }

  @Test func `ventures, stages, occupancies and crops`() throws {
    #expect(
      try imported(
        VentureDraft.self, "code,name,siret,étape,étape depuis\nTDM,Terre,732 829 320 00074,starter,2025-01-02\n"
      ).drafts
        == [
          VentureDraft(
            code: "TDM", name: "Terre", siret: "73282932000074", stage: "starter", stageSince: day("2025-01-02"))
        ])
    #expect(
      try imported(StageDraft.self, "entreprise,étape,depuis\nTDM,couveuse,01/02/2025\n").drafts
        == [StageDraft(venture: "TDM", stage: "couveuse", since: day("2025-02-01"))])
    #expect(
      try imported(OccupancyDraft.self, "parcelle,entreprise,du,au,titre\nA1,TDM,01/02/2025,, prêt \n").drafts
        == [OccupancyDraft(plot: "A1", venture: "TDM", from: day("2025-02-01"), title: " prêt ")])
    #expect(
      try imported(CropDraft.self, "code,name,name_en,famille\nroquette,Roquette d'hiver,Rocket,Brassicaceae\n").drafts
        == [CropDraft(code: "roquette", name: "Roquette d'hiver", nameEn: "Rocket", family: "Brassicaceae")])
  }

  @Test func `a crop's growth, its yields in kg/m² unless they say otherwise`() throws {
    let text = "code,nom,vivace,jours,semaines,rendement bas (g/m²),rendement,rendement haut\n"
    func growth(_ cells: String) throws -> StatedGrowth? {
      try imported(CropDraft.self, text + "x,X," + cells + "\n").drafts.first?.growth
    }
    #expect(
      try growth("non,60,6,850,\"3,5\",4 kg/m²")
        == StatedGrowth(
          isPerennial: false, usualDays: 60, harvestWeeks: 6, lowYield: 850, typicalYield: 3500, highYield: 4000))
    #expect(try growth(",,,,,") == StatedGrowth.none)
    // To the gram: what is written for every yield reads as that yield.
    for grams in [1, 9, 10, 99, 625, 999, 1000, 2313, 5088, 1_234_567] as [Int64] {
      let crop = CropDraft(code: "x", name: "X", growth: StatedGrowth(highYield: grams))
      guard case .decimal(let units, let places)? = crop.values.last else {
        Issue.record("no yield")
        continue
      }
      #expect(try Typed.yield(Written.plain(units, places: places)) == grams)
    }
    let bad = try imported(CropDraft.self, text + "x,X,peut-être,0,\"1,5\",-1,3 kg/ha,0\n")
    #expect(
      bad.faults.first?.problems.map(\.column) == [
        .perennial, .daysTypical, .harvestWeeks, .yieldLow, .yieldTypical, .yieldHigh,
      ])
  }

  @Test func `unit weights are in grams unless they say otherwise`() throws {
    let text = "crop,unit,grams,weighed\nradis,botte,250,12\ntomate,cagette,6 kg,\nblette,botte,,\n"
    let found = try imported(UnitWeightDraft.self, text)
    #expect(found.drafts.map(\.mass.grams) == [250, 6000])
    #expect(found.drafts.map(\.weighed) == [12, nil])
    #expect(found.faults.first?.problems == [Problem(line: 4, column: .grams, .missing)])
    #expect(
      try imported(UnitWeightDraft.self, "crop,unit,poids (kg)\nradis,botte,\"0,25\"\n").drafts.map(\.mass.grams) == [
        250
      ])
  }

  @Test func `plans, and what a table without a column leaves to the catalogue`() throws {
    let whole = try imported(
      PlanDraft.self,
      "plan;parcelle;culture;semis;plantation;plants;part;première récolte;dernière récolte;attendu (kg)\n"
        + "P1;A1;tomate;01/03/2027;25/04/2027;24;1/3;;;\n;A1;tomate;;25/04/2027;0;beaucoup;;;\n"
        + "P3;A1;tomate;;;;;;;\n")
    #expect(
      whole.drafts == [
        PlanDraft(
          code: "P1", plot: "A1", crop: "tomate", part: .share(1, of: 3), plants: 24, sow: day("2027-03-01"),
          stand: day("2027-04-25"))
      ])
    #expect(whole.faults.map { $0.problems.map(\.column) } == [[.part, .plants], [.stand]])
    let sparse = try imported(PlanDraft.self, "parcelle,culture,en place\nA1,tomate,2027-04-25\n")
    #expect(sparse.drafts.first?.computes == PlanDraft.computable)
    let half = try imported(PlanDraft.self, "parcelle,culture,en place,expected_kg\nA1,tomate,2027-04-25,\n")
    #expect(half.drafts.first?.computes == [.firstHarvest, .lastHarvest])
  }

  @Test func `a table of cycles of the first shape begins with what was sown or planted`() throws {
    for heading in ["sown", "semé le", "semis", "planté", "planté le", "started", "début"] {
      let found = try imported(CycleDraft.self, "plot,crop,\(heading)\nA1,x,2026-04-20\n")
      #expect(found.drafts.map(\.started) == [day("2026-04-20")], "\(heading)")
    }
    let both = try imported(
      CycleDraft.self,
      "parcelle,culture,semis,planté le,plants,part,cause,raison,issue,fin\n"
        + "A1,x,2026-03-01,2026-04-20,60,25 %,gel,nuit du 3,échec,2026-05-01\n")
    let draft = try #require(both.drafts.first)
    #expect(draft.started == day("2026-04-20"))
    #expect(draft.sown == day("2026-03-01"))
    #expect(draft.plants == 60)
    #expect(draft.part == .share(25, of: 100))
    #expect(draft.cause == .frost)
    #expect(draft.reason == "nuit du 3")
  }

  @Test func `cycles, with their three ways of stating ground and their ends`() throws {
    let text = """
      code,plot,crop,area,started,ended,outcome,expected_kg
      C1,A1,tomate,,2026-04-20,,,12.5
      C2,A1,tomate,?,2026-04-20,2026-05-01,,
      C3,A1,tomate,12.5,2026-04-20,2026-05-01,échec,
      ,A1,tomate,1 ha,2026-04-20,2026-05-01,terminé,
      C5,A1,tomate,,2026-04-20,,raté,
      """
    let found = try imported(CycleDraft.self, text)
    #expect(
      found.drafts.map(\.area)
        == [.whole, .unknown, .known(Area(squareDecimetres: 1250)), .known(Area(squareDecimetres: 1_000_000))])
    #expect(found.drafts.map(\.failed) == [false, false, true, false])
    #expect(found.drafts.map { $0.expected?.grams } == [12_500, nil, nil, nil])
    #expect(found.drafts.last?.code == nil)
    #expect(found.faults.first?.problems == [Problem(line: 6, column: .ended, .missing)])
  }

  @Test func none() throws {
    let found = try imported(NoneDraft.self, "plot,date\nA1,2026-06-01\n,2026-06-01\n")
    #expect(found.drafts == [NoneDraft(plot: "A1", day: day("2026-06-01"))])
    #expect(found.faults.first?.problems == [Problem(line: 3, column: .plot, .missing)])
  }

  @Test func `work, in hours and as people say them`() throws {
    let text = """
      jour;lieu;parcelle;statut;nb personnes;durée;tâche
      24/06/2026;BDM;;bénévole;3;2h30;semis
      25/06/2026;;A1;;;1,5;
      26/06/2026;;A1;salarié;1;45 min;
      27/06/2026;;;payé;1;1;
      28/06/2026;BDM;;stagiaire;0;2h75;
      Total;;;;4;;
      """
    let found = try imported(WorkDraft.self, text)
    #expect(found.drafts.map(\.time.minutes) == [150, 90, 45])
    #expect(found.drafts.map(\.people) == [3, 1, 1])
    #expect(found.drafts.map(\.kind) == [.volunteer, .paid, .paid])
    #expect(found.drafts[0].place == StatedPlace(site: "BDM"))
    #expect(found.faults.map { $0.problems.map(\.column) } == [[.site], [.kind, .people, .hours]])
    let minutes = try imported(WorkDraft.self, "date,site,temps (min)\n2026-06-24,BDM,30\n2026-06-24,BDM,2h\n")
    #expect(minutes.drafts.map(\.time.minutes) == [30, 120])
  }

  @Test func `inputs, in whatever unit is said, and none without one`() throws {
    let text = """
      date,plot,type,quantité,produit
      2026-06-24,A1,eau,200 l,
      2026-06-24,A1,Fumier,3 brouettes,cheval
      2026-06-24,A1,compost,3,
      2026-06-24,A1,bouse,"0,5 m3",
      """
    let found = try imported(SupplyDraft.self, text)
    #expect(found.drafts.map(\.quantity.unit) == ["l", "brouettes"])
    #expect(found.drafts.map(\.kind) == [.water, .manure])
    #expect(found.faults.map { $0.problems.map(\.column) } == [[.quantity], [.kind]])
    let litres = try imported(SupplyDraft.self, "date,site,kind,Quantité (l)\n2026-06-24,BDM,water,\"1,5\"\n")
    #expect(litres.drafts.map(\.quantity) == [kilograms(1_500, "l")])
  }

  @Test func `meters and what they showed`() throws {
    let meters = try imported(MeterDraft.self, "compteur,lieu,parcelle\nEAU1,BDM,\nEAU2,,A1\nEAU3,,\n")
    #expect(meters.drafts == [MeterDraft(code: "EAU1", site: "BDM"), MeterDraft(code: "EAU2", plot: "A1")])
    #expect(meters.faults.first?.problems == [Problem(line: 4, column: .site, .missing)])
    let readings = try imported(
      ReadingDraft.self,
      "compteur;jour;Index (m3)\nEAU1;01/06/2026;12,345\nEAU1;02/06/2026;13000 l\nEAU1;03/06/2026;-1\n")
    #expect(readings.drafts.map(\.litres) == [12_345, 13_000])
    #expect(readings.faults.first?.problems.map(\.column) == [.litres])
    #expect(try imported(ReadingDraft.self, "meter,date,litres\nEAU1,2026-06-01,12\n").drafts.map(\.litres) == [12])
  }
}
