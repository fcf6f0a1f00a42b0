#pragma once

#include <QMenu>

namespace boardplan {

class PaperPreview;
struct PaperTable;

// The tables and figures of the paper in sight, to be copied for Word and Excel: the marked one first, then all of them
// by their titles.
class TableMenu : public QMenu {
    Q_OBJECT

public:
    // The preview must outlive the menu.
    explicit TableMenu(PaperPreview& preview, QWidget* parent = nullptr);

    bool hasTables() const;
    // The marked table; false where none is.
    bool copyMarked(bool withHeadings);

Q_SIGNALS:
    // What was put on the clipboard, as a sentence.
    void copied(const QString& words);

private:
    void fill();
    void addMarked(const PaperTable& table);
    void addAll(const std::vector<PaperTable>& tables);
    void copyWhole(const PaperTable& table);
    void copyFigure(const PaperTable& table);

    PaperPreview& m_preview;
};

} // namespace boardplan
