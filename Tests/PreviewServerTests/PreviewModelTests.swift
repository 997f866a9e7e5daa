import Foundation
import Preview
import Testing

@testable import PreviewServer

@Suite("What a live preview shows") struct PreviewModelTests {
  @Test("a saved file is read once, and whoever listens is told") func follows() async throws {
    let files = try SampleFiles()
    defer { files.remove() }
    let model = PreviewModel(files: files.files)
    var revisions = await model.revisions().makeAsyncIterator()
    #expect(await revisions.next() == 0)
    await model.look()
    #expect(await model.revision == 0)
    try files.write(word: "florist")
    await model.look()
    await model.look()
    #expect(await revisions.next() == 1)
    #expect(LivePage.view(await model.current).contains("no rule fits"))
    await model.close()
    #expect(await revisions.next() == nil)
  }

  @Test("a broken file is shown above the last good view, and one that is mended ends that") func broken() async throws
  {
    let files = try SampleFiles()
    defer { files.remove() }
    let model = PreviewModel(files: files.files)
    let good = LivePage.view(await model.current)
    try files.write("rules: [ {")
    await model.look()
    let state = await model.current
    #expect(state.isStale)
    #expect(state.diagnostics.count == 1)
    let view = LivePage.view(state)
    #expect(view.contains("What stands below is of the last rules that could be used."))
    #expect(view.contains("--&gt; rules.yaml:1:"))
    #expect(view.contains(#"<article class="card skipped" id="s1""#))
    try files.write(word: "gardener")
    await model.look()
    #expect(LivePage.view(await model.current) == good)
  }

  @Test("without rules from the start there is no view, and no follower is decided") func never() async throws {
    let files = try SampleFiles()
    defer { files.remove() }
    try files.write("rules: [ {")
    let model = PreviewModel(files: files.files)
    #expect(await model.decide([]) == nil)
    let page = LivePage.document(await model.current, version: "1")
    #expect(page.contains("<title>Welcome preview</title>"))
    #expect(!page.contains("last rules"))
  }

  @Test("revisions are sent as server-sent events, in pieces as small as wanted", arguments: [1, 7, 4096])
  func events(size: Int) async {
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
    for revision in [3, 12] { continuation.yield(revision) }
    continuation.finish()
    var iterator = EventStream(revisions: stream).makeAsyncIterator()
    var text: [UInt8] = []
    while let bytes = await iterator.nextBuffer(suggested: size) {
      #expect(bytes.count <= size)
      text += bytes
    }
    #expect(String(decoding: text, as: UTF8.self) == "event: view\ndata: 3\n\nevent: view\ndata: 12\n\n")
  }

  @Test("it listens, tells a port that is taken, and stops") func start() async throws {
    let files = try SampleFiles()
    defer { files.remove() }
    let server = PreviewServer(files: files.files, host: "localhost", version: "1")
    let port = try await server.start(port: 0)
    let other = PreviewServer(files: files.files, host: "127.0.0.1", version: "1")
    await #expect(throws: PreviewServer.StartError.portTaken(port)) { _ = try await other.start(port: port) }
    await server.stop()
    let third = PreviewServer(files: files.files, host: "127.0.0.1", version: "1")
    #expect(try await third.start(port: port) == port)
    await third.stop()
    let nowhere = PreviewServer(files: files.files, host: "nowhere", version: "1")
    await #expect(throws: PreviewServer.StartError.notAnAddress("nowhere")) { _ = try await nowhere.start(port: 1) }
  }
}
