/// What people call the things of the label.
extension OrganisationKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .incubator: Phrase(fr: "incubateur", en: "incubator")
    case .federation: Phrase(fr: "fédération", en: "federation")
    case .landowner: Phrase(fr: "propriétaire", en: "landowner")
    case .funder: Phrase(fr: "financeur", en: "funder")
    case .partner: Phrase(fr: "partenaire", en: "partner")
    case .company: Phrase(fr: "société", en: "company")
    case .network: Phrase(fr: "réseau", en: "network")
    case .institution: Phrase(fr: "institution", en: "institution")
    case .authority: Phrase(fr: "autorité", en: "authority")
    }
  }
}

extension ObstacleOutcome {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .lifted: Phrase(fr: "levé", en: "lifted")
    case .abandoned: Phrase(fr: "abandonné", en: "abandoned")
    }
  }
}

extension FundingKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .grant: Phrase(fr: "subvention", en: "grant")
    case .loan: Phrase(fr: "prêt", en: "loan")
    case .equity: Phrase(fr: "fonds propres", en: "equity")
    case .prize: Phrase(fr: "prix", en: "prize")
    case .ownRevenue: Phrase(fr: "recettes propres", en: "own revenue")
    }
  }
}

extension FundingState {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .asked: Phrase(fr: "demandé", en: "asked")
    case .granted: Phrase(fr: "accordé", en: "granted")
    case .refused: Phrase(fr: "refusé", en: "refused")
    case .closed: Phrase(fr: "clos", en: "closed")
    }
  }
}

extension ConditionKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .cultivatedArea: Phrase(fr: "surface cultivée", en: "cultivated area")
    case .harvest: Phrase(fr: "récolte", en: "harvest")
    case .jobs: Phrase(fr: "emplois", en: "jobs")
    case .other: Phrase(fr: "autre", en: "other")
    }
  }
}

extension ConditionOutcome {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .met: Phrase(fr: "tenue", en: "met")
    case .missed: Phrase(fr: "manquée", en: "missed")
    }
  }
}

extension PartnershipKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .supply: Phrase(fr: "approvisionnement", en: "supply")
    case .outlet: Phrase(fr: "débouché", en: "outlet")
    case .land: Phrase(fr: "foncier", en: "land")
    case .training: Phrase(fr: "formation", en: "training")
    case .equipment: Phrase(fr: "matériel", en: "equipment")
    case .research: Phrase(fr: "recherche", en: "research")
    case .mutualAid: Phrase(fr: "entraide", en: "mutual aid")
    case .patronage: Phrase(fr: "mécénat", en: "patronage")
    case .other: Phrase(fr: "autre", en: "other")
    }
  }
}
