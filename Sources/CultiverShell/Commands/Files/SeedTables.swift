import CultiverExchange
import CultiverMarseille
import CultiverStore
import Seeds

/// The tables that are embedded in the program.
enum SeedTables {
  /// The bytes of a table, such as `demonstration/harvests.csv`; nil when there is none.
  static func source(_ name: String) -> BytesSource? {
    guard let seed = cultiver_seed_named(name) else { return nil }
    return BytesSource(Array(UnsafeBufferPointer(start: seed.pointee.bytes, count: seed.pointee.length)))
  }

  /// The reference tables with which a notebook begins.
  static func catalogue() throws -> Catalogue {
    Catalogue(
      communes: try table("communes"), crops: try table("crops"), cropNames: try table("crop-names"),
      cropTraits: try table("crop-traits"), families: try table("families"), units: try table("units"),
      unitWeights: try table("unit-weights"), stages: try table("stages"), titles: try table("titles"),
      legalForms: try table("legal-forms"), programmes: try table("programmes"))
  }

  /// What is published of yields elsewhere, for those who ask for it; it stands in no notebook.
  static func benchmarks() throws -> [Benchmark] {
    try table("benchmarks").map { row in
      func text(_ column: String) -> String { row[column] ?? "" }
      func number(_ column: String) throws -> Int64? {
        text(column).isEmpty ? nil : try Typed.decimal(text(column), places: 4)
      }
      guard let origin = Benchmark.Origin(rawValue: text("origin")) else {
        throw ShellError.fault("no origin \(text("origin"))")
      }
      return Benchmark(
        study: text("study"), place: text("place"), country: text("country"),
        siteType: Phrase(fr: text("site_type_fr"), en: text("site_type")), sites: Int64(text("n")),
        value: try number("value"), low: try number("low"), high: try number("high"), unit: text("unit"),
        origin: origin, period: Phrase(fr: text("period_fr"), en: text("period")), citation: text("citation"),
        url: text("url"))
    }
  }

  private static func table(_ name: String) throws -> Catalogue.Table {
    guard let source = source("reference/\(name).csv") else { throw ShellError.fault("no table \(name)") }
    let reader = try TableReader(source, encoding: .utf8, delimiter: .comma)
    var header: [String] = []
    var rows: Catalogue.Table = []
    while try reader.next() {
      if header.isEmpty {
        header = reader.texts
      } else {
        rows.append(Dictionary(zip(header, reader.texts)) { first, _ in first })
      }
    }
    return rows
  }
}
