public import CultiverMarseille

/// A typed cell of a sheet: what it is, not yet how it is written.
public enum Cell: Hashable, Sendable {
  /// Nothing stated.
  case blank
  /// A name, a code or a note, as entered.
  case text(String)
  /// Our own words; machines read the English.
  case note(Phrase)
  /// A thing that machines know by a code (nil is not stated) and people by words.
  case term(String?, Phrase)
  /// A mass: grams for machines, kilograms for people.
  case mass(Mass)
  /// An area: square metres.
  case area(Area)
  /// Ground held over time, in dm²·days: square metres × days.
  case groundDays(Int64)
  /// A yield in ten-thousandths of kg/m²; nil is not calculable.
  case yield(Int64?)
  /// Time worked: decimal hours for machines, hours and minutes for people.
  case time(WorkTime)
  /// A volume: litres.
  case volume(Volume)
  /// What one thing is of another: `units` × 10^−`places` of a unit such as `h/kg`; nil is not calculable.
  case ratio(Int64?, places: Int, unit: String)
  /// What an indicator comes to, in 10^−`places` of its unit; nil is not calculable.
  case reading(Int64?, IndicatorUnit)
  /// A whole number.
  case whole(Int64)
  /// A number that names something, as it is typed: its thousands are not grouped.
  case number(Int64)
  /// `units` × 10^−`places`.
  case decimal(Int64, places: Int)
  /// An amount of money, in euros.
  case money(Money)
  /// A calendar day.
  case day(Day)
  /// A calendar month.
  case month(Month)
  /// Yes or no.
  case flag(Bool)
  /// A part of a whole, neither negative: a percentage, or a bar in a column of bars.
  case share(Int64, of: Int64)
  /// How much more (or less) a mass is than another.
  case difference(Mass, from: Mass)
  /// How much more (or less) a mass is than another, in percent of the other; not calculable from nothing.
  case change(Mass, from: Mass)

  /// Text when there is some, else blank.
  public init(_ text: String?) { self = text.map(Cell.text) ?? .blank }

  /// Whether it says nothing: blank, not calculable or zero.
  var saysNothing: Bool {
    switch self {
    case .blank, .yield(nil), .yield(0), .whole(0), .decimal(0, places: _), .mass(.zero), .area(.zero), .groundDays(0),
      .time(.zero),
      .volume(.zero), .reading(nil, _), .ratio(nil, places: _, unit: _), .ratio(0, places: _, unit: _):
      true
    default: false
    }
  }
}
