import Testing

@testable import welcome

@Suite("Lists of followers") struct FollowerIDListTests {
  @Test(
    "ids are read from text and CSV files, each once",
    arguments: [
      ("1\n2\n1\n", ["1", "2"]), ("1\r\n2", ["1", "2"]), ("\u{FEFF}1\n", ["1"]), ("", []),
      ("# who asked\n\n  7 \n", ["7"]), ("id\n1\n", ["1"]), ("name,ID\n\"Doe, J\",5\n", ["5"]),
      ("user_id;name\n5;x\n", ["5"]), ("id\tname\n5\tx\n", ["5"]),
    ])
  func ids(text: String, ids: [String]) throws {
    let list = try FollowerIDList(text, column: nil)
    #expect(list.ids == ids)
    #expect(list.problems.isEmpty)
  }

  @Test("lines without an id are told by their number") func problems() throws {
    let list = try FollowerIDList("id,name\n1,a\n,b\n@zoe,c\ntwo words,d\n2,e\n", column: nil)
    #expect(list.ids == ["1", "2"])
    #expect(
      list.problems == [
        .init(line: 3, reason: "there is no id in it"),
        .init(line: 4, reason: "`@zoe` is a handle; followers are suppressed by id, since handles change"),
        .init(line: 5, reason: "`two words` is no id: it has a space or a comma in it"),
      ])
  }

  @Test("ids that a spreadsheet has rounded or parted suppress nobody else")
  func damaged() throws {
    let list = try FollowerIDList("id\n1.2E+18\n1,234\n\"5,678\"\n'77\n88.0\n", column: nil)
    #expect(list.ids == ["77", "88"])
    #expect(
      list.problems == [
        .init(
          line: 2,
          reason:
            "the id 1.2E+18 has been rounded by a spreadsheet, its last digits are lost; export again, and open the column as text"
        ),
        .init(line: 3, reason: "it has 2 values, and the header has one column"),
        .init(line: 4, reason: "`5,678` is no id: it has a space or a comma in it"),
      ])
  }

  @Test("a column can be named, and has to be there") func column() throws {
    #expect(try FollowerIDList("order,Customer\n9,5\n", column: "customer").ids == ["5"])
    #expect(throws: FollowerIDList.Failure.self) { try FollowerIDList("order,customer\n9,5\n", column: "client") }
    #expect(throws: FollowerIDList.Failure.self) { try FollowerIDList("order,customer\n9,5\n", column: nil) }
  }
}
