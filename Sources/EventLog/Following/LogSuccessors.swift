/// The files that a log's name went to after one that has lost it, and before the one that has it now.
///
/// Which way numbers count isn't known: with `logrotate` the newest is `log.1`, others give each file the next number. So it is told by when
/// files were written last, and one whose number speaks against that is doubtful. Files that are older than the one that was read are none
/// of them, among them all that were there before anybody read the log.
struct LogSuccessors {
  /// In order.
  private(set) var paths: [String] = []
  /// Files of which it can't be told whether they belong to them.
  private(set) var doubtful: [String] = []

  /// - Parameters:
  ///   - renamed: the file that had the name.
  ///   - log: the name.
  ///   - others: the files beside the log, but for those that have been read.
  ///   - since: a moment at which the renamed file still had its name, in seconds since 1970, where one is known: late lines may make it look
  ///     newer than the files that followed it.
  ///   - wasThere: whether a file was beside the log while the renamed one still had its name, as far as that is known.
  init(
    of renamed: String, log: String, _ others: [String], since: Double = .infinity,
    wasThere: (String) -> Bool = { _ in false }
  ) {
    let bare = Self.uncompressed(renamed)
    guard RotatedLog.isNamedAfter(bare, log) else { return }
    let prefix = String(bare.prefix(log.count + 1))
    if let number = Self.number(bare, behind: prefix) {
      var file = Numbered(path: renamed, number: number)
      file.changed = min(file.changed, since)
      compare(file, with: others.filter { $0 != renamed }, prefix, wasThere)
    } else {
      // With dates, as their names are sorted.
      paths = others.filter { Self.uncompressed($0) > bare && Self.shape(Self.uncompressed($0)) == Self.shape(bare) }
        .sorted { Self.uncompressed($0) < Self.uncompressed($1) }
    }
  }

  private struct Numbered {
    let path: String
    let number: Int
    /// When it was written last.
    var changed: Double

    init(path: String, number: Int) {
      self.path = path
      self.number = number
      changed = RotatedLog.changed(path)
    }

    var isCompressed: Bool { path.hasSuffix(".gz") }
  }

  private mutating func compare(
    _ renamed: Numbered, with others: [String], _ prefix: String, _ wasThere: (String) -> Bool
  ) {
    let files = others.compactMap { path in
      Self.number(Self.uncompressed(path), behind: prefix).map { Numbered(path: path, number: $0) }
    }.filter { file in
      // The oldest are compressed first, which may set their time anew; and one that is being compressed is there twice.
      if file.isCompressed, !renamed.isCompressed { return false }
      return !file.isCompressed || !others.contains(Self.uncompressed(file.path))
    }.filter { $0.number != renamed.number }
    // Where the clock is too coarse to tell, the usual order of numbers does.
    let newer = files.filter { file in
      file.changed > renamed.changed
        || file.changed == renamed.changed && file.number < renamed.number && !wasThere(file.path)
    }
    let (below, above) = (newer.filter { $0.number < renamed.number }, newer.filter { $0.number > renamed.number })
    // A file that isn't compressed yet is hardly older than one that is, whose time may be that of its compression.
    let odd = files.filter { renamed.isCompressed && !$0.isCompressed && $0.changed <= renamed.changed }
    let older = files.filter { file in !newer.contains { $0.path == file.path } }
    // Late lines in an old file make it look newer than it is: then the side on which no number is missing is the right one.
    let isDownwards = !below.isEmpty && below.count == renamed.number - 1
    let isUpwards = !above.isEmpty && above.count == (above.map(\.number).max() ?? 0) - renamed.number
    switch (below.isEmpty, above.isEmpty) {
    case (true, true):
      // Late lines in the renamed file make these look older than they are.
      let below = older.filter { $0.number < renamed.number && !wasThere($0.path) }
      let isComplete = below.count == renamed.number - 1
      doubtful = older.filter { file in
        file.changed == renamed.changed && !wasThere(file.path)
          || isComplete && below.contains { $0.path == file.path }
      }.map(\.path)
    case (false, true),
      (false, false) where isDownwards && !isUpwards:
      doubtful = (older.filter { $0.number < renamed.number } + above).map(\.path)
      paths = below.sorted { ($0.changed, $1.number) < ($1.changed, $0.number) }.map(\.path)
    case (true, false),
      (false, false) where isUpwards && !isDownwards:
      doubtful = (older.filter { $0.number > renamed.number } + below).map(\.path)
      paths = above.sorted { ($0.changed, $0.number) < ($1.changed, $1.number) }.map(\.path)
    case (false, false): doubtful = newer.map(\.path)
    }
    doubtful = Set(doubtful + odd.map(\.path)).subtracting(paths).sorted()
  }

  private static func number(_ bare: String, behind prefix: String) -> Int? {
    guard bare.hasPrefix(prefix) else { return nil }
    let digits = bare.dropFirst(prefix.count)
    guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  private static func uncompressed(_ name: String) -> String { name.hasSuffix(".gz") ? String(name.dropLast(3)) : name }
  private static func shape(_ name: String) -> String { String(name.map { $0.isNumber ? "0" : $0 }) }
}
