#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace boardplan {

class Session;
class SetupPage;

// A page of the set-up dialog: said once; the dialog and the tests read this list.
struct SetupEntry {
    QString id; // "leads": stable, for tests
    QString text;
    QString help; // what is set up there, as part of a sentence
    QString icon;
    std::function<SetupPage*(Session& session, QWidget* parent)> make;
};

// Every page that works, in order.
const std::vector<SetupEntry>& setupEntries();

} // namespace boardplan
