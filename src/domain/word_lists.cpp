#include "domain/word_lists.h"

#include <QFile>
#include <QHash>
#include <QMutex>

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
    QFile file{u":/words/%1.txt"_s.arg(name)};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "wordList", "no such word list");
    QStringList words;
    while (isOpen && !file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
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
