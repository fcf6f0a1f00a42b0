#include <boardplan/document/setup_verbs.h>

#include "document/filter_references.h"
#include "document/sibling_places.h"
#include "document/verb_support.h"

namespace boardplan {

namespace {

// Why a theme of the plan may not be called so; nothing where it may.
Status checkThemeName(const PlanBook& book, PlanId plan, ThemeId self, const QString& name)
{
    const auto refuse = [](const QString& what) {
        return refusal("BP-DOC-126", what, verbText("Give each theme a name of its own."));
    };
    if (name.isEmpty()) {
        return refuse(verbText("A theme needs a name."));
    }
    for (const ThemeId id : book.themesOf(plan)) {
        if (id != self && book.find(id)->name.compare(name, Qt::CaseInsensitive) == 0) {
            return refuse(verbText("Another theme is called “%1”.").arg(name));
        }
    }
    return done();
}

bool hasTheme(const Action& action, ThemeId theme)
{
    return std::find(action.themes.begin(), action.themes.end(), theme) != action.themes.end();
}

Action withTheme(Action action, ThemeId theme, bool hasIt)
{
    action.themes.erase(std::remove(action.themes.begin(), action.themes.end(), theme), action.themes.end());
    if (hasIt) {
        action.themes.push_back(theme);
    }
    return action;
}

} // namespace

Result<Edit> addTheme(const PlanBook& book, PlanId plan, const QString& name)
{
    if (book.find(plan) == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    if (auto status = checkThemeName(book, plan, {}, name.simplified()); !status) {
        return status.error();
    }
    Theme theme{ThemeId::create(), plan, nextPosition(book, book.themesOf(plan)), name.simplified()};
    return Edit{verbText("Add theme"), {}, {inserted(theme)}};
}

Result<Edit> renameTheme(const PlanBook& book, ThemeId id, const QString& name)
{
    const Theme* const theme = book.find(id);
    if (theme == nullptr) {
        return notInPlan("The theme is not in this file.");
    }
    if (auto status = checkThemeName(book, theme->plan, id, name.simplified()); !status) {
        return status.error();
    }
    Theme after = *theme;
    after.name = name.simplified();
    return replacement(verbText("Rename theme"), *theme, after);
}

Result<Edit> moveTheme(const PlanBook& book, ThemeId id, int step)
{
    const Theme* const theme = book.find(id);
    if (theme == nullptr) {
        return notInPlan("The theme is not in this file.");
    }
    return Edit{verbText("Move theme"), {}, movedBy(book, book.themesOf(theme->plan), *theme, step)};
}

Result<Edit> removeTheme(const PlanBook& book, ThemeId id)
{
    const Theme* const theme = book.find(id);
    if (theme == nullptr) {
        return notInPlan("The theme is not in this file.");
    }
    Edit edit{verbText("Remove theme “%1”").arg(theme->name), {}, {}};
    for (const ActionId action : book.allActionsOf(theme->plan)) {
        if (const Action& before = *book.find(action); hasTheme(before, id)) {
            edit.changes.push_back(replaced(before, withTheme(before, id, false)));
        }
    }
    leaveFilters(book, id, edit);
    edit.changes.push_back(removed(*theme));
    return edit;
}

Result<Edit> setThemeOf(const PlanBook& book, const std::vector<ActionId>& actions, ThemeId id, bool hasIt)
{
    const Theme* const theme = book.find(id);
    if (theme == nullptr) {
        return notInPlan("The theme is not in this file.");
    }
    Edit edit{hasIt ? verbText("Give theme “%1”").arg(theme->name) : verbText("Take theme “%1”").arg(theme->name), {}, {}};
    for (const ActionId action : actions) {
        const Action* const before = book.find(action);
        if (before == nullptr) {
            return notInPlan("The action is not in this file.");
        }
        if (hasTheme(*before, id) != hasIt) {
            edit.changes.push_back(replaced(*before, withTheme(*before, id, hasIt)));
        }
    }
    return edit;
}

} // namespace boardplan
