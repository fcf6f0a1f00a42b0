-- What a plan's rule was before, from which day it changed, by whom and why.
ALTER TABLE plan ADD COLUMN rule_changes TEXT NOT NULL DEFAULT '[]' CHECK (rule_changes GLOB '[[]*');
