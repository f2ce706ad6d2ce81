#include "tests/gui/desk.h"

#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tests {

Desk::Desk(const QString &line)
{
    if (!line.isEmpty())
        plugIn(line);
    window().show();
}

void Desk::plugIn(const QString &line)
{
    const auto adding = application().engine().addLines({*line::parseLineSpec(line)});
    REQUIRE(until([&] { return adding.isReady(); }));
}

void Desk::open(const QString &page, qint64 object)
{
    REQUIRE(window().navigation().open({page, object, {}}));
}

QAbstractButton *Desk::button(const QString &words)
{
    for (const QWidget *top : QApplication::topLevelWidgets())
        for (auto *button : top->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text().remove(u'&') == words)
                return button;
    return nullptr;
}

void Desk::press(const QString &words)
{
    INFO(words.toStdString());
    REQUIRE(until([&] { return button(words) && button(words)->isEnabled(); }));
    QTest::mouseClick(button(words), Qt::LeftButton);
}

bool Desk::shows(const QString &words)
{
    const auto labels = window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void Desk::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("HANDBELL_SCREENSHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QTest::qWait(100); // what is laid out anew has its place
    CHECK(window().grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

} // namespace tests
