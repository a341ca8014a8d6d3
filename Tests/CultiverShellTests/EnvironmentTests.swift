import CultiverMarseille
import Testing

@testable import CultiverShell

struct EnvironmentTests {
  private func read(_ variables: [String: String], terminal: Bool = false, files: [String: String] = [:])
    throws(ShellError) -> Environment
  {
    try Environment(
      variable: { variables[$0] }, clock: { Day(ordinal: 20_000) }, login: { "awa" }, home: { "/home/awa" },
      terminals: (terminal, terminal, terminal), now: { 7 }, width: { 120 }, height: { 40 },
      file: { path throws(ShellError) in
        guard let text = files[path] else { throw .fileMissing(path) }
        return Array(text.utf8)
      })
  }

  @Test func `without settings it is French, today and at home`() throws {
    let environment = try read([:])
    #expect(environment.language == .french)
    #expect(environment.today == Day(ordinal: 20_000))
    #expect(environment.user == "awa")
    #expect(environment.database == "/home/awa/.local/share/cultiver/notebook.sqlite")
    #expect(environment.width == 80)
    #expect(!environment.colour)
  }

  @Test(arguments: [
    (["LANG": "en_GB.UTF-8"], Language.english), (["LANG": "C.UTF-8"], .french), (["LANG": "fr_FR"], .french),
    (["LC_ALL": "fr_FR", "LANG": "en_US"], .french), (["LC_MESSAGES": "en_US", "LANG": "fr_FR"], .english),
    (["CULTIVER_LANG": "en", "LANG": "fr_FR"], .english), (["CULTIVER_LANG": "fr", "LANG": "en_US"], .french),
    (["LANG": "de_DE.UTF-8"], .french),
  ])
  func `the language is stated, else the locale's, else French`(_ variables: [String: String], _ language: Language)
    throws
  {
    #expect(try read(variables).language == language)
  }

  @Test func `settings win`() throws {
    let environment = try read(
      [
        "CULTIVER_DB": "x.sqlite", "CULTIVER_TODAY": "2026-07-15", "CULTIVER_USER": "check", "XDG_DATA_HOME": "/d",
        "COLUMNS": "100",
      ], terminal: true)
    #expect(environment.database == "x.sqlite")
    #expect(environment.today.iso == "2026-07-15")
    #expect(environment.user == "check")
    #expect(environment.width == 100)
    #expect(environment.colour)
    #expect(try read(["XDG_DATA_HOME": "/d"]).database == "/d/cultiver/notebook.sqlite")
    #expect(try !read(["NO_COLOR": "1"], terminal: true).colour)
  }

  @Test func `the configuration stands in the folder for it`() throws {
    let (own, other) = ("/home/awa/.config/cultiver/config", "/c/cultiver/config")
    let files = [own: "template = ~/look", other: "template = look"]
    #expect(try read([:], files: files).configuration.template == "/home/awa/look")
    #expect(try read(["XDG_CONFIG_HOME": "/c"], files: files).configuration.template == "/c/cultiver/look")
    #expect(try read([:]).configuration.template == nil)
    #expect(throws: ShellError.configuration(.unknownKey("x"), file: own, line: 1)) {
      try read([:], files: [own: "x = 1"])
    }
    #expect(try read(["PATH": "/a::/b"]).programs == ["/a", "/b"])
  }

  @Test func `variables win over the configuration, and it is known what won`() throws {
    let own = "/home/awa/.config/cultiver/config"
    let files = [own: "language = en\nuser = Awa\ndatabase = /srv/a.sqlite\nwidth = 90\ncolour = no\nhistory = 0"]
    let settled = try read(["LANG": "fr_FR.UTF-8"], terminal: true, files: files)
    #expect(settled.language == .english)
    #expect(settled.user == "Awa")
    #expect(settled.database == "/srv/a.sqlite")
    #expect(settled.width == 90 && !settled.followsWindow)
    #expect(!settled.colour)
    #expect(settled.historyFile == nil)
    #expect(settled.origins[.language] == .file(line: 1))
    let told = try read(
      ["CULTIVER_LANG": "fr", "CULTIVER_USER": "Lina", "CULTIVER_DB": "b.sqlite", "COLUMNS": "70"], files: files)
    #expect(told.language == .french)
    #expect(told.user == "Lina")
    #expect(told.database == "b.sqlite")
    #expect(told.width == 70)
    #expect(told.origins[.language] == .variable("CULTIVER_LANG"))
    #expect(told.origins[.width] == .variable("COLUMNS"))
    #expect(told.origins[.colour] == .file(line: 5))
    let plain = try read(["XDG_STATE_HOME": "/s"])
    #expect(plain.historyFile == "/s/cultiver/history" && plain.historySize == 1000)
    #expect(plain.origins.isEmpty)
  }

  @Test func `a setting that is no value is refused by name`() {
    #expect(throws: ShellError.setting(.today, "demain")) { try read(["CULTIVER_TODAY": "demain"]) }
    #expect(throws: ShellError.setting(.language, "de")) { try read(["CULTIVER_LANG": "de"]) }
    #expect(ShellError.setting(.today, "demain").status == .notUnderstood)
  }

  @Test func `the prompt goes on after a failure and leaves by its words`() {
    let kept = Kept()
    let good = "harvest add 1kg tomate A1 --on 2026-06-01"
    Prompt(kept.session).run(GivenLines(["harvst", good, "", "quitter", good]))
    #expect(kept.output == "1 kg tomate A1 2026-06-01\n")
    #expect(kept.messages.hasPrefix("«\u{202F}harvst\u{202F}»"))
    #expect(kept.session.setting == .alone)
  }
}
