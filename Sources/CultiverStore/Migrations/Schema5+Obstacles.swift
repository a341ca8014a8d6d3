/// What stands in the way, of whom or where, and what was done about it. The kinds are a reference list, the same in every notebook; one's own words may stand beside it.
let schema5Obstacles = """
  CREATE TABLE obstacle_kind (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL
  ) STRICT;
  INSERT INTO obstacle_kind (id, code, name, name_en) VALUES
    (1, 'zonage', 'zonage du PLU', 'zoning'),
    (2, 'titre-occupation', 'précarité du titre d''occupation', 'precarious title'),
    (3, 'fermage', 'statut du fermage', 'tenancy statute'),
    (4, 'pollution-sol', 'pollution du sol', 'soil pollution'),
    (5, 'toiture', 'portance et étanchéité du toit', 'roof load'),
    (6, 'erp', 'accueil du public (ERP)', 'public-access rules'),
    (7, 'sol-degrade', 'sol dégradé', 'degraded soil'),
    (8, 'perte-local', 'perte du local', 'loss of premises'),
    (9, 'eau', 'raccordement à l''eau', 'water connection'),
    (10, 'equilibre', 'équilibre économique', 'economic balance');
  CREATE TABLE obstacle (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    site_id INTEGER REFERENCES site (id),
    plot_id INTEGER REFERENCES plot (id),
    venture_id INTEGER REFERENCES venture (id),
    organisation_id INTEGER REFERENCES organisation (id),
    opened TEXT NOT NULL CHECK (opened IS date(opened)),
    ended TEXT CHECK (ended IS date(ended)),
    outcome TEXT CHECK (outcome IN ('lifted', 'abandoned')),
    conclusion TEXT,
    note TEXT,
    CHECK (site_id IS NULL OR plot_id IS NULL),
    CHECK (site_id IS NOT NULL OR plot_id IS NOT NULL OR venture_id IS NOT NULL),
    CHECK (ended >= opened),
    CHECK ((ended IS NULL) = (outcome IS NULL))
  ) STRICT;
  CREATE INDEX obstacle_by_site ON obstacle (site_id) WHERE site_id IS NOT NULL;
  CREATE INDEX obstacle_by_plot ON obstacle (plot_id) WHERE plot_id IS NOT NULL;
  CREATE INDEX obstacle_by_venture ON obstacle (venture_id) WHERE venture_id IS NOT NULL;
  CREATE INDEX obstacle_by_organisation ON obstacle (organisation_id) WHERE organisation_id IS NOT NULL;
  CREATE TABLE obstacle_step (
    id INTEGER PRIMARY KEY,
    obstacle_id INTEGER NOT NULL REFERENCES obstacle (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    step TEXT NOT NULL,
    UNIQUE (obstacle_id, day, step)
  ) STRICT;
  """
