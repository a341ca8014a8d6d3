import CultiverExchange
import CultiverMarseille

/// What a person says of the files that are taken in.
struct ImportSettings {
  var table = TableOptions()
  var startCycles = false
  var addCrops = false
  var update = false
  var strict = false
}
