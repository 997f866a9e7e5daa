/// A field of a follower that a column of a table may hold.
enum TableField: String, CaseIterable {
  case id, username, name, bio, location, url, lang
  case pinnedText = "pinned_text"
  case createdAt = "created_at"
  case verified, protected
  case defaultAvatar = "default_avatar"
  case followersCount = "followers_count"
  case followingCount = "following_count"
  case postCount = "post_count"
  case listedCount = "listed_count"
  case followsYou = "follows_you"
  case canDM = "can_dm"
  case optedIn = "opted_in"
  case timeZone = "time_zone"
  case lists, interests
  /// The moment of the follow.
  case at

  /// The field that a column has by its name, whatever its case, spaces and underlines, with or without what stands
  /// for the account before it (`user.screen_name`, `Twitter ID`).
  init?(column: String) {
    let path = column.split(separator: ".").map { Self.bare(String($0)) }
    // Data frames flatten objects: `user.public_metrics.followers_count`.
    let isNested = path.count > 1 && path.dropLast().allSatisfy { Self.holders.contains($0) }
    let name = isNested ? path.last ?? "" : Self.bare(column)
    if let field = Self.byName[name] {
      self = field
      return
    }
    for prefix in ["userpublicmetrics", "publicmetrics", "user", "twitter", "profile", "author", "account", "follower"]
    where name.hasPrefix(prefix) {
      if let field = Self.byName[String(name.dropFirst(prefix.count))] {
        self = field
        return
      }
    }
    return nil
  }

  private static let holders: Set<String> = [
    "user", "author", "account", "profile", "follower", "data", "publicmetrics", "legacy",
  ]

  static func bare(_ column: String) -> String {
    String(column.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  // Names in the exports of Followerwonk, Circleboom, Phantombuster, Vicinitas, Audiense, and in dumps of Tweepy, twarc
  // and snscrape, as their documentation and published samples show them.
  private static let names: [TableField: String] = [
    .id: "id userid idstr useridstr twitterid twitteruserid xid xuserid accountid followerid restid authorid",
    .username: """
    username screenname handle user twitterhandle xhandle twitterusername xusername twitter accountname login
    userscreenname twitterscreenname
    """,
    .name: "name displayname fullname realname twittername profilename nickname",
    .bio: "bio description biography about aboutme rawdescription profilebio",
    .location: "location place userlocation basedin",
    .url: "url website websiteurl homepage externalurl expandedurl personalurl web biolink",
    .lang: "lang language userlang userlanguage",
    .pinnedText: "pinnedtext pinnedtweet pinnedpost",
    .createdAt: """
    createdat created joined joindate joinedat joinedon datejoined createdate creationdate createddate accountcreated
    accountcreatedat accountcreatedon accountcreationdate registered registeredat membersince twittersince
    """,
    .verified: "verified isverified verifiedstatus blueverified isblueverified verifiedtype verifiedaccount",
    .protected: "protected isprotected private isprivate protectedaccount privateaccount",
    .defaultAvatar: """
    defaultavatar defaultprofileimage profileimageurl profileimageurlhttps profileimage profilepicture
    profilepictureurl profilepic avatar avatarurl imgurl imageurl image picture
    """,
    .followersCount:
      "followerscount followers followercount numfollowers numberoffollowers nooffollowers totalfollowers",
    .followingCount: """
    followingcount following friendscount friends followings followingscount followees numfollowing numfriends
    numberoffollowing numberoffriends nooffollowing totalfollowing
    """,
    .postCount: """
    postcount postscount posts tweetcount tweetscount tweets statusescount statuses statuscount updates numtweets
    numberoftweets nooftweets totaltweets totalposts numberofposts
    """,
    .listedCount: "listedcount listed listcount timeslisted numberoflists",
    .followsYou: "followsyou followsme followedby isfollowingyou isfollower",
    .canDM: "candm receivesyourdm acceptsdm opendm dmopen",
    .optedIn: "optedin optin",
    .timeZone: "timezone tz",
    .lists: "lists",
    .interests: "interests topics",
    .at: "at followedat followedon followdate followeddate followtime datefollowed",
  ]

  private static let byName: [String: TableField] = {
    var fields: [String: TableField] = [:]
    for (field, names) in names {
      for name in names.split(whereSeparator: \.isWhitespace) { fields[name.lowercased()] = field }
    }
    return fields
  }()
}
