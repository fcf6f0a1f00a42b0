#pragma once

class QLabel;
class QString;
class QWidget;

namespace boardplan {

// The small label above a box. `text` may carry a mnemonic (&); the box gets the label's words as
// its accessible name.
QLabel* fieldLabel(const QString& text, QWidget* buddy);
// The small heading above text that cannot be edited.
QLabel* captionLabel(const QString& text, QWidget* parent = nullptr);

} // namespace boardplan
