import GRDB

/// What a ledger's file looks like. A change adds a migration; those that have been published never change.
enum Schema {
  /// SQLite's field for telling the files of programs apart: "WELC" in ASCII.
  static let applicationID = 0x5745_4c43

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 deliveries, decided, suppressions, runs") { db in
      try db.execute(sql: first)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("2 near cohorts") { db in
      try db.execute(sql: "ALTER TABLE deliveries ADD COLUMN near TEXT")
    }
    return migrator
  }()

  /// Ids that are decimal numbers are kept as integers, all others as text (see `StoredID`). Times are milliseconds since 1970, of the
  /// events. Nothing but primary keys has an index: rows are only ever added, and read all together.
  private static let first = """
    CREATE TABLE names (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );

    -- A run over event logs into one output folder.
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY,
      output TEXT NOT NULL,
      command TEXT NOT NULL,
      rulebook TEXT NOT NULL,
      now INTEGER NOT NULL,
      finished INTEGER NOT NULL DEFAULT 0,
      checkpoint TEXT NOT NULL
    );
    CREATE INDEX runs_by_output ON runs (output);

    -- A message, or what stands for one with followers of a control group: they have no variant.
    CREATE TABLE deliveries (
      id INTEGER PRIMARY KEY,
      run INTEGER REFERENCES runs (id),
      event NOT NULL,
      follower NOT NULL,
      at INTEGER NOT NULL,
      rule INTEGER NOT NULL REFERENCES names (id),
      variant INTEGER REFERENCES names (id),
      cohort_high INTEGER,
      cohort_low INTEGER
    );

    -- Events that came to nothing, many in a row: one id on a line, with \\ and line feeds in it written \\\\ and \\n.
    CREATE TABLE decided (
      id INTEGER PRIMARY KEY,
      run INTEGER REFERENCES runs (id),
      events TEXT NOT NULL
    );

    CREATE TABLE suppressions (
      follower PRIMARY KEY NOT NULL,
      since INTEGER NOT NULL,
      source TEXT NOT NULL,
      note TEXT
    ) WITHOUT ROWID;

    -- For people who look with the sqlite3 program.
    CREATE VIEW messages AS
      SELECT deliveries.id, run, CAST(event AS TEXT) AS event, CAST(follower AS TEXT) AS follower,
        strftime('%Y-%m-%dT%H:%M:%SZ', at / 1000, 'unixepoch') AS at,
        rules.name AS rule, variants.name AS variant, printf('%016x%016x', cohort_high, cohort_low) AS cohort
      FROM deliveries JOIN names AS rules ON rules.id = rule JOIN names AS variants ON variants.id = variant;
    """
}
