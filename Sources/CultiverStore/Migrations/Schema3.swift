extension Migration {
  /// Reports that were sent, what corrected them since, and the files in which they left.
  static let schema3 = Migration(
    name: "3 issued reports",
    statements: [schema3Reports, schema3Corrections, schema3Guards, schema3History, schema3Views].joined(
      separator: "\n"))
}

/// The very text that was sent stands once under its SHA-256, and is never changed or taken away.
private let schema3Reports = """
  CREATE TABLE issued_text (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    content TEXT NOT NULL,
    frozen TEXT NOT NULL
  ) STRICT;
  CREATE TABLE issued_report (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
    site_id INTEGER REFERENCES site (id),
    plot_id INTEGER REFERENCES plot (id),
    venture_id INTEGER REFERENCES venture (id),
    crop_id INTEGER REFERENCES crop (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    who TEXT NOT NULL,
    notebook TEXT NOT NULL CHECK (length(notebook) = 32),
    state INTEGER NOT NULL CHECK (state > 0),
    sha256 TEXT NOT NULL REFERENCES issued_text (sha256),
    last_change INTEGER NOT NULL,
    last_harvest INTEGER NOT NULL,
    reopened TEXT CHECK (reopened IS date(reopened)),
    reopen_reason TEXT,
    CHECK (day > date(month || '-01', '+1 month', '-1 day')),
    CHECK ((reopened IS NULL) = (reopen_reason IS NULL)),
    CHECK (reopened >= day)
  ) STRICT;
  CREATE UNIQUE INDEX issued_report_in_force ON issued_report (
    month, ifnull(site_id, 0), ifnull(plot_id, 0), ifnull(venture_id, 0), ifnull(crop_id, 0)) WHERE reopened IS NULL;
  CREATE TABLE erratum (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES issued_report (id),
    number INTEGER NOT NULL CHECK (number > 0),
    day TEXT NOT NULL CHECK (day IS date(day)),
    who TEXT NOT NULL,
    notebook TEXT NOT NULL CHECK (length(notebook) = 32),
    state INTEGER NOT NULL CHECK (state > 0),
    sha256 TEXT NOT NULL REFERENCES issued_text (sha256),
    last_change INTEGER NOT NULL,
    last_harvest INTEGER NOT NULL,
    UNIQUE (report_id, number)
  ) STRICT;
  CREATE TABLE rendition (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    report_id INTEGER NOT NULL REFERENCES issued_report (id),
    errata INTEGER NOT NULL CHECK (errata >= 0),
    form TEXT NOT NULL,
    language TEXT
  ) STRICT;
  CREATE INDEX rendition_by_report ON rendition (report_id);
  """

/// The reason of a correction holds for the changes and the new harvests of an action from a first to a last one.
private let schema3Corrections = """
  CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    first_harvest INTEGER NOT NULL,
    last_harvest INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX correction_by_action ON correction (action_id);
  """

/// What was sent stays as it was sent.
private let schema3Guards =
  ["UPDATE", "DELETE"].map { event in
    """
    CREATE TRIGGER issued_text_stays_\(event.lowercased()) BEFORE \(event) ON issued_text BEGIN
      SELECT RAISE(ABORT, 'cultiver: what was issued stays');
    END;
    """
  }.joined(separator: "\n") + """

    CREATE TRIGGER issued_text_insert BEFORE INSERT ON issued_text BEGIN
      SELECT RAISE(ABORT, 'cultiver: no action is open') FROM notebook WHERE open_action IS NULL;
    END;
    """

private let schema3History: String = [
  historyTriggers(
    "issued_report",
    [
      "number", "month", "site_id", "plot_id", "venture_id", "crop_id", "day", "who", "notebook", "state", "sha256",
      "last_change", "last_harvest", "reopened", "reopen_reason",
    ]),
  historyTriggers(
    "erratum",
    ["report_id", "number", "day", "who", "notebook", "state", "sha256", "last_change", "last_harvest"]),
  historyTriggers("rendition", ["sha256", "report_id", "errata", "form", "language"]),
].joined(separator: "\n")

private let schema3Views = """
  CREATE VIEW issued_reports AS
  SELECT
    issued_report.number, month, site.code AS site, plot.code AS plot, venture.code AS venture, crop.code AS crop, day,
    who, issued_report.sha256, (SELECT count(*) FROM erratum WHERE report_id = issued_report.id) AS errata, reopened,
    reopen_reason, issued_text.content
  FROM issued_report
  JOIN issued_text ON issued_text.sha256 = issued_report.sha256
  LEFT JOIN site ON site.id = issued_report.site_id
  LEFT JOIN plot ON plot.id = issued_report.plot_id
  LEFT JOIN venture ON venture.id = issued_report.venture_id
  LEFT JOIN crop ON crop.id = issued_report.crop_id;
  CREATE VIEW errata AS
  SELECT
    issued_report.number AS report, erratum.number, issued_report.month, erratum.day, erratum.who, erratum.sha256,
    issued_text.content
  FROM erratum
  JOIN issued_report ON issued_report.id = erratum.report_id
  JOIN issued_text ON issued_text.sha256 = erratum.sha256;
  """
