/// A page of a follower list as X's interfaces give it: `{"data":[user…],"includes":…,"meta":…}` of version 2,
/// `{"users":[user…],"next_cursor":…}` or `{"ids":[…]}` of version 1.1 (docs.x.com, "Follows lookup"; developer.x.com,
/// "GET followers/list", "GET followers/ids").
enum UserPage {
  /// Its users, each as a document of version 2 with one user, with the pinned post that came along; nil where this
  /// isn't such a page. Followers of this project's own form come as they are.
  static func users(of page: [UInt8]) -> [[UInt8]]? {
    guard let members = JSONSlices(page[...]).members else { return nil }
    func member(_ key: String) -> ArraySlice<UInt8>? { members.first { $0.key.elementsEqual(key.utf8) }?.value }
    for key in ["data", "users", "followers", "ids"] {
      guard let list = member(key), let users = JSONSlices(list).elements, let first = users.first else { continue }
      let keys = JSONSlices(first).members?.map { String(decoding: $0.key, as: UTF8.self) } ?? []
      // Pages of posts and messages are events.
      if key == "data", keys.contains(where: { ["text", "event_type", "author_id", "sender_id"].contains($0) }) {
        return nil
      }
      if key == "followers" { return users.map { Array($0) } }
      let pinned = posts(member("includes"))
      return users.map { document($0, pinned) }
    }
    return nil
  }

  private static func posts(_ includes: ArraySlice<UInt8>?) -> [ArraySlice<UInt8>: ArraySlice<UInt8>] {
    guard let includes, let posts = JSONSlices(includes).member("tweets"), let list = JSONSlices(posts).elements else {
      return [:]
    }
    var byID: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [:]
    for post in list { if let id = JSONSlices(post).member("id") { byID[id] = post } }
    return byID
  }

  private static func document(
    _ user: ArraySlice<UInt8>, _ posts: [ArraySlice<UInt8>: ArraySlice<UInt8>]
  ) -> [UInt8] {
    // An identifier alone.
    guard user.first == UInt8(ascii: "{") else { return Array("{\"id\":".utf8) + user + Array("}".utf8) }
    var line = Array("{\"data\":".utf8) + user
    if !posts.isEmpty, let id = JSONSlices(user).member("pinned_tweet_id"), let post = posts[id] {
      line += Array(",\"includes\":{\"tweets\":[".utf8) + post + Array("]}".utf8)
    }
    return line + Array("}".utf8)
  }
}
