#include "app/dialogs/reasondialog.h"

#include "app/style/label.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kWidth = 420;
constexpr int kReasonHeight = 84;

} // namespace

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const QString &verb,
                           QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto *words = new Label(Type::Body, question, this);
    words->setWordWrap(true);
    auto *label = new Label(Type::Strong, tr("Reason"), this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *go = new QPushButton(verb, this);
    go->setProperty("kind", u"main"_s);
    go->setEnabled(false);
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    m_reason->setFocus();
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, go] { go->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        emit reasonGiven(m_reason->toPlainText().trimmed());
        accept();
    });
}

} // namespace app
