import CultiverMarseille
import GRDB

/// The reference tables with which a notebook begins; their order gives their keys, so that a later catalogue only appends.
public struct Catalogue: Sendable {
  /// A table by the names of its columns, every value as text, blank when absent.
  public typealias Table = [[String: String]]

  /// `insee,name,aliases` (aliases separated by bars).
  public let communes: Table
  /// `code,name,name_en,family,category`.
  public let crops: Table
  /// `crop,name`: further names of crops.
  public let cropNames: Table
  /// `crop,perennial,days_min,days_typical,days_max,harvest_weeks,yield_low,yield_typical,yield_high`: days from sowing or planting to the first harvest, usual yields in g/m².
  public let cropTraits: Table
  /// `family,french,rotation_years`; blank years mean that no interval is known.
  public let families: Table
  /// `code,fr,en,synonyms` (synonyms separated by bars).
  public let units: Table
  /// `crop,unit,grams`.
  public let unitWeights: Table
  /// `code,fr,en`.
  public let stages: Table
  /// `code,fr,en`.
  public let titles: Table
  /// `code,fr,en`.
  public let legalForms: Table

  /// `code,fr,en,stage`: programmes of incubation, each with the stage of a venture that is in it.
  public let programmes: Table

  /// The reference tables.
  public init(
    communes: Table, crops: Table, cropNames: Table, cropTraits: Table, families: Table, units: Table,
    unitWeights: Table, stages: Table, titles: Table, legalForms: Table, programmes: Table = []
  ) {
    self.communes = communes
    self.crops = crops
    self.cropNames = cropNames
    self.cropTraits = cropTraits
    self.families = families
    self.units = units
    self.unitWeights = unitWeights
    self.stages = stages
    self.titles = titles
    self.legalForms = legalForms
    self.programmes = programmes
  }
}
