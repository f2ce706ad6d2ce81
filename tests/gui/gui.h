#pragma once

#include "app/application.h"
#include "app/language.h"
#include "app/linekeeper.h"
#include "app/mainwindow.h"
#include "app/preferences.h"
#include "app/style/focusring.h"
#include "app/style/theme.h"
#include "tests/gui/leapclock.h"

#include <QApplication>
#include <QTemporaryDir>

#include <functional>
#include <mutex>

namespace tests {

/// What a program with widgets makes first: offscreen unless a platform was asked for.
class GuiProgram
{
public:
    GuiProgram(int &argc, char **argv);

    static app::Theme &theme();

private:
    QApplication m_application;
    app::Language m_language{QLocale(QLocale::English)};
    app::Theme m_theme;
    app::FocusRing m_ring;
};

/// Runs the event loop until it holds; false if it does not within twenty seconds.
bool pump(const std::function<bool()> &until);

/// The serial ports of the PC, plugged and unplugged by hand. Asked from other threads.
class Ports
{
public:
    void set(std::vector<modem::SerialPort> ports);
    std::vector<modem::SerialPort> list() const;
    /// What is in the sockets and may have no port.
    void setDevices(std::vector<modem::UsbDevice> devices);
    std::vector<modem::UsbDevice> devices() const;

private:
    mutable std::mutex m_mutex;
    std::vector<modem::SerialPort> m_ports;
    std::vector<modem::UsbDevice> m_devices;
};

/// A profile, its engine and the window over it, as the program makes them.
class Gui
{
public:
    /// A new profile, or the one at `profile`.
    explicit Gui(const QString &profile = {});
    ~Gui();

    app::MainWindow &window() { return *m_window; }
    app::Application &application() { return *m_application; }
    /// Nothing is looked for and no line opened before lines().start().
    Ports &ports() { return *m_ports; }
    app::LineKeeper &lines() { return *m_lines; }
    LeapClock &clock() { return m_clock; }
    app::Preferences &preferences() { return *m_preferences; }

    /// Shows `page` in a window of this size, laid out and painted once.
    app::Page &show(const QString &page, QSize size = {1280, 800});
    /// Ends the window and opens the same profile again.
    void reopen();

private:
    void open();
    void close();

    QTemporaryDir m_folder;
    QString m_profile;
    LeapClock m_clock;
    std::unique_ptr<app::Application> m_application;
    std::shared_ptr<Ports> m_ports = std::make_shared<Ports>();
    std::unique_ptr<app::LineKeeper> m_lines;
    std::unique_ptr<app::Preferences> m_preferences;
    std::unique_ptr<app::MainWindow> m_window;
};

} // namespace tests
