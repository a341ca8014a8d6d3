/// What an organisation is to the network; the raw value is the code in files and in the notebook.
public enum OrganisationKind: String, CaseIterable, Hashable, Sendable {
  case incubator, federation, landowner, funder, partner, company, network, institution, authority
}
