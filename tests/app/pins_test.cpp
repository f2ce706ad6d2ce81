#include "app/pins.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const modem::PinOwner kSim{u"serial:/dev/ttyUSB0"_s, u"350000000000001"_s, u"8949000000000000001"_s};
const modem::PinOwner kOther{u"serial:/dev/ttyUSB1"_s, u"350000000000002"_s, {}};

} // namespace

TEST_CASE("a refused PIN is remembered by every later run, and never written down itself")
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    {
        app::Pins pins(u"1234"_s, profile);
        CHECK(pins.pin(kSim) == u"1234"_s);
        CHECK_FALSE(pins.wasRefused(kSim, u"1234"_s));
        pins.noteRefused(kSim, u"1234"_s);
        CHECK(pins.wasRefused(kSim, u"1234"_s));
        CHECK_FALSE(pins.wasRefused(kOther, u"1234"_s));
    }
    app::Pins later(u"1234"_s, profile);
    CHECK(later.wasRefused(kSim, u"1234"_s));
    CHECK_FALSE(later.wasRefused(kSim, u"4321"_s));
    QFile file(profile + u"/refused-pins"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("1234\n"));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("a PIN is four to eight digits, from a file or the environment")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pin"_s);
    const auto [written, pin] = GENERATE(table<QByteArray, std::optional<QString>>({
        {"1234\n", u"1234"_s},
        {"12345678", u"12345678"_s},
        {"123", std::nullopt},
        {"123456789", std::nullopt},
        {"12a4", std::nullopt},
        {"", std::nullopt},
    }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(written);
    file.close();
    CHECK(app::givenPin(path) == pin);
    CHECK(app::givenPin(folder.filePath(u"missing"_s)) == std::nullopt);
    qputenv("HANDBELL_PIN", written.trimmed());
    CHECK(app::givenPin(std::nullopt) == pin);
    qunsetenv("HANDBELL_PIN");
}
