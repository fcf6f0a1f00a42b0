-- The latest deadline that any update of an action says was met: derived, like the other columns
-- from standing_rating on.
ALTER TABLE action ADD COLUMN standing_met_until TEXT
    CHECK (standing_met_until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');

UPDATE action SET standing_met_until =
    (SELECT max(update_.meets) FROM update_ WHERE update_.action = action.id)
WHERE standing_updates > 0;
