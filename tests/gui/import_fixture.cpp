#include "import_fixture.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReading = 30'000; // ms

QAction* actionOf(const QMenu& menu, const QString& words)
{
    for (QAction* action : menu.actions()) {
        if (action->text().replace(u"&&"_s, u"&"_s) == words) {
            return action;
        }
    }
    ADD_FAILURE() << "no entry says “" << words.toStdString() << "”";
    return nullptr;
}

} // namespace

void ImportFixture::await(int before)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_readings > before; }, longestReading));
}

void ImportFixture::read(const QString& path)
{
    if (!m_isWatched) {
        QObject::connect(&dialog, &ImportDialog::readFinished, &dialog, [this] { ++m_readings; });
        m_isWatched = true;
    }
    awaitReading([&] { dialog.read(path); });
    showActive(dialog);
}

void ImportFixture::readText(const QByteArray& text, const QString& name)
{
    const QString path = session.file(name);
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    read(path);
}

QModelIndex ImportFixture::cell(const QString& text)
{
    const QAbstractItemModel& model = *source()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (index.data().toString() == text) {
                return index;
            }
        }
    }
    ADD_FAILURE() << "no cell says “" << text.toStdString() << "”";
    return {};
}

QStringList ImportFixture::actions()
{
    QStringList texts;
    const QAbstractItemModel& model = *rows()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().startsWith(u"Action"_s)) {
            texts.append(index.data().toString());
        }
    }
    return texts;
}

int ImportFixture::finding(const QString& code)
{
    for (int row = 0; row < findings()->count(); ++row) {
        if (findings()->findings()[static_cast<std::size_t>(row)].code == code) {
            return row;
        }
    }
    return -1;
}

QMenu* ImportFixture::openMenu()
{
    EXPECT_TRUE(QTest::qWaitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

void ImportFixture::choose(const QString& path)
{
    for (const QString& words : path.split(u'>')) {
        QMenu* menu = openMenu();
        ASSERT_NE(menu, nullptr);
        QAction* action = actionOf(*menu, words);
        ASSERT_NE(action, nullptr);
        ASSERT_TRUE(action->isEnabled()) << words.toStdString();
        menu->setActiveAction(action);
        QTest::keyClick(menu, action->menu() != nullptr ? Qt::Key_Right : Qt::Key_Return);
    }
}

QString ImportFixture::counts()
{
    return shownTexts(dialog).filter(u" cells: "_s).value(0);
}

QString ImportFixture::changes()
{
    return shownTexts(dialog).filter(u" by you"_s).value(0);
}

} // namespace boardplan::test
