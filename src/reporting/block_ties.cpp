#include "reporting/block_ties.h"

namespace boardplan {

namespace {

bool introduces(const ReportParagraph& paragraph, const ReportBlock& next)
{
    const QString& words = paragraph.text.isEmpty() ? paragraph.lead : paragraph.text;
    return std::holds_alternative<ReportTable>(next)
        || (std::holds_alternative<ReportList>(next) && words.endsWith(u':'));
}

// A heading below that of the section which the prompt stands in.
bool goesOnWith(const ReportBlock& next)
{
    const auto* heading = std::get_if<ReportHeading>(&next);
    return heading != nullptr && heading->level > 2 && !heading->startsPage;
}

} // namespace

bool staysWithNext(const Report& report, std::size_t block)
{
    const auto* paragraph = std::get_if<ReportParagraph>(&report.blocks[block]);
    if (paragraph == nullptr || block + 1 >= report.blocks.size()) {
        return false;
    }
    const ReportBlock& next = report.blocks[block + 1];
    return paragraph->isPrompt ? goesOnWith(next) : introduces(*paragraph, next);
}

} // namespace boardplan
