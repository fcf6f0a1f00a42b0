#include "cli/report_choices.h"

#include "cli/command.h"

#include <boardplan/reporting/report_logo.h>

#include <QFile>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestIntro = qint64{64} * 1024; // bytes

// "a, b": what stands between the commas; nothing where nothing does.
QStringList listed(const std::string& typed)
{
    QStringList items;
    for (const QString& item : qstr(typed).split(u',')) {
        if (!item.trimmed().isEmpty()) {
            items.append(item.simplified());
        }
    }
    return items;
}

// At most `most` bytes and one more, so that what is too large shows.
Result<QByteArray> bytesOf(const QString& path, qint64 most)
{
    QFile file{path};
    if (QFileInfo{path}.isFile() && file.open(QIODevice::ReadOnly)) {
        return file.read(most + 1);
    }
    return Error{ErrorKind::Io, u"BP-CLI-031"_s, u"“%1” cannot be read."_s.arg(path), u"No report has been made."_s,
        u"Check the name and that you may read the file."_s, file.errorString()};
}

Result<QString> introOf(const QString& typed)
{
    if (!typed.startsWith(u'@')) {
        return QString{typed}.replace(u"\\n"_s, u"\n"_s);
    }
    const auto bytes = bytesOf(typed.mid(1), largestIntro);
    if (!bytes) {
        return bytes.error();
    }
    if (bytes.value().size() > largestIntro) {
        return Error{ErrorKind::InvalidInput, u"BP-CLI-033"_s, u"“%1” is too long for an introduction."_s.arg(typed.mid(1)),
            u"No report has been made."_s, u"Give a text of at most 64 KB."_s, {}};
    }
    QString text = QString::fromUtf8(bytes.value());
    return text.replace(u"\r\n"_s, u"\n"_s).trimmed();
}

ReportSort sortOf(const std::string& typed)
{
    return typed == "rating" ? ReportSort::WorstFirst
        : typed == "due"     ? ReportSort::DueDate
        : typed == "lead"    ? ReportSort::Lead
                             : ReportSort::PlanOrder;
}

} // namespace

void ReportChoices::declare(CLI::App& app)
{
    app.add_option("--marking", marking, "A confidential marking for every page");
    app.add_option("--sections", sections, "Only these sections, with commas between them");
    app.add_option("--columns", columns, "The action table's columns in this order, with commas between them");
    app.add_option("--sort", sort, "The order of actions: plan, rating (worst first), due or lead")
        ->check(CLI::IsMember{{"plan", "rating", "due", "lead"}});
    app.add_option("--ratings", ratings, "Only actions so rated, with commas between them; none: not rated");
    app.add_option("--paper", paper, "a4 or a3")->check(CLI::IsMember{{"a4", "a3"}, CLI::ignore_case});
    app.add_flag("--portrait", isPortrait, "Upright pages instead of wide ones");
    app.add_flag("--public", isPublic, "Without what is said among the board and its officers");
    app.add_option("--intro", intro, "Your own words above everything else; @FILE reads them from a text file");
    app.add_option("--logo", logo, "A PNG or JPEG picture for the title");
}

Result<ReportOptions> reportOptionsOf(const ReportChoices& choices, const QString& boards)
{
    ReportOptions options;
    options.marking = qstr(choices.marking);
    options.sections = listed(choices.sections);
    options.columns = listed(choices.columns);
    options.sort = sortOf(choices.sort);
    options.ratings = listed(choices.ratings);
    options.paper = choices.paper == "a3" ? PaperSize::A3 : PaperSize::A4;
    options.orientation = choices.isPortrait ? PageOrientation::Portrait : PageOrientation::Landscape;
    options.isPublic = choices.isPublic;
    const auto intro = introOf(qstr(choices.intro));
    if (!intro) {
        return intro.error();
    }
    options.intro = intro.value();
    if (!choices.logo.empty()) {
        const auto bytes = bytesOf(qstr(choices.logo), largestLogo);
        auto logo = bytes ? readLogo(bytes.value(), boards) : Result<ReportLogo>{bytes.error()};
        if (!logo) {
            return logo.error();
        }
        options.logo = std::move(logo).value();
    }
    return options;
}

} // namespace boardplan
