/// The codes of things that are entered together: a base and a running number, `R26-1`, `R26-2` …
public enum CodeSeries {
  /// The code of the thing of a number, counted from 1, of as many; one alone has the base itself.
  public static func code(_ base: String, _ number: Int, of count: Int) -> String {
    count == 1 ? base : "\(base)-\(number)"
  }
}
