import CivilTime
import Events

extension Follower {
  /// Where their days and nights are: the zone that the log gives, else that of their location where it can be only one.
  var zone: Zone? { zone { Zone(identifier: $0) } }

  /// - Parameter find: the zone of an identifier, where making one costs too much.
  func zone(_ find: (String) -> Zone?) -> Zone? {
    timeZone.flatMap(find) ?? location.flatMap { LocationZone.identifier(of: $0) }.flatMap(find)
  }
}
