#include "app/problemwindow.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Label *sentence(Type type, const QString &words)
{
    auto *label = new Label(type, words);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProblemWindow::ProblemWindow(const Explanation &problem, const QString &details, QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(u"Handbell"_s);
    setWindowIcon(Icons::mark());
    resize(560, 240);
    auto *quit = new QPushButton(tr("Quit"));
    quit->setDefault(true);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(sentence(Type::Section, problem.happened));
    for (const QString &more : {problem.meaning, problem.remedy})
        if (!more.isEmpty())
            words->addWidget(sentence(Type::Body, more));
    if (!details.isEmpty()) {
        auto *small = sentence(Type::Caption, details)->setTone(u"second"_s);
        small->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(small);
    }
    words->addStretch(1);
    words->addWidget(quit, 0, Qt::AlignTrailing);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 20);
    row->setSpacing(16);
    row->addWidget(new IconLabel(u"mark"_s, Role::Brass, 32), 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void ProblemWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

} // namespace app
