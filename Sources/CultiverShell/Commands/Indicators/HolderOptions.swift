import ArgumentParser
import CultiverMarseille
import CultiverStore

/// Whose something is: a site's, a venture's, or with neither the network's.
struct HolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp(fr: "ce site", en: "that site", value: ValueName.site))
  var site: String?

  @Option(help: ArgumentHelp(fr: "cette entreprise", en: "that venture", value: ValueName.venture))
  var venture: String?

  /// Whether a record of a site and a venture, by their codes, is asked for.
  func admits(_ reader: Reader, today: Day) throws -> (_ site: String?, _ venture: String?) -> Bool {
    let wanted = (
      site: try site.map { try reader.siteCode($0) },
      venture: try venture.map { try reader.venture($0, on: today).code }
    )
    return { site, venture in
      (wanted.site == nil || wanted.site == site) && (wanted.venture == nil || wanted.venture == venture)
    }
  }
}

extension Period {
  /// Whether any of the days from one to another is asked for.
  func admits(_ first: Day, _ last: Day) -> Bool {
    (from.map { $0 <= last } ?? true) && (to.map { first <= $0 } ?? true)
  }
}
