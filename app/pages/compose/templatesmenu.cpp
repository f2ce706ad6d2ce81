#include "app/pages/compose/templatesmenu.h"

#include "app/application.h"
#include "app/whendone.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t kEarlier = 8;
constexpr qsizetype kNameLength = 40;

/// The first words of a text stand for it.
QString nameOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kNameLength ? line : line.left(kNameLength - 1) + u'…';
}

QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

TemplatesMenu::TemplatesMenu(Application &application, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_menu(menu)
{
    reload();
    connect(&m_menu, &QMenu::aboutToHide, this, &TemplatesMenu::reload, Qt::QueuedConnection);
}

void TemplatesMenu::reload()
{
    const auto reading = m_application.reader().run([](store::ReadDb &db) {
        return Content{textTemplates(db), earlierTexts(db, kEarlier)};
    });
    whenDone(reading, this, [this](const store::Result<Content> &content) {
        if (content)
            show(*content);
        else
            emit failed(content.error());
    });
}

void TemplatesMenu::show(const Content &content)
{
    m_menu.clear();
    const auto add = [this](QMenu &menu, const TextTemplate &one) {
        QAction *action = menu.addAction(menuText(one.name));
        action->setToolTip(one.text);
        connect(action, &QAction::triggered, this, [this, text = one.text] { emit chosen(text); });
    };
    for (const TextTemplate &one : content.kept)
        add(m_menu, one);
    if (!content.kept.empty())
        m_menu.addSeparator();
    m_menu.addAction(tr("Keep this text as a template"), this, &TemplatesMenu::keep);
    if (!content.earlier.empty()) {
        QMenu *earlier = m_menu.addMenu(tr("Texts of earlier campaigns"));
        for (const TextTemplate &one : content.earlier)
            add(*earlier, one);
    }
    if (content.kept.empty())
        return;
    QMenu *forget = m_menu.addMenu(tr("Forget a template"));
    for (const TextTemplate &one : content.kept)
        forget->addAction(menuText(one.name), this, [this, name = one.name] {
            change([name](store::WriteDb &db) { forgetTemplate(db, name); });
        });
}

void TemplatesMenu::keep()
{
    const QString text = m_text();
    if (text.trimmed().isEmpty())
        return;
    change([text](store::WriteDb &db) { keepTemplate(db, {nameOf(text), text}); });
}

void TemplatesMenu::change(std::function<void(store::WriteDb &)> what)
{
    const auto changing = m_application.ledger().run([what = std::move(what)](store::WriteDb &db) {
        what(db);
        return true;
    });
    whenDone(changing, this, [this](const store::Result<bool> &changed) {
        if (changed)
            reload();
        else
            emit failed(changed.error());
    });
}

} // namespace app
