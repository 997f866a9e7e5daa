/// The words of a lexicon: a table with open addressing, in which no more than a third of the places is taken.
///
/// Nothing in it changes once it is made; its owner gives the memory back.
struct LexiconWords: @unchecked Sendable {
  struct Entry: Sendable {
    /// The word as `FoldedWord` has it; zeros tell its length.
    var first: UInt64
    var second: UInt64
    var third: UInt64
    var classes: WordClass = []
    /// From 1; 0 is a word that no list has.
    var id: UInt16 = 0
    /// The longest of the patterns `follow*` that the word starts like, from 1; 0 when there is none.
    var prefix: UInt16 = 0
    /// The place of what it says of the patterns; see `PhraseAnchors`.
    var anchors: UInt16 = 0

    init(_ word: FoldedWord) { (first, second, third) = (word.first, word.second, word.third) }
  }

  let slots: UnsafeMutablePointer<Entry>
  private let mask: Int
  /// The highest bits of a hash are the place to start at.
  private let shift: UInt64

  init(count: Int) {
    var bits = 6
    while 1 << bits < count * 3 { bits += 1 }
    mask = 1 << bits - 1
    shift = UInt64(64 - bits)
    slots = .allocate(capacity: 1 << bits)
    slots.initialize(repeating: Entry(FoldedWord("")), count: 1 << bits)
  }

  func deallocate() { slots.deallocate() }

  /// A free place for a word.
  func place(for word: FoldedWord) -> Int {
    var place = Int(truncatingIfNeeded: word.hash &>> shift)
    while slots[place].id != 0 { place = (place + 1) & mask }
    return place
  }

  /// The entry of a word; an empty one, whose number is 0, where it has none.
  ///
  /// - Parameter hash: the word's.
  @inline(__always)
  func slot(of word: FoldedWord, hash: UInt64) -> UnsafePointer<Entry> {
    var place = Int(truncatingIfNeeded: hash &>> shift)
    while true {
      let entry = slots + place
      if entry.pointee.id == 0
        || entry.pointee.first == word.first && entry.pointee.second == word.second && entry.pointee.third == word.third
      {
        return UnsafePointer(entry)
      }
      place = (place &+ 1) & mask
    }
  }

  /// The same for a word of less than eight bytes: one that starts with them and is longer has another eighth byte.
  @inline(__always)
  func slot(ofShort first: UInt64, hash: UInt64) -> UnsafePointer<Entry> {
    var place = Int(truncatingIfNeeded: hash &>> shift)
    while true {
      let entry = slots + place
      if entry.pointee.first == first || entry.pointee.id == 0 { return UnsafePointer(entry) }
      place = (place &+ 1) & mask
    }
  }
}
