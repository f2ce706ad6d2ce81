#include "app/pages/compose/textstep.h"

#include "app/application.h"
#include "app/pages/compose/advicecard.h"
#include "app/pages/compose/editorcard.h"
#include "app/pages/compose/fielddialog.h"
#include "app/pages/compose/mergeedit.h"
#include "app/pages/compose/peoplesearch.h"
#include "app/pages/compose/previewpane.h"
#include "app/pages/compose/templatesmenu.h"
#include "app/style/icons.h"
#include "app/whendone.h"
#include "core/store/contacts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kSideWidth = 300;
constexpr base::Milliseconds kTypingPause{120};

} // namespace

TextStep::TextStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_application(context.application)
    , m_editor(new EditorCard(this))
    , m_advice(new AdviceCard(this))
    , m_preview(new PreviewPane(this))
    , m_typing(context.application.clock().makeTimer([this] { askPreview(); }))
{
    setFocusProxy(&m_editor->edit());
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(m_editor, 3);
    left->addWidget(m_advice, 2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(left, 1);
    row->addWidget(makeSide());
    connect(&m_editor->edit(), &MergeEdit::templateChanged, this, [this] {
        m_typing->start(kTypingPause);
        showAdvice();
        emit changed();
    });
    connect(&m_editor->edit(), &MergeEdit::placeChosen, this,
            [this](const Place &place) { editPlace(place.field); });
    connect(m_preview, &PreviewPane::viewpointChanged, this, &TextStep::askPreview);
    connect(m_preview, &PreviewPane::searched, this, &TextStep::find);
    connect(m_advice, &AdviceCard::chosen, this, qOverload<const Advice &>(&TextStep::follow));
    auto *templates = new TemplatesMenu(m_application, m_editor->templates(), this);
    connect(templates, &TemplatesMenu::failed, this, &TextStep::failed);
    connect(templates, &TemplatesMenu::chosen, &m_editor->edit(), [this](const QString &text) {
        m_editor->edit().selectAll(); // one step of undo
        m_editor->edit().insertTemplate(text);
    });
    templates->setText([this] { return m_editor->edit().templateText(); });
}

QWidget *TextStep::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto *tryOut = new QPushButton(Icons::get(u"phone"_s), tr("Try it on my phone"), side);
    connect(tryOut, &QPushButton::clicked, this, [this] {
        if (!m_person.text.isEmpty())
            emit tryOutChosen(m_person.text);
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_preview, 1);
    column->addWidget(tryOut);
    return side;
}

void TextStep::begin(const campaign::Campaign &draft)
{
    m_draft = draft;
    m_figures = {};
    m_person = {};
    m_editor->edit().setTemplate(draft.text);
    readFields();
    m_preview->restart();
    showAdvice();
}

void TextStep::readFields()
{
    using Fields = std::vector<contacts::Field>;
    const auto reading = m_application.reader().run([](store::ReadDb &db) { return store::fields(db); });
    whenDone(reading, this, [this](const store::Result<Fields> &fields) {
        if (fields)
            m_editor->setFields(*fields);
        else
            emit failed(fields.error());
    });
}

void TextStep::fill(campaign::Campaign &draft) const
{
    draft.text = m_editor->edit().templateText();
}

void TextStep::follow(const campaign::Campaign &draft)
{
    const bool isOther = draft.audience != m_draft.audience;
    m_draft = draft;
    if (!isOther)
        return;
    m_person = {};
    m_preview->restart();
}

bool TextStep::isReady() const
{
    return !m_editor->edit().templateText().trimmed().isEmpty() && !m_person.error;
}

void TextStep::askPreview()
{
    const int asked = ++m_asked;
    const auto now = m_application.clock().now();
    campaign::Campaign draft = m_draft;
    fill(draft);
    const auto asking =
        m_application.reader().run([draft, viewpoint = m_preview->viewpoint(), now](store::ReadDb &db) {
            return previewPerson(db, draft, viewpoint, now);
        });
    whenDone(asking, this, [this, asked](const store::Result<PersonPreview> &preview) {
        if (!preview)
            return emit failed(preview.error());
        if (asked != m_asked)
            return;
        const bool wasReady = isReady();
        m_preview->show(*preview);
        if (preview->exists || !m_person.exists)
            m_person = *preview;
        m_editor->showCounter(m_person);
        showAdvice();
        if (isReady() != wasReady)
            emit changed();
    });
}

void TextStep::find(const QString &words)
{
    const auto now = m_application.clock().now();
    const auto finding =
        m_application.reader().run([audience = m_draft.audience, words, now](store::ReadDb &db) {
            return personOf(db, audience, words, now);
        });
    whenDone(finding, this, [this](const store::Result<qint64> &e164) {
        if (e164)
            m_preview->showFound(*e164);
        else
            emit failed(e164.error());
    });
}

void TextStep::showFigures(const campaign::Preflight &figures, bool isWhole)
{
    m_figures = figures;
    m_editor->showSpread(isReady() ? figures : campaign::Preflight{}, isWhole);
    m_preview->setExamples(figures);
    showAdvice();
}

void TextStep::showAdvice()
{
    const MergeEdit &edit = m_editor->edit();
    m_advice->show(adviceOn(edit.literalText(), edit.places(), m_person, m_figures));
}

void TextStep::follow(const Advice &advice)
{
    using enum Advice::Deed;
    switch (advice.deed) {
    case None: return;
    case Replace: return m_editor->edit().replaceAll(advice.subject, advice.replacement);
    case RemoveField: return m_editor->edit().removePlaces(advice.subject);
    case SetFallback: return editPlace(advice.subject);
    }
}

void TextStep::editPlace(const QString &field)
{
    const auto places = m_editor->edit().places();
    const auto place = std::ranges::find(places, field, &Place::field);
    if (place == places.end())
        return;
    const auto &fields = m_editor->fields();
    const auto known = std::ranges::find(fields, field, &contacts::Field::key);
    const auto shown = known == fields.end() ? contacts::Field{field, field, {}} : *known;
    auto *dialog = new FieldDialog(*place, shown, this);
    connect(dialog, &FieldDialog::chosen, &m_editor->edit(), &MergeEdit::setPlaces);
    connect(dialog, &FieldDialog::removalChosen, &m_editor->edit(), &MergeEdit::removePlaces);
    dialog->open();
}

} // namespace app
