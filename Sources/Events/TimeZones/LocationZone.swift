/// The time zone of a place as followers write it: "Berlin", "Austin, TX", "based in Lisbon 🇵🇹".
///
/// A wrong zone offers a meeting at a wrong hour, so that a place that may be elsewhere, or two places, give nothing.
public enum LocationZone {
  /// - Returns: an IANA name; nil where the place isn't known or isn't one.
  public static func identifier(of location: String) -> String? {
    guard location.utf8.count <= longest else { return nil }
    var found = FoundPlaces()
    found.read(LocationText(location), in: location, with: .known)
    return found.zone
  }

  /// In bytes; X takes 30 characters, other platforms more.
  private static let longest = 200
}
