import CultiverMarseille
import CultiverStore

/// What stands for the words that a line leaves out when it writes.
extension Session {
  /// What is shown before a line is typed: what the context is.
  var prompt: String {
    let day = context.day.map { String($0.text(language).prefix(3)) + " " + $0.short(language) }
    let words = [context.plot ?? context.site, context.crop, day].compactMap { $0 }
    return (["cultiver"] + words).joined(separator: " ") + "> "
  }

  /// Puts the context where a command says nothing of its plot or day.
  func fill(plot: inout String?, day: inout String?) {
    if day == nil { day = context.day?.iso }
    guard let stated = plot else { return plot = context.plot }
    guard let site = context.site else { return }
    plot = Self.placed(stated, at: site)
  }

  /// The plots of a list, each at a site unless it says its own: `A1=12,5m2,B3` has two.
  private static func placed(_ plots: String, at site: String) -> String {
    var isGround = false
    return plots.split(separator: ",", omittingEmptySubsequences: false).map { part in
      defer { isGround = part.contains("=") }
      let code = part.prefix { $0 != "=" }
      let isDecimal = isGround && part.first?.isNumber == true && !part.contains("=")
      return code.contains("/") || isDecimal ? String(part) : "\(site)/\(part.drop(while: \.isWhitespace))"
    }.joined(separator: ",")
  }

  /// Puts the context where a harvest says nothing of its crop, plot or day; a cycle settles its crop and plot.
  func fill(crop: inout String?, plot: inout String?, day: inout String?, isSettled: Bool) throws {
    guard !isSettled else {
      if day == nil { day = context.day?.iso }
      return
    }
    if let word = crop, plot == nil, context.crop != nil, try !names(crop: word) {
      // `harvest add 3 kg A1`, when the crop is known.
      (crop, plot) = (nil, word)
    } else if let first = crop, let last = plot, let turned = try turned("\(first) \(last)") {
      (crop, plot) = turned
    }
    crop = crop ?? context.crop
    fill(plot: &plot, day: &day)
  }

  /// The crop and the plot of words that name them the other way round, as `A1 pomme de terre` does; nil when they do not.
  private func turned(_ words: String) throws -> (String, String)? {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    return try read { reader in
      let vocabulary = try reader.vocabulary()
      guard vocabulary.crops(parts[0]).isEmpty, !vocabulary.plots(parts[0]).isEmpty, !vocabulary.crops(parts[1]).isEmpty
      else { return nil }
      return (parts[1], parts[0])
    }
  }

  /// Whether a word is a crop's.
  func names(crop word: String) throws -> Bool { try read { try !$0.vocabulary().crops(word).isEmpty } }

  /// That a command lacks a value which no context gives.
  func missing(_ value: Phrase, _ command: any CultiverCommand.Type) -> NotUnderstood {
    let path = grammar.paths.first { $0.command == command }
    return NotUnderstood(.missing(value), column: line.count + 1, synopsis: path.map { Synopsis($0) })
  }
}
