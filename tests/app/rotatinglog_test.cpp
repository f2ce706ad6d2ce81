#include "app/rotatinglog.h"
#include "tests/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"logs/lines.log"_s);
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a log keeps its lines for its owner alone")
{
    Place place;
    app::RotatingLog log(place.path, 1000);
    CHECK(app::RotatingLog::read(place.path).isEmpty());
    CHECK(log.append("one\n"));
    CHECK(log.append("two\nthree\n"));
    CHECK(app::RotatingLog::read(place.path) == "one\ntwo\nthree\n");
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    CHECK_FALSE(QFileInfo(place.path).permissions().testAnyFlags(others));
}

TEST_CASE("a full log is put aside and the one before it is forgotten")
{
    Place place;
    app::RotatingLog log(place.path, 30);
    QByteArray told;
    for (int i = 0; i < 50; ++i) {
        const QByteArray line = "line " + QByteArray::number(i) + '\n';
        REQUIRE(log.append(line));
        told += line;
        CAPTURE(i);
        CHECK(QFileInfo(place.path).size() <= 30);
        CHECK(QFileInfo(place.path + u".1"_s).size() <= 30);
        CHECK(told.endsWith(app::RotatingLog::read(place.path)));
    }
    CHECK(app::RotatingLog::read(place.path).size() > 30);
}

TEST_CASE("a line that a crash cut off does not spoil the next")
{
    Place place;
    app::RotatingLog log(place.path, 1000);
    REQUIRE(log.append("one\n"));
    QFile file(place.path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("half of a li");
    file.close();
    REQUIRE(app::RotatingLog(place.path, 1000).append("two\n"));
    CHECK(contentOf(place.path) == "one\nhalf of a li\ntwo\n");
}

TEST_CASE("a log that cannot be written says so and works when it can")
{
    Place place;
    QFile inTheWay(place.folder.filePath(u"logs"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    app::RotatingLog log(place.path, 1000);
    CHECK_FALSE(log.append("one\n"));
    REQUIRE(inTheWay.remove());
    CHECK(log.append("two\n"));
    CHECK(app::RotatingLog::read(place.path) == "two\n");
}
