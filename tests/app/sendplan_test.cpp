#include "app/cli/sendplan.h"

#include "app/cli/commandline.h"
#include "tests/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const base::TimePoint kNow = app::parseTime(u"2026-11-22T12:00:00+00:00"_s).value();

/// What `send` makes of these arguments, as they come from a shell.
base::Result<app::SendPlan, QString> plan(const QStringList &arguments)
{
    app::Command send;
    send.name = u"send"_s;
    send.options = app::sendOptions();
    const std::vector<app::Command> table{send};
    const auto line =
        app::parseCommandLine(QStringList{u"send"_s, u"--purpose"_s, u"service"_s} + arguments, table);
    if (const auto *error = std::get_if<app::UsageError>(&line))
        return base::unexpected(error->sentence);
    return app::planOf(std::get<app::CommandCall>(line).arguments, kNow);
}

const QStringList kBase{u"--to"_s, u"+4915112345678"_s, u"--text"_s, u"Hello"_s};

} // namespace

TEST_CASE("what send cannot use is told in a sentence")
{
    const auto [arguments, beginning] = GENERATE(table<QStringList, QString>({
        {{u"--text"_s, u"Hello"_s}, u"send needs to know whom"_s},
        {{u"--all"_s, u"--to"_s, u"+491"_s, u"--text"_s, u"Hello"_s}, u"send takes one of"_s},
        {{u"--all"_s}, u"send needs one text"_s},
        {{u"--all"_s, u"--text"_s, u" "_s}, u"The text is empty"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--text-file"_s, u"y"_s}, u"send needs one text"_s},
        {{u"--all"_s, u"--text-file"_s, u"/nowhere/at/all"_s},
         u"The text file /nowhere/at/all cannot be opened"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--class"_s, u"4"_s}, u"--class is 0, 1, 2 or 3"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--validity"_s, u"10s"_s}, u"--validity lies between"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--validity"_s, u"soon"_s},
         u"--validity wants a length of time"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--end"_s, u"2026-11-22T11:00:00+00:00"_s},
         u"--end lies in the past"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--start"_s, u"2026-11-24T11:00:00+00:00"_s, u"--end"_s,
          u"2026-11-23T11:00:00+00:00"_s},
         u"--end comes before --start"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--map"_s, u"number=Mobile"_s},
         u"--map names the columns of a list"_s},
        {{u"--file"_s, u"l.csv"_s, u"--text"_s, u"x"_s, u"--map"_s, u"number"_s},
         u"\u201cnumber\u201d is not of the form FIELD=COLUMN"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--region"_s, u"Germany"_s}, u"--region wants a country"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--line"_s, u"carrier:pigeon"_s},
         u"There are no lines of the kind"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--line"_s, u"tcp:nowhere"_s}, u"--line wants a line such as"_s},
        {{u"--all"_s, u"--text"_s, u"x"_s, u"--purpose"_s, u"survey"_s}, u"--purpose stands there twice"_s},
    }));
    CAPTURE(arguments.join(u' '));
    const auto result = plan(arguments);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().startsWith(beginning));
    CHECK(result.error().endsWith(u'.'));
}

TEST_CASE("a plan holds what was asked for")
{
    const auto result = plan(
        kBase + QStringList{u"--validity"_s, u"24h"_s, u"--class"_s, u"0"_s, u"--no-reports"_s,
                            u"--no-pacing"_s, u"--again"_s, u"--in-doubt"_s, u"sent"_s, u"--region"_s,
                            u"de"_s, u"--wait-reports"_s, u"30"_s, u"--no-wait"_s, u"--name"_s, u"Boots"_s});
    REQUIRE(result.has_value());
    CHECK(result->numbers == QStringList{u"+4915112345678"_s});
    CHECK(result->text == u"Hello"_s);
    CHECK(result->name == u"Boots"_s);
    CHECK(result->policy.validity == 24h);
    CHECK(result->policy.messageClass == 0);
    CHECK_FALSE(result->policy.wantsReports);
    CHECK_FALSE(result->policy.paced);
    CHECK(result->policy.again);
    CHECK(result->policy.inDoubt == campaign::DoubtPolicy::TakeAsSent);
    CHECK(result->region.toString() == u"DE"_s);
    CHECK(result->waitForReports == 30s);
    CHECK_FALSE(result->waits);
    CHECK_FALSE(result->checkOnly);
}

TEST_CASE("left alone, send asks for reports, keeps pace and holds doubts")
{
    const auto result = plan(kBase);
    REQUIRE(result.has_value());
    CHECK(result->policy == campaign::Policy{});
    CHECK(result->waits);
    CHECK(result->region.isEmpty());
}

TEST_CASE("a text file is UTF-8, its last line end is not part of the text")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"offer.txt"_s);
    const auto [octets, text] = GENERATE(table<QByteArray, QString>({
        {"Gr\xc3\xbc\xc3\x9f"
         "e\n",
         u"Grüße"_s},
        {"\xef\xbb\xbfHello {name}\r\nBye\r\n", u"Hello {name}\nBye"_s},
        {"No end", u"No end"_s},
        {"Gr\xfc\xdf", QString()},
        {QByteArray("a\0b", 3), QString()},
    }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();
    const auto result = plan({u"--all"_s, u"--text-file"_s, path});
    CHECK(result.has_value() == !text.isEmpty());
    CHECK((result ? result->text : QString()) == text);
    if (!result)
        CHECK(result.error().contains(u"not a text in UTF-8"_s));
}
