/// What a laboratory found of one element in the soil of a plot, as stated.
public struct SoilTestDraft: Hashable, Sendable {
  /// Code of the site.
  public var site: String?
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String
  /// The day of the sample.
  public var day: Day
  /// Who tested it.
  public var laboratory: String?
  /// The element.
  public var element: SoilElement
  /// Its content in µg per kg of dry soil.
  public var content: Int64
  /// A remark.
  public var note: String?

  /// A draft of what was stated.
  public init(
    site: String? = nil, plot: String, day: Day, laboratory: String? = nil, element: SoilElement, content: Int64,
    note: String? = nil
  ) {
    self.site = site
    self.plot = plot
    self.day = day
    self.laboratory = laboratory
    self.element = element
    self.content = content
    self.note = note
  }

  /// A draft of a content of which the laboratory says perhaps only that it is below: the bound is kept, so that the soil is never taken for cleaner than was found, and the note says that it is one.
  public init(
    site: String? = nil, plot: String, day: Day, laboratory: String? = nil, element: SoilElement, content: SoilContent,
    note: String? = nil
  ) {
    let bound = content.isBound ? "<\(Written.plain(content.micrograms, places: 3)) mg/kg" : nil
    let notes = [bound, note].compactMap { $0 }
    self.init(
      site: site, plot: plot, day: day, laboratory: laboratory, element: element, content: content.micrograms,
      note: notes.isEmpty ? nil : notes.joined(separator: "; "))
  }
}

extension SoilTestDraft {
  /// What it says of the soil.
  public var test: SoilTest { SoilTest(element: element, content: content, day: day, laboratory: laboratory) }

  /// The highest limit of the HCSP (2014) that the content passes, in µg/kg; nil when it passes none.
  public var passed: Int64? { test.passed }
}
