#include "tests/gui/gui.h"

#include <QElapsedTimer>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

app::Theme *theOne = nullptr;

int &offscreenFirst(int &argc)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return argc;
}

template <class T>
void finish(const QCoro::Task<T> &task)
{
    if (!pump([&] { return task.isReady(); }))
        throw std::runtime_error("a task of the application does not end");
}

} // namespace

GuiProgram::GuiProgram(int &argc, char **argv)
    : m_application(offscreenFirst(argc), argv)
{
    theOne = &m_theme;
    m_theme.setChoice(app::Theme::Choice::Light);
}

app::Theme &GuiProgram::theme()
{
    return *theOne;
}

bool pump(const std::function<bool()> &until)
{
    QElapsedTimer timer;
    timer.start();
    while (!until() && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return until();
}

void Ports::set(std::vector<modem::SerialPort> ports)
{
    const std::scoped_lock lock(m_mutex);
    m_ports = std::move(ports);
}

std::vector<modem::SerialPort> Ports::list() const
{
    const std::scoped_lock lock(m_mutex);
    return m_ports;
}

void Ports::setDevices(std::vector<modem::UsbDevice> devices)
{
    const std::scoped_lock lock(m_mutex);
    m_devices = std::move(devices);
}

std::vector<modem::UsbDevice> Ports::devices() const
{
    const std::scoped_lock lock(m_mutex);
    return m_devices;
}

Gui::Gui(const QString &profile)
    : m_profile(profile.isEmpty() ? m_folder.filePath(u"profile"_s) : profile)
{
    open();
}

Gui::~Gui()
{
    close();
}

void Gui::open()
{
    const app::Application::Setup setup{m_profile, m_clock};
    auto opening = app::Application::open(setup);
    auto taking = opening.then([&](auto opened) {
        if (opened)
            m_application = std::move(*opened);
    });
    finish(taking);
    if (!m_application)
        throw std::runtime_error("the profile does not open");
    finish(m_application->engine().start());
    m_preferences = std::make_unique<app::Preferences>(m_profile);
    const app::ModemFinder::Places places{[ports = m_ports] { return ports->list(); },
                                          [ports = m_ports] { return ports->devices(); }};
    m_lines = std::make_unique<app::LineKeeper>(*m_application, nullptr, places);
    m_window = std::make_unique<app::MainWindow>(*m_application, *m_lines, *m_preferences);
}

void Gui::close()
{
    m_window.reset();
    m_preferences.reset();
    finish(m_lines->stop());
    m_lines.reset();
    finish(m_application->shutDown());
    m_application.reset();
}

void Gui::reopen()
{
    m_window->close();
    close();
    open();
}

app::Page &Gui::show(const QString &page, QSize size)
{
    m_window->resize(size);
    m_window->showFirstPage(page);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        throw std::runtime_error("the window does not become active");
    QCoreApplication::processEvents();
    m_window->grab();
    return *m_window->pages().page();
}

} // namespace tests
