#include "modem/practice/looppair.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QSignalSpy>

using practice::LoopEnd;
using practice::LoopPair;

TEST_CASE("what one end writes the other reads, from the event loop")
{
    LoopPair pair;
    QSignalSpy ready(&pair.far(), &QIODevice::readyRead);
    CHECK(pair.near().isSequential());
    CHECK(pair.near().write("AT\r") == 3);
    CHECK(pair.near().write("AT\r") == 3);
    CHECK(ready.isEmpty());
    QCoreApplication::processEvents();
    CHECK(ready.count() == 1);
    CHECK(pair.far().bytesAvailable() == 6);
    CHECK(pair.far().readAll() == "AT\rAT\r");
    CHECK(pair.near().readAll().isEmpty());
}

TEST_CASE("octets can come one by one")
{
    LoopPair pair;
    pair.far().setOneByteAtATime(true);
    std::vector<QByteArray> pieces;
    QObject::connect(&pair.near(), &QIODevice::readyRead, [&] { pieces.push_back(pair.near().readAll()); });
    pair.far().write("OK\r");
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    CHECK(pieces == std::vector<QByteArray>{"O", "K", "\r"});
}

TEST_CASE("a pulled plug is an error that comes again until the end is closed")
{
    LoopPair pair;
    QSignalSpy errors(&pair.near(), &LoopEnd::errorOccurred);
    pair.unplug();
    CHECK(errors.isEmpty());
    QCoreApplication::processEvents();
    CHECK(errors.count() >= 1);
    CHECK(errors.at(0).at(0).value<LoopEnd::Error>() == LoopEnd::Error::ReadError);
    CHECK(pair.near().write("AT\r") == -1);

    SECTION("closed, it is quiet")
    {
        pair.near().close();
        const auto soFar = errors.count();
        QCoreApplication::processEvents();
        CHECK(errors.count() == soFar);
    }
    SECTION("open, it goes on")
    {
        QCoreApplication::processEvents();
        CHECK(errors.count() > 1);
    }
}

TEST_CASE("a write can fail after so many octets")
{
    LoopPair pair;
    QSignalSpy errors(&pair.near(), &LoopEnd::errorOccurred);
    pair.near().failWritesAfter(4);
    CHECK(pair.near().write("AT\r") == 3);
    CHECK(pair.near().write("AT\r") == -1);
    QCoreApplication::processEvents();
    CHECK(pair.far().readAll() == "AT\rA");
    REQUIRE(errors.count() >= 1);
    CHECK(errors.at(0).at(0).value<LoopEnd::Error>() == LoopEnd::Error::WriteError);
    CHECK(pair.near().write("x") == -1);
}

TEST_CASE("a closed end hears nothing")
{
    LoopPair pair;
    pair.near().close();
    pair.far().write("RING\r\n");
    QCoreApplication::processEvents();
    CHECK(pair.near().bytesAvailable() == 0);
}
