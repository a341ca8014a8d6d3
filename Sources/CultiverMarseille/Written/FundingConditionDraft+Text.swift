extension FundingConditionDraft {
  /// What it asks for: `récolte 3 000 kg`, `surface cultivée 800 m²`, or its words, which stand behind a target.
  public var asked: Phrase {
    func text(_ language: Language) -> String {
      let measured = target.map { target in
        let number = Written.decimal(target.count.thousandths, places: 3, language)
        let name = kind == .other ? "" : kind.name[language] + " "
        return "\(name)\(number)\u{A0}\(Self.unit(target.unit, language))"
      }
      return [measured, words].compactMap(\.self).joined(separator: language == .french ? "\u{202F}; " : "; ")
    }
    return Phrase(fr: text(.french), en: text(.english))
  }

  private static func unit(_ unit: String, _ language: Language) -> String {
    switch unit {
    case ConditionKind.cultivatedArea.unit: "m²"
    case ConditionKind.jobs.unit: language == .french ? "ETP" : "FTE"
    default: unit
    }
  }
}
