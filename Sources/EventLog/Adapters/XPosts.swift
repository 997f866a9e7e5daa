import Events

/// Posts from a stream or a page: the filtered stream of version 2 (`{"data":{post},"includes":…,"matching_rules":…}`),
/// pages of mentions (`{"data":[post…]}`), and posts by themselves, of version 2 or 1.1, one a line.
///
/// Only the account that the rulebook names tells what is towards the brand; where it names none, every post counts as
/// a mention.
enum XPosts: EventAdapter {
  static func recognizes(_ document: JSONValue) -> Bool {
    if let data = document["data"] { return isPost(data.isArray ? data.children.first { _ in true } : data) }
    return isPost(document) || document["statuses"]?.isArray == true
  }

  static func isPost(_ value: JSONValue?) -> Bool {
    guard let value, value["event_type"] == nil, value["sender_id"] == nil else { return false }
    let hasText = value["text"] != nil || value["full_text"] != nil
    return (hasText && (value["id"] != nil || value["id_str"] != nil) && value["type"] == nil)
      || (value["author_id"] != nil && value["edit_history_tweet_ids"] != nil)
  }

  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine {
    let side = BrandSide(account: nil, brand: context.brand)
    let list = document["data"] ?? document["statuses"] ?? document
    let name = document["data"] != nil ? "data" : document["statuses"] != nil ? "statuses" : "post"
    var reading = BodyReading()
    for (index, post) in (list.isArray ? Array(list.children) : [list]).enumerated() {
      reading.take(name, list.isArray ? index : nil) { (path) throws(LineFault) in
        let status = XStatus(
          post, path: path, side: side, includes: document["includes"], rules: document["matching_rules"])
        return try status.event(in: context).map { .event($0) } ?? .unused("post (not towards the brand)")
      }
    }
    return try reading.line(empty: "page without posts")
  }
}
