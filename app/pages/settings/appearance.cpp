#include "app/pages/settings/appearance.h"

#include "app/pages/settings/formrow.h"
#include "app/preferences.h"
#include "app/style/label.h"
#include "app/text/say.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kChoice = 200; // wide

template <class E>
using Choices = std::vector<std::pair<E, QString>>;

/// A list of choices; a change takes effect at once and can be undone in its toast.
template <class E>
QComboBox *choiceOf(const PageContext &context, const QString &label, const Choices<E> &choices,
                    E (Preferences::*now)() const, void (Preferences::*set)(E))
{
    Preferences *preferences = &context.preferences;
    auto *box = new QComboBox;
    box->setMinimumWidth(kChoice);
    box->setAccessibleName(label);
    for (const auto &[value, word] : choices)
        box->addItem(word, static_cast<int>(value));
    const auto show = [=] { box->setCurrentIndex(box->findData(static_cast<int>((preferences->*now)()))); };
    show();
    QObject::connect(preferences, &Preferences::changed, box, show);
    Feedback *feedback = &context.feedback;
    QObject::connect(box, &QComboBox::activated, box, [=] {
        const E before = (preferences->*now)();
        const E after = static_cast<E>(box->currentData().toInt());
        if (before == after)
            return;
        (preferences->*set)(after);
        feedback->toast(say("%1 changed to %2").arg(label, box->currentText()),
                        [=] { (preferences->*set)(before); });
    });
    return box;
}

} // namespace

AppearanceSettings::AppearanceSettings(const PageContext &context, QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 16);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(new Label(Type::Section, tr("Appearance")));

    using P = Preferences;
    using Choice = Theme::Choice;
    addRow(*form, choiceOf<Choice>(context, tr("Theme"),
                                   {{Choice::System, tr("Same as system")},
                                    {Choice::Light, tr("Light")},
                                    {Choice::Dark, tr("Dark")}},
                                   &P::theme, &P::setTheme));
    addRow(*form, choiceOf<P::Density>(context, tr("Rows in tables"),
                                       {{P::Density::Compact, tr("Compact")},
                                        {P::Density::Usual, tr("Usual")},
                                        {P::Density::Roomy, tr("Roomy")}},
                                       &P::density, &P::setDensity));
    addRow(*form,
           choiceOf<P::Motion>(context, tr("Motion"),
                               {{P::Motion::System, tr("Same as system")}, {P::Motion::None, tr("None")}},
                               &P::motion, &P::setMotion));

    using Tongue = P::Tongue;
    addRow(*form, choiceOf<Tongue>(context, tr("Language"),
                                   {{Tongue::System, tr("Same as system")},
                                    {Tongue::English, u"English"_s},
                                    {Tongue::German, u"Deutsch"_s},
                                    {Tongue::Chinese, u"简体中文"_s}},
                                   &P::tongue, &P::setTongue));
    form->addRow((new Label(Type::Caption, tr("From the next start on.")))->setTone(u"second"_s));

    auto *menuBar = new QCheckBox(tr("Always show the menu bar"));
    Preferences *preferences = &context.preferences;
    menuBar->setChecked(preferences->menuBarAlways());
    connect(menuBar, &QCheckBox::toggled, preferences, &Preferences::setMenuBarAlways);
    connect(preferences, &Preferences::changed, menuBar,
            [=] { menuBar->setChecked(preferences->menuBarAlways()); });
    form->addRow(menuBar);
    form->addRow((new Label(Type::Caption, tr("Otherwise Alt or F10 shows it.")))->setTone(u"second"_s));
}

} // namespace app
