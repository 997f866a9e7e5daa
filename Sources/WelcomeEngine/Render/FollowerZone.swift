import CivilTime
import Events

extension Follower {
  /// Where their days and nights are: the zone that the log gives, else that of their location where it can be only one.
  var zone: Zone? {
    timeZone.flatMap { Zone(identifier: $0) }
      ?? location.flatMap(LocationZone.identifier(of:)).flatMap { Zone(identifier: $0) }
  }
}
