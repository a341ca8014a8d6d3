import CultiverMarseille
import CultiverStore

enum VoidableActivity: VoidableMeans {
  static let noun = Refusal.Noun.activity
  static let command = "activity"
  static let about = Phrase(
    fr: "annuler une activité\u{202F}: elle reste, et ne compte plus",
    en: "void an activity: it stays, and no longer counts")

  static func void(_ word: String, reason: String, _ writer: Writer) throws -> Int64 {
    try writer.voidActivity(word, reason: reason).number
  }
}

enum VoidableAccount: VoidableMeans {
  static let noun = Refusal.Noun.account
  static let command = "account"
  static let about = Phrase(
    fr: "annuler une recette ou une charge\u{202F}: elle reste, et ne compte plus",
    en: "void revenue or a cost: it stays, and no longer counts")

  static func void(_ word: String, reason: String, _ writer: Writer) throws -> Int64 {
    try writer.voidAccount(word, reason: reason).number
  }
}

enum VoidableResult: VoidableMeans {
  static let noun = Refusal.Noun.result
  static let command = "result"
  static let about = Phrase(
    fr: "annuler un résultat saisi\u{202F}: il reste, et ne compte plus",
    en: "void a result entered: it stays, and no longer counts")

  static func void(_ word: String, reason: String, _ writer: Writer) throws -> Int64 {
    try writer.voidResult(word, reason: reason).number
  }
}
