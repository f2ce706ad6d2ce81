#include "app/problemwindow.h"
#include "app/text/errortext.h"
#include "tests/catch.h"
#include "tests/gui/walk.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

TEST_CASE("a profile that cannot be opened is told in whole sentences, with a way out")
{
    using Code = store::Error::Code;
    const Code code = GENERATE(Code::InUse, Code::Newer, Code::NotWritable, Code::Corrupt, Code::NotOurs);
    const app::Explanation problem = app::explain(store::Error{code, {}, u"/a/folder"_s});
    app::ProblemWindow window(problem, u"disk I/O"_s);
    const QSignalSpy closed(&window, &app::ProblemWindow::closed);
    window.show();

    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        words << label->text();
    CHECK(words.contains(problem.happened));
    CHECK(words.contains(problem.meaning));
    CHECK(words.contains(problem.remedy));
    CHECK(tests::cut(window).join(u'\n') == QString());
    CHECK(tests::unnamed(window).join(u'\n') == QString());
    window.findChild<QPushButton *>()->click();
    CHECK(closed.count() == 1);
}
