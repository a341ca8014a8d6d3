extension TypedError {
  /// What was probably meant, nearest first, in the words of a language before those of the other: the text with its mistyped word put right; none where no word is near.
  public func nearest(_ language: Language) -> [String] {
    guard reason == .notUnderstood else { return [] }
    let other: Language = language == .french ? .english : .french
    let words = expected.words
    // A word that is known is not mistyped: it does not fit here.
    guard !words.contains(where: { [$0.fr, $0.en].contains { Fold.key($0) == Fold.key(text) } }) else { return [] }
    let near = nearest(words.map { $0[language] })
    return near.isEmpty ? nearest(words.map { $0[other] }) : near
  }

  private func nearest(_ known: [String]) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else { return Nearest.among(known, to: text, limit: 2) }
    let all = Set(known.map { Fold.key($0) })
    let mistyped = words.firstIndex { word in
      word.count > 2 && word.allSatisfy(\.isLetter) && !all.contains(Fold.key(word))
    }
    guard let place = mistyped else { return [] }
    return Nearest.among(known, to: words[place], limit: 1).map { near in
      (words.prefix(place) + [near] + words.dropFirst(place + 1)).joined(separator: " ")
    }
  }
}

extension TypedError.Expected {
  /// Words by which such a value is stated; none for one that is stated by numbers.
  fileprivate var words: [Phrase] {
    switch self {
    case .day: CalendarWords.weekdays + CalendarWords.months + Self.relativeDays
    case .month, .period, .planPeriod: CalendarWords.months + [Phrase(verbatim: "last-month")]
    case .destination:
      Self.words(Destination.allCases.map { ($0.name, $0.rawValue) })
        + [Phrase(fr: "don", en: "given"), Phrase(fr: "vente", en: "sold"), Phrase(fr: "perte", en: "lost")]
    case .cause: Self.words(Cause.allCases.map { ($0.name, $0.rawValue) })
    case .plotKind: Self.words(PlotKind.allCases.map { ($0.name, $0.rawValue) })
    case .workKind: Self.words(WorkKind.allCases.map { ($0.name, $0.rawValue) })
    case .supplyKind: Self.words(SupplyKind.allCases.map { ($0.name, $0.rawValue) })
    case .ventureKind: Self.words(VentureKind.allCases.map { ($0.name, $0.rawValue) })
    case .roleKind: Self.words(RoleKind.allCases.map { ($0.name, $0.rawValue) })
    case .organisationKind: Self.words(OrganisationKind.allCases.map { ($0.name, $0.rawValue) })
    case .fundingKind: Self.words(FundingKind.allCases.map { ($0.name, $0.rawValue) })
    case .partnershipKind: Self.words(PartnershipKind.allCases.map { ($0.name, $0.rawValue) })
    case .activityKind: Self.words(ActivityKind.allCases.map { ($0.name, $0.rawValue) })
    case .accountKind: Self.words(AccountKind.allCases.map { ($0.name, $0.rawValue) })
    case .figure: Figure.allCases.map(\.name)
    default: []
    }
  }

  private static let relativeDays = [
    Phrase(fr: "hier", en: "yesterday"), Phrase(fr: "avant-hier", en: "yesterday"),
    Phrase(fr: "aujourd'hui", en: "today"), Phrase(fr: "demain", en: "tomorrow"),
  ]

  private static func words(_ kinds: [(name: Phrase, code: String)]) -> [Phrase] {
    kinds.flatMap { [$0.name, Phrase(verbatim: $0.code)] }
  }
}
