import FlyingFox
import FlyingSocks

/// Revisions as server-sent events. Source: HTML Standard, section 9.2.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let revisions: AsyncStream<Int>

  func makeAsyncIterator() -> Iterator { Iterator(revisions: revisions.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var revisions: AsyncStream<Int>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(revisions: AsyncStream<Int>.Iterator) { self.revisions = revisions }

    mutating func next() async -> UInt8? { await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        guard let revision = await revisions.next() else { return nil }
        rest = Array("event: view\ndata: \(revision)\n\n".utf8)[...]
      }
      let buffer = rest.prefix(Swift.max(1, count))
      rest = rest.dropFirst(buffer.count)
      return buffer
    }
  }
}
