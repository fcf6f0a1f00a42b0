-- Version 1 of the .boardplan file. Described in docs/file-format.md.
--
-- One table per entity, columns named after its fields; `id` stays inside the file, `uuid` is the
-- identity. JSON columns are checked by their first character only: where the schema is not
-- trusted, as in every connection of the program, SQLite 3.40 refuses json_valid() in a CHECK. A
-- row goes only by an edit that names it: every reference is RESTRICT, never CASCADE.

PRAGMA application_id = 1112566894; -- "BPln"

CREATE TABLE board (
    id               INTEGER PRIMARY KEY,
    uuid             TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    position         INTEGER NOT NULL,
    name             TEXT NOT NULL,
    short_name       TEXT NOT NULL,
    year_start_month INTEGER NOT NULL CHECK (year_start_month BETWEEN 1 AND 12)
) STRICT;

CREATE TABLE lead (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('role', 'subgroup', 'agency', 'person', 'group')),
    contact  TEXT NOT NULL,
    email    TEXT NOT NULL,
    agency   TEXT NOT NULL,
    members  TEXT NOT NULL CHECK (members GLOB '[[]*')
) STRICT;

CREATE TABLE lead_alias (
    owner    INTEGER NOT NULL REFERENCES lead (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    alias    TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    position      INTEGER NOT NULL,
    title         TEXT NOT NULL,
    period        TEXT NOT NULL CHECK (period GLOB '{*'),
    status        TEXT NOT NULL CHECK (status IN ('draft', 'adopted')),
    adopted_on    TEXT CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    strategy      TEXT NOT NULL CHECK (strategy GLOB '{*'),
    words         TEXT NOT NULL CHECK (words GLOB '{*'),
    columns       TEXT NOT NULL CHECK (columns GLOB '[[]*'),
    rating_scheme TEXT NOT NULL CHECK (rating_scheme GLOB '{*'),
    rollup_rule   TEXT NOT NULL CHECK (rollup_rule GLOB '{*'),
    settings      TEXT NOT NULL CHECK (settings GLOB '{*'),
    trace         TEXT NOT NULL CHECK (trace GLOB '[[]*')
) STRICT;

CREATE TABLE plan_board (
    owner    INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    board    INTEGER NOT NULL REFERENCES board (id) ON DELETE RESTRICT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    plan     INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    heading  TEXT NOT NULL,
    blocks   TEXT NOT NULL CHECK (blocks GLOB '[[]*'),
    trace    TEXT NOT NULL CHECK (trace GLOB '[[]*')
) STRICT;

CREATE INDEX section_by_plan ON section (plan);

CREATE TABLE theme (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    plan     INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL
) STRICT;

CREATE INDEX theme_by_plan ON theme (plan);

CREATE TABLE priority (
    id               INTEGER PRIMARY KEY,
    uuid             TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    plan             INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    position         INTEGER NOT NULL,
    ref              TEXT NOT NULL,
    title            TEXT NOT NULL,
    statement        TEXT NOT NULL,
    quote            TEXT NOT NULL,
    aims             TEXT NOT NULL CHECK (aims GLOB '[[]*'),
    desired_outcomes TEXT NOT NULL CHECK (desired_outcomes GLOB '[[]*'),
    indicators       TEXT NOT NULL CHECK (indicators GLOB '{*'),
    trace            TEXT NOT NULL CHECK (trace GLOB '[[]*')
) STRICT;

CREATE INDEX priority_by_plan ON priority (plan);

CREATE TABLE priority_measure (
    owner    INTEGER NOT NULL REFERENCES priority (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    uuid     TEXT CHECK (length(uuid) = 36),
    text     TEXT NOT NULL,
    is_met   INTEGER NOT NULL CHECK (is_met IN (0, 1)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    priority INTEGER NOT NULL REFERENCES priority (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    ref      TEXT NOT NULL,
    title    TEXT NOT NULL,
    trace    TEXT NOT NULL CHECK (trace GLOB '[[]*')
) STRICT;

CREATE INDEX objective_by_priority ON objective (priority);

CREATE TABLE objective_measure (
    owner    INTEGER NOT NULL REFERENCES objective (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    uuid     TEXT CHECK (length(uuid) = 36),
    text     TEXT NOT NULL,
    is_met   INTEGER NOT NULL CHECK (is_met IN (0, 1)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

-- The columns from standing_rating on are derived from the action's updates and written with them;
-- row ids of updates there carry no foreign key, because the check would cost a pass over all
-- actions per removal.
CREATE TABLE action (
    id                    INTEGER PRIMARY KEY,
    uuid                  TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    priority              INTEGER NOT NULL REFERENCES priority (id) ON DELETE RESTRICT,
    objective             INTEGER REFERENCES objective (id) ON DELETE RESTRICT,
    position              INTEGER NOT NULL,
    ref                   TEXT NOT NULL,
    text                  TEXT NOT NULL,
    audience              TEXT NOT NULL,
    lead_text             TEXT NOT NULL,
    desired_outcomes      TEXT NOT NULL CHECK (desired_outcomes GLOB '[[]*'),
    themes                TEXT NOT NULL CHECK (themes GLOB '[[]*'),
    start_on              TEXT CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    added_on              TEXT CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    weight                INTEGER NOT NULL CHECK (weight >= 1),
    published             TEXT NOT NULL CHECK (published GLOB '{*'),
    timescale             TEXT NOT NULL CHECK (timescale GLOB '{*'),
    state                 TEXT NOT NULL CHECK (state GLOB '{*'),
    completed_on          TEXT
                          CHECK (completed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    continues             INTEGER NOT NULL CHECK (continues IN (0, 1)),
    trace                 TEXT NOT NULL CHECK (trace GLOB '[[]*'),
    standing_rating       TEXT NOT NULL DEFAULT '',
    standing_rated        INTEGER,
    standing_latest       INTEGER,
    standing_previous     INTEGER,
    standing_due          TEXT
                          CHECK (standing_due GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    standing_completed_on TEXT CHECK (
        standing_completed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    standing_continues    INTEGER NOT NULL DEFAULT 0 CHECK (standing_continues IN (0, 1)),
    standing_leads_differ INTEGER NOT NULL DEFAULT 0 CHECK (standing_leads_differ IN (0, 1)),
    standing_updates      INTEGER NOT NULL DEFAULT 0 CHECK (standing_updates >= 0)
) STRICT;

CREATE INDEX action_by_priority ON action (priority);
CREATE INDEX action_by_objective ON action (objective);

CREATE TABLE action_board (
    owner    INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    board    INTEGER NOT NULL REFERENCES board (id) ON DELETE RESTRICT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_lead (
    owner    INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    lead     INTEGER NOT NULL REFERENCES lead (id) ON DELETE RESTRICT,
    role     TEXT NOT NULL CHECK (role IN ('lead', 'contributor')),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_lead_by_lead ON action_lead (lead);

CREATE TABLE action_measure (
    owner    INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    uuid     TEXT CHECK (length(uuid) = 36),
    text     TEXT NOT NULL,
    is_met   INTEGER NOT NULL CHECK (is_met IN (0, 1)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

-- UPDATE is a word of SQL, hence the underscore.
CREATE TABLE update_ (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    action        INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
    sequence      INTEGER NOT NULL,
    recorded_at   TEXT NOT NULL,
    reported_on   TEXT NOT NULL
                  CHECK (reported_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    precision     TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year')),
    rating        TEXT NOT NULL,
    what_happened TEXT NOT NULL,
    what_next     TEXT NOT NULL,
    ask           TEXT NOT NULL,
    ask_of        TEXT NOT NULL,
    lead          INTEGER REFERENCES lead (id) ON DELETE RESTRICT,
    author        TEXT NOT NULL,
    new_date      TEXT NOT NULL CHECK (new_date GLOB '{*'),
    meets         TEXT CHECK (meets GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    completed_on  TEXT CHECK (completed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    continues     INTEGER NOT NULL CHECK (continues IN (0, 1)),
    evidence      TEXT NOT NULL CHECK (evidence GLOB '[[]*')
) STRICT;

CREATE INDEX update_by_action ON update_ (action, reported_on, sequence);

CREATE TABLE meeting (
    id        INTEGER PRIMARY KEY,
    uuid      TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    board     INTEGER NOT NULL REFERENCES board (id) ON DELETE RESTRICT,
    position  INTEGER NOT NULL,
    body      TEXT NOT NULL CHECK (body IN ('board', 'executive', 'subgroup')),
    subgroup  INTEGER REFERENCES lead (id) ON DELETE RESTRICT,
    date      TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    title     TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE commentary (
    id      INTEGER PRIMARY KEY,
    uuid    TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    node    TEXT NOT NULL CHECK (node GLOB '{*'),
    meeting INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
    "on"    TEXT CHECK ("on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    text    TEXT NOT NULL,
    author  TEXT NOT NULL
) STRICT;

CREATE TABLE override (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    node       TEXT NOT NULL CHECK (node GLOB '{*'),
    rating     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    author     TEXT NOT NULL,
    "on"       TEXT CHECK ("on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    cleared_on TEXT CHECK (cleared_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE frozen (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    meeting  INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    node     TEXT NOT NULL CHECK (node GLOB '{*'),
    rating   TEXT NOT NULL,
    sentence TEXT NOT NULL,
    facts    TEXT NOT NULL CHECK (facts GLOB '{*')
) STRICT;

CREATE INDEX frozen_by_meeting ON frozen (meeting);

CREATE TABLE saved (
    id    INTEGER PRIMARY KEY,
    uuid  TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value GLOB '{*')
) STRICT;

-- One row per entity and edit, never changed. `fields` and `salt` may one day be erased together
-- where the law asks for it; the digest stays, so the chain still holds.
CREATE TABLE journal (
    seq    INTEGER PRIMARY KEY,
    edit   INTEGER NOT NULL CHECK (edit >= 1),
    kind   TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    undoes INTEGER,
    verb   TEXT NOT NULL,
    entity TEXT NOT NULL,
    uuid   TEXT NOT NULL CHECK (length(uuid) = 36),
    op     TEXT NOT NULL CHECK (op IN ('insert', 'replace', 'remove')),
    fields TEXT CHECK (fields GLOB '{*'),
    salt   BLOB CHECK (length(salt) = 16),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    author TEXT NOT NULL,
    at     TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T*Z'),
    hash   BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((fields IS NULL) = (salt IS NULL)),
    CHECK (undoes IS NULL OR kind <> 'do')
) STRICT;

CREATE INDEX journal_by_uuid ON journal (uuid);

CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_keeps_values BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Where the journal ends, so that rows cut off its end are noticed.
CREATE TABLE epoch (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seq  INTEGER NOT NULL,
    edit INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO epoch (id, seq, edit, hash)
VALUES (1, 0, 0, x'0000000000000000000000000000000000000000000000000000000000000000');
