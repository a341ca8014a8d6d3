/// Money asked for, granted and paid, in cents, and what it asks for in return: targets in thousandths of their unit.
let schema5Funding = """
  CREATE TABLE funding (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    venture_id INTEGER REFERENCES venture (id),
    organisation_id INTEGER REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('grant', 'loan', 'equity', 'prize', 'own-revenue')),
    purpose TEXT,
    stage_id INTEGER REFERENCES stage (id),
    asked_on TEXT CHECK (asked_on IS date(asked_on)),
    asked INTEGER CHECK (asked > 0),
    granted_on TEXT CHECK (granted_on IS date(granted_on)),
    granted INTEGER CHECK (granted > 0),
    refused_on TEXT CHECK (refused_on IS date(refused_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    until TEXT CHECK (until IS date(until)),
    conclusion TEXT,
    note TEXT,
    accepted TEXT,
    CHECK (organisation_id IS NOT NULL OR kind = 'own-revenue'),
    CHECK (asked_on IS NOT NULL OR granted_on IS NOT NULL),
    CHECK ((asked_on IS NULL) = (asked IS NULL)),
    CHECK ((granted_on IS NULL) = (granted IS NULL)),
    CHECK (refused_on IS NULL OR (granted_on IS NULL AND closed_on IS NULL)),
    CHECK (granted_on >= asked_on),
    CHECK (refused_on >= asked_on),
    CHECK (closed_on >= ifnull(granted_on, asked_on)),
    CHECK (until >= ifnull(granted_on, asked_on))
  ) STRICT;
  CREATE INDEX funding_by_venture ON funding (venture_id) WHERE venture_id IS NOT NULL;
  CREATE INDEX funding_by_organisation ON funding (organisation_id) WHERE organisation_id IS NOT NULL;
  CREATE TABLE funding_plot (
    id INTEGER PRIMARY KEY,
    funding_id INTEGER NOT NULL REFERENCES funding (id),
    plot_id INTEGER NOT NULL REFERENCES plot (id),
    UNIQUE (funding_id, plot_id)
  ) STRICT;
  CREATE INDEX funding_plot_by_plot ON funding_plot (plot_id);
  CREATE TABLE instalment (
    id INTEGER PRIMARY KEY,
    funding_id INTEGER NOT NULL REFERENCES funding (id),
    number INTEGER NOT NULL CHECK (number > 0),
    due TEXT CHECK (due IS date(due)),
    amount INTEGER CHECK (amount > 0),
    paid_on TEXT CHECK (paid_on IS date(paid_on)),
    paid INTEGER CHECK (paid > 0),
    note TEXT,
    UNIQUE (funding_id, number),
    CHECK ((due IS NULL) = (amount IS NULL)),
    CHECK ((paid_on IS NULL) = (paid IS NULL)),
    CHECK (due IS NOT NULL OR paid_on IS NOT NULL)
  ) STRICT;
  CREATE TABLE funding_condition (
    id INTEGER PRIMARY KEY,
    funding_id INTEGER NOT NULL REFERENCES funding (id),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('cultivated-area', 'harvest', 'jobs', 'other')),
    target INTEGER CHECK (target > 0),
    unit TEXT,
    words TEXT,
    site_id INTEGER REFERENCES site (id),
    plot_id INTEGER REFERENCES plot (id),
    until TEXT NOT NULL CHECK (until IS date(until)),
    settled_on TEXT CHECK (settled_on IS date(settled_on)),
    outcome TEXT CHECK (outcome IN ('met', 'missed')),
    note TEXT,
    UNIQUE (funding_id, number),
    CHECK ((target IS NULL) = (unit IS NULL)),
    CHECK (target IS NOT NULL OR words IS NOT NULL),
    CHECK (site_id IS NULL OR plot_id IS NULL),
    CHECK ((settled_on IS NULL) = (outcome IS NULL))
  ) STRICT;
  CREATE INDEX funding_condition_by_site ON funding_condition (site_id) WHERE site_id IS NOT NULL;
  CREATE INDEX funding_condition_by_plot ON funding_condition (plot_id) WHERE plot_id IS NOT NULL;
  """
