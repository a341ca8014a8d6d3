import CultiverMarseille

/// Plots typed in one word, each perhaps with its ground: `A1=12m2,A2=1/2,B3`.
struct StatedPlots {
  /// A plot, and the ground stated of it alone.
  struct Member {
    let plot: String
    let ground: StatedGround?
  }

  let members: [Member]

  init(typed text: String) throws {
    var words: [String] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: true).map(String.init) {
      // In `A1=12,5m2` the comma is the decimal mark: what stands before it is no ground by itself.
      if let last = words.last, let ground = Self.ground(in: last), (try? Self.ground(ground)) == nil,
        (try? Self.ground("\(ground),\(word)")) != nil
      {
        words[words.count - 1] += ",\(word)"
      } else {
        words.append(word)
      }
    }
    members = try words.map { word in
      let ground = Self.ground(in: word)
      return Member(
        plot: ground == nil ? word : String(word.prefix { $0 != "=" }), ground: try ground.map(Self.ground))
    }
  }

  private static func ground(in word: String) -> String? {
    word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
  }

  private static func ground(_ text: String) throws -> StatedGround {
    if text == "?" { return StatedGround(area: .unknown) }
    if let part = try? Typed.part(text) { return StatedGround(part: part) }
    return StatedGround(area: .known(try Typed.area(text).area))
  }
}
