import CivilTime
import Events
import Synchronization
import TestSupport
import Testing

@testable import EventLog

private let now = Timestamp(milliseconds: 1_772_368_496_000)

/// What lines a list gives, and what a person is told of it.
private func read(
  _ list: some Sequence<UInt8>, columns: [String: String] = [:]
) throws -> (lines: [DecodedLine], notes: [String]) {
  let notes = Mutex<[String]>([])
  let options = FollowerListOptions(columns: columns) { path, note in notes.withLock { $0.append("\(path): \(note)") } }
  let decoder = EventDecoder(readsFollowers: true, undated: now)
  var lines: [DecodedLine] = []
  // A small chunk, so that records stand across the borders of pieces.
  try EventLogReader(bytes: list, chunkSize: 4096, followers: options).forEachLine { lines.append(decoder.decode($0)) }
  return (lines, notes.withLock { $0 })
}

private func read(_ list: String, columns: [String: String] = [:]) throws -> [DecodedLine] {
  try read(list.utf8, columns: columns).lines
}

private func follow(_ follower: Follower, at: Timestamp = now) -> DecodedLine {
  .events([Event(id: "follow-\(follower.id)", type: .follow, at: at, follower: follower).withImpliedReach])
}

@Suite("Lists of followers as JSON")
struct FollowerPageTests {
  private let ada = Follower(
    id: "7", username: "ada", name: "Ada & Co", pinnedText: "pinned & proud", followersCount: 3)
  private let bob = Follower(id: "8", username: "bob", name: "Bob")

  @Test("A page of version 2 gives each user with their pinned post, on one line or on many")
  func version2() throws {
    let page = """
      {
        "data": [
          {"id": "7", "name": "Ada &amp; Co", "username": "ada", "pinned_tweet_id": "p9",
            "public_metrics": {"followers_count": 3}},
          {
            "id": "8", "name": "Bob",
            "username": "bob"
          }
        ],
        "includes": {"tweets": [{"id": "p9", "text": "pinned &amp; proud"}]},
        "meta": {"result_count": 2, "next_token": "x"}
      }
      """
    #expect(try read(page) == [follow(ada), follow(bob)])
    #expect(try read(page.replacing("\n", with: " ")) == [follow(ada), follow(bob)])
    // Pages one after the other, each on its line.
    let line = page.replacing("\n", with: "")
    #expect(try read("\(line)\n\(line)\n") == [follow(ada), follow(bob), follow(ada), follow(bob)])
  }

  @Test(
    "Users of version 1.1, in a page, an array, one a line or one after the other",
    arguments: [
      #"{"users":[A,B],"next_cursor":0,"next_cursor_str":"0"}"#, "[A,B]", "A\nB", "A\r\nB\r\n", "[\nA,\nB\n]\n", "A B",
      #"{"next_cursor_str":"0","users":[A,B]}"#, "[ A , B ]", #"{"followers":[A,B]}"#,
    ])
  func version1(shape: String) throws {
    let ada = #"{"id":77777,"id_str":"7","screen_name":"ada","description":"a \"}]{[\" b"}"#
    let bob = "{\n  \"id\": 8,\n  \"screen_name\": \"bob\"\n}"
    let list = shape.replacing("A", with: ada).replacing("B", with: bob)
    #expect(
      try read(list) == [
        follow(Follower(id: "7", username: "ada", bio: "a \"}]{[\" b")), follow(Follower(id: "8", username: "bob")),
      ])
  }

  @Test("A user by itself, wrapped or of our own form; identifiers alone; the archive's file")
  func others() throws {
    #expect(try read(#"{"data":{"id":"8","name":"Bob","username":"bob"}}"#) == [follow(bob)])
    #expect(
      try read(#"{"id":"8","bio":"x &amp; y","follows_you":false}"#) == [
        .events([
          Event(
            id: "follow-8", type: .follow, at: now, follower: Follower(id: "8", bio: "x &amp; y", followsYou: false))
        ])
      ])
    #expect(
      try read(#"{"ids":[7,"8"],"next_cursor":0}"#) == [follow(Follower(id: "7")), follow(Follower(id: "8"))])
    let archive =
      "window.YTD.follower.part0 = [ {\n \"follower\" : {\n \"accountId\" : \"12\",\n \"userLink\" : \"x\"\n }\n} ]\n"
    #expect(try read(archive) == [follow(Follower(id: "12"))])
  }

  @Test("Events in a list stay events; pages without followers are ignored; the brand is no follower of its own")
  func mixed() throws {
    let event = #"{"id":"e1","type":"like","at":"2026-03-01T12:34:56Z","follower":{"id":"42"}}"#
    let list =
      "\(event)\n{\"data\":[],\"meta\":{\"result_count\":0}}\n{\"meta\":{\"result_count\":0}}\n{\"id\":\"8\",\"username\":\"bob\",\"name\":\"Bob\"}"
    #expect(
      try read(list) == [
        .events([Event(id: "e1", type: .like, at: now, follower: Follower(id: "42"))]),
        .ignored(type: "page without followers"), .ignored(type: "page without followers"), follow(bob),
      ])
    let decoder = EventDecoder(brand: BrandAccount(id: "8", username: nil), readsFollowers: true, undated: now)
    #expect(decoder.decode(#"{"id":"8","username":"bob"}"#) == .ignored(type: "the brand itself"))
  }

  @Test("A user that can't be used, or a line that was cut, costs no other")
  func broken() throws {
    let list = """
      {"id":"8","username":"bob","name":"Bob"}
      {"username":"eve"}
      {"id":1.23e18,"username":"eve"}
      {"id":"9","na
      {"id":"9",
      {"id":"8","username":"bob","name":"Bob"}
      """
    #expect(
      try read(list) == [
        follow(bob), .malformed(reason: "`id` is missing: neither `id` nor `id_str` is there"),
        .malformed(
          reason: "`id` is 1.23e+18, a number that has lost its last digits; it has to be a text or a whole number"),
        .malformed(reason: "not JSON: unexpected end of text inside a text that starts at byte 10 at byte 13"),
        .malformed(reason: "not JSON: unexpected end of text at byte 11"), follow(bob),
      ])
  }

  @Test("In a log, followers by themselves are refused with what to do")
  func withoutOption() {
    let decoder = EventDecoder(undated: now)
    for line in [
      #"{"data":[{"id":"8","name":"Bob","username":"bob"}]}"#, #"{"users":[{"id":8}]}"#,
      #"{"id":"8","username":"bob"}"#,
      #"{"data":{"id":"8","username":"bob"}}"#,
    ] {
      #expect(
        decoder.decode(line)
          == .malformed(reason: "followers by themselves aren't events; --as follow reads them as new followers"))
    }
  }

  @Test("A log whose values are spread over lines is gathered")
  func spreadLog() throws {
    let log = """
      {
        "id": "e1", "type": "like",
        "at": "2026-03-01T12:34:56Z",
        "follower": {"id": "42"}
      }
      {
        "for_user_id": "100",
        "follow_events": []
      }
      """
    let decoder = EventDecoder(undated: now)
    for text in [log, "[\n\(log.replacing("}\n{", with: "},\n{"))\n]", log.replacing("\n", with: "\r\n")] {
      var lines: [DecodedLine] = []
      try EventLogReader(bytes: text.utf8).forEachLine { lines.append(decoder.decode($0)) }
      #expect(
        lines == [
          .events([Event(id: "e1", type: .like, at: now, follower: Follower(id: "42"))]),
          .ignored(type: "body without events"),
        ])
    }
  }
}

@Suite("Lists of followers as tables and YAML")
struct FollowerTableTests {
  private let header = DecodedLine.ignored(type: "header of a table")

  @Test(
    "Columns are known by the names of common exports",
    arguments: [
      "id,screen_name,name,description,location,followers_count,friends_count,statuses_count,verified,created_at,url,lang,protected,listed_count",
      "Twitter ID,User Name,Display Name,Bio,Location,Followers Count,Following Count,Tweets,Verified,Joined,Website,Language,Private,Listed",
      "userId,handle,fullName,bio,location,followers,friends,tweets,isVerified,createdAt,website,lang,isPrivate,listed",
      "user.id,user.username,user.name,user.description,user.location,user.public_metrics.followers_count,user.public_metrics.following_count,user.public_metrics.tweet_count,user.verified,user.created_at,user.url,user.lang,user.protected,user.public_metrics.listed_count",
      "X User ID,X Handle,Full Name,Biography,Place,No. of Followers,Number of Following,Post Count,Verified Status,Account Creation Date,Homepage,Language,Protected,Times Listed",
    ])
  func columns(names: String) throws {
    let row =
      "42,@ada,Ada,Founder &amp; CTO,London,\"1,234\",1.2K,3M,yes,2019-01-02 03:04:05,https://e.com,en,FALSE,4.0"
    let follower = Follower(
      id: "42", username: "ada", name: "Ada", bio: "Founder & CTO", location: "London", url: "https://e.com",
      lang: "en", createdAt: Timestamp(milliseconds: 1_546_398_245_000), verified: true, protected: false,
      followersCount: 1234, followingCount: 1200, postCount: 3_000_000, listedCount: 4)
    let (lines, notes) = try read("\(names)\n\(row)\n".utf8)
    #expect(lines == [header, follow(follower)])
    #expect(notes == [])
  }

  @Test("Columns by --map, the brand's own fields, and what isn't used is told once")
  func mapping() throws {
    let list = "id,Plan,Notes,Who,Since\n1,pro,x,ada,2026-01-02\n2,free,y,bob,\n"
    let (lines, notes) = try read(
      list.utf8, columns: ["Plan": "attributes.plan", "who": "username", "Since": "at", "Gone": "bio"])
    #expect(
      lines == [
        header,
        follow(
          Follower(id: "1", username: "ada", attributes: ["plan": .text("pro")]),
          at: Timestamp(milliseconds: 1_767_312_000_000)),
        follow(Follower(id: "2", username: "bob", attributes: ["plan": .text("free")])),
      ])
    #expect(
      notes == [
        "data: has no column \"Gone\", which --map names",
        "data: columns that aren't used: \"Notes\"; --map COLUMN=FIELD says what one holds",
      ])
  }

  @Test(
    "Delimiters, byte order marks, line ends and quotes of all kinds",
    arguments: [
      "id,name,bio\n42,Ada,\"two\nlines, \"\"quoted\"\"\"\n43,Bob,\n",
      "id,name,bio\r\n42,Ada,\"two\nlines, \"\"quoted\"\"\"\r\n43,Bob,\r\n",
      "\u{feff}id;name;bio\n42;Ada;\"two\nlines, \"\"quoted\"\"\"\n43;Bob",
      "id\tname\tbio\n42\tAda\t\"two\nlines, \"\"quoted\"\"\"\n43\tBob\t",
      "sep=;\nid;name;bio\n42;Ada;\"two\nlines, \"\"quoted\"\"\"\n43;Bob;\n",
      "\"id\",\"name\",\"bio\"\n\"42\",\"Ada\",\"two\nlines, \"\"quoted\"\"\"\n\"43\",\"Bob\",\"\"\n",
      "id|name|bio\n42|Ada|\"two\nlines, \"\"quoted\"\"\"\n43|Bob|",
    ])
  func syntax(list: String) throws {
    #expect(
      try read(list) == [
        header, follow(Follower(id: "42", name: "Ada", bio: "two\nlines, \"quoted\"")),
        follow(Follower(id: "43", name: "Bob")),
      ])
  }

  @Test("A name that begins with a combining mark stays in its cell, and a stray quote stands for itself")
  func strayCharacters() throws {
    #expect(
      try read("id,name,bio\n42,\u{301}Ada,5\" nails\n43,\u{200d}Bob,\"x\"\n44,Cy,\"says \"hi\" a lot\"\n") == [
        header, follow(Follower(id: "42", name: "\u{301}Ada", bio: "5\" nails")),
        follow(Follower(id: "43", name: "\u{200d}Bob", bio: "x")),
        follow(Follower(id: "44", name: "Cy", bio: "says \"hi\" a lot")),
      ])
  }

  @Test(
    "Identifiers as spreadsheets protect them; rounded ones are refused unless another column has it whole",
    arguments: [
      ("'1234567890123456789", "", "1234567890123456789"),
      ("\"=\"\"1234567890123456789\"\"\"", "", "1234567890123456789"), ("42.0", "", "42"), ("-42", "", "-42"),
      ("1.23E+18", "1234567890123456789", "1234567890123456789"),
    ])
  func identifiers(id: String, twin: String, expected: String) throws {
    #expect(try read("id,id_str\n\(id),\(twin)\n") == [header, follow(Follower(id: expected))])
  }

  @Test("Rows that can't be read are malformed with their row, and the others are read")
  func malformed() throws {
    var list = Array(
      "id,name\n1,Ada\n1.23E+18,Bob\n\"1,23457E+18\",Bob\n1234567890123456789.0,Bob\n,Eve\n2,Ada,x,y\n,\n".utf8)
    list += [0x33, 0x2c, 0xff, 0x0a]
    list += Array("4,\"two\nlines\"\n5,\"open\n6,Fay\n".utf8)
    let damaged =
      "has been rounded by a spreadsheet, its last digits are lost; export again, and open the column as text"
    #expect(
      try read(list).lines == [
        header, follow(Follower(id: "1", name: "Ada")), .malformed(reason: "row 3: the id 1.23E+18 \(damaged)"),
        .malformed(reason: "row 4: the id 1,23457E+18 \(damaged)"),
        .malformed(reason: "row 5: the id 1234567890123456789.0 \(damaged)"),
        .malformed(reason: "row 6: no follower id in \"id\""),
        .malformed(reason: "row 7: 4 cells, where the header has 2"), .blank,
        .malformed(
          reason: "row 9: not UTF-8; export the table once more as UTF-8, which Excel calls CSV UTF-8"),
        follow(Follower(id: "4", name: "two\nlines")),
        .malformed(reason: "row 11 on line 12: a quote is opened and never closed"),
        follow(Follower(id: "6", name: "Fay")),
      ])
  }

  @Test("A table without identifiers is refused as a whole, with the columns that it has")
  func noIdentifiers() {
    #expect(
      throws: EventLogError.self,
      performing: { try read("handle,bio\nada,x\n") })
    do {
      _ = try read("handle,bio\nada,x\n")
    } catch {
      #expect(
        "\(error)"
          == "data has no column of follower ids (`id`, `user_id`, `Twitter ID`, …), only \"handle\", \"bio\"; --map COLUMN=id says which one holds them"
      )
    }
  }

  @Test("Values that say nothing are unknown; dates in words are read, doubtful ones aren't")
  func values() throws {
    let list = """
      id,followers,verified,joined,avatar
      1,-,n/a,"Jan 2, 2019",https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png
      2,many,maybe,2 January 2019,https://pbs.twimg.com/profile_images/1/x.jpg
      3,1.234.567,0,01/02/2019,true
      4,1 234,blue,2019/01/02,
      """
    let day = Timestamp(milliseconds: 1_546_387_200_000)
    #expect(
      try read(list) == [
        header, follow(Follower(id: "1", createdAt: day, defaultAvatar: true)),
        follow(Follower(id: "2", createdAt: day, defaultAvatar: false)),
        follow(Follower(id: "3", verified: false, defaultAvatar: true, followersCount: 1_234_567)),
        follow(Follower(id: "4", createdAt: day, verified: true, followersCount: 1234)),
      ])
  }

  @Test("The profile's own address is no website, and a language in words is no tag")
  func addressesAndLanguages() throws {
    let list = """
      id,Profile URL,Language,verified_type
      1,https://x.com/ada,English,blue
      2,https://www.twitter.com/bob,pt_BR,none
      3,https://xx.com/,en,
      """
    #expect(
      try read(list) == [
        header, follow(Follower(id: "1", verified: true)), follow(Follower(id: "2", lang: "pt-BR")),
        follow(Follower(id: "3", url: "https://xx.com/", lang: "en")),
      ])
  }

  @Test(
    "YAML: a list, a list under a key, several documents",
    arguments: [
      "- id: 42\n  name: Ada\n  bio: |\n    two\n    lines\n- {id: '43', followers_count: 12}\n",
      "# our own\nfollowers:\n  - id: \"42\"\n    name: Ada\n    bio: \"two\\nlines\\n\"\n  - id: 43\n    followers_count: 12\n",
      "---\nid: 42\nname: Ada\nbio: \"two\\nlines\\n\"\n---\nid: 43\nfollowers_count: '12'\n",
    ])
  func yaml(list: String) throws {
    #expect(
      try read(list) == [
        follow(Follower(id: "42", name: "Ada", bio: "two\nlines\n")), follow(Follower(id: "43", followersCount: 12)),
      ])
  }

  @Test("YAML that can't be read is refused with its line; a rounded identifier is a malformed line")
  func brokenYAML() throws {
    #expect(throws: EventLogError.self) { try read("- id: 42\n  name: [Ada\n") }
    #expect(
      try read("- id: 1.23E+18\n- {name: x}\n") == [
        .malformed(
          reason:
            "the id 1.23E+18 has been rounded by a spreadsheet, its last digits are lost; export again, and open the column as text"
        ), .malformed(reason: "`id` is missing: neither `id` nor `id_str` is there"),
      ])
  }

  @Test("Any text gives lines or one refusal, and every event an identifier")
  func anyText() {
    var random = SplitMix(seed: 20_260_301)
    let parts = [
      "id,name\n", "\"", ",", ";", "\n", "\r\n", "a", "1", "{", "}", "[", "]", ":", "- ", " ", "\u{301}", "\\", "=",
      "\t",
    ]
    var lists = 0
    for round in 0..<2000 {
      let text = (round % 2 == 0 ? "id,name\n" : "") + random.text(of: parts, upTo: 24)
      guard let lines = try? read(text) else { continue }
      lists += 1
      for case .events(let events) in lines { #expect(events.allSatisfy { !$0.id.isEmpty && !$0.follower.id.isEmpty }) }
    }
    #expect(lists > 1000)
  }

  @Test(
    "Unclosed quotes are found row by row, however many, and those that are closed stay so",
    arguments: ["\"#,bob", "#,\"bob \"x", "\"\"#\"\",bob", "#,\"\"\"bob"])
  func unclosed(row: String) throws {
    let rows = (1...20_000).map { row.replacing("#", with: "\($0)") + "\n" }
    let start = ContinuousClock.now
    let lines = try read("id,name\n1,\"A \"\"B\"\"\"\n" + rows.joined() + "2,Bob")
    #expect(lines.count == 20_003)
    #expect(lines[1] == follow(Follower(id: "1", name: "A \"B\"")))
    #expect(lines.last == follow(Follower(id: "2", name: "Bob")))
    let open = lines.count { if case .malformed(let reason) = $0 { reason.hasSuffix("never closed") } else { false } }
    #expect(open == 20_000)
    // A look through the rest of the file for each row takes many minutes.
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test("A quote that a later row closes takes the rows between into its cell")
  func closedLater() throws {
    let lines = try read("id,name\n1,\"Ada\n2,\"Bob\"\n3,Eve\n")
    #expect(lines.count == 3)
    #expect(lines.last == follow(Follower(id: "3", name: "Eve")))
  }

  @Test("A string without end is kept up to the limit")
  func endless() throws {
    let list = Array(("{\"data\":[{\"id\":\"" + String(repeating: "a\\n", count: 100_000)).utf8)
    let records = JSONRecords(ByteFeed(MemorySource(list)), opensLists: false, limit: 1000)
    #expect(try records.next() == Array(list[...1000]))
    #expect(try records.next() == nil)
  }

  @Test("Rows and users across the borders of pieces stay whole")
  func longLists() throws {
    let bio = String(repeating: "word, \"\"quoted\"\"\r\n", count: 40) + "end"
    let rows = (1...1500).map { "\($0),\"\(bio)\"\r\n" }
    let table = try read("id,bio\r\n" + rows.joined())
    #expect(table.count == 1501)
    let expected = bio.replacing("\"\"", with: "\"")
    #expect(table.dropFirst() == (1...1500).map { follow(Follower(id: "\($0)", bio: expected)) }[...])
    let users = (1...3000).map { "{\"id\":\"\($0)\",\n\"name\":\"\(String(repeating: "n", count: 600))\"}" }
    let page = try read("{\"data\":[\(users.joined(separator: ",\n"))]}")
    #expect(page.count == 3000)
    #expect(page.last == follow(Follower(id: "3000", name: String(repeating: "n", count: 600))))
  }
}

@Suite("Sample followers of lists")
struct SampleListTests {
  @Test("A table and YAML are samples too; what has no identifier is called after its place")
  func samples() throws {
    let ada = Event(
      id: "follow-sample-2", type: .follow, at: now, follower: Follower(id: "sample-2", name: "Ada", followsYou: true))
    #expect(try FollowerReader.read("name,x\nAda,1\n", now: now) == FollowerReader.Reading(events: [ada]))
    var bob = ada
    bob.id = "mention-sample-1"
    bob.type = .mention
    bob.text = "hi"
    bob.follower = Follower(id: "sample-1", name: "Bob")
    #expect(
      try FollowerReader.read("- name: Bob\n  event: {type: mention, text: hi}\n", now: now)
        == FollowerReader.Reading(events: [bob]))
    #expect(
      try FollowerReader.read("id,name\n1.5E+18,Ada\n7,\"x\n", now: now)
        == FollowerReader.Reading(problems: [
          .init(
            place: "row 2",
            reason:
              "the id 1.5E+18 has been rounded by a spreadsheet, its last digits are lost; export again, and open the column as text"
          ), .init(place: "row 3", reason: "a quote is opened and never closed"),
        ]))
  }

  @Test(
    "Users with few fields are unescaped as in a batch; followers of our own form aren't",
    arguments: [
      (#"{"data":[{"id":"2","name":"A &amp; B","username":"ada","location":"R&amp;D City"}]}"#, true),
      (#"[{"id":"2","name":"A &amp; B","username":"ada","location":"R&amp;D City"}]"#, true),
      (#"{"id":"2","name":"A &amp; B","username":"ada","location":"R&amp;D City"}"#, true),
      (#"{"id":"2","name":"A &amp; B","username":"ada","location":"R&amp;D City","opted_in":false}"#, false),
    ])
  func fewFields(list: String, isPlatform: Bool) throws {
    func facts(_ events: [Event]) -> [String?] { events.flatMap { [$0.follower.name, $0.follower.location] } }
    let expected = isPlatform ? ["A & B", "R&D City"] : ["A &amp; B", "R&amp;D City"]
    #expect(facts(try FollowerReader.read(list, now: now).events) == expected)
    let batch = try read(list).flatMap { line -> [Event] in
      if case .events(let events) = line { events } else { [] }
    }
    #expect(facts(batch) == expected)
  }

  @Test("A page's pinned posts and escapes are those of its users")
  func page() throws {
    let page =
      #"{"data":[{"id":"7","name":"A &amp; B","username":"ada","pinned_tweet_id":"p9","verified_type":"none"}],"includes":{"tweets":[{"id":"p9","text":"x"}]}}"#
    let ada = Follower(id: "7", username: "ada", name: "A & B", pinnedText: "x", verified: false, followsYou: true)
    #expect(
      try FollowerReader.read(page, now: now)
        == FollowerReader.Reading(events: [Event(id: "follow-7", type: .follow, at: now, follower: ada)]))
  }
}
