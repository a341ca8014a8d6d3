import CultiverReports
import Foundation
import FoundationXML
import Testing

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
    ("Terre & Mer \"bio\"", "Terre &amp; Mer &quot;bio&quot;"),
    ("&amp;", "&amp;amp;"), ("a\u{1B}[31mb\u{0}", "a\u{FFFD}[31mb\u{FFFD}"), ("un\r\ndeux\ttrois", "un deux trois"),
    ("\u{202E}gnp.exe", "\u{FFFD}gnp.exe"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("Cœur 🍅", "Cœur 🍅"),
  ])
  func takesMarkupLiterally(_ text: String, _ escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }

  @Test func isWellFormedForEveryScalar() {
    for start in stride(from: UInt32(0), through: 0x10FFFF, by: 0x1000) {
      let text = String(String.UnicodeScalarView((start..<start + 0x1000).compactMap(Unicode.Scalar.init)))
      #expect(XMLParser(data: Data("<a b=\"\(XMLText.escaped(text))\">\(XMLText.escaped(text))</a>".utf8)).parse())
    }
  }
}
