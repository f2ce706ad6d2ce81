#include "app/application.h"
#include "app/cli/commands.h"
#include "app/cli/unixsignals.h"
#include "app/firstrun/firstrunwindow.h"
#include "app/firstrun/untouched.h"
#include "app/forward.h"
#include "app/handover/knock.h"
#include "app/handover/server.h"
#include "app/language.h"
#include "app/linekeeper.h"
#include "app/mainwindow.h"
#include "app/preferences.h"
#include "app/problemwindow.h"
#include "app/style/focusring.h"
#include "app/style/theme.h"
#include "app/text/errortext.h"
#include "app/windowoptions.h"
#include "core/base/systemclock.h"

#include <QApplication>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QTimer>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using namespace app;

/// What the window stands on; lives as long as the program.
struct Program
{
    explicit Program(const WindowOptions &given)
        : options(given)
    {
    }

    WindowOptions options;
    base::SystemClock clock;
    StopSignal stop;
    Theme theme;
    bool isOpenElsewhere = false; ///< that window has come forward: this program has nothing to do
};

/// The window that is open on the profile comes forward, if there is one.
QCoro::Task<bool> knock(Program &program)
{
    Knock knock(program.clock);
    knock.start(program.options.profile, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    const bool isOpen = co_await qCoro(&knock, &Knock::answered);
    co_return isOpen;
}

using Opened = store::Result<std::unique_ptr<Application>>;

/// A window that was closed a moment ago still ends the text in its modem's hands: it is waited for.
QCoro::Task<Opened> openProfile(Program &program)
{
    constexpr auto kPatience = 10s;
    const auto started = program.clock.uptime();
    for (;;) {
        const Application::Setup setup{program.options.profile, program.clock};
        auto application = co_await Application::open(setup);
        const bool inUse = !application && application.error().code == store::Error::Code::InUse;
        if (!inUse || program.stop.isRaised() || program.clock.uptime() - started > kPatience)
            co_return application;
        program.isOpenElsewhere = co_await knock(program);
        if (program.isOpenElsewhere)
            co_return application;
        QTimer pause;
        pause.start(200ms);
        co_await qCoro(pause).waitForTimeout();
    }
}

QCoro::Task<int> tell(Program &program, store::Error error)
{
    ProblemWindow window(explain(error), error.detail);
    QObject::connect(&program.stop, &StopSignal::raised, &window, &QWidget::close);
    window.show();
    co_await qCoro(&window, &ProblemWindow::closed);
    co_return 1;
}

/// Whoever was told a page, or has set this profile up, is led nowhere else.
QCoro::Task<bool> isFirstRun(const Program &program, Application &application)
{
    if (!program.options.page.isEmpty())
        co_return false;
    const auto asking = application.ledger().run(&isUntouched);
    const auto untouched = co_await asking;
    co_return untouched.value_or(false);
}

/// Sets the profile up with a person. The page to go on with; often empty.
QCoro::Task<QString> setUp(Program &program, Application &application, LineKeeper &lines, QWidget *&shown)
{
    auto *window = new FirstRunWindow(application, lines);
    window->setAttribute(Qt::WA_DeleteOnClose); // it tells its end while it is still closing
    QObject::connect(&program.stop, &StopSignal::raised, window, &QWidget::close);
    if (program.options.size)
        window->resize(*program.options.size);
    window->show();
    shown = window;
    const QString page = co_await qCoro(window, &FirstRunWindow::ended);
    shown = nullptr;
    co_return page;
}

QCoro::Task<void> closeDown(Application &application, LineKeeper &lines, HandoverServer &server)
{
    co_await lines.stop();
    server.close();
    server.stopAll();
    if (!server.isIdle())
        co_await qCoro(&server, &HandoverServer::idle);
    co_await application.shutDown();
}

QCoro::Task<int> run(Program &program)
{
    auto application = co_await openProfile(program);
    if (program.isOpenElsewhere)
        co_return 0;
    if (!application)
        co_return co_await tell(program, application.error());
    const auto started = co_await (*application)->engine().start();
    if (!started)
        co_return co_await tell(program, started.error());

    const std::vector<Command> &table = commands();
    MainWindow *main = nullptr;
    QWidget *first = nullptr;
    const auto show = [&main, &first](const QString &token) {
        if (main && main->isVisible())
            main->comeForward(token);
        else if (first)
            bringForward(*first, token);
        else
            return false;
        return true;
    };
    HandoverServer server({program.options.profile, application->get(), program.clock, table, show});
    server.listen();
    Preferences preferences(program.options.profile);
    const auto dress = [&] { program.theme.setChoice(program.options.theme.value_or(preferences.theme())); };
    QObject::connect(&preferences, &Preferences::changed, &program.theme, dress);
    dress();
    LineKeeper lines(**application);
    const auto starting = lines.start();
    QString page = program.options.page;
    if (co_await isFirstRun(program, **application))
        page = co_await setUp(program, **application, lines, first);
    std::unique_ptr<MainWindow> window; // goes after everything it looks at has ended
    if (!program.stop.isRaised()) {
        window = std::make_unique<MainWindow>(**application, lines, preferences);
        QObject::connect(&program.stop, &StopSignal::raised, window.get(), &QWidget::close);
        if (program.options.size)
            window->resize(*program.options.size);
        window->showFirstPage(page);
        window->show();
        main = window.get();
        co_await qCoro(main, &MainWindow::closed);
    }
    co_await starting;
    co_await closeDown(**application, lines, server);
    co_return 0;
}

/// What a person asks of the program without wanting its window; needs no display. Does not come back then.
void answerQuestions(int argc, char **argv)
{
    const std::span<char *> words(argv, static_cast<size_t>(argc));
    const auto isQuestion = [](const char *word) {
        const QByteArrayView text(word);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v";
    };
    if (std::ranges::none_of(words, isQuestion))
        return;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(u"" HANDBELL_VERSION ""_s);
    readWindowOptions(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    answerQuestions(argc, argv);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Handbell"_s);
    QApplication::setOrganizationName(u"Handbell"_s);
    QApplication::setApplicationVersion(u"" HANDBELL_VERSION ""_s);
    QApplication::setDesktopFileName(u"handbell"_s);
    QApplication::setQuitOnLastWindowClosed(false);

    Program program(app::readWindowOptions(QApplication::arguments()));
    const app::Language language(app::Preferences(program.options.profile).tongue());
    const app::UnixSignals signals_(program.stop);
    const app::FocusRing ring;
    program.theme.setChoice(program.options.theme.value_or(app::Theme::Choice::System));
    auto task = run(program);
    task.then([](int status) {
        QMetaObject::invokeMethod(
            qApp, [status] { QApplication::exit(status); }, Qt::QueuedConnection);
    });
    return QApplication::exec();
}
