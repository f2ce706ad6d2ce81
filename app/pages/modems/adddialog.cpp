#include "app/pages/modems/adddialog.h"

#include "app/style/label.h"
#include "app/text/errortext.h"
#include "modem/linefactory.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

AddLineDialog::AddLineDialog(QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(this))
    , m_problem((new Label(Type::Body, {}, this))->setTone(u"bad"_s))
{
    setWindowTitle(tr("Add a way of sending"));
    auto *words =
        new Label(Type::Body,
                  tr("A USB modem is found by itself: plug it in and wait some seconds. Here you add "
                     "one on the network, or on a port of your own choice."),
                  this);
    words->setWordWrap(true);
    auto *label = new Label(Type::Body, tr("Port or address"), this);
    label->setBuddy(m_line);
    m_line->setAccessibleName(label->text());
    m_line->setPlaceholderText(u"/dev/ttyUSB0  \u00b7  tcp:192.168.1.20:7001"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    column->addWidget(words);
    column->addWidget(label);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddLineDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AddLineDialog::accept()
{
    const auto spec = line::parseLineSpec(m_line->text().trimmed());
    const auto lines = spec ? modem::expandLine(*spec)
                            : base::Result<std::vector<line::LineSpec>, modem::LineFactoryError>();
    if (spec && lines) {
        m_spec = *spec;
        QDialog::accept();
        return;
    }
    m_problem->setText(spec ? explain(lines.error(), m_line->text()).toString()
                            : explain(spec.error()).toString());
    m_problem->show();
    m_line->setFocus();
}

} // namespace app
