import CultiverMarseille

/// The domain's column, not the storage engine's.
typealias Column = CultiverMarseille.Column
