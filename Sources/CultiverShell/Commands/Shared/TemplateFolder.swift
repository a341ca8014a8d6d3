import CultiverReports

/// A folder of templates on the disk.
enum TemplateFolder {
  /// The look that stands in a folder; hidden files in it are passed over. Throws `templatesMissing`, `template` and `unreadable`.
  static func read(_ folder: String) throws(ShellError) -> TemplateSet {
    guard System.isFolder(folder) else { throw .templatesMissing(folder) }
    let paths = try paths(folder)
    do {
      // Before anything is read: the folder may be quite another one, with large files.
      try TemplateSet.refuse(unknown: paths)
    } catch {
      throw .template(error, folder: folder)
    }
    var files: [String: [UInt8]] = [:]
    for path in paths { files[path] = try System.read("\(folder)/\(path)") }
    do {
      return try TemplateSet(overriding: files)
    } catch {
      throw .template(error, folder: folder)
    }
  }

  /// The paths of its files; only folders that a look has are looked into.
  private static func paths(_ folder: String) throws(ShellError) -> [String] {
    var paths: [String] = []
    for entry in try System.entries(of: folder) where !entry.name.hasPrefix(".") {
      let head = entry.name + "/"
      guard entry.isFolder, TemplateSet.files.contains(where: { $0.hasPrefix(head) }) else {
        paths.append(entry.isFolder ? head : entry.name)
        continue
      }
      for inner in try System.entries(of: "\(folder)/\(entry.name)") where !inner.name.hasPrefix(".") {
        paths.append(head + inner.name + (inner.isFolder ? "/" : ""))
      }
    }
    return paths
  }
}

extension Session {
  /// The look that the line asks for, else the one that is settled in the configuration, else the program's own. A folder is read anew for every line, so that whoever changes it at the prompt sees the change.
  func templates(_ folder: String?) throws -> TemplateSet {
    guard let folder = folder ?? environment.configuration.template else { return .standard }
    return try TemplateFolder.read(folder)
  }
}
