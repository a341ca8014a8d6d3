extension Migration {
  /// Ventures as they are followed: people and what they are to them, programmes, cohorts, meetings and next steps.
  static let schema4 = Migration(
    name: "4 ventures",
    statements: [
      schema4Ventures, schema4People, schema4Incubation, schema4Meetings, schema4Programmes, schema4Guards,
      schema4History, schema4Views,
    ].joined(separator: "\n"))
}

/// What is known of a venture more. Its triggers list its columns, and come anew with the others.
private let schema4Ventures =
  ["insert", "update", "delete"].map { "DROP TRIGGER venture_history_\($0);\n" }.joined() + """
    ALTER TABLE venture ADD COLUMN kind TEXT NOT NULL DEFAULT 'venture' CHECK (kind IN ('venture', 'initiative'));
    ALTER TABLE venture ADD COLUMN commune_id INTEGER REFERENCES commune (id);
    ALTER TABLE venture ADD COLUMN founded TEXT CHECK (founded IS date(founded));
    ALTER TABLE venture ADD COLUMN mission TEXT;
    ALTER TABLE venture ADD COLUMN esus_from TEXT CHECK (esus_from IS date(esus_from));
    ALTER TABLE venture ADD COLUMN esus_to TEXT
      CHECK (esus_to IS date(esus_to) AND (esus_to IS NULL OR esus_from IS NOT NULL AND esus_to >= esus_from));
    CREATE INDEX venture_by_commune ON venture (commune_id) WHERE commune_id IS NOT NULL;
    """

/// People by their codes; what is personal stands apart, in one row each of the same key, and can be erased for good. A role is in a venture; what else it may be in gets a column of its own.
private let schema4People = """
  CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    erased TEXT CHECK (erased IS date(erased)),
    erase_reason TEXT,
    CHECK (erase_reason IS NULL OR erased IS NOT NULL)
  ) STRICT;
  CREATE TABLE contact (
    id INTEGER PRIMARY KEY REFERENCES person (id),
    name TEXT,
    email TEXT,
    telephone TEXT,
    note TEXT
  ) STRICT;
  CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    venture_id INTEGER REFERENCES venture (id),
    kind TEXT NOT NULL CHECK (kind IN ('in-charge', 'member', 'officer')),
    title TEXT,
    from_day TEXT CHECK (from_day IS date(from_day)),
    to_day TEXT CHECK (to_day IS date(to_day)),
    CHECK (to_day >= from_day)
  ) STRICT;
  CREATE UNIQUE INDEX role_by_person ON role (person_id, venture_id, kind, ifnull(from_day, ''));
  CREATE INDEX role_by_venture ON role (venture_id) WHERE venture_id IS NOT NULL;
  """

/// Programmes, their cohorts, and the ventures that are or were in them.
private let schema4Incubation = """
  CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT,
    stage_id INTEGER REFERENCES stage (id),
    retired TEXT CHECK (retired IS date(retired))
  ) STRICT;
  CREATE TABLE cohort (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    name TEXT,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT CHECK (to_day IS date(to_day)),
    CHECK (to_day >= from_day)
  ) STRICT;
  CREATE INDEX cohort_by_programme ON cohort (programme_id, from_day);
  CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    cohort_id INTEGER NOT NULL REFERENCES cohort (id),
    venture_id INTEGER NOT NULL REFERENCES venture (id),
    entered TEXT NOT NULL CHECK (entered IS date(entered)),
    exited TEXT CHECK (exited IS date(exited)),
    outcome TEXT CHECK (outcome IN ('moved-on', 'autonomous', 'stopped', 'merged', 'excluded', 'unknown')),
    officer_id INTEGER REFERENCES person (id),
    note TEXT,
    CHECK (exited >= entered),
    CHECK ((exited IS NULL) = (outcome IS NULL)),
    UNIQUE (cohort_id, venture_id, entered)
  ) STRICT;
  CREATE INDEX enrolment_by_venture ON enrolment (venture_id, entered);
  CREATE INDEX enrolment_by_officer ON enrolment (officer_id) WHERE officer_id IS NOT NULL;
  """

/// Meetings with ventures, one a day, who was there, and what is to be done next.
private let schema4Meetings = """
  CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    venture_id INTEGER NOT NULL REFERENCES venture (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    note TEXT,
    decision TEXT,
    UNIQUE (venture_id, day)
  ) STRICT;
  CREATE TABLE meeting_person (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (meeting_id, person_id)
  ) STRICT;
  CREATE INDEX meeting_person_by_person ON meeting_person (person_id);
  CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    venture_id INTEGER NOT NULL REFERENCES venture (id),
    meeting_id INTEGER REFERENCES meeting (id),
    text TEXT NOT NULL,
    due TEXT CHECK (due IS date(due)),
    person_id INTEGER REFERENCES person (id),
    done TEXT CHECK (done IS date(done)),
    dropped TEXT CHECK (dropped IS date(dropped)),
    drop_reason TEXT,
    CHECK (done IS NULL OR dropped IS NULL),
    CHECK ((dropped IS NULL) = (drop_reason IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX step_by_venture ON step (venture_id, ifnull(meeting_id, 0), text);
  CREATE INDEX step_by_meeting ON step (meeting_id) WHERE meeting_id IS NOT NULL;
  CREATE INDEX step_by_person ON step (person_id) WHERE person_id IS NOT NULL;
  CREATE INDEX step_open ON step (due) WHERE done IS NULL AND dropped IS NULL;
  """

/// The programmes of Inter-Made, for notebooks that have the stages already; a new one takes them from its catalogue.
private let schema4Programmes = """
  INSERT INTO programme (id, code, code_key, name, name_en, stage_id)
  SELECT id, code, code, name, name_en, id FROM stage
  WHERE id < 4294967296 AND code IN ('oser-entreprendre', 'starter', 'couveuse', 'post-incubation') ORDER BY id;
  """

/// A venture is in one cohort of a programme at a time; it may leave one and enter the next on the same day.
private let schema4Guards = ["INSERT", "UPDATE"].map { event in
  """
  CREATE TRIGGER enrolment_one_at_a_time_\(event.lowercased()) BEFORE \(event) ON enrolment BEGIN
    SELECT RAISE(ABORT, 'cultiver: a venture is in one cohort of a programme') WHERE EXISTS (
      SELECT 1 FROM enrolment AS other
      JOIN cohort ON cohort.id = other.cohort_id
      JOIN cohort AS own ON own.id = NEW.cohort_id AND own.programme_id = cohort.programme_id
      WHERE other.id IS NOT NEW.id AND other.venture_id = NEW.venture_id
        AND other.entered < ifnull(NEW.exited, '9999-12-31') AND ifnull(other.exited, '9999-12-31') > NEW.entered);
  END;
  """
}.joined(separator: "\n")

private let schema4History: String = [
  historyTriggers(
    "venture",
    [
      "code", "code_key", "name", "legal_form", "siret", "retired", "kind", "commune_id", "founded", "mission",
      "esus_from", "esus_to",
    ]),
  historyTriggers("person", ["code", "code_key", "erased", "erase_reason"]),
  historyTriggers("contact", ["name", "email", "telephone", "note"]),
  historyTriggers("role", ["person_id", "venture_id", "kind", "title", "from_day", "to_day"]),
  historyTriggers("programme", ["code", "code_key", "name", "name_en", "stage_id", "retired"]),
  historyTriggers("cohort", ["code", "code_key", "programme_id", "name", "from_day", "to_day"]),
  historyTriggers(
    "enrolment", ["cohort_id", "venture_id", "entered", "exited", "outcome", "officer_id", "note"]),
  historyTriggers("meeting", ["venture_id", "day", "note", "decision"]),
  historyTriggers("meeting_person", ["meeting_id", "person_id"]),
  historyTriggers(
    "step", ["venture_id", "meeting_id", "text", "due", "person_id", "done", "dropped", "drop_reason"]),
].joined(separator: "\n")

/// What other tools read; names and contacts of people are in none of it.
private let schema4Views = """
  CREATE VIEW ventures AS
  SELECT
    venture.code AS venture, venture.name, venture.kind, venture.legal_form, venture.siret, venture.esus_from,
    venture.esus_to, commune.name AS commune, venture.founded, venture.mission, stage.code AS stage,
    venture_stage.since AS stage_since, venture.retired
  FROM venture
  LEFT JOIN commune ON commune.id = venture.commune_id
  LEFT JOIN venture_stage ON venture_stage.id = (
    SELECT id FROM venture_stage WHERE venture_id = venture.id ORDER BY since DESC LIMIT 1)
  LEFT JOIN stage ON stage.id = venture_stage.stage_id;
  CREATE VIEW enrolments AS
  SELECT
    programme.code AS programme, cohort.code AS cohort, venture.code AS venture, enrolment.entered,
    enrolment.exited AS "left", enrolment.outcome, officer.code AS officer, enrolment.note
  FROM enrolment
  JOIN cohort ON cohort.id = enrolment.cohort_id
  JOIN programme ON programme.id = cohort.programme_id
  JOIN venture ON venture.id = enrolment.venture_id
  LEFT JOIN person AS officer ON officer.id = enrolment.officer_id;
  CREATE VIEW steps AS
  SELECT
    step.id & 4294967295 AS number, venture.code AS venture, meeting.day AS meeting, step.text, step.due,
    person.code AS person, step.done, step.dropped, step.drop_reason
  FROM step
  JOIN venture ON venture.id = step.venture_id
  LEFT JOIN meeting ON meeting.id = step.meeting_id
  LEFT JOIN person ON person.id = step.person_id;
  """
