import EventLog
import Ledger

/// The files that a run reads, in order, each with the mark of what was read of it before: the inputs, and before each what is left of the
/// files that it was while an earlier run read it, when log rotation has given its name to another.
struct RotatedInputs {
  struct File {
    let path: String
    /// Its place among the marks; nil when it hasn't been read before.
    var mark: Int?
    /// Whether it was found under another name than it was read by, so that its mark says where to go on and nothing more.
    var isMoved = false
  }

  private(set) var marks: [InputMark]
  private(set) var files: [File] = []
  /// What people should know, in sentences.
  private(set) var notes: [String] = []

  /// - Parameter follows: whether the only input is followed, which finds the files by itself.
  init(_ inputs: [String], _ marks: [InputMark], follows: Bool) throws {
    self.marks = Self.withoutMany(marks)
    let places = Self.places(of: inputs, follows: follows, in: &self.marks)
    for (path, place) in zip(inputs, places) {
      if path == "-" || follows {
        files.append(File(path: path, mark: place))
        continue
      }
      for old in self.marks.indices
      where !places.contains(old) && self.marks[old].isOldFile(of: path) && !self.marks[old].isComplete {
        addOld(old, of: path)
      }
      if let place, try self.marks[place].change() == .replaced, !self.marks[place].isList {
        try addReplaced(place, path)
      } else {
        files.append(File(path: path, mark: place))
      }
    }
  }

  /// The marks without those of all but the latest old files that were read to their ends, since each rotation makes one more.
  private static func withoutMany(_ marks: [InputMark]) -> [InputMark] {
    var left = marks.count { $0.isOldFile && $0.isComplete }
    return marks.compactMap { mark in
      guard mark.isOldFile, mark.isComplete else { return mark }
      left -= 1
      guard left < oldFilesKept else { return nil }
      var mark = mark
      mark.forgetPath()
      return mark
    }
  }

  private static let oldFilesKept = 20

  /// Adds an old file that an earlier run was in the middle of. Where it isn't found, the plan has no place for its mark.
  private mutating func addOld(_ place: Int, of path: String) {
    let mark = marks[place]
    guard let file = mark.file, let old = RotatedLog.find(file, readTo: mark.offset, besides: path) else { return }
    add(old, place, of: path)
  }

  /// Adds an input whose name has gone to another file.
  private mutating func addReplaced(_ place: Int, _ path: String) throws {
    let mark = marks[place]
    guard let file = mark.file, let old = RotatedLog.find(file, readTo: mark.offset, besides: path) else {
      if mark.isComplete {
        notes.append(
          """
          `\(path)` is another file than last time, and the old one isn't beside it: it is read from its start, and what was added to \
          the old one since isn't read
          """)
      }
      files.append(File(path: path, mark: place))
      return
    }
    if mark.isComplete, old.isRead(upTo: mark.offset) {
      files.append(File(path: path, mark: place))
      return
    }
    notes.append(
      "`\(path)` is another file than last time: what is left of the old one is read first, from `\(old.path)`")
    add(old, place, of: path)
    files.append(File(path: path))
  }

  private mutating func add(_ old: RotatedLog, _ place: Int, of path: String) {
    marks[place].move(to: old.path, oldFileOf: path)
    files.append(File(path: old.path, mark: place, isMoved: true))
    for later in old.later { files.append(File(path: later)) }
    let doubtful = old.doubtful.filter { other in !marks.contains { $0.isSameFile(as: other) } }
    notes += doubtful.map { FollowNotice.unread($0, path) }
  }

  /// The mark of each input; nil for those that haven't been read before. Marks take the paths that are given now.
  private static func places(of inputs: [String], follows: Bool, in marks: inout [InputMark]) -> [Int?] {
    var taken: Set<Int> = []
    let same = follows ? [:] : sameFiles(inputs, marks)
    taken.formUnion(same.values)
    return inputs.enumerated().map { input, path in
      let free = marks.indices.filter { !taken.contains($0) }
      let fullPath = CanonicalPath.of(path)
      // In another folder a path is another file's; a log that is followed is whatever file has its name.
      let place =
        same[input] ?? free.first { marks[$0].fullPath == fullPath && !marks[$0].isOldFile }
        ?? free.first { marks[$0].path == path && !marks[$0].isOldFile && (follows || !marks[$0].isElsewhere) }
      for other in free where other != place && marks[other].path == path { marks[other].useFullPath() }
      if let place {
        marks[place].move(to: path, oldFileOf: nil)
        taken.insert(place)
      }
      return place
    }
  }

  /// The marks of inputs that are files which were read by other names, as renamed logs are when all of a folder's are given.
  private static func sameFiles(_ inputs: [String], _ marks: [InputMark]) -> [Int: Int] {
    // Thousands of logs may have been read, and as many may be given.
    var known: [FileNumber: [Int]] = [:]
    for place in marks.indices { if let file = marks[place].file { known[file.number, default: []].append(place) } }
    var places: [Int: Int] = [:]
    for (input, path) in inputs.enumerated() where path != "-" {
      guard let number = FileNumber(of: path), let candidates = known[number],
        let place = candidates.first(where: { marks[$0].isSameFile(as: path) })
      else { continue }
      places[input] = place
      known[number] = candidates.filter { $0 != place }
    }
    return places
  }
}
