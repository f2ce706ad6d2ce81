#include "app/pages/compose/peoplestep.h"

#include "app/application.h"
#include "app/shop.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/fatetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "app/whendone.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using campaign::Audience;

namespace app {

namespace {

constexpr int kFormWidth = 306;
constexpr base::Milliseconds kTypingPause{300};
constexpr qsizetype kShownUnreadable = 3;

QString people(qint64 count)
{
    return count == 1 ? PeopleStep::tr("1 person") : PeopleStep::tr("%1 people").arg(grouped(count));
}

} // namespace

PeopleStep::PeopleStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_application(context.application)
    , m_list(new QListWidget(this))
    , m_numbers(new QPlainTextEdit(this))
    , m_unreadable((new Label(Type::Body, {}, this))->setTone(u"warn"_s))
    , m_count(new Label(Type::Section, tr("Nobody is chosen yet."), this))
    , m_leftOut((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_name(new QLineEdit(this))
    , m_purpose(new QButtonGroup(this))
    , m_typing(context.application.clock().makeTimer([this] { readTyped(); }))
{
    setFocusProxy(m_list);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeList(), 1);
    row->addWidget(makeForm());
    connect(m_list, &QListWidget::currentRowChanged, this, &PeopleStep::choose);
    connect(m_numbers, &QPlainTextEdit::textChanged, this, [this] { m_typing->start(kTypingPause); });
    connect(m_name, &QLineEdit::textEdited, this, &PeopleStep::changed);
    connect(m_purpose, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit changed();
    });
}

QWidget *PeopleStep::makeList()
{
    m_list->setAccessibleName(tr("People"));
    m_list->setIconSize({Icons::kUsual, Icons::kUsual});
    m_list->setSpacing(2);
    m_numbers->setAccessibleName(tr("Numbers"));
    m_numbers->setPlaceholderText(tr("One number a line, or with commas between them"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setMinimumHeight(80);
    for (Label *label : {m_unreadable, m_leftOut})
        label->setWordWrap(true);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(new Label(Type::Section, tr("Who gets it?"), card));
    column->addWidget(m_list, 3);
    column->addWidget(m_numbers, 2);
    column->addWidget(m_unreadable);
    column->addWidget(m_count);
    column->addWidget(m_leftOut);
    m_numbers->hide();
    m_unreadable->hide();
    m_leftOut->hide();
    return card;
}

QWidget *PeopleStep::makeForm()
{
    m_name->setAccessibleName(tr("Name of the campaign"));
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(kFormWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    auto *name = new Label(Type::Strong, tr("Name of the campaign"), card);
    name->setBuddy(m_name);
    column->addWidget(name);
    column->addWidget(m_name);
    auto *hint = (new Label(Type::Caption, tr("Only you see it."), card))->setTone(u"second"_s);
    column->addWidget(hint);
    column->addSpacing(12);
    column->addWidget(new Label(Type::Strong, tr("What is it for?"), card));
    for (const auto purpose :
         {campaign::Purpose::Service, campaign::Purpose::Marketing, campaign::Purpose::Survey}) {
        auto *button = new QRadioButton(word(purpose), card);
        m_purpose->addButton(button, int(purpose));
        column->addWidget(button);
    }
    column->addStretch();
    return card;
}

void PeopleStep::begin(const campaign::Campaign &draft)
{
    m_audience = draft.audience;
    m_name->setText(draft.name);
    const QSignalBlocker purpose(m_purpose);
    m_purpose->button(int(draft.purpose))->setChecked(true);
    const QSignalBlocker numbers(m_numbers);
    m_numbers->setPlainText(numbersText(draft.audience.numbers));
    m_unreadable->hide();
    whenDone(m_application.reader().run(&audienceChoices), this,
             [this](const store::Result<Choices> &choices) {
                 if (choices)
                     take(*choices);
                 else
                     emit failed(choices.error());
             });
}

void PeopleStep::take(Choices choices)
{
    m_choices = std::move(choices);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto add = [this](const QString &icon, const QString &words) {
        auto *item = new QListWidgetItem(Icons::get(icon, Role::Text2), words, m_list);
        item->setSizeHint({0, 30});
    };
    for (const AudienceChoice &choice : m_choices)
        add(choice.icon, u"%1  ·  %2"_s.arg(choice.name, people(choice.people)));
    add(u"pencil"_s, tr("Numbers I type or paste"));
    const auto chosen = std::ranges::find(m_choices, m_audience, &AudienceChoice::audience);
    const bool isTyped = m_audience.kind == Audience::Kind::Numbers;
    if (chosen != m_choices.end() || (isTyped && !m_audience.numbers.empty()))
        m_list->setCurrentRow(int(chosen - m_choices.begin()));
    m_numbers->setVisible(isTyping());
    m_name->setPlaceholderText(suggestedName());
}

bool PeopleStep::isTyping() const
{
    return m_list->currentRow() == int(m_choices.size());
}

void PeopleStep::choose(int row)
{
    m_numbers->setVisible(isTyping());
    m_unreadable->setVisible(isTyping() && !m_unreadable->text().isEmpty());
    if (isTyping()) {
        m_audience = {};
        readTyped();
    } else if (row >= 0) {
        m_audience = m_choices[static_cast<size_t>(row)].audience;
    }
    m_name->setPlaceholderText(suggestedName());
    emit changed();
}

void PeopleStep::readTyped()
{
    const auto reading = m_application.reader().run(
        [text = m_numbers->toPlainText()](store::ReadDb &db) { return readNumbers(text, usualRegion(db)); });
    whenDone(reading, this, [this](const store::Result<TypedNumbers> &typed) {
        if (!typed)
            return emit failed(typed.error());
        if (!isTyping())
            return;
        m_audience = {};
        m_audience.numbers = typed->numbers;
        const auto &unreadable = typed->unreadable;
        m_unreadable->setText(
            unreadable.isEmpty()
                ? QString()
                : tr("%1 cannot be read as phone numbers and are left out: %2")
                      .arg(grouped(unreadable.size()), unreadable.mid(0, kShownUnreadable).join(u", "_s)));
        m_unreadable->setVisible(!unreadable.isEmpty());
        m_name->setPlaceholderText(suggestedName());
        emit changed();
    });
}

bool PeopleStep::hasPeople() const
{
    return !isNobody(m_audience);
}

bool PeopleStep::isNamed() const
{
    return !m_name->text().trimmed().isEmpty();
}

QString PeopleStep::suggestedName() const
{
    const auto chosen = std::ranges::find(m_choices, m_audience, &AudienceChoice::audience);
    const QString whom = chosen != m_choices.end() ? chosen->name
                         : m_audience.numbers.empty()
                             ? tr("Campaign")
                             : say("%n number(s)", qint64(m_audience.numbers.size()));
    const auto now = m_application.clock().now();
    return tr("%1, %2").arg(whom, longDay(now, now));
}

void PeopleStep::fill(campaign::Campaign &draft) const
{
    const QString name = m_name->text().trimmed();
    draft.name = name.isEmpty() ? suggestedName() : name;
    draft.purpose = static_cast<campaign::Purpose>(m_purpose->checkedId());
    draft.audience = m_audience;
}

void PeopleStep::showFigures(const campaign::Preflight &figures, bool isWhole)
{
    if (isNobody(m_audience)) {
        m_count->setText(tr("Nobody is chosen yet."));
        m_leftOut->hide();
        return;
    }
    m_count->setText(tr("%1 get it").arg(people(figures.texts + figures.held)) + (isWhole ? u""_s : u" …"_s));
    QStringList reasons;
    for (const auto &[why, count] : figures.leftOut)
        if (count > 0)
            reasons << u"%1 %2"_s.arg(grouped(count), reasonWords(why));
    m_leftOut->setText(tr("Left out: %1.").arg(reasons.join(u"; "_s)));
    m_leftOut->setVisible(!reasons.isEmpty());
}

} // namespace app
