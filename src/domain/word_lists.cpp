#include "domain/word_lists.h"

#include <QHash>
#include <QMutex>
#include <QResource>

// Outside every namespace, as the macro asks: the linker would drop the resource of a static
// library.
static void registerWordLists()
{
    Q_INIT_RESOURCE(words);
}

namespace boardplan {

namespace {

QStringList readWordList(const QString& name)
{
    using namespace Qt::StringLiterals;
    const QResource resource{u":/words/%1.txt"_s.arg(name)};
    Q_ASSERT_X(resource.isValid(), "wordList", "no such word list");
    QStringList words;
    for (const QString& raw : QString::fromUtf8(resource.uncompressedData()).split(u'\n')) {
        const QString line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            words.append(line);
        }
    }
    return words;
}

} // namespace

QStringList wordList(const QString& name)
{
    static QMutex mutex;
    static QHash<QString, QStringList> lists;
    const QMutexLocker lock{&mutex};
    const auto known = lists.constFind(name);
    if (known != lists.constEnd()) {
        return *known;
    }
    registerWordLists();
    return *lists.insert(name, readWordList(name));
}

} // namespace boardplan
