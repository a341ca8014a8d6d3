/// A harvest as stated, its plot, crop and cycle still words.
public struct HarvestDraft: Hashable, Sendable {
  /// The day of the harvest.
  public var day: Day
  /// Code of the site.
  public var site: String?
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String?
  /// The crop, by any of its names.
  public var crop: String?
  /// The variety.
  public var variety: String?
  /// Code of the cycle.
  public var cycle: String?
  /// How much, in the unit stated.
  public var quantity: Quantity
  /// What the unit came to, when that is stated.
  public var mass: Mass?
  /// What became of it.
  public var destination: Destination?
  /// A remark.
  public var note: String?
  /// What another system calls it.
  public var reference: String?
  /// Why it does not count.
  public var voidReason: String?
  /// What few harvests state, apart from what all do: a file of a million rows carries one word for it.
  private var details: [Details] = []

  /// A draft of what was stated.
  public init(
    day: Day, site: String? = nil, plot: String? = nil, crop: String? = nil, variety: String? = nil,
    cycle: String? = nil, quantity: Quantity, mass: Mass? = nil, destination: Destination? = nil, note: String? = nil,
    reference: String? = nil, voidReason: String? = nil, count: Quantity? = nil, grade: String? = nil,
    cause: Cause? = nil, amount: Money? = nil, pick: String? = nil, accepted: String? = nil
  ) {
    self.day = day
    self.site = site
    self.plot = plot
    self.crop = crop
    self.variety = variety
    self.cycle = cycle
    self.quantity = quantity
    self.mass = mass
    self.destination = destination
    self.note = note
    self.reference = reference
    self.voidReason = voidReason
    if count != nil || grade != nil || cause != nil || amount != nil || pick != nil || accepted != nil {
      details = [
        Details(count: count, grade: grade, cause: cause, amount: amount, pick: pick, accepted: accepted)
      ]
    }
  }
}

extension HarvestDraft {
  /// What few harvests state.
  private struct Details: Hashable, Sendable {
    var count: Quantity?
    var grade: String?
    var cause: Cause?
    var amount: Money?
    var pick: String?
    var accepted: String?
  }

  /// How many of another unit it was, beside its mass.
  public var count: Quantity? {
    get { details.first?.count }
    set { set { $0.count = newValue } }
  }

  /// Its grade.
  public var grade: String? {
    get { details.first?.grade }
    set { set { $0.grade = newValue } }
  }

  /// Why it was lost.
  public var cause: Cause? {
    get { details.first?.cause }
    set { set { $0.cause = newValue } }
  }

  /// What it was sold for.
  public var amount: Money? {
    get { details.first?.amount }
    set { set { $0.amount = newValue } }
  }

  /// What ties the harvests of one pick: a label of a file, or the running number of the first of them.
  public var pick: String? {
    get { details.first?.pick }
    set { set { $0.pick = newValue } }
  }

  /// Why it is right although something looks wrong.
  public var accepted: String? {
    get { details.first?.accepted }
    set { set { $0.accepted = newValue } }
  }

  /// Whether it states any of these.
  public var isDetailed: Bool { !details.isEmpty }

  /// Changes what few harvests state, and keeps nothing where nothing is stated, so that equal drafts are equal.
  private mutating func set(_ change: (inout Details) -> Void) {
    var changed = details.first ?? Details()
    change(&changed)
    details = changed == Details() ? [] : [changed]
  }
}
