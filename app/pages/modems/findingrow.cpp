#include "app/pages/modems/findingrow.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/terminallines.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Verdict = Finding::Verdict;

struct Mark
{
    QString icon;
    Role role;
    QString tone;
    QString word; ///< for whoever hears instead of seeing
};

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return {u"ok"_s, Role::Ok, {}, FindingRow::tr("Works")};
    case Verdict::Untried: return {u"info"_s, Role::Text2, {}, FindingRow::tr("Not tried yet")};
    case Verdict::Notice: return {u"warning"_s, Role::Warn, u"warn"_s, FindingRow::tr("To be known")};
    case Verdict::Bad: return {u"bad"_s, Role::Bad, u"bad"_s, FindingRow::tr("Does not work")};
    }
    return {};
}

} // namespace

FindingRow::FindingRow(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"info"_s, Role::Text2, Icons::kUsual, this))
    , m_words(new Label(Type::Body, {}, this))
    , m_tip((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
    , m_terminal(new TerminalLines(this))
    , m_button(new QPushButton(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_tip->setWordWrap(true);
    m_tip->setTextFormat(Qt::PlainText);
    m_button->setProperty("small", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_words);
    words->addWidget(m_tip);
    words->addWidget(m_terminal);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &FindingRow::chosen);
}

void FindingRow::show(const Finding &finding, const QString &deed, const QStringList &terminal)
{
    m_finding = finding;
    const Mark mark = markOf(finding.verdict);
    m_icon->set(mark.icon, mark.role);
    m_words->setTone(mark.tone);
    m_words->setText(finding.words.happened);
    const QString tip = QStringList{finding.words.meaning, finding.words.remedy}.join(u' ').trimmed();
    m_tip->setText(tip);
    m_tip->setVisible(!tip.isEmpty());
    m_terminal->show(terminal);
    m_button->setText(deed);
    m_button->setVisible(!deed.isEmpty());
    setAccessibleName(mark.word + u": "_s + finding.words.happened);
}

} // namespace app
