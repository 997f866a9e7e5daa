/// Numbers of a batch's outputs, which anybody may have edited: kept within what a run can write, so that no sum of them overflows.
public enum RecordNumber {
  /// More than any run counts, and a millionth of what 64 bits hold.
  private static let most: Int64 = 1_000_000_000_000

  /// From 0 to a trillion.
  public static func count(_ number: Int64) -> Int { Int(min(max(number, 0), most)) }

  /// An age in seconds, before or behind the moment by at most 30,000 years.
  public static func seconds(_ number: Int64) -> Int { Int(min(max(number, -most), most)) }
}
