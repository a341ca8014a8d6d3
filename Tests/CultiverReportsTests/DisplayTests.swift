import Testing

@testable import CultiverReports

@Suite struct DisplayTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Fève", 4), ("Fe\u{300}ve", 4), ("cœur", 4), ("1\u{202F}234,5", 7), ("北京", 4), ("한", 2),
    ("🍅", 2), ("👩‍🌾", 2), ("🇫🇷", 2), ("☀\u{FE0F}", 2), ("☀", 1), ("é\u{200B}", 1), ("─█▏", 3), ("m²", 2),
  ])
  func knowsHowManyColumnsATextTakes(_ text: String, _ width: Int) {
    #expect(Display.width(text) == width)
  }

  @Test func padsByColumnsAndNotByCharacters() {
    #expect(Display.padded("🍅", to: 4) == "🍅  ")
    #expect(Display.padded("Fe\u{300}ve", to: 6, atEnd: true) == "  Fe\u{300}ve")
    #expect(Display.padded("too long", to: 3) == "too long")
  }

  @Test func wrapsAtSpacesAndBreaksOnlyWhatMustBreak() {
    #expect(Display.wrapped("une deux trois", to: 8) == ["une deux", "trois"])
    #expect(Display.wrapped("un anticonstitutionnel", to: 8) == ["un", "anticons", "titution", "nel"])
    #expect(Display.wrapped("12\u{A0}kg de tomates", to: 6) == ["12\u{A0}kg", "de", "tomate", "s"])
    #expect(Display.wrapped("", to: 8) == [""])
  }

  @Test(arguments: 2...30)
  func wrapsWithoutLosingACharacter(_ width: Int) {
    let text = "Le Cœur à l'Ouvrage 北京 🍅🍅🍅 anticonstitutionnellement"
    let lines = Display.wrapped(text, to: width)
    #expect(lines.allSatisfy { Display.width($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func nothingInANameIsObeyedByTheTerminal() {
    #expect(Display.cleaned("a\r\nb\tc") == "a b c")
    #expect(Display.cleaned("\u{1B}[31mred\u{202E}") == "\u{FFFD}[31mred\u{FFFD}")
    #expect(Display.cleaned("Fève") == "Fève")
  }

  @Test(arguments: Array(0...64))
  func barsGrowByEighthsAndNeverHideSomething(_ part: Int64) {
    let bar = Bar.across(part, of: 64, width: 8)
    #expect(Display.width(bar) == Int((part + 7) / 8))
    #expect(Bar.across(part, of: 64, width: 1).isEmpty == (part == 0))
    #expect(Bar.across(part, of: 6_400_000, width: 8).isEmpty == (part == 0))
  }

  @Test func linesOfDaysTellNothingFromLittle() {
    #expect((0...8).map { Bar.upright($0, of: 8) }.joined() == "·▁▂▃▄▅▆▇█")
    #expect(Bar.upright(1, of: 1_000_000) == "▁")
    #expect(Bar.upright(0, of: 0) == "·")
  }
}
