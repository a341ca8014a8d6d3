import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page read as XML: every tag closed, every attribute quoted, every id its own.
final class WellFormed: NSObject, XMLParserDelegate {
  /// What is wrong with it; nil when nothing is.
  private(set) var problem: String?
  /// The texts of its elements in order, by their names.
  private(set) var texts: [(element: String, text: String)] = []
  /// The values of its `data` elements with what people read there.
  private(set) var numbers: [(value: String, text: String)] = []
  private var ids: Set<String> = []
  private var open: [(element: String, value: String?, text: String)] = []

  init(_ page: String) throws {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse(), problem == nil {
      problem = "line \(parser.lineNumber): \(String(describing: parser.parserError))"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if let id = attributes["id"], !ids.insert(id).inserted { problem = "the id \(id) stands twice" }
    for name in attributes.keys where name.hasPrefix("on") { problem = "a script in \(name)" }
    open.append((element, attributes["value"], ""))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for place in open.indices { open[place].text += string }
  }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    guard let ended = open.popLast() else { return }
    texts.append((ended.element, ended.text))
    if element == "data" { numbers.append((ended.value ?? "", ended.text)) }
  }
}
