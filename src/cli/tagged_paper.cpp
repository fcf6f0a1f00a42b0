#include "cli/tagged_paper.h"

#include <boardplan/papers/tagged_pdf.h>
#include <boardplan/reporting/renderers.h>

#include <QEventLoop>

namespace boardplan {

namespace {

Status writeTagged(const Report& report, const QString& path)
{
    const auto odt = renderOdt(report);
    if (!odt) {
        return odt.error();
    }
    TaggedPdf tagged{libreOfficePath()};
    QEventLoop loop;
    Status status = done();
    QObject::connect(&tagged, &TaggedPdf::written, &loop, &QEventLoop::quit);
    QObject::connect(&tagged, &TaggedPdf::failed, &loop, [&](const Error& error) {
        status = error;
        loop.quit();
    });
    tagged.start(odt.value(), path);
    loop.exec();
    return status;
}

} // namespace

Status writePaper(const Report& report, const QString& path, bool isTagged)
{
    return isTagged ? writeTagged(report, path) : writeReport(report, path);
}

} // namespace boardplan
