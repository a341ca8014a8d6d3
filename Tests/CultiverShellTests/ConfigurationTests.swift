import CultiverMarseille
import Testing

@testable import CultiverShell

struct ConfigurationTests {
  private func read(_ text: String) throws(ShellError) -> Configuration {
    try Configuration(text, file: "/home/awa/.config/cultiver/config", home: "/home/awa")
  }

  @Test(arguments: [
    ("template = look", "/home/awa/.config/cultiver/look"), ("template=~/look\n", "/home/awa/look"),
    ("# mine\n\n  template =  /srv/the look \r\n", "/srv/the look"),
    ("template = a=b", "/home/awa/.config/cultiver/a=b"),
    ("template = ~awa", "/home/awa/.config/cultiver/~awa"),
  ])
  func `a path starts from the file's folder, from home or from the root`(_ text: String, _ path: String) throws {
    #expect(try read(text).template == path)
  }

  @Test(arguments: [
    ("\ncolor = red", 2, Configuration.Fault.unknownKey("color")), ("template", 1, .notASetting("template")),
    ("template = a\n# x\ntemplate = b", 3, .twice(.template)), ("template =  ", 1, .empty(.template)),
    ("Template = a", 1, .unknownKey("Template")), ("width = 39", 1, .value(.width, "39")),
    ("width = wide", 1, .value(.width, "wide")), ("language = de", 1, .value(.language, "de")),
    ("colour = red", 1, .value(.colour, "red")), ("history = -1", 1, .value(.history, "-1")),
  ])
  func `a line that settles nothing is refused with its place`(
    _ text: String, _ line: Int, _ fault: Configuration.Fault
  )
    throws
  {
    #expect(throws: ShellError.configuration(fault, file: "/home/awa/.config/cultiver/config", line: line)) {
      try read(text)
    }
  }

  @Test func `everything that can be settled is`() throws {
    let settled = try read(
      """
      language = anglais
      database = ferme.sqlite
      user = Awa
      width = 100
      colour = non
      history = 0
      """)
    #expect(settled.language == .english)
    #expect(settled.database == "/home/awa/.config/cultiver/ferme.sqlite")
    #expect(settled.user == "Awa")
    #expect(settled.width == 100)
    #expect(settled.colour == false)
    #expect(settled.history == 0)
    #expect(settled.lines[.history] == 6)
  }

  @Test func `nothing settled is nothing wrong`() throws { #expect(try read("# nothing\n\n") == Configuration()) }
}
