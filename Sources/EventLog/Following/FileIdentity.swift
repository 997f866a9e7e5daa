import WelcomeEngine

/// What tells a file from others, whatever its name is by now.
public struct FileIdentity: Sendable, Hashable {
  public let number: FileNumber
  public let head: FileHead

  public init(number: FileNumber, head: FileHead) {
    self.number = number
    self.head = head
  }
}

/// The number that the file system knows a file by. It stays when the file is renamed, and may be given to another when it is deleted.
public struct FileNumber: Sendable, Hashable, Codable {
  public let device: UInt64
  public let inode: UInt64

  public init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// Stands for the first bytes of a file, which don't change while it is only appended to.
public struct FileHead: Sendable, Hashable {
  /// At most so many bytes are looked at.
  public static let limit = 4096

  /// How many bytes it stands for.
  public let length: Int
  public let hash: UInt64

  public init(length: Int, hash: UInt64) {
    self.length = length
    self.hash = hash
  }

  /// - Parameter bytes: the first of a file; those beyond the limit make no difference.
  public init(_ bytes: some Collection<UInt8>) {
    let bytes = bytes.prefix(Self.limit)
    var hash = StableHash(seed: "head of an input")
    hash.combine(bytes: bytes)
    self.init(length: bytes.count, hash: hash.value)
  }
}
