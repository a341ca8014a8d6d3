import ArgumentParser
import CultiverMarseille
import CultiverReports

/// The look of pages, where a command writes or knows several forms.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "le dossier de gabarits, pour html, md et pdf", en: "the folder of templates, for html, md and pdf",
      value: ValueName.folder))
  var template: String?

  /// The look that the line asks for, else the one that is settled in the configuration; nil when neither is.
  func templates(_ session: Session) throws -> TemplateSet? {
    try (template ?? session.environment.configuration.template).map { try TemplateFolder.read($0) }
  }

  /// The option, as it is given to what writes a file: only pages have a look.
  func arguments(for path: String) -> [String] {
    guard let template, let form = OutputForm(ending: path), [.html, .md, .pdf].contains(form) else { return [] }
    return ["--template", template]
  }
}
