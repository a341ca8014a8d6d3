public import CultiverMarseille
import GRDB

extension Reader {
  /// The names of everything of a kind that is not retired: what stands in the ground or is in force first, then by name; of harvests the latest that count, and of what else is stated by number none. No sum of harvests is asked for.
  public func knownNames(_ noun: Refusal.Noun, _ said: SaidSoFar) throws -> [KnownName] {
    if noun == .harvest { return try latestHarvestNames() }
    guard let sql = Self.namesSQL(noun) else { return [] }
    let crop = try said.crop.flatMap { word in try? Lookup(database).cropIndex().one(word).id.rawValue }
    let arguments: StatementArguments = [
      "today": said.today.iso, "crop": crop, "site": said.site.map(Fold.code), "plot": said.plot.map(Fold.code),
    ]
    let statement = try database.cachedStatement(sql: sql)
    // A question names only what it needs.
    statement.setUncheckedArguments(arguments)
    return try Row.fetchAll(statement).map { row in
      let name: String = row["name"]
      let about = row["about"] as String?
      return KnownName(
        Phrase(fr: name, en: row["name_en"] ?? name),
        others: ((row["others"] as String?) ?? "").split(separator: "|").map(String.init),
        about: about.map { Phrase(fr: $0, en: row["about_en"] ?? $0) }, stands: row["stands"])
    }
  }

  /// The question whose rows have `name, name_en, others, about, about_en, stands`.
  static func namesSQL(_ noun: Refusal.Noun) -> String? {
    switch noun {
    case .crop: cropNames
    case .variety: varietyNames
    case .plot: plotNames
    case .cycle: cycleNames
    case .plan: planNames
    case .commune:
      "SELECT name, NULL AS name_en, aliases AS others, insee AS about, NULL AS about_en, "
        + "EXISTS (SELECT 1 FROM site WHERE commune_id = commune.id) AS stands FROM commune ORDER BY stands DESC, name, insee"
    case .unit: unitNames
    case .stage, .title, .legalForm:
      "SELECT code AS name, NULL AS name_en, name || '|' || name_en AS others, name AS about, name_en AS about_en, "
        + "0 AS stands FROM \(noun == .stage ? "stage" : noun == .title ? "title" : "legal_form") ORDER BY id"
    case .family:
      "SELECT name, NULL AS name_en, french AS others, french AS about, NULL AS about_en, 0 AS stands "
        + "FROM family ORDER BY name"
    case .site, .venture, .organisation: coded(noun == .site ? "site" : noun == .venture ? "venture" : "organisation")
    case .programme:
      "SELECT code AS name, NULL AS name_en, name AS others, name AS about, name_en AS about_en, 0 AS stands "
        + "FROM programme WHERE retired IS NULL ORDER BY code"
    case .person:
      "SELECT code AS name, NULL AS name_en, NULL AS others, NULL AS about, NULL AS about_en, 0 AS stands "
        + "FROM person WHERE erased IS NULL ORDER BY code"
    case .cohort:
      "SELECT code AS name, NULL AS name_en, name AS others, name AS about, NULL AS about_en, "
        + "from_day <= :today AND ifnull(to_day >= :today, 1) AS stands FROM cohort ORDER BY stands DESC, from_day DESC, code"
    case .meter:
      "SELECT code AS name, NULL AS name_en, NULL AS others, NULL AS about, NULL AS about_en, 0 AS stands "
        + "FROM meter WHERE retired IS NULL ORDER BY code"
    case .obstacle:
      "SELECT code AS name, NULL AS name_en, kind AS others, kind AS about, NULL AS about_en, ended IS NULL AS stands "
        + "FROM obstacle ORDER BY stands DESC, code"
    case .obstacleKind:
      "SELECT code AS name, NULL AS name_en, name || '|' || name_en AS others, name AS about, name_en AS about_en, "
        + "0 AS stands FROM obstacle_kind ORDER BY id"
    case .funding:
      "SELECT code AS name, NULL AS name_en, purpose AS others, purpose AS about, NULL AS about_en, 0 AS stands "
        + "FROM funding ORDER BY code"
    case .partnership:
      "SELECT code AS name, NULL AS name_en, kind AS others, kind AS about, NULL AS about_en, "
        + "ifnull(to_day >= :today, 1) AS stands FROM partnership ORDER BY stands DESC, code"
    case .objective:
      "SELECT code AS name, NULL AS name_en, title AS others, title AS about, NULL AS about_en, "
        + "dropped IS NULL AS stands FROM objective ORDER BY stands DESC, code"
    case .group, .harvest, .occupancy, .action, .soilTest, .place, .work, .supply, .reading, .role, .enrolment,
      .meeting, .step, .report, .erratum, .obstacleStep, .instalment, .condition, .party, .activity, .account,
      .result, .target, .consent:
      nil
    }
  }

  private static func coded(_ table: String) -> String {
    "SELECT code AS name, NULL AS name_en, name AS others, name AS about, NULL AS about_en, 0 AS stands "
      + "FROM \(table) WHERE retired IS NULL ORDER BY code"
  }

  private static let cropNames = """
    WITH here AS (
      SELECT DISTINCT crop_id FROM cycle JOIN plot ON plot.id = cycle.plot_id JOIN site ON site.id = plot.site_id
      WHERE started <= :today AND ifnull(ended >= :today, 1) AND ifnull(plot.code_key = :plot, 1)
        AND ifnull(site.code_key = :site, 1))
    SELECT name, name_en, (SELECT group_concat(crop_name.name, '|') FROM crop_name WHERE crop_id = crop.id) AS others,
      NULL AS about, NULL AS about_en, crop.id IN here AS stands
    FROM crop ORDER BY stands DESC, name, id
    """

  /// A unit stands when it weighs something of the crop, or of what grows there when none is said; mass always does.
  private static let unitNames = """
    WITH here AS (
      SELECT crop_id FROM cycle JOIN plot ON plot.id = cycle.plot_id JOIN site ON site.id = plot.site_id
      WHERE :crop IS NULL AND started <= :today AND ifnull(ended >= :today, 1)
        AND ifnull(plot.code_key = :plot, 1) AND ifnull(site.code_key = :site, 1)
      UNION SELECT :crop),
    weighed AS (SELECT DISTINCT unit_id FROM unit_weight WHERE crop_id IN here)
    SELECT CASE WHEN grams IS NULL THEN name ELSE code END AS name, CASE WHEN grams IS NULL THEN name_en ELSE code END
      AS name_en, code || '|' || name || '|' || name_en AS others, NULL AS about, NULL AS about_en,
      ifnull(grams, 0) IN (1, 1000) OR unit.id IN weighed AS stands
    FROM unit ORDER BY stands DESC, grams IS NULL, ifnull(grams <> 1000, 0), id
    """

  private static let varietyNames = """
    SELECT variety.name AS name, NULL AS name_en, NULL AS others, crop.name AS about, crop.name_en AS about_en,
      0 AS stands
    FROM variety JOIN crop ON crop.id = variety.crop_id
    WHERE crop.id = ifnull(:crop, crop.id) ORDER BY variety.name, crop.name, variety.id
    """

  private static let plotNames = """
    WITH here AS (
      SELECT plot_id, group_concat(DISTINCT crop.name) AS crops FROM cycle JOIN crop ON crop.id = cycle.crop_id
      WHERE started <= :today AND ifnull(ended >= :today, 1) AND crop_id = ifnull(:crop, crop_id) GROUP BY plot_id)
    SELECT
      CASE WHEN EXISTS (SELECT 1 FROM plot AS other WHERE other.code_key = plot.code_key AND other.id <> plot.id)
      THEN site.code || '/' || plot.code ELSE plot.code END AS name,
      NULL AS name_en, plot.code || ifnull('|' || plot.name, '') AS others,
      site.name || ifnull(', ' || here.crops, '') AS about, NULL AS about_en,
      here.plot_id IS NOT NULL AND ifnull(site.code_key = :site, 1) AS stands
    FROM plot JOIN site ON site.id = plot.site_id LEFT JOIN here ON here.plot_id = plot.id
    WHERE plot.retired IS NULL ORDER BY stands DESC, site.code_key IS NOT :site, site.code, plot.code, plot.id
    """

  private static let cycleNames = """
    SELECT cycle.code AS name, NULL AS name_en, crop.name AS others,
      crop.name || ', ' || plot.code || ', ' || started AS about,
      ifnull(crop.name_en, crop.name) || ', ' || plot.code || ', ' || started AS about_en,
      started <= :today AND ifnull(ended >= :today, 1) AND crop.id = ifnull(:crop, crop.id)
        AND plot.code_key = ifnull(:plot, plot.code_key) AS stands
    FROM cycle JOIN crop ON crop.id = cycle.crop_id JOIN plot ON plot.id = cycle.plot_id
    ORDER BY stands DESC, started DESC, cycle.code LIMIT 500
    """

  private static let planNames = """
    SELECT plan.code AS name, NULL AS name_en, crop.name AS others,
      crop.name || ', ' || plot.code || ', ' || stand AS about,
      ifnull(crop.name_en, crop.name) || ', ' || plot.code || ', ' || stand AS about_en,
      NOT EXISTS (SELECT 1 FROM cycle WHERE cycle.id = plan.id) AS stands
    FROM plan JOIN crop ON crop.id = plan.crop_id JOIN plot ON plot.id = plan.plot_id
    WHERE plan.dropped IS NULL ORDER BY stands DESC, stand, plan.code LIMIT 500
    """
}
