public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a person; throws `Misfit`.
  public func enter(_ draft: PersonDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    if let erased = draft.erased, !draft.contact.isEmpty {
      throw Misfit(.erased, .erased(person: draft.code, erased))
    }
    guard let known = try? lookup.person(draft.code) else {
      let (id, outcome) = try enter(entry(draft), known: nil, policy)
      try insert(entry(draft.contact, of: draft.code), id: id)
      return outcome
    }
    if policy == .adding { throw Misfit(.code, .taken(.person, draft.code, by: known.code)) }
    try refuseErased(known, draft.contact)
    if draft.erased != nil && known.retired == nil { throw Misfit(.erased, .notErasedHere(person: known.code)) }
    return try enter(entry(draft.contact, of: known.code), known: known.id.rawValue, policy).outcome
  }

  /// Makes the person of a code stand as drafted; throws `Misfit`.
  public func change(person word: String, to draft: PersonDraft) throws {
    let known = try placing(.code) { try lookup.person(word) }
    try refuseErased(known, draft.contact)
    if let other = try? lookup.person(draft.code), other.id != known.id {
      throw Misfit(.code, .taken(.person, draft.code, by: other.code))
    }
    try replace(entry(draft.contact, of: draft.code), id: known.id.rawValue)
    try replace(
      Entry(
        table: "person", noun: .person, name: draft.code,
        fields: [.init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code))]),
      id: known.id.rawValue)
  }

  /// Takes in a file of people.
  public func importPeople(update: Bool) -> RowIntake<PersonDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// What was erased for good is not entered again.
  private func refuseErased(_ person: Named<Person>, _ contact: Contact) throws {
    guard let day = person.retired, !contact.isEmpty else { return }
    throw Misfit(.name, .erased(person: person.code, day))
  }

  private func entry(_ draft: PersonDraft) -> Entry {
    Entry(
      table: "person", noun: .person, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("erased", .erased, draft.erased?.iso),
        .init("erase_reason", .reason, draft.erased == nil ? nil : draft.reason),
      ])
  }

  private func entry(_ contact: Contact, of code: String) -> Entry {
    Entry(
      table: "contact", noun: .person, name: code,
      fields: [
        .init("name", .name, contact.name), .init("email", .email, contact.email),
        .init("telephone", .telephone, contact.telephone), .init("note", .note, contact.note),
      ])
  }
}

extension Reader {
  /// All people, by code; what is personal of them only when it is asked for.
  public func people(personal: Bool) throws -> [Listed<PersonDraft>] {
    try Row.fetchAll(
      database,
      sql: personal
        ? """
        SELECT person.id, code, erased, erase_reason, name, email, telephone, note
        FROM person JOIN contact ON contact.id = person.id ORDER BY code, person.id
        """
        : "SELECT id, code, erased, erase_reason FROM person ORDER BY code, id"
    ).map { row in
      let contact =
        personal
        ? Contact(name: row["name"], email: row["email"], telephone: row["telephone"], note: row["note"]) : Contact()
      return Listed(
        number: Self.number(row),
        draft: PersonDraft(
          code: row["code"], contact: contact, erased: Self.day(row["erased"]), reason: row["erase_reason"]))
    }
  }

  /// The person that a word means, as a draft to alter; throws `Misfit`.
  public func person(_ word: String, personal: Bool) throws -> PersonDraft {
    let code = try placed(.person) { try Lookup(database).person(word).code }
    return try only(try people(personal: personal).first { $0.draft.code == code }?.draft, .person, word)
  }
}
