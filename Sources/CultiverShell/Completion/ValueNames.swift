import CultiverMarseille
import CultiverStore

/// Where the names come from that a value can have.
enum ValueNames {
  /// The notebook.
  case known([Refusal.Noun])
  /// These alone.
  case fixed([KnownName])
  /// Days and months, which are counted from today.
  case days, months
  /// A unit behind a number.
  case units
  /// Files and folders.
  case files
  /// Nobody knows them beforehand.
  case free

  /// The names of a value, by what help calls it in English and the noun and verb of its command.
  init(_ value: String, noun: String?, verb: String) {
    switch value {
    case "CROP": self = .known([.crop])
    case "PLOT": self = .known([.plot])
    case "PLACE": self = .known([.site, .plot])
    case "SITE": self = .known([.site])
    case "VENTURE": self = .known([.venture])
    case "PARTY": self = .known([.venture, .organisation])
    case "VARIETY": self = .known([.variety])
    case "CYCLE": self = .known([.cycle])
    case "PLAN": self = .known([.plan])
    case "COMMUNE": self = .known([.commune])
    case "FAMILY": self = .known([.family])
    case "UNIT": self = .known([.unit])
    case "STAGE": self = .known([.stage])
    case "PERSON": self = .known([.person])
    case "PROGRAMME": self = .known([.programme])
    case "COHORT": self = .known([.cohort])
    case "ORGANISATION": self = .known([.organisation])
    case "OBSTACLE": self = .known([.obstacle])
    case "FUNDING": self = .known([.funding])
    case "PARTNERSHIP": self = .known([.partnership])
    case "OBJECTIVE": self = .known([.objective])
    case "INDICATOR": self = .fixed(Indicator.allCases.map { KnownName($0.name, others: [$0.rawValue]) })
    case "QUANTITY": self = .units
    case "NUMBER": self = noun == "harvest" ? .known([.harvest]) : verb == "undo" ? .known([.action]) : .free
    case "FIGURE": self = .fixed(Figure.allCases.map { KnownName($0.name, others: [$0.rawValue]) })
    case "REPORT": self = .fixed([KnownName(Phrase(verbatim: "report monthly"))])
    case "DAY": self = .days
    case "MONTH", "PERIOD": self = .months
    case "FILE", "FOLDER": self = .files
    case "DESTINATION": self = .fixed(Destination.allCases.map { KnownName($0.name, others: [$0.rawValue]) })
    case "CAUSE": self = .fixed(Cause.allCases.map { KnownName($0.name, others: [$0.rawValue]) })
    case "SHELL": self = .fixed(["bash", "zsh", "fish"].map { KnownName(Phrase(verbatim: $0)) })
    case "FORM", "FORMS": self = .fixed(OutputForm.allCases.map { KnownName(Phrase(verbatim: $0.rawValue)) })
    case "fr|en": self = .fixed(Language.allCases.map { KnownName(Phrase(verbatim: $0.rawValue)) })
    case "KIND": self = Self.kinds(noun: noun, verb: verb)
    case "CODE": self = Self.codes(noun: noun, verb: verb)
    default: self = .free
    }
  }

  private static func kinds(noun: String?, verb: String) -> ValueNames {
    func names<Kind: RawRepresentable<String>>(_ kinds: [Kind], _ name: (Kind) -> Phrase) -> ValueNames {
      .fixed(kinds.map { KnownName(name($0), others: [$0.rawValue]) })
    }
    switch noun ?? verb {
    case "plot": return names(PlotKind.allCases) { $0.name }
    case "supply": return names(SupplyKind.allCases) { $0.name }
    case "work": return names(WorkKind.allCases) { $0.name }
    case "venture": return names(VentureKind.allCases) { $0.name }
    case "person": return names(RoleKind.allCases) { $0.name }
    case "organisation": return names(OrganisationKind.allCases) { $0.name }
    case "funding": return names(FundingKind.allCases) { $0.name }
    case "partner": return names(PartnershipKind.allCases) { $0.name }
    case "obstacle": return .known([.obstacleKind])
    case "activity": return names(ActivityKind.allCases) { $0.name }
    case "account": return names(AccountKind.allCases) { $0.name }
    case "import", "export":
      return .fixed((Kind.inOrder.map(\.rawValue) + ["notebook"]).map { KnownName(Phrase(verbatim: $0)) })
    default: return .free
    }
  }

  /// What a code leads to; of what is yet to be made, nothing.
  private static func codes(noun: String?, verb: String) -> ValueNames {
    guard let noun, !["add", "open", "start", "plan", "ask", "meter"].contains(verb) else { return .free }
    let nouns: [String: Refusal.Noun] = [
      "site": .site, "plot": .plot, "venture": .venture, "crop": .crop, "cycle": .cycle, "plan": .plan,
      "person": .person, "programme": .programme, "cohort": .cohort, "organisation": .organisation,
      "obstacle": .obstacle, "funding": .funding, "partner": .partnership, "objective": .objective, "water": .meter,
    ]
    return nouns[noun].map { .known([$0]) } ?? .free
  }

  /// Days that have a word, latest last, with the day they mean.
  static func days(_ today: Day, _ language: Language) -> [KnownName] {
    let words =
      language == .french
      ? ["aujourd'hui", "hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
      : ["today", "yesterday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return words.map { word in
      let day = try? Typed.day(word, today: today)
      return KnownName(Phrase(verbatim: word), about: day.map { Phrase(fr: $0.text(.french), en: $0.text(.english)) })
    }
  }

  /// The twelve months that end with this one, latest first: no two have one name, so that a few letters are enough.
  static func months(_ today: Day) -> [KnownName] {
    (0..<12).compactMap { ago in
      let month = today.month.adding(months: -ago)
      return KnownName(Phrase(fr: month.text(.french), en: month.text(.english)), others: [month.iso])
    }
  }
}
