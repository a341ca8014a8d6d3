extension Typed {
  /// A mass, as in `12,5kg` or `250 g`, above zero, rounded half up to the gram; a number alone is of `bareUnit`.
  ///
  /// Throws what a quantity throws, and `unknownUnit` for a unit that is none of mass.
  public static func mass(_ text: String, bareUnit: MassUnit?) throws(TypedError) -> Mass {
    let quantity = try quantity(text, unit: bareUnit?.code, expecting: .mass)
    let mass: Mass?
    do {
      mass = try quantity.mass()
    } catch {
      throw TypedError(.mass, text, .tooLarge)
    }
    guard let mass else { throw TypedError(.mass, text, .unknownUnit(quantity.unit)) }
    guard mass > .zero else { throw TypedError(.mass, text, .notPositive) }
    return mass
  }
}
