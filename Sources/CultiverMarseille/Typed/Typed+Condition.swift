extension Typed {
  /// What a funding asks for, as in `800 m2`, `3 t`, `2 ETP`, `12 visites` or words alone: what it is measured in, the target in that kind's unit, and the words.
  ///
  /// A text that begins with a digit is a target; throws what quantities and areas throw, and `notPositive` when it begins with a minus and a number.
  public static func condition(_ text: String) throws(TypedError)
    -> (kind: ConditionKind, target: Quantity?, words: String?)
  {
    let typed = trimmed(text)
    guard !typed.isEmpty else { throw TypedError(.quantity, text, .empty) }
    if let numeral = try? Numeral(typed, expecting: .quantity), numeral.isNegative { throw numeral.error(.notPositive) }
    guard let first = typed.utf8.first, Spelling.isDigit(first) else { return (.other, nil, typed) }
    if let area = try? Typed.area(typed) { return (.cultivatedArea, try target(area.area, of: text), nil) }
    let quantity = try Typed.quantity(typed)
    return (kind(ofUnit: quantity.unit), try target(quantity, of: text), nil)
  }

  /// What a unit is a unit of.
  static func kind(ofUnit unit: String) -> ConditionKind {
    if MassUnit(word: unit) != nil { return .harvest }
    if jobWords.contains(Fold.key(unit)) { return .jobs }
    return ["m2", "m²", "ha", "are"].contains(unit.lowercased()) ? .cultivatedArea : .other
  }

  /// A target in the unit of its kind: kilograms, square metres and full-time equivalents; any other as it was said.
  public static func target(_ quantity: Quantity, of text: String) throws(TypedError) -> Quantity {
    do throws(QuantityError) {
      if let mass = try quantity.mass() {
        return Quantity(count: Count(thousandths: mass.grams), unit: MassUnit.kilogram.code)
      }
    } catch {
      throw TypedError(.quantity, text, .tooLarge)
    }
    switch kind(ofUnit: quantity.unit) {
    case .jobs: return Quantity(count: quantity.count, unit: ConditionKind.jobs.unit ?? "")
    case .cultivatedArea:
      let said = "\(Written.plain(quantity.count.thousandths, places: 3)) \(quantity.unit)"
      return try target(try Typed.area(said).area, of: text)
    case .harvest, .other: return quantity
    }
  }

  private static func target(_ area: Area, of text: String) throws(TypedError) -> Quantity {
    guard let thousandths = try? Exact.product(area.squareDecimetres, 10) else {
      throw TypedError(.area, text, .tooLarge)
    }
    return Quantity(count: Count(thousandths: thousandths), unit: ConditionKind.cultivatedArea.unit ?? "")
  }

  private static let jobWords: Set<String> = Set(
    ["ETP", "FTE", "emploi", "job", "poste", "équivalent temps plein", "full-time equivalent"].map { Fold.key($0) })
}
