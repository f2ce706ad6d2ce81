#include "app/pages/compose/peoplestep.h"

#include "app/application.h"
#include "app/pages/compose/setlist.h"
#include "app/shop.h"
#include "app/style/label.h"
#include "app/text/fatetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "app/whendone.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kFormWidth = 306;
constexpr base::Milliseconds kTypingPause{300};
constexpr qsizetype kShownUnreadable = 3;

} // namespace

PeopleStep::PeopleStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_application(context.application)
    , m_list(new SetList(this))
    , m_numbers(new QPlainTextEdit(this))
    , m_unreadable((new Label(Type::Body, {}, this))->setTone(u"warn"_s))
    , m_whom((new Label(Type::Body, {}, this))->setTone(u"second"_s))
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
    connect(m_list, &SetList::changed, this, &PeopleStep::choose);
    connect(m_numbers, &QPlainTextEdit::textChanged, this, [this] { m_typing->start(kTypingPause); });
    connect(m_name, &QLineEdit::textEdited, this, &PeopleStep::changed);
    connect(m_purpose, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit changed();
    });
}

QWidget *PeopleStep::makeList()
{
    m_numbers->setAccessibleName(tr("Numbers"));
    m_numbers->setPlaceholderText(tr("One number a line, or with commas between them"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setMinimumHeight(80);
    for (Label *label : {m_unreadable, m_whom, m_leftOut})
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
    column->addWidget(m_whom);
    column->addWidget(m_count);
    column->addWidget(m_leftOut);
    m_numbers->hide();
    m_unreadable->hide();
    m_whom->hide();
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
    m_list->show({}, {}, !draft.audience.numbers.empty());
    const auto now = m_application.clock().now();
    const auto reading =
        m_application.reader().run([now](store::ReadDb &db) { return audienceChoices(db, now); });
    whenDone(reading, this, [this](const store::Result<AudienceChoices> &choices) {
        if (!choices)
            return emit failed(choices.error());
        m_list->show(*choices, m_audience, m_list->isTyping());
        showWhom();
    });
    showWhom();
}

void PeopleStep::choose()
{
    m_audience = m_list->audience();
    const bool beginsTyping = m_list->isTyping() && m_numbers->isHidden();
    if (m_list->isTyping())
        readTyped();
    showWhom();
    if (beginsTyping)
        m_numbers->setFocus();
    emit changed();
}

void PeopleStep::showWhom()
{
    m_numbers->setVisible(m_list->isTyping());
    m_unreadable->setVisible(m_list->isTyping() && !m_unreadable->text().isEmpty());
    m_whom->setText(m_list->sentence());
    m_whom->setVisible(!m_audience.except.empty() || m_audience.among.size() > 1);
    m_name->setPlaceholderText(suggestedName());
}

void PeopleStep::readTyped()
{
    const auto reading = m_application.reader().run(
        [text = m_numbers->toPlainText()](store::ReadDb &db) { return readNumbers(text, usualRegion(db)); });
    whenDone(reading, this, [this](const store::Result<TypedNumbers> &typed) {
        if (!typed)
            return emit failed(typed.error());
        if (!m_list->isTyping())
            return;
        m_audience = {};
        m_audience.numbers = typed->numbers;
        const auto &unreadable = typed->unreadable;
        m_unreadable->setText(
            unreadable.isEmpty()
                ? QString()
                : say("%n word(s) cannot be read as phone numbers and are left out:", unreadable.size()) +
                      u' ' + unreadable.mid(0, kShownUnreadable).join(u", "_s));
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
    const QString sets = m_list->sentence();
    const QString whom = !sets.isEmpty() ? sets
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
    const qint64 count = figures.texts + figures.held;
    m_count->setText((count == 1 ? tr("1 person gets it") : tr("%1 people get it").arg(grouped(count))) +
                     (isWhole ? u""_s : u" …"_s));
    QStringList reasons;
    for (const auto &[why, out] : figures.leftOut)
        if (out > 0)
            reasons << u"%1 %2"_s.arg(grouped(out), reasonWords(why));
    m_leftOut->setText(tr("Left out: %1.").arg(reasons.join(u"; "_s)));
    m_leftOut->setVisible(!reasons.isEmpty());
}

} // namespace app
