import CultiverMarseille
import CultiverStore

/// What is said when an activity, money or a result is recorded.
extension Phrase {
  static func held(_ activity: Listed<ActivityDraft>) -> Phrase {
    let draft = activity.draft
    func words(_ language: Language) -> String {
      func people(_ count: Int64) -> String { Said.number(count)[language] }
      var parts = [draft.kind.name[language] + (draft.subject.map { " (\($0))" } ?? "")]
      parts.append(
        Phrase(
          fr: "\(people(draft.attendances)) participation\(draft.attendances > 1 ? "s" : "")",
          en: "\(people(draft.attendances)) attendance\(draft.attendances == 1 ? "" : "s")")[language])
      if let new = draft.newcomers {
        parts.append(
          Phrase(fr: "dont \(people(new)) pour la première fois", en: "\(people(new)) for the first time")[language])
      }
      if let local = draft.local {
        parts.append(Phrase(fr: "\(people(local)) du quartier", en: "\(people(local)) from nearby")[language])
      }
      parts += [draft.time?.text(language), draft.venture, draft.site.map { "site \($0)" }].compactMap(\.self)
      return (parts + [Said.day(draft.day)[language]]).joined(separator: ", ")
    }
    return Phrase(
      fr: "activité \(activity.number)\u{202F}: \(words(.french))",
      en: "activity \(activity.number): \(words(.english))")
  }

  static func accounted(_ account: Listed<AccountDraft>) -> Phrase {
    let draft = account.draft
    func words(_ language: Language) -> String {
      let kind = draft.kind.name[language] + (draft.subject.map { " (\($0))" } ?? "")
      return [kind, Said.money(draft.amount)[language], draft.venture, Said.day(draft.day)[language]]
        .joined(separator: ", ")
    }
    return Phrase(
      fr: "écriture \(account.number)\u{202F}: \(words(.french))",
      en: "account entry \(account.number): \(words(.english))")
  }

  static func entered(_ result: Listed<ResultDraft>) -> Phrase {
    let draft = result.draft
    func words(_ language: Language) -> String {
      let unit = draft.indicator.unit
      let number = Written.decimal(draft.value, places: unit.places, language)
      let value = "\(number)\u{A0}\(unit.sign(of: draft.value)[language])"
      let scope =
        draft.venture ?? draft.site.map { "site \($0)" }
        ?? Phrase(fr: "tout le réseau", en: "the whole network")[language]
      return [
        "\(draft.indicator.rawValue) \(value)", scope, ReportPeriod(draft.from...draft.to).text(language),
        draft.evidence,
      ].joined(separator: ", ")
    }
    return Phrase(
      fr: "résultat \(result.number)\u{202F}: \(words(.french))",
      en: "result \(result.number): \(words(.english))")
  }
}
