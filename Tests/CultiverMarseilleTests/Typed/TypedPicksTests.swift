import CultiverMarseille
import Testing

@Suite struct TypedPicksTests {
  private func quantity(_ thousandths: Int64, _ unit: String) -> Quantity {
    Quantity(count: Count(thousandths: thousandths), unit: unit)
  }

  @Test func `parts of a harvest read in either order`() throws {
    let eight = DestinationPart(.sold, quantity(8_000, "kg"))
    for text in ["vendu 8 kg", "8 kg vendu", "8kg vendus", "Sold 8 kg", "8 kg sold", "vente 8,000 kg"] {
      #expect(try Typed.destinationParts(text) == [eight], "\(text)")
    }
    let parts = [
      eight, DestinationPart(.given, quantity(2_500, "kg")),
      DestinationPart(.lost, quantity(1_000, "kg"), cause: .pest),
    ]
    for text in [
      "vendu 8 kg, don 2,5 kg, perdu 1 kg (limaces)", "8 kg vendu; 2,5 kg don; 1 kg perdu limaces",
      "vendu 8 kg + don 2.5 kg + perte 1 kg slugs", "vendu 8 kg,don 2,5 kg,perdu 1 kg limaces",
      "vendu 8 kg et don 2,5 kg et perdu 1 kg (limaces)", "8 kg sold, 2.5 kg given and 1 kg lost (slug)",
    ] { #expect(try Typed.destinationParts(text) == parts, "\(text)") }
  }

  @Test func `a part may lack its unit or its quantity`() throws {
    #expect(
      try Typed.destinationParts("vendu 4 bottes, don 2") == [
        DestinationPart(.sold, quantity(4_000, "bottes")), DestinationPart(.given, quantity(2_000, "")),
      ])
    #expect(
      try Typed.destinationParts("4 vendues, 2 bottes données, le reste perdu (gel)") == [
        DestinationPart(.sold, quantity(4_000, "")), DestinationPart(.given, quantity(2_000, "bottes")),
        DestinationPart(.lost, cause: .frost),
      ])
    #expect(try Typed.destinationParts("autoconsommation") == [DestinationPart(.selfConsumed)])
    #expect(try Typed.destinationParts("perdu montée en graine") == [DestinationPart(.lost, cause: .bolting)])
    #expect(try Typed.destinationParts("vendu 1 234,5 kg") == [DestinationPart(.sold, quantity(1_234_500, "kg"))])
  }

  @Test func `what is no part says so`() {
    for text in [
      "", " ", ",", "mangé", "vendu 8 kg, mangé", "8 kg", "vendu 0 kg", "vendu 1.234,5 kg", "vendu 8 kg limaces",
      "perdu 1 kg (ennui)", "vendu x8", "8 kg vendu don",
    ] { #expect(throws: TypedError.self, "\(text)") { try Typed.destinationParts(text) } }
  }

  @Test func `ways to share`() throws {
    for text in ["area", "surface", "par surface", "m²", "AREA"] { #expect(try Typed.sharing(text) == .area) }
    for text in ["plants", "plant", "pieds", "par pied"] { #expect(try Typed.sharing(text) == .plants) }
    let parts = Sharing.parts([2_000, 1_000, 1_000].map(Count.init(thousandths:)))
    for text in ["2,1,1", "2;1;1", "2 + 1 + 1", "2:1:1", "2/1/1", "2, 1, 1"] {
      #expect(try Typed.sharing(text) == parts, "\(text)")
    }
    #expect(try Typed.sharing("2,5;1") == .parts([2_500, 1_000].map(Count.init(thousandths:))))
    #expect(
      try Typed.sharing("10 kg, 12,5 kg, 8kg")
        == .quantities([quantity(10_000, "kg"), quantity(12_500, "kg"), quantity(8_000, "kg")]))
    for text in ["", "moitié", "2,0", "2,-1", "10 kg, 12"] {
      #expect(throws: TypedError.self, "\(text)") { try Typed.sharing(text) }
    }
  }

  @Test func `money and prices`() throws {
    for text in ["25,60 €", "25.60", "€25.60", "25,6€", "25,60 EUR", "25,60 euros", "€ 25.60"] {
      #expect(try Typed.money(text) == Money(cents: 2_560), "\(text)")
    }
    #expect(try Typed.money("1 234 €") == Money(cents: 123_400))
    #expect(try Typed.money("0") == Money(cents: 0))
    for text in ["", "gratuit", "3,205 €", "-1 €", "12 kg", "1.234,50 €"] {
      #expect(throws: TypedError.self, "\(text)") { try Typed.money(text) }
    }
    for text in ["3,20 €/kg", "3,20€/kg", "€3.20 / kg", "3,20 € le kg", "3.20 per kg", "3,20 euros par kg"] {
      #expect(try Typed.price(text) == Price(Money(cents: 320), unit: "kg"), "\(text)")
    }
    #expect(try Typed.price("1,50 € la botte") == Price(Money(cents: 150), unit: "botte"))
    #expect(try Typed.price("1,50") == Price(Money(cents: 150), unit: ""))
    for text in ["", "le kg", "3,205 €/kg", "-3 €/kg", "3 €/12"] {
      #expect(throws: TypedError.self, "\(text)") { try Typed.price(text) }
    }
    #expect(Money(cents: 2_560).text(.french) == "25,60\u{A0}€")
    #expect(Money(cents: 123_400).text(.english) == "€1,234.00")
  }

  @Test func `a list of plots`() {
    #expect(Typed.list("A1,A2, BDM/B3") == ["A1", "A2", "BDM/B3"])
    #expect(Typed.list("A1") == ["A1"])
    #expect(Typed.list(" , ") == [])
    // A comma between digits parts two codes here.
    #expect(Typed.list("1,2") == ["1", "2"])
  }
}
