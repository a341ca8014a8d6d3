public import CultiverMarseille

extension ObstacleStepDraft: TableDraft {
  /// What was done about obstacles.
  public static var table: Kind { .obstacleSteps }

  /// Its cells.
  public var values: [Value] { [.text(obstacle), .day(day), .text(step)] }

  /// What reads steps.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ObstacleStepDraft? {
    let (obstacles, days, steps) = (columns[.obstacle], columns[.date], columns[.step])
    return { cells in
      let obstacle = cells.neededWord(obstacles)
      let day = cells.needed(days, Typed.dayOfTable)
      let step = cells.neededText(steps)
      guard let obstacle, let day, let step else { return nil }
      return ObstacleStepDraft(obstacle: obstacle, day: day, step: step)
    }
  }
}
