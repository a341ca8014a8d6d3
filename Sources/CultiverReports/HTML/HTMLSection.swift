import CultiverMarseille

/// A sheet as a section of a page: what its template is given.
struct HTMLSection {
  let sheet: Sheet
  let language: Language

  /// Its values, under a key of its own on the page; its title is left out where the page bears it already.
  func data(key: String, titled: Bool) -> TemplateData {
    var data = TemplateData()
    data.set("key", key)
    if titled { data.set("heading", Display.cleaned(sheet.title[language])) }
    let hasBody = !sheet.rows.isEmpty || sheet.shape == .table && !sheet.columns.isEmpty
    data.set("body", hasBody)
    if hasBody {
      switch sheet.shape {
      case .summary: data.set("summary", summary)
      case .record: data.set("records", sheet.rows.map(record))
      case .series:
        data.set("series", series)
        data.set("narrow", true)
      case .table:
        data.set("table", table)
        data.set("narrow", HTMLTable(sheet, language).isNarrow)
      }
    }
    if let chart = sheet.chart {
      data.set("chart", ChartDrawing(language: language).svg(chart, id: "\(key)-chart"))
    }
    let notes = sheet.lacking(among: sheet.columnsForPeople) + sheet.notes
    data.set("notes", lines: notes.map { $0[language] })
    return data
  }

  private var table: TemplateData? {
    let table = HTMLTable(sheet, language)
    guard !table.isEmpty else { return nil }
    var data = TemplateData()
    data.set("headings", table.headings)
    data.set("rows", table.rows)
    data.set("totals", table.totals)
    data.set("wide", table.isWide)
    return data
  }

  /// Headline figures: a card each; a row without a label says more of the one above it.
  private var summary: TemplateData {
    let places = sheet.columnsForPeople
    let number = places.first { sheet.columns[$0].style == .rowNumber }
    let label = sheet.labelForPeople
    let figure = places.first { [.numbers, .bareNumbers].contains(sheet.columns[$0].style) }
    let others = places.filter { $0 != number && $0 != label && $0 != figure && sheet.columns[$0].style != .bar }
    var cards: [(card: TemplateData, changes: [TemplateData])] = []
    for row in sheet.rows {
      let words = label.map { row[$0].words(language).text } ?? ""
      let isMore = words.isEmpty && !cards.isEmpty
      var data = TemplateData()
      data.set(isMore ? "changeNumber" : "number", number.map { row[$0].words(language).text })
      if !isMore { data.set("label", words) }
      let content = figure.map { HTMLCell.content(row[$0], bare: false, language) } ?? ""
      if !content.isEmpty { data.set(isMore ? "change" : "figure", content) }
      let remark = others.map { row[$0].words(language).whole }.filter { !$0.isEmpty }.joined(separator: " · ")
      if !remark.isEmpty { data.set(isMore ? "remark" : "basis", remark) }
      if isMore { cards[cards.count - 1].changes.append(data) } else { cards.append((data, [])) }
    }
    var data = TemplateData()
    data.set(
      "cards",
      cards.map { card, changes in
        var card = card
        card.set("changes", changes)
        return card
      })
    return data
  }

  private func record(_ row: [Cell]) -> TemplateData {
    let places = sheet.columnsForPeople.filter { ![.bar, .rowNumber].contains(sheet.columns[$0].style) }
    var data = TemplateData()
    data.set(
      "fields",
      places.map { place in
        let content = HTMLCell.content(row[place], bare: false, language)
        let heading = XMLText.escaped(sheet.columns[place].heading[language])
        let isBlank = content.isEmpty ? " class=\"faint\"" : ""
        return "<div><dt>\(heading)</dt><dd\(isBlank)>\(content.isEmpty ? "–" : content)</dd></div>"
      }.joined(separator: "\n"))
    return data
  }

  /// A value for every day or so, close together.
  private var series: TemplateData {
    let places = sheet.columnsForPeople
    let label = sheet.labelForPeople
    let figure = places.first { [.numbers, .bareNumbers].contains(sheet.columns[$0].style) }
    var data = TemplateData()
    data.set(
      "points",
      sheet.rows.map { row in
        let name = label.map { HTMLCell.content(row[$0], bare: true, language) } ?? ""
        let value = figure.map { HTMLCell.content(row[$0], bare: true, language) } ?? ""
        let isNothing = figure.map { row[$0].saysNothing } ?? true
        return "<li\(isNothing ? " class=\"faint\"" : "")><span class=\"point\">\(name)</span> \(value)</li>"
      }.joined(separator: "\n"))
    return data
  }
}
