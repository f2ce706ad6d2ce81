#pragma once

#include "app/pages/compose/templates.h"

#include <QObject>

#include <functional>

class QMenu;

namespace app {

class Application;

/// Fills the menu of templates each time before it shows: the kept ones, texts of earlier campaigns, and
/// keeping or forgetting one.
class TemplatesMenu : public QObject
{
    Q_OBJECT

public:
    TemplatesMenu(Application &application, QMenu &menu, QObject *parent);

    /// Where the text to keep comes from.
    void setText(std::function<QString()> text) { m_text = std::move(text); }
    /// Reads what there is; the menu shows it from then on.
    void reload();

signals:
    void chosen(const QString &text);
    void failed(const store::Error &error);

private:
    struct Content
    {
        std::vector<TextTemplate> kept;
        std::vector<TextTemplate> earlier;
    };

    void show(const Content &content);
    void keep();
    void change(std::function<void(store::WriteDb &)> what);

    Application &m_application;
    QMenu &m_menu;
    std::function<QString()> m_text;
};

} // namespace app
