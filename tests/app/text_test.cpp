#include "app/text/codetext.h"
#include "app/text/consoletext.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/listtext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/whytext.h"
#include "core/consent/suppression.h"
#include "tests/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using line::ErrorClass;
using line::ErrorCode;

namespace {

/// No bare code, no blame, no shouting.
void checkIsPlain(const QString &text)
{
    static const QRegularExpression unwanted(u"\\berror\\b|\\binvalid\\b|failed to|oops|!|%[0-9n]|[0-9]{3}"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    CAPTURE(text);
    CHECK_FALSE(text.contains(unwanted));
    CHECK((text.isEmpty() || text.endsWith(u'.') || text.endsWith(u"\u201d"_s)));
}

const std::vector<ErrorClass> kClasses{
    ErrorClass::Temporary, ErrorClass::Recipient,     ErrorClass::Account, ErrorClass::Modem,
    ErrorClass::Sim,       ErrorClass::Configuration, ErrorClass::Storage, ErrorClass::Unknown};

} // namespace

TEST_CASE("no remedy of the window is one of the command line, which keeps its own")
{
    static const QRegularExpression commands(u"--[a-z]|handbell-cli"_s);
    std::vector<app::Explanation> all;
    for (int code = 0; code <= static_cast<int>(store::Error::Code::Statement); ++code)
        all.push_back(app::explain(store::Error{static_cast<store::Error::Code>(code), {}, {}}));
    for (int code = 0; code <= static_cast<int>(line::Problem::Code::WeakSignal); ++code)
        all.push_back(app::explain(line::Problem{static_cast<line::Problem::Code>(code), {}}));
    for (int code = 0; code <= static_cast<int>(contacts::NumberError::Code::InvalidForCountry); ++code)
        all.push_back(
            app::explain(contacts::NumberError{static_cast<contacts::NumberError::Code>(code), {}}));
    for (int code = 0; code <= static_cast<int>(contacts::ColumnMapError::Code::BadAssignment); ++code)
        all.push_back(
            app::explain(contacts::ColumnMapError{static_cast<contacts::ColumnMapError::Code>(code), {}}));
    for (int number = 0; number < 800; ++number)
        all.push_back(app::explain({ErrorCode::Kind::Cms, number, {}}, ErrorClass::Unknown));
    int own = 0;
    for (const auto &explanation : all) {
        CAPTURE(explanation.toString());
        CHECK_FALSE(explanation.toString().contains(commands));
        CHECK_FALSE(explanation.toString().isEmpty());
        CHECK((explanation.command.isEmpty() ||
               explanation.onCommandLine().toString().contains(explanation.command)));
        own += explanation.onCommandLine().toString().contains(commands) ? 1 : 0;
    }
    CHECK(own == 9);
}

TEST_CASE("a reason the ledger keeps as a fact is said in words, and what a person wrote as it is")
{
    CHECK(app::whyWords(consent::kSetByHand) == u"Set by hand."_s);
    CHECK(app::whyWords(u"Set by hand."_s) == u"Set by hand."_s);
    CHECK(app::whyWords(consent::kTakenBack) == u"Taken back at once."_s);
    CHECK(app::whyWords(consent::kAskedToBeDeleted) == u"Asked to be deleted."_s);
    CHECK(app::whyWords(u"came by and asked"_s) == u"came by and asked"_s);
    CHECK(app::whyWords({}) == QString());
}

TEST_CASE("every code of the modems has plain words")
{
    for (const auto kind : {ErrorCode::Kind::Cms, ErrorCode::Kind::Cme}) {
        for (int number = 0; number < 3000; ++number) {
            const auto explanation = app::explain({kind, number, {}}, ErrorClass::Unknown);
            CAPTURE(number);
            CHECK_FALSE(explanation.happened.isEmpty());
            CHECK_FALSE(explanation.meaning.isEmpty());
            CHECK_FALSE(explanation.remedy.isEmpty());
        }
    }
}

TEST_CASE("words for codes are plain")
{
    for (const auto kind : {ErrorCode::Kind::Cms, ErrorCode::Kind::Cme})
        for (int number = 0; number < 800; ++number)
            checkIsPlain(app::explain({kind, number, {}}, ErrorClass::Account).toString());
}

TEST_CASE("every class says what becomes of the text")
{
    for (const ErrorClass errorClass : kClasses) {
        const auto explanation = app::explain({ErrorCode::Kind::Plain, -1, {}}, errorClass);
        checkIsPlain(explanation.happened);
        checkIsPlain(explanation.meaning);
        checkIsPlain(explanation.remedy);
        CHECK_FALSE(explanation.meaning.isEmpty());
    }
}

TEST_CASE("codes that people ask about are told apart")
{
    const auto [number, word] = GENERATE(table<int, QString>({
        {1, u"Nobody has this number"_s},
        {21, u"no credit"_s},
        {38, u"credit"_s},
        {50, u"plan"_s},
        {310, u"no SIM"_s},
        {311, u"PIN"_s},
        {322, u"full"_s},
        {330, u"service centre"_s},
        {331, u"no network"_s},
        {500, u"no reason"_s},
    }));
    CAPTURE(number);
    CHECK(app::explain({ErrorCode::Kind::Cms, number, {}}, ErrorClass::Temporary).happened.contains(word));
}

TEST_CASE("the code itself stays at hand")
{
    CHECK(app::details({ErrorCode::Kind::Cms, 38, {}}) == u"+CMS ERROR: 38"_s);
    CHECK(app::details({ErrorCode::Kind::Cme, 10, {}}) == u"+CME ERROR: 10"_s);
    CHECK(app::details({ErrorCode::Kind::Text, -1, u"SIM busy"_s}) == u"SIM busy"_s);
    CHECK(app::details({}) == u"ERROR"_s);
    CHECK(app::explain({ErrorCode::Kind::Text, -1, u"SIM busy"_s}, ErrorClass::Temporary).happened ==
          u"The modem said \u201cSIM busy\u201d."_s);
}

TEST_CASE("every status of a report has words")
{
    for (int status = 0; status < 256; ++status) {
        CAPTURE(status);
        checkIsPlain(app::reportSentence(status));
        CHECK_FALSE(app::reportSentence(status).isEmpty());
    }
    CHECK(app::reportSentence(0x46).contains(u"stayed off"_s));
    CHECK(app::reportSentence(0x30).contains(u"still trying"_s));
}

TEST_CASE("counts speak English")
{
    CHECK(app::say("%n text(s) wait", 1) == u"1 text wait"_s);
    CHECK(app::say("%n text(s) wait", 0) == u"0 texts wait"_s);
    CHECK(app::say("No count") == u"No count"_s);
    CHECK(app::lengthOfTime(1) == u"1 second"_s);
    CHECK(app::lengthOfTime(59) == u"59 seconds"_s);
    CHECK(app::lengthOfTime(480) == u"8 minutes"_s);
    CHECK(app::lengthOfTime(7800) == u"2 h 10 min"_s);
    CHECK(app::lengthOfTime(3 * 86400) == u"3 days"_s);
}

TEST_CASE("a summary names what there is")
{
    campaign::Counts counts;
    CHECK(app::summary(counts) == u"no texts"_s);
    counts[campaign::MessageState::Delivered] = 28;
    counts[campaign::MessageState::InDoubt] = 1;
    counts[campaign::MessageState::Queued] = 3;
    CHECK(app::summary(counts) == u"28 delivered, 3 queued, 1 in doubt"_s);
}

TEST_CASE("every state and reason has words")
{
    using campaign::Reason;
    for (int i = 0; i < campaign::kMessageStates; ++i)
        CHECK_FALSE(app::word(static_cast<campaign::MessageState>(i)).isEmpty());
    for (const Reason reason :
         {Reason::Suppressed, Reason::SameTextRecently, Reason::LineLostMidway, Reason::WaitsForCap,
          Reason::WaitsForWindow, Reason::WaitsForLine, Reason::WaitsToRetry, Reason::Refused,
          Reason::TriesUsedUp, Reason::ReportedFailed, Reason::CannotEncode, Reason::EndPassed,
          Reason::ValidityPassed}) {
        CAPTURE(static_cast<int>(reason));
        checkIsPlain(app::sentence(reason).replace(u"24"_s, u"x"_s));
        CHECK_FALSE(app::sentence(reason).isEmpty());
    }
}

TEST_CASE("every way a phone book cannot be read has plain words")
{
    using End = line::PhonebookAnswer::End;
    const auto somebody = std::make_shared<const line::Phonebook>(line::Phonebook{{1, u"Ann"_s, u"1"_s}});
    const auto nobody = std::make_shared<const line::Phonebook>();
    for (const End end : {End::Refused, End::Silent, End::LineLost}) {
        const auto explanation = app::explain(line::PhonebookAnswer{end, {}, {}});
        CHECK_FALSE(explanation.happened.isEmpty());
        CHECK_FALSE(explanation.meaning.isEmpty());
        CHECK_FALSE(explanation.remedy.isEmpty());
    }
    const line::ErrorCode code{ErrorCode::Kind::Cme, 13, {}};
    CHECK(app::explain(line::PhonebookAnswer{End::Refused, {}, code}).happened.contains(u"+CME ERROR: 13"_s));
    CHECK(app::explain(line::PhonebookAnswer{End::Whole, nobody, {}}).happened.contains(u"nobody"_s));
    CHECK(app::explain(line::PhonebookAnswer{End::Whole, somebody, {}}).toString().isEmpty());
    CHECK(app::explain(line::PhonebookAnswer{End::Cancelled, {}, {}}).toString().isEmpty());
}

TEST_CASE("every command that is not passed on, and every answer that does not come, has plain words")
{
    using End = line::ConsoleAnswer::End;
    using enum line::CommandRefusal;
    QStringList reasons;
    for (const auto refusal :
         {NotACommand, Several, Sends, Deletes, Reads, Locks, Calls, Restarts, Changes}) {
        const auto explanation = app::explain(line::ConsoleAnswer{u"AT"_s, End::NotAsked, refusal});
        checkIsPlain(explanation.toString());
        CHECK_FALSE(explanation.remedy.isEmpty());
        CHECK_FALSE(explanation.meaning.isEmpty());
        CHECK_FALSE(reasons.contains(explanation.happened));
        reasons << explanation.happened;
    }
    for (const auto end : {End::Silent, End::LineLost})
        CHECK_FALSE(app::explain(line::ConsoleAnswer{u"AT"_s, end, {}}).remedy.isEmpty());
    CHECK(app::explain(line::ConsoleAnswer{u"AT"_s, End::Answered, {}}).toString().isEmpty());
}
