#pragma once

#include <boardplan/importing/source_document.h>

#include <QTableView>
#include <memory>

namespace boardplan {

struct Amendments;
class ImportOutline;
class ImportSourceModel;

// Shows the document that is imported; cells are chosen one at a time.
class ImportSourceView : public QTableView {
    Q_OBJECT

public:
    explicit ImportSourceView(QWidget* parent = nullptr);

    // Both must outlive what is shown. The same document again keeps what is chosen and in sight.
    void showDocument(const SourceDocument& document, const ImportOutline& outline, const Amendments& amendments);
    const ImportSourceModel* shown() const { return m_model; }
    // Marks these cells and brings the first of them into sight. Says nothing to anybody.
    void markPlaces(const std::vector<Place>& places);
    // Goes to a cell; false where there is none such.
    bool goToPlace(const Place& place);

Q_SIGNALS:
    void placeChosen(const boardplan::Place& place);
    // A menu is wanted: of the column that a cell heads, or of the row it stands in.
    void columnMenuWanted(const QModelIndex& index, const QPoint& globalPosition);
    void rowMenuWanted(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void mark(const QModelIndexList& indexes);
    bool isHeading(const QModelIndex& index) const;
    void askForMenu(const QModelIndex& index);
    void follow(const ImportOutline& outline, const Amendments& amendments);
    void followTheme();
    void fitColumns();

    ImportSourceModel* m_model = nullptr;
    const SourceDocument* m_document = nullptr;
    std::vector<double> m_weights; // share of the width, per column
};

} // namespace boardplan
