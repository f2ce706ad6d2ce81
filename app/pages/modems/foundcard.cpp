#include "app/pages/modems/foundcard.h"

#include "app/style/label.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/widgets/chip.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Label *words(const QString &text, QWidget *parent)
{
    auto *label = new Label(Type::Body, text, parent);
    label->setWordWrap(true);
    return label;
}

QString nameOf(const FoundModem &found)
{
    const QString model = modelName(found.state);
    const QString device = found.description.isEmpty() ? found.spec.address : found.description;
    return model.isEmpty() ? device : model;
}

} // namespace

FoundCard::FoundCard(const FoundModem &found, QWidget *parent)
    : ModemsCard(u"modems"_s, parent)
{
    setTitle(nameOf(found), found.spec.address.section(u'/', -1));
    if (found.problem) {
        chip().set(u"warning"_s, tr("Cannot be asked"), Tone::Warn);
        content().addWidget(words(explain(*found.problem).toString(), this));
        return;
    }
    chip().set(u"info"_s, tr("New"), Tone::Info);
    content().addWidget(
        words(tr("It is plugged in and answers. Handbell has not touched its SIM. Once you use "
                 "it, texts on the SIM are moved into Handbell's inbox."),
              this));
    auto *use = new QPushButton(tr("Use this modem"), this);
    use->setAccessibleName(tr("Use %1").arg(nameOf(found)));
    connect(use, &QPushButton::clicked, this, &FoundCard::useWanted);
    buttons().addWidget(use);
    buttons().addStretch(1);
}

PracticeCard::PracticeCard(QWidget *parent)
    : ModemsCard(u"practice"_s, parent)
{
    setTitle(tr("Practice modem"), tr("built in"));
    setProperty("card", u"practice"_s);
    chip().set(u"practice"_s, tr("off"), Tone::Neutral);
    content().addWidget(
        words(tr("Nothing sent through it leaves this PC. Its people answer, misspell, opt out "
                 "and switch their phones off."),
              this));
    auto *use = new QPushButton(tr("Practise with it"), this);
    connect(use, &QPushButton::clicked, this, &PracticeCard::useWanted);
    buttons().addWidget(use);
    buttons().addStretch(1);
}

} // namespace app
