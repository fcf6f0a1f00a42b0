#pragma once

#include <boardplan/document/document.h>

#include <QString>

#include <optional>

namespace boardplan {

// The view a command works on: the document's own for today, another one for --as-at.
class DatedView {
public:
    // `asAt` as typed; empty: today. Refused where it is no date.
    static Result<DatedView> of(const Document& document, const QString& asAt);

    const View& view() const { return m_other ? *m_other : m_document->view(); }

private:
    explicit DatedView(const Document& document)
        : m_document{&document}
    {
    }

    const Document* m_document;
    std::optional<View> m_other;
};

} // namespace boardplan
