#pragma once

#include <boardplan/importing/source_document.h>

#include <QTableView>
#include <memory>

namespace boardplan {

class ImportOutline;
class ImportSourceModel;

// Shows the document that is imported; cells are chosen one at a time.
class ImportSourceView : public QTableView {
    Q_OBJECT

public:
    explicit ImportSourceView(QWidget* parent = nullptr);

    // Both must outlive what is shown.
    void showDocument(const SourceDocument& document, const ImportOutline& outline);
    // Marks these cells and brings the first of them into sight. Says nothing to anybody.
    void markPlaces(const std::vector<Place>& places);
    // The same for a place in words; false where there is none such.
    bool goToPlace(const QString& place);

Q_SIGNALS:
    void placeChosen(const boardplan::Place& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void mark(const QModelIndexList& indexes);
    void followTheme();
    void fitColumns();

    ImportSourceModel* m_model = nullptr;
    std::vector<double> m_weights; // share of the width, per column
};

} // namespace boardplan
