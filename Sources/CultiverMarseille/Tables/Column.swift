/// A column of the files that come in and go out; the raw value is its heading.
public enum Column: String, CaseIterable, Hashable, Sendable {
  case code, name, commune, address, latitude, longitude
  case site, area, kind, length, width
  case legalForm = "legal_form"
  case siret, stage
  case stageSince = "stage_since"
  case venture, since
  case plot, from, to, title
  case nameEn = "name_en"
  case family, category
  case crop, variety, unit, grams, weighed
  case started, ended, outcome
  case expectedKg = "expected_kg"
  case date, cycle, quantity, destination, note, reference
  case voidReason = "void_reason"
  case count
  case countUnit = "count_unit"
  case grade, amount, pick, place
  case thing
  case grossArea = "gross_area"
  case perennial
  case daysMin = "days_min"
  case daysTypical = "days_typical"
  case daysMax = "days_max"
  case harvestWeeks = "harvest_weeks"
  case yieldLow = "yield_low"
  case yieldTypical = "yield_typical"
  case yieldHigh = "yield_high"
  case laboratory, element, content
  case part, plants, sow, stand
  case firstHarvest = "first_harvest"
  case lastHarvest = "last_harvest"
  case sown, series, group, dropped
  case dropReason = "drop_reason"
  case cause, reason, accepted
  case people, hours, task
  case product, meter, litres
  case founded, mission
  case esusFrom = "esus_from"
  case esusTo = "esus_to"
  case person, email, telephone, erased
  case programme, cohort, entered, left, officer
  case meeting, decision, step, due, done
  case report, number, month, who, notebook, state, sha256, reopened, text, frozen
  case authority, opened, conclusion, obstacle
  case source, purpose
  case askedOn = "asked_on"
  case asked
  case grantedOn = "granted_on"
  case granted
  case refusedOn = "refused_on"
  case closedOn = "closed_on"
  case until, plots, funding
  case paidOn = "paid_on"
  case paid, condition
  case settledOn = "settled_on"
  case partnership, organisation, brings
  case inKind = "in_kind"
  case field
  case givenBy = "given_by"
  case evidence
  case subject, attendances, newcomers, local, indicator, value, counter
  case objective, measure, bound, baseline
  case baselinePeriod = "baseline_period"
  case period, target
}
